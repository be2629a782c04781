// SPDX-License-Identifier: MIT
// Notices from Windows that a USB device was plugged in or out; libusb has none there.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace fieldflash::usb {

/// While it exists, calls back after each change, on a thread of its own.
class UsbNotices {
public:
    virtual ~UsbNotices() = default;

    /// Null if this system gives no such notices, or refused them.
    [[nodiscard]] static std::unique_ptr<UsbNotices> open(std::function<void()> changed);
};

/// Whether a message to a window of Windows tells that a USB device came or went: `message` is
/// WM_DEVICECHANGE and `event` its first parameter (dbt.h).
[[nodiscard]] bool tellsOfUsbChange(std::uint32_t message, std::uint64_t event);

} // namespace fieldflash::usb
