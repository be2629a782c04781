// SPDX-License-Identifier: MIT
// USB ids that say more than a number. Internal to core/image.
#pragma once

#include "core/image/device_facts.h"

namespace fieldflash::image {

/// Ids of bootloaders in DFU mode, of all makers: a file that states one of them is for devices
/// with that bootloader.
[[nodiscard]] bool isKnownBootloader(const UsbId& id);

/// A program whose bootloader is known: the file can be for a device that shows only that one.
[[nodiscard]] bool isProgramBehind(const UsbId& application, const UsbId& bootloader);

} // namespace fieldflash::image
