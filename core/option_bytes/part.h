// SPDX-License-Identifier: MIT
// Which kind of STM32L4 a memory map belongs to, as far as its option bytes differ.
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
    TwoBanks, ///< STM32L47x … L4Ax (RM0351); USB does not tell L47x and L49x apart
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
    /// Where option bytes can be read, bank 1 first; each is one block of kBlockSize.
    std::vector<Address> blocks;
    /// One-time programmable memory.
    std::optional<AddressRange> otp;

    [[nodiscard]] std::uint32_t banks() const { return family == Family::OneBank ? 1 : 2; }
    /// There are two banks, but the bootloader announces the options of the first only.
    [[nodiscard]] bool lacksSecondBlock() const { return blocks.size() < banks(); }
};

/// Goes by the addresses of the memories and never by USB ids, which all ROMs share. Nothing when
/// the map has no option bytes at the places of an STM32L4.
[[nodiscard]] std::optional<Part> partOf(const memory::MemoryMap& map);

} // namespace fieldflash::option_bytes
