// SPDX-License-Identifier: MIT
// The DFU state machine on the host side: which request may follow which, and when.
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

/// Longest plausible bwPollTimeout (the field can state 4.6 hours).
inline constexpr std::chrono::seconds kLongestWait{60};

/// Used if a bwPollTimeout was lost with its answer or sent to an earlier program: longer than any
/// page erase, and than the 104 ms that an F4 requests after SET_ADDRESS.
inline constexpr std::chrono::milliseconds kUnknownPollTimeout{150};

/// The work that a DNLOAD starts on the device: determines how long we wait, and whether it may be
/// repeated if the device lost track of it.
enum class Work {
    SetAddress,
    EraseSector,
    MassErase,
    Program,
    ReadUnprotect,
};

/// The layer between single requests and memory operations. Tracks the state of the device from
/// every answer, so no request is needed to ask for it; sends ABORT where AN3156 requires dfuIDLE;
/// never sends GETSTATUS before the last bwPollTimeout is over. Owns neither link nor clock.
class Conversation {
public:
    Conversation(usb::Link& link, std::uint8_t interfaceNumber, Clock& clock);

    [[nodiscard]] const Counters& counters() const { return m_counters; }
    [[nodiscard]] Counters& counters() { return m_counters; }
    [[nodiscard]] Clock& clock() { return m_clock; }

    /// A busy device is left alone at least so long, whatever it announces.
    void setLeastPoll(std::chrono::milliseconds time) { m_leastPoll = time; }

    /// DfuseDevice::normalise(). After a bus reset, takeWasReset() returns true once.
    [[nodiscard]] QCoro::Task<Result<void>> normalise();
    [[nodiscard]] bool takeWasReset();

    /// To dfuIDLE from one of the idle states (ABORT), otherwise by normalise().
    [[nodiscard]] QCoro::Task<Result<void>> enterIdle();

    /// The double GETSTATUS (AN3156, section 4): DNLOAD stores, the first GETSTATUS executes, then
    /// bwPollTimeout and GETSTATUS until dfuDNLOAD-IDLE. Payload: at least one byte.
    [[nodiscard]] QCoro::Task<Result<void>> execute(Work work, std::uint16_t wBlockNum,
                                                    Bytes payload);

    /// In dfuUPLOAD-IDLE: the next block may follow without a new address.
    [[nodiscard]] bool isUploading() const { return m_state == State::DfuUploadIdle; }

    /// After a failed execute(): the device was still busy, STALLed a GETSTATUS and so entered
    /// dfuERROR (DFU 1.1, A.2.5); it is unknown whether the work was done.
    [[nodiscard]] bool hasLostTrack() const { return m_hasLostTrack; }

    /// One full UPLOAD block. Precondition: dfuIDLE or dfuUPLOAD-IDLE, as left by enterIdle() or
    /// the last block. Errors: TransferFailed if the answer is short.
    [[nodiscard]] QCoro::Task<Result<Bytes>> uploadBlock(std::uint16_t wBlockNum,
                                                         std::uint16_t length);
    /// The same, but a shorter answer is the end of the stream (DFU 1.1, 6.2). The device is in
    /// dfuIDLE then, unless bytes were lost on their way.
    [[nodiscard]] QCoro::Task<Result<Bytes>> uploadUpTo(std::uint16_t wBlockNum,
                                                        std::uint16_t length);

    // The requests, with counting and state tracking.
    [[nodiscard]] QCoro::Task<Result<void>> dnload(std::uint16_t wBlockNum, Bytes payload);
    [[nodiscard]] QCoro::Task<Result<void>> abort();
    [[nodiscard]] QCoro::Task<Result<void>> clrStatus();
    [[nodiscard]] QCoro::Task<Result<State>> getState();
    /// First waits until bwPollTimeout is over; ignores values beyond kLongestWait.
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> getStatus();
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice();

    /// GETSTATUS until the device is no longer busy; an error state is an answer, not an error.
    /// Errors: those of the link; TimedOut after the limit; RefusedByDevice after too many STALLs.
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> settle(Work work);

    /// Queries the cause after a STALL; `stall` itself if the device reports none.
    [[nodiscard]] QCoro::Task<Error> causeOf(Error stall);

    /// statusError(), with the text of the device if it states one.
    [[nodiscard]] QCoro::Task<Error> errorOf(StatusBlock block);
    [[nodiscard]] QCoro::Task<QString> statedText(StatusBlock block);

    /// No GETSTATUS before now + duration.
    void postpone(Clock::Duration duration);

private:
    [[nodiscard]] QCoro::Task<Result<void>> enterDownload();
    [[nodiscard]] QCoro::Task<Result<void>> executeOnce(Work work, std::uint16_t wBlockNum,
                                                        Bytes payload);
    /// True: the device has left dfuDNBUSY, by CLRSTATUS, and is in dfuIDLE.
    [[nodiscard]] QCoro::Task<bool> endHangingErase();
    [[nodiscard]] QCoro::Task<Result<void>> driveToIdle();
    [[nodiscard]] QCoro::Task<Result<State>> observe();
    [[nodiscard]] QCoro::Task<Result<void>> step(State state);

    usb::Link& m_link;
    Clock& m_clock;
    Requests m_requests;
    Counters m_counters;
    std::optional<State> m_state; ///< unknown at first and after every error
    Clock::TimePoint m_notBefore{};
    std::chrono::milliseconds m_leastPoll{0};
    /// Added to bwPollTimeout, by Work, after a GETSTATUS sent in time was STALLed: the device
    /// announces less than it needs (L4x2 page erase, zephyr issue 16934).
    std::array<Clock::Duration, 5> m_margin{};
    bool m_hasLostTrack = false;
    bool m_wasReset = false;
};

} // namespace fieldflash::dfu
