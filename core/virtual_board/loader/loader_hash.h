// SPDX-License-Identifier: MIT
// The page hashes of firmware/contract/loader.h. Deliberately not shared with the host code.
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace fieldflash::board {

/// 16 bytes. Preconditions: `seed` has 16 bytes, `content` is a whole page.
[[nodiscard]] Bytes loaderPageHash(ByteView seed, bool isSigned, std::uint32_t page,
                                   ByteView content);

} // namespace fieldflash::board
