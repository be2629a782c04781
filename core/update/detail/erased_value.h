// SPDX-License-Identifier: MIT
// What flash reads as after an erase: 0xFF on most chips, 0x00 on some (RM0367, 3.3.4: L0). The
// chip behind a layout may be unknown, or not the one that it looks like: the value is learned from
// what an erase leaves behind.
#pragma once

#include "core/update/detail/job.h"

namespace fieldflash::update {

/// True if the value is assumed and may be the other one: nothing is known of the chip, or its
/// layout is that of a chip that erases to zeros, which few do. A chip that is known to erase to
/// ones never leaves zeros. False as well once it was learned.
[[nodiscard]] bool mayEraseToOpposite(const Job& job);

/// Assumes the opposite value for the rest of the job, takes back the differences that the report
/// lists because of the wrong assumption, and notes it. False: mayEraseToOpposite() is.
/// Precondition: the bootloader is open.
[[nodiscard]] bool assumeOtherErasedByte(Job& job);

} // namespace fieldflash::update
