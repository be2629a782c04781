// SPDX-License-Identifier: MIT
// The mode of a device, as seen on the bus.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

namespace fieldflash::device {

enum class Life { Application, Bootloader, Disconnected };
/// "Application", stable, for JSON and logs.
[[nodiscard]] QString lifeName(Life life);

/// The mode of a device: any device that is not a bootloader counts as an application.
[[nodiscard]] Life lifeOf(const usb::DeviceInfo& device);

/// A device reconnected in another mode, or disconnected.
struct LifeChange {
    Life life = Life::Disconnected;
    usb::DeviceInfo device; ///< last known identity if Disconnected
};

} // namespace fieldflash::device
