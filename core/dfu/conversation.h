// SPDX-License-Identifier: MIT
// The DFU state machine seen from the host: which request may follow which, and when.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dfu/counters.h"
#include "core/dfu/protocol.h"
#include "core/dfu/requests.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <array>
#include <optional>

namespace fieldflash::dfu {

/// No bootloader has a reason to be left alone for longer (bwPollTimeout can say 4.6 hours).
inline constexpr std::chrono::seconds kLongestWait{60};

/// A bwPollTimeout got lost with its answer, or an earlier program heard it: longer than any page
/// erase, and than the 104 ms that an F4 asks for after SET_ADDRESS.
inline constexpr std::chrono::milliseconds kUnknownPollTimeout{150};

/// What a DNLOAD makes the device do: decides how long we wait for it, and whether it may be asked
/// for a second time when the device lost track of the first.
enum class Work {
    SetAddress,
    EraseSector,
    MassErase,
    Program,
    ReadUnprotect,
};

/// Between the single requests and the memory operations. Follows the state of the device from
/// every answer, so that no request is spent on asking for it; sends ABORT where AN3156 wants
/// dfuIDLE; never sends GETSTATUS before the last bwPollTimeout is over. Owns neither link nor
/// clock.
class Conversation {
public:
    Conversation(usb::Link& link, std::uint8_t interfaceNumber, Clock& clock);

    [[nodiscard]] const Counters& counters() const { return m_counters; }
    [[nodiscard]] Counters& counters() { return m_counters; }
    [[nodiscard]] Clock& clock() { return m_clock; }

    /// DfuseDevice::normalise(). After a bus reset `wasReset` answers true once.
    [[nodiscard]] QCoro::Task<Result<void>> normalise();
    [[nodiscard]] bool takeWasReset();

    /// To dfuIDLE from one of the idle states (ABORT), or by normalise() when the state is unknown.
    [[nodiscard]] QCoro::Task<Result<void>> enterIdle();

    /// The double GETSTATUS (AN3156, section 4): DNLOAD stores, the first GETSTATUS executes, then
    /// bwPollTimeout and GETSTATUS until dfuDNLOAD-IDLE. Payload: at least one byte.
    [[nodiscard]] QCoro::Task<Result<void>> execute(Work work, std::uint16_t wBlockNum,
                                                    Bytes payload);

    /// In dfuUPLOAD-IDLE: the next block may follow without a new address.
    [[nodiscard]] bool isUploading() const { return m_state == State::DfuUploadIdle; }

    /// After a failed execute(): the device was still busy, STALLed GETSTATUS more than it should
    /// and fell into dfuERROR by that (DFU 1.1, A.2.5), so whether the work was done is unknown.
    [[nodiscard]] bool hasLostTrack() const { return m_hasLostTrack; }

    /// One full UPLOAD block. Precondition: dfuIDLE or dfuUPLOAD-IDLE, as left by enterIdle() or
    /// the last block. Errors: TransferFailed when the answer is short.
    [[nodiscard]] QCoro::Task<Result<Bytes>> uploadBlock(std::uint16_t wBlockNum,
                                                         std::uint16_t length);

    // The requests, counted, with the state followed.
    [[nodiscard]] QCoro::Task<Result<void>> dnload(std::uint16_t wBlockNum, Bytes payload);
    [[nodiscard]] QCoro::Task<Result<void>> abort();
    [[nodiscard]] QCoro::Task<Result<void>> clrStatus();
    [[nodiscard]] QCoro::Task<Result<State>> getState();
    /// Waits first until the device wants to be asked again. What it announces beyond kLongestWait
    /// is not believed.
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> getStatus();
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice();

    /// GETSTATUS until the device is not busy any more; an error state is an answer and not an
    /// error. Errors: those of the link; TimedOut after the limit; RefusedByDevice after too many
    /// STALLs.
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> settle(Work work);

    /// Asks for the cause after a STALL; `stall` itself where the device gives none.
    [[nodiscard]] QCoro::Task<Error> causeOf(Error stall);

    /// No GETSTATUS before now + duration.
    void postpone(Clock::Duration duration);

private:
    [[nodiscard]] QCoro::Task<Result<void>> enterDownload();
    [[nodiscard]] QCoro::Task<Result<void>> executeOnce(Work work, std::uint16_t wBlockNum,
                                                        Bytes payload);
    [[nodiscard]] QCoro::Task<Result<void>> driveToIdle();
    [[nodiscard]] QCoro::Task<Result<State>> observe();
    [[nodiscard]] QCoro::Task<Result<void>> step(State state);

    usb::Link& m_link;
    Clock& m_clock;
    Requests m_requests;
    Counters m_counters;
    std::optional<State> m_state; ///< unknown at first and after every error
    Clock::TimePoint m_notBefore{};
    /// Added to bwPollTimeout for works that were STALLed when asked in time: the device announces
    /// less than it needs (L4x2 page erase, zephyr issue 16934).
    std::array<Clock::Duration, 5> m_margin{};
    bool m_hasLostTrack = false;
    bool m_wasReset = false;
};

} // namespace fieldflash::dfu
