// SPDX-License-Identifier: MIT
// Looks at a device that has just arrived. Everything here may block: on the worker only.
#pragma once

#include "core/usb/device_info.h"

#include <optional>

struct libusb_device;

namespace fieldflash::usb {

/// Identity, configuration, strings and obstacle. Nothing when it has no DFU interface or is gone
/// again. Strings are asked for only when the device can be opened.
[[nodiscard]] std::optional<DeviceInfo> probe(libusb_device* device);

/// Whether what kept programs out is still there; updates obstacle and strings. True when something
/// changed. A busy device counts as free once its DFU interfaces could be claimed.
[[nodiscard]] bool probeAgain(libusb_device* device, DeviceInfo& info);

} // namespace fieldflash::usb
