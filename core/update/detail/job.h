// SPDX-License-Identifier: MIT
// The common part of every job of a session: find the board, bring it into bootloader mode and
// back, report events, and state the final condition.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/device/board_follower.h"
#include "core/device/device_selector.h"
#include "core/dfu/dfuse_device.h"
#include "core/dfu/plain_device.h"
#include "core/option_bytes/protected_area.h"
#include "core/profile/device_profile.h"
#include "core/update/detail/condition.h"
#include "core/update/detail/overrides.h"
#include "core/update/event.h"
#include "core/update/report.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace fieldflash::update {

/// A limit in words: "10 s".
[[nodiscard]] QString secondsText(Clock::Duration duration);

/// Passed into the coroutine of a job. Bus and clock must outlive it.
struct JobSetting {
    JobSetting(usb::Bus& bus, Clock& clock, Listener listener, device::DeviceSelector selector,
               std::stop_token stop);

    usb::Bus* bus;
    Clock* clock;
    Listener listener;
    device::DeviceSelector selector;
    std::stop_token stop;
};

/// Part of the frame of the job's coroutine, for one run.
class Job {
public:
    Job(JobKind kind, JobSetting setting);
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    [[nodiscard]] Report& report() { return m_report; }
    [[nodiscard]] const Report& report() const { return m_report; }
    [[nodiscard]] Clock& clock() const { return *m_setting.clock; }
    [[nodiscard]] std::stop_token stop() const { return m_setting.stop; }

    void tell(const Event& event) const;
    void note(const QString& text, bool isWarning = false) const;
    /// Ends the phase before it, if any.
    void begin(Phase phase);
    void endPhase(PhaseOutcome outcome = PhaseOutcome::Done);
    /// The phase was not completed, whether or not the job is.
    void endPhase(const Error& error);

    /// Cancelled after a stop request.
    [[nodiscard]] Result<void> checkCancelled() const;

    /// What a person corrects of the announcement of the device, checked and allowed.
    void setOverrides(Overrides overrides) { m_overrides = std::move(overrides); }

    /// Chooses the board, waiting up to kArrivalLimit for one that matches, without sending it any
    /// request. Fills in its part of the report.
    [[nodiscard]] QCoro::Task<Result<void>> find();
    /// The mode in which it was found. Precondition: find() succeeded.
    [[nodiscard]] device::Life foundIn() const { return device::lifeOf(*m_report.before); }

    /// What is known of the product; nullptr: nothing. Precondition: find() succeeded.
    [[nodiscard]] const profile::DeviceProfile* profile() const
    {
        return m_profile ? &*m_profile : nullptr;
    }
    /// Products that the device can be, where its bootloader does not say which one it is.
    [[nodiscard]] const std::vector<profile::DeviceProfile>& products() const { return m_products; }

    /// Detaches if needed and opens the bootloader in dfuIDLE; starts again if the device
    /// disconnects and reconnects meanwhile. Leaves the phase Inspect open. Errors also: WrongBoard
    /// when it uses plain DFU.
    [[nodiscard]] QCoro::Task<Result<void>> enterBootloader();
    /// The same for jobs that also work with plain DFU: then plainDevice() is open.
    [[nodiscard]] QCoro::Task<Result<void>> enterAnyBootloader();
    /// WrongBoard when the open bootloader uses plain DFU.
    [[nodiscard]] Result<void> checkAddresses() const;
    /// After the bootloader disconnected unexpectedly: true when the same device has reconnected
    /// within kReturnLimit, in either mode, and its bootloader is open. After false there is no
    /// device().
    [[nodiscard]] QCoro::Task<bool> enterAgain();
    /// Only starts the bootloader. Precondition: found in application mode.
    [[nodiscard]] QCoro::Task<Result<void>> detachApplication();

    /// The open bootloader. Precondition: enterBootloader() succeeded, and no leave since.
    [[nodiscard]] dfu::DfuseDevice& device() const { return *m_device; }
    /// How its flash is programmed, and what it reads as after an erase. Precondition: as device().
    [[nodiscard]] const memory::FlashCells& cells() const { return m_device->memoryMap().cells(); }

    /// What erased flash was seen to read as, instead of what is assumed of the chip. Precondition:
    /// as device().
    void learnErasedByte(std::uint8_t value);
    [[nodiscard]] std::optional<std::uint8_t> learnedErasedByte() const { return m_erasedByte; }

    /// The open bootloader if it uses plain DFU; otherwise nullptr.
    [[nodiscard]] dfu::PlainDevice* plainDevice() const { return m_plain.get(); }

