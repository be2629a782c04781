// SPDX-License-Identifier: MIT
// The USB of this computer, through libusb.
#pragma once

#include "core/usb/bus.h"
#include "core/usb/libusb/context.h"
#include "core/usb/libusb/device_watcher.h"
#include "core/usb/libusb/open_device.h"
#include "core/usb/libusb/usb_notices.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::usb {

/// Lives on the main thread, which it never blocks after its construction (see openSystemBus).
class LibusbBus final : public Bus {
public:
    LibusbBus(std::unique_ptr<Context> context, Clock& clock, Discovery discovery);
    ~LibusbBus() override;

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) override;
    [[nodiscard]] Result<Reservation> reserve(const QString& portPath) override;

    /// Resumes once the first poll is over, after 15 s at the latest.
    [[nodiscard]] QCoro::Task<void> settled();

    /// A link found an obstacle that was not present when the device arrived: shown in devices()
    /// and rechecked until it is resolved.
    void noteObstacle(std::uint64_t arrival, const Error& obstacle);

private:
    struct Entry {
        std::shared_ptr<Attachment> attachment;
        DeviceReference device;
    };

    [[nodiscard]] Entry* find(std::uint64_t arrival);
    void arrived(DeviceInfo info, DeviceReference device);
    void departed(std::uint64_t arrival);
    void obstacleChanged(DeviceInfo info);
    void waitForFirstLook();
    void lookAgainLater();
    void lookAgain();
    void pollSoon();

    Clock& m_clock;
    const std::unique_ptr<Context> m_context;
    DeviceWatcher m_watcher;
    std::vector<Entry> m_entries;
    std::stop_source m_looked; ///< requested when the first poll is over
    std::optional<Clock::TimerId> m_lookAgain;
    std::unique_ptr<UsbNotices> m_notices; ///< null: libusb has its own, or polling alone must do
    bool m_closing = false;
};

} // namespace fieldflash::usb
