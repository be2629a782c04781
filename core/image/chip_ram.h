// SPDX-License-Identifier: MIT
// The RAM that a chip may have, derived from its flash layout.
#pragma once

#include "core/base/address.h"

#include <vector>

namespace fieldflash::image {

/// Consecutive sectors of one size.
struct SectorRun {
    ByteCount sectorSize = 0;
    ByteCount count = 0;
};

/// RAM of the largest chip with this flash layout, for devices with the ST ROM bootloader. For an
/// unknown layout, the RAM of all STM32, which makes the stack pointer check lenient.
[[nodiscard]] std::vector<AddressRange> ramBehind(const std::vector<SectorRun>& flash);

} // namespace fieldflash::image
