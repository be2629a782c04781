// SPDX-License-Identifier: MIT
// What a person does so that programs may open a device.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

namespace fieldflash::usb {

/// “Field demo” (1209:0001) on USB port 1-4; without a product name: the device 1209:0001 on …
[[nodiscard]] QString deviceText(const DeviceInfo& device);

/// The line for udev that gives the person at the seat this very device.
[[nodiscard]] QString udevRule(const DeviceInfo& device);

/// Linux: where the rule goes and how it takes effect.
[[nodiscard]] QString permissionAdvice(const DeviceInfo& device);

/// Windows: how to bind WinUSB to this very device.
[[nodiscard]] QString driverAdvice(const DeviceInfo& device);

} // namespace fieldflash::usb
