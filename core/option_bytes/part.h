// SPDX-License-Identifier: MIT
// The kind of STM32L4 behind a memory map, as far as option bytes differ.
#pragma once

#include "core/base/address.h"
#include "core/memory/memory_map.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::option_bytes {

enum class Family {
    OneBank,  ///< STM32L41x … L46x (RM0394)
    TwoBanks, ///< STM32L47x … L4Ax (RM0351); L47x and L49x look the same over USB
    Plus,     ///< STM32L4P, L4Q, L4R, L4S (RM0432)
};

/// "STM32L47x, L48x, L49x or L4Ax".
[[nodiscard]] QString familyText(Family family);

/// A value.
struct Part {
    Family family = Family::OneBank;
    Address flashBase = 0;
    ByteCount pageSize = 0;
    std::uint32_t pageCount = 0;
    /// Addresses of the option bytes, bank 1 first; one block of kBlockSize each.
    std::vector<Address> blocks;
    /// One-time programmable memory.
    std::optional<AddressRange> otp;

    [[nodiscard]] std::uint32_t banks() const { return family == Family::OneBank ? 1 : 2; }
    /// True for two banks if the bootloader announces only the option bytes of the first.
    [[nodiscard]] bool lacksSecondBlock() const { return blocks.size() < banks(); }
};

/// Uses the addresses of the memories, not USB ids, which all ROMs share. Absent if the map has no
/// option bytes at the addresses of an STM32L4.
[[nodiscard]] std::optional<Part> partOf(const memory::MemoryMap& map);

} // namespace fieldflash::option_bytes
