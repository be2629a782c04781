// SPDX-License-Identifier: MIT
// A transcript as a bus: the devices behave as they did then, and every difference of the program
// is noticed.
#pragma once

#include "core/base/clock.h"
#include "core/transcript/transcript.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>

namespace fieldflash::transcript {

/// What must be as it was then.
enum class ReplayOrder {
    /// Everything: for the regression suite and `replay`.
    Strict,
    /// Only what changes a device. Opening, claiming and reading descriptors is answered in any
    /// order and number, as for a window that looks at what arrives.
    Relaxed,
};

/// The first place where the program did something else than in the recording.
struct Deviation {
    std::size_t entry = 0; ///< in the transcript, from 1
    Clock::Duration at{0}; ///< in the recording
    QString recorded;      ///< "OUT 21 01 0002 0000, 2048 bytes"; what came then
    QString found;         ///< what came now
    [[nodiscard]] QString sentence() const;
};

/// Answers take as long as they took, and what devices did on their own happens as long after the
/// operation before it. After a deviation every device is gone. The clock must outlive it.
class ReplayBus final : public usb::Bus {
public:
    ReplayBus(Clock& clock, Transcript transcript, ReplayOrder order = ReplayOrder::Strict);
    ~ReplayBus() override;

    /// The content of the firmware file that was written then, where the recording left it out.
    void learn(ByteView content);
    /// From the beginning again, as if nothing had happened; nothing is known. Links from before
    /// find no device any more.
    void rewind();

    /// Resumes when everything has happened that happened before the first operation.
    [[nodiscard]] QCoro::Task<void> settled();

    [[nodiscard]] const std::optional<Deviation>& deviation() const;
    /// The first recorded operation that was not requested, once the program is done.
    [[nodiscard]] std::optional<Deviation> missing() const;

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

private:
    class ReplayLink;
    class Stage;
    void start();

    std::shared_ptr<Stage> m_stage; ///< shared with the links and their transfers
};

} // namespace fieldflash::transcript
