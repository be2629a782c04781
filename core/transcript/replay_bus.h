// SPDX-License-Identifier: MIT
// A transcript as a bus: the devices behave as recorded, and every deviation of the program is
// detected.
#pragma once

#include "core/base/clock.h"
#include "core/transcript/transcript.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>

namespace fieldflash::transcript {

/// Which requests must match the recording.
enum class ReplayOrder {
    /// All of them: for the regression suite and `replay`.
    Strict,
    /// Only those that change a device. Opening, claiming and reading descriptors are answered in
    /// any order and number, for a window that inspects new devices.
    Relaxed,
};

/// The first request that differs from the recording.
struct Deviation {
    std::size_t entry = 0; ///< in the transcript, from 1
    Clock::Duration at{0}; ///< in the recording
    QString recorded;      ///< "OUT 21 01 0002 0000, length 2048"; what came then
    QString found;         ///< what came now; empty: the program had finished
    [[nodiscard]] QString sentence() const;
};

/// Answers take as long as recorded, and devices arrive and depart at the recorded delay after the
/// operation before. After a deviation no device is left. The clock must outlive it.
class ReplayBus final : public usb::Bus {
public:
    ReplayBus(Clock& clock, Transcript transcript, ReplayOrder order = ReplayOrder::Strict);
    ~ReplayBus() override;

    /// Adds the content of the firmware file that was written, if the recording left it out.
    void learn(ByteView content);
    /// Restarts the replay and clears the learned content. Existing links no longer have a device.
    void rewind();

    /// Resumes after all events recorded before the first operation.
    [[nodiscard]] QCoro::Task<void> settled();

    [[nodiscard]] const std::optional<Deviation>& deviation() const;
    /// The first recorded operation that was not requested, after the program has finished.
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
