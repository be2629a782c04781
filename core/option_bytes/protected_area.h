// SPDX-License-Identifier: MIT
// Flash that the option bytes protect against being erased and written.
#pragma once

#include "core/option_bytes/option_block.h"
#include "core/option_bytes/part.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace fieldflash::option_bytes {

struct ProtectedArea {
    QString name; ///< "WRP1A", "PCROP2"
    AddressRange range;
    /// First and last page as the option word counts them, within its bank; PCROP does not count in
    /// pages.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> pages;
    friend bool operator==(const ProtectedArea&, const ProtectedArea&) = default;
};

struct Protection {
    std::vector<ProtectedArea> areas; ///< write-protected and execute-only
    /// Flash whose option words were read: outside `areas` it is not protected.
    AddressRange known;

    /// Those in which a byte of the range is.
    [[nodiscard]] std::vector<ProtectedArea> in(const AddressRange& range) const;
    [[nodiscard]] bool isUnprotected(const AddressRange& range) const;
};

/// `blocks` are those of part.blocks, bank 1 first; a later one may be missing. Knows nothing where
/// the addresses are not certain: with words that do not match their complements, and of a flash
/// that is configured as one bank where the family has two.
[[nodiscard]] Protection protectionOf(const Part& part, const std::vector<OptionBlock>& blocks);

/// "pages 4 to 6 (WRP1A)", for those who do not work with addresses.
[[nodiscard]] QString areaName(const ProtectedArea& area);
/// "pages 4 to 6 (0x0800 2000–0x0800 37FF, WRP1A)".
[[nodiscard]] QString areaText(const ProtectedArea& area);

} // namespace fieldflash::option_bytes
