// SPDX-License-Identifier: MIT
// Which program a device runs, as the bus shows it.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

namespace fieldflash::device {

enum class Life { Application, Bootloader, Gone };
/// "Application", stable, for JSON and logs.
[[nodiscard]] QString lifeName(Life life);

/// The life in which the bus shows a device: whatever is not a bootloader is an application.
[[nodiscard]] Life lifeOf(const usb::DeviceInfo& device);

/// A device arrived in another life, or left the bus.
struct LifeChange {
    Life life = Life::Gone;
    usb::DeviceInfo device; ///< the last known one when Gone
};

} // namespace fieldflash::device
