// SPDX-License-Identifier: MIT
// Advice on how to get access to a device.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

namespace fieldflash::usb {

/// “Field demo” (1234:abcd) on USB port 1-4; without a product name: the device 1234:abcd on …
[[nodiscard]] QString deviceText(const DeviceInfo& device);

/// The udev rule that grants the user at the seat access to this device.
[[nodiscard]] QString udevRule(const DeviceInfo& device);

/// Linux: where to put the rule and how to apply it.
[[nodiscard]] QString permissionAdvice(const DeviceInfo& device);

/// Windows: which driver is bound to this device, and how to bind WinUSB.
[[nodiscard]] QString driverAdvice(const DeviceInfo& device);

} // namespace fieldflash::usb
