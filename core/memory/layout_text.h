// SPDX-License-Identifier: MIT
// The DfuSe layout grammar (UM0424, 4.3.2; quirks from devices in the field).
#pragma once

#include "core/base/result.h"
#include "core/memory/memory_map.h"

namespace fieldflash::memory {

/// Limit on sectors, above any real device: a bogus layout must not exhaust memory.
inline constexpr std::size_t kMaximumSectors = 65536;

/// "@Internal Flash  /0x08000000/0512*0002Kg" → area. Lenient about padding, multipliers, a
/// trailing NUL, junk after the last letter and groups of 0 sectors (skipped); strict about
/// numbers, overflow and overlap. Errors: RefusedByDevice with the position in `detail`.
[[nodiscard]] Result<MemoryArea> parseLayoutText(std::uint8_t alternateSetting,
                                                 const QString& text);

/// True for interface strings that are layouts: they start with '@'.
[[nodiscard]] bool looksLikeLayout(const QString& text);

} // namespace fieldflash::memory
