// SPDX-License-Identifier: MIT
// The RAM that a chip can have, from the flash that it announces.
#pragma once

#include "core/base/address.h"

#include <vector>

namespace fieldflash::image {

/// Sectors of one size, one after the other.
struct SectorRun {
    ByteCount sectorSize = 0;
    ByteCount count = 0;
};

/// RAM of the largest part with that flash, behind the ST ROM bootloader. Every STM32 where the
/// flash is of no known shape: a stack pointer is then only a little doubtful.
[[nodiscard]] std::vector<AddressRange> ramBehind(const std::vector<SectorRun>& flash);

} // namespace fieldflash::image
