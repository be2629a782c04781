// SPDX-License-Identifier: MIT
// The chips that a device can have, derived from its memory layout.
#pragma once

#include "core/memory/flash_cells.h"
#include "core/profile/chip_family.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::profile {

struct ChipMatch {
    const ChipFamily* family = nullptr;
    const ChipLine* line = nullptr;
};

/// The layout announced by a bootloader, and the family stated in the profile.
struct AnnouncedChip {
    UsbId bootloader;
    std::vector<SectorRun> flash; ///< of the on-chip flash, in address order
    QString family;               ///< id of the family in the device's profile; empty: not stated
};

/// All matching chip lines. If no line of the stated family matches, the device's announcement
/// wins.
[[nodiscard]] std::vector<ChipMatch> chipsBehind(const AnnouncedChip& chip);

/// Common beginning of the names of all families with this bootloader: "STM32"; empty if no family
/// is known.
[[nodiscard]] QString sharedNameOf(const UsbId& bootloader);

/// The same of all families whose option bytes have this format (ChipFamily::optionFormat).
[[nodiscard]] QString sharedNameOfFormat(const QString& optionFormat);

/// True if the bootloader is the ROM of a known family.
[[nodiscard]] bool isOfKnownFamily(const UsbId& bootloader);

/// A sentence if no chip of the stated family has the announced flash; absent if they agree or
/// nothing is stated.
[[nodiscard]] std::optional<QString> disagreement(const AnnouncedChip& chip);

/// What a bootloader announces besides its flash.
struct AnnouncedOptions {
    UsbId bootloader;
    Address address = 0;           ///< of its option bytes
    bool hasDeviceFeature = false; ///< a memory of that name
    QString family;                ///< as in AnnouncedChip
};

/// What its option bytes mean (ChipFamily::optionFormat). Empty where that is not known, or not
/// certain: several families have option bytes at the same address.
[[nodiscard]] QString optionFormatOf(const AnnouncedOptions& options);

/// The name of a family by its id; empty: not known.
[[nodiscard]] QString familyName(const QString& id);

/// RAM of all matches together, for the initial stack pointer. Without a match, the RAM of all
/// STM32, which makes the stack pointer check lenient.
[[nodiscard]] std::vector<AddressRange> ramOf(const std::vector<ChipMatch>& matches);

/// The largest program unit of all matches, and the erased value if they agree on one; otherwise
/// and without a match those of the STM32L4. A unit that is too large only writes more.
[[nodiscard]] memory::FlashCells cellsOf(const std::vector<ChipMatch>& matches);

} // namespace fieldflash::profile
