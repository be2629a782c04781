// SPDX-License-Identifier: MIT
// Devices that are plugged in and not ours.
#pragma once

#include "core/usb/device_info.h"

namespace fieldflash::gui {

/// A debug probe of STMicroelectronics, by its ids (the udev rules of OpenOCD list them).
[[nodiscard]] bool isDebugProbe(const usb::DeviceInfo& device);

/// Plugged in and not ours, but worth telling: it may be what somebody means.
[[nodiscard]] bool isStranger(const usb::DeviceInfo& device);

/// A stranger that a person may choose nevertheless: a program that offers to start a bootloader.
[[nodiscard]] bool mayBeAdopted(const usb::DeviceInfo& device);

} // namespace fieldflash::gui
