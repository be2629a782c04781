// SPDX-License-Identifier: MIT
// USB ids with a known meaning. Internal to core/image.
#pragma once

#include "core/image/device_facts.h"

namespace fieldflash::image {

/// Ids of bootloaders in DFU mode, of all manufacturers: a file with such an id is for devices with
/// that bootloader.
[[nodiscard]] bool isKnownBootloader(const UsbId& id);

/// True if `application` is known to use `bootloader`: its file may be for a device in bootloader
/// mode.
[[nodiscard]] bool isProgramBehind(const UsbId& application, const UsbId& bootloader);

} // namespace fieldflash::image
