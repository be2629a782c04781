// SPDX-License-Identifier: MIT
// Little-endian numbers at any address.
#pragma once

#include <stdint.h>

namespace fieldflash::fat {

[[nodiscard]] constexpr uint32_t read16(const uint8_t* at)
{
    return static_cast<uint32_t>(at[0]) | static_cast<uint32_t>(at[1]) << 8;
}
[[nodiscard]] constexpr uint32_t read32(const uint8_t* at)
{
    return read16(at) | read16(at + 2) << 16;
}

} // namespace fieldflash::fat
