// SPDX-License-Identifier: MIT
// The DfuSe layout grammar (UM0424, 4.3.2; quirks from devices in the field).
#pragma once

#include "core/base/result.h"
#include "core/memory/memory_map.h"

namespace fieldflash::memory {

/// More sectors than this are refused: no such device exists, and a lying one must not exhaust us.
inline constexpr std::size_t kMaximumSectors = 65536;

/// "@Internal Flash  /0x08000000/0512*0002Kg" → area. Lenient in padding, multipliers, trailing
/// NUL and junk after the last letter, and in runs of no sectors, which are left out; strict in
/// numbers, overflow and overlap. Errors:
/// RefusedByDevice with the position in `detail`.
[[nodiscard]] Result<MemoryArea> parseLayoutText(std::uint8_t alternateSetting,
                                                 const QString& text);

/// True for interface strings that are layouts at all: they start with '@'.
[[nodiscard]] bool looksLikeLayout(const QString& text);

} // namespace fieldflash::memory
