// SPDX-License-Identifier: MIT
// The address that a program was built for, from its vectors. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <optional>

namespace fieldflash::image {

/// The address from which `program` (a vector table behind `headerSize` other bytes) would contain
/// all handlers of its table: of those with the start of a flash sector, the one from which it
/// would contain most of the pointers into flash in it, and of several such ones the most aligned.
/// Nothing where there is none. A guess: say "probably".
[[nodiscard]] std::optional<Address> likelyLinkAddress(ByteView program, std::size_t headerSize);

} // namespace fieldflash::image
