// SPDX-License-Identifier: MIT
// Which chips a device can have, from what it announces.
#pragma once

#include "core/profile/chip_family.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::profile {

struct ChipMatch {
    const ChipFamily* family = nullptr;
    const ChipLine* line = nullptr;
};

/// What a bootloader announces, and what a profile says of the chip.
struct AnnouncedChip {
    UsbId bootloader;
    std::vector<SectorRun> flash; ///< of the on-chip flash, in the order of addresses
    QString family;               ///< id of the family in the device's profile; empty: not stated
};

/// Every line of parts that fits. A family that no line of fits is not forced on a device: what it
/// announces wins.
[[nodiscard]] std::vector<ChipMatch> chipsBehind(const AnnouncedChip& chip);

/// The bootloader is the ROM of a known family.
[[nodiscard]] bool isOfKnownFamily(const UsbId& bootloader);

/// In words, where the table of the stated family knows no chip with the announced flash; absent:
/// they agree, or nothing is stated.
[[nodiscard]] std::optional<QString> disagreement(const AnnouncedChip& chip);

/// RAM of all matches together: a stack may start in each. Every STM32's where nothing matches: a
/// stack pointer is then only a little doubtful.
[[nodiscard]] std::vector<AddressRange> ramOf(const std::vector<ChipMatch>& matches);

/// Bytes: the largest program unit of all matches; absent where nothing matches.
[[nodiscard]] std::optional<ByteCount> programUnitOf(const std::vector<ChipMatch>& matches);

} // namespace fieldflash::profile
