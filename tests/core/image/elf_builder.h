// SPDX-License-Identifier: MIT
// Small ELF files for tests, byte by byte from the System V ABI.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <vector>

namespace fieldflash::test {

struct ElfPart {
    std::uint32_t type = 1; ///< PT_LOAD
    Address physical = 0;
    Address virtualAddress = 0;
    Bytes bytes;
    std::uint32_t memorySize = 0; ///< 0: as many as the segment has bytes
};

struct ElfFields {
    std::uint8_t wordClass = 1; ///< 32 bits
    std::uint8_t order = 1;     ///< little-endian
    std::uint16_t type = 2;     ///< ET_EXEC
    std::uint16_t machine = 40; ///< EM_ARM
};

inline constexpr std::size_t kElfHeaderSize = 52;
inline constexpr std::size_t kElfPartSize = 32;

/// Header, program headers, and the bytes of each segment; no sections.
Bytes elfFile(const std::vector<ElfPart>& parts, const ElfFields& fields = {});

} // namespace fieldflash::test
