// SPDX-License-Identifier: MIT
// Examines a newly connected device. Everything here may block: on the worker only.
#pragma once

#include "core/usb/device_info.h"

#include <optional>

struct libusb_device;

namespace fieldflash::usb {

/// Reads identity, configuration, strings and obstacle. Absent if it has no DFU interface or has
/// disconnected. Strings are read only if the device can be opened.
[[nodiscard]] std::optional<DeviceInfo> probe(libusb_device* device);

/// Checks the obstacle again; updates obstacle and strings. True if something changed. A busy
/// device counts as free once its DFU interfaces can be claimed.
[[nodiscard]] bool probeAgain(libusb_device* device, DeviceInfo& info);

} // namespace fieldflash::usb
