// SPDX-License-Identifier: MIT
// The address that a program was built for, from its vectors. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <optional>

namespace fieldflash::image {

/// The sector-aligned address at which `program` (a vector table after `headerSize` other bytes)
/// would contain all handlers of its table. Among several, the one at which it contains the most of
/// its own flash pointers; of equals, the most aligned. Absent if there is none. A guess: say
/// "probably".
[[nodiscard]] std::optional<Address> likelyLinkAddress(ByteView program, std::size_t headerSize);

} // namespace fieldflash::image
