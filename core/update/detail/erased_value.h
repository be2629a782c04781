// SPDX-License-Identifier: MIT
// What flash reads as after an erase where the chip behind the layout is not known: 0xFF on most
// chips, 0x00 on some (RM0367, 3.3.4: L0). It is learned from what an erase leaves behind.
#pragma once

#include "core/update/detail/job.h"

namespace fieldflash::update {

/// True if nothing says what erased flash of this chip reads as, and 0xFF is assumed.
[[nodiscard]] bool mayEraseToOpposite(Job& job);

/// Assumes from now on that erased flash reads as the opposite value, takes back the differences
/// that the report lists because of the wrong assumption, and notes it. False: the chip is known,
/// or the opposite value is assumed already. Precondition: the bootloader is open.
[[nodiscard]] bool assumeOtherErasedByte(Job& job);

} // namespace fieldflash::update
