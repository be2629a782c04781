// SPDX-License-Identifier: MIT
// What flash reads as after an erase where the chip behind the layout is not known: 0xFF on most
// chips, 0x00 on some (RM0367, 3.3.4: L0). It is learned from what an erase leaves behind.
#pragma once

#include "core/update/detail/job.h"

#include <cstdint>
#include <optional>

namespace fieldflash::update {

/// The value that erased flash can have instead of the one that was assumed. Nothing where the
/// chip is known, or where the other value is assumed already. Precondition: the bootloader is
/// open.
[[nodiscard]] std::optional<std::uint8_t> otherErasedByte(Job& job);

/// Assumes otherErasedByte() from now on, takes back the differences that the report lists because
/// of the wrong assumption, and notes it. False: there is no other value.
[[nodiscard]] bool assumeOtherErasedByte(Job& job);

} // namespace fieldflash::update