    /// What the chip is known to protect, once that was read.
    void setProtection(option_bytes::Protection protection);
    [[nodiscard]] const option_bytes::Protection& protection() const { return m_protection; }

    /// Starts the program at `entry` and waits for it; answers `returned`. From the leave request
    /// on, the result depends on the bus alone, not on transfer errors. Errors: DidNotReturn.
    [[nodiscard]] QCoro::Task<Result<void>> returnToApplication(Address entry);
    /// The same with plain DFU. Precondition: prepareReturn() was called before the manifestation,
    /// during which a device can disconnect.
    [[nodiscard]] QCoro::Task<Result<void>> returnFromPlain(dfu::Manifested state);
    void prepareReturn() { m_follower->rememberOthers(); }
    /// The same for a board that this job detached and whose program is unchanged.
    [[nodiscard]] QCoro::Task<Result<void>> returnUnchanged();

    /// Starts the resident loader that was written to `entry`, waits for it, opens it, and sets
    /// `versionAfter`. Errors: DidNotReturn. (job_loader.cpp)
    [[nodiscard]] QCoro::Task<Result<void>> startLoader(Address entry);
    /// The running loader replaces itself by the one in the place of the application. Errors also:
    /// its refusal.
    [[nodiscard]] QCoro::Task<Result<void>> takeOverLoader();

    /// Read Unprotect, and the wait for the board: true when its bootloader is open again, false
    /// when it is not on the bus. (session_unprotect.cpp)
    [[nodiscard]] QCoro::Task<Result<bool>> removeReadProtection();

    /// From the first erase request until all is written, flash may contain neither program.
    void markIncomplete(bool isIncomplete) { m_report.flashIncomplete = isIncomplete; }
    /// An erase was acknowledged.
    void markErased() { m_isErased = true; }
    void markComplete();

    /// The end of every job: what was begun and not changed is undone (a detached application
    /// starts again), and an error states the condition of the device.
    [[nodiscard]] QCoro::Task<Report> conclude(Result<void> outcome);

private:
    [[nodiscard]] QCoro::Task<Result<usb::DeviceInfo>> awaitChosen();
    [[nodiscard]] Result<void> take(const usb::DeviceInfo& chosen);
    void tellAboutChip();
    [[nodiscard]] Overrides overridesFor(const usb::DeviceInfo& device) const;
    [[nodiscard]] QCoro::Task<Result<void>> enterOnce();
    [[nodiscard]] bool isItsApplication(const usb::DeviceInfo& bootloader) const;
    [[nodiscard]] QCoro::Task<Result<void>> sendDetach();
    [[nodiscard]] Result<void> stayInBootloader();
    [[nodiscard]] QCoro::Task<Result<void>> sendLeave(Address entry);
    [[nodiscard]] QCoro::Task<Result<void>> openBootloader();
    [[nodiscard]] QCoro::Task<Result<void>> meetLoader();
    [[nodiscard]] QCoro::Task<Result<void>> awaitLoader(Result<void> asked);
    [[nodiscard]] QCoro::Task<Result<void>> openPlain(std::unique_ptr<usb::Link> link);
    [[nodiscard]] QCoro::Task<device::Sighting> awaitApplication();
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>> openPatiently();
    [[nodiscard]] QCoro::Task<bool> isOpenAgain();
    [[nodiscard]] Error notStarted(Error refusal) const;
    [[nodiscard]] Error didNotReturn(const device::Sighting& sighting) const;
    [[nodiscard]] Condition condition(bool isPresent) const;
    [[nodiscard]] QCoro::Task<Result<void>> normalise();
    void closeDevice();

    JobSetting m_setting;
    Report m_report;
    std::optional<device::BoardFollower> m_follower;
    usb::Reservation m_reservation; ///< of the port where it was found
    std::optional<profile::DeviceProfile> m_profile;
    std::vector<profile::DeviceProfile> m_products;
    Overrides m_overrides;
    bool m_isChipTold = false; ///< what its profile and its announcement disagree about
    std::unique_ptr<dfu::DfuseDevice> m_device; ///< this one or m_plain
    std::unique_ptr<dfu::PlainDevice> m_plain;
    option_bytes::Protection m_protection;
    std::optional<std::uint8_t> m_erasedByte; ///< learned
    std::optional<Phase> m_phase;
    Clock::TimePoint m_phaseBegan{};
    bool m_wasDetached = false;
    bool m_hasArrived = false; ///< during this job: access rights may be set a moment later
    bool m_hasLeftAgain = false;
    bool m_isErased = false;
    bool m_isComplete = false;
};

} // namespace fieldflash::update
