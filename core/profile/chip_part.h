// SPDX-License-Identifier: MIT
// One chip by name, and how its ROM bootloader introduces itself on USB: what a virtual board needs
// to imitate it. Nothing that is decided about a real device rests on it.
#pragma once

#include "core/base/address.h"
#include "core/profile/sector_pattern.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::profile {

struct ChipFamily;
struct ChipLine;
class JsonFields;
enum class Confidence;

/// What is behind an alternate setting.
enum class PartMemory {
    Flash,
    OptionBytes,
    Otp,
    Eeprom,        ///< written without an erase
    DeviceFeature, ///< four bytes at 0xFFFF0000
};

struct PartAlternate {
    PartMemory memory = PartMemory::Flash;
    /// What is really there. Flash: absent, the sectors of the part tell it.
    std::vector<AddressRange> ranges;
    QString layoutText; ///< its interface string
};

struct ChipPart {
    QString id;   ///< "stm32f407"
    QString line; ///< name of the line of its family that it belongs to
    ByteCount flash = 0;
    SectorPattern sectors;       ///< one of those of the line
    std::uint16_t bcdDevice = 0; ///< of its bootloader
    QString product;
    QString serial; ///< where each chip states the same one; empty: each its own
    std::uint16_t transferSize = 0;
    std::vector<PartAlternate> alternates;
    Confidence confidence{}; ///< of what the bootloader states
};

/// A part with what is known of its family. The pointers outlive the program.
struct KnownPart {
    const ChipFamily* family = nullptr;
    const ChipLine* line = nullptr;
    const ChipPart* part = nullptr;
};

[[nodiscard]] std::optional<KnownPart> partNamed(const QString& id);
/// In alphabetical order.
[[nodiscard]] QStringList partNames();

/// Part of readFamily(). `lines` are those of the family.
[[nodiscard]] ChipPart readPart(JsonFields& fields, const std::vector<ChipLine>& lines);

} // namespace fieldflash::profile
