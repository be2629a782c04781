// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <stddef.h>
#include <stdint.h>

namespace fieldflash::fat {

inline constexpr size_t blockSize = 512;
using Block = std::span<uint8_t, blockSize>;

/// What the file system is read from.
class BlockDevice {
public:
    /// False if the block does not exist or cannot be read; `block` may then have any content.
    [[nodiscard]] virtual bool readBlock(uint32_t number, Block block) = 0;

protected:
    ~BlockDevice() = default;
};

} // namespace fieldflash::fat
