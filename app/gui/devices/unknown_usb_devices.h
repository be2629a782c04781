// SPDX-License-Identifier: MIT
// Devices that are plugged in but are not known to be ours.
#pragma once

#include "core/usb/device_info.h"

namespace fieldflash::gui {

/// A debug probe, by its ids (resources/usb_ids.json).
[[nodiscard]] bool isDebugProbe(const usb::DeviceInfo& device);

/// An unknown device that may be the one to update.
[[nodiscard]] bool isUnknownUsbDevice(const usb::DeviceInfo& device);

/// An unknown device that can still be chosen: its application can start a bootloader.
[[nodiscard]] bool mayBeAdopted(const usb::DeviceInfo& device);

} // namespace fieldflash::gui
