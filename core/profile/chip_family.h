// SPDX-License-Identifier: MIT
// A family of chips with a common ROM bootloader: a value, read from a data file.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/base/usb_id.h"
#include "core/profile/chip_part.h"
#include "core/profile/sector_pattern.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace fieldflash::profile {

/// Reliability of a fact, in ascending order.
enum class Confidence {
    Hearsay,  ///< H
    Document, ///< D: a document of the manufacturer or project
    Source,   ///< S: read in source code
    Log,      ///< L: seen in a public log of a device
};

struct ChipLine {
    QString name; ///< "F405/407/415/417"
    ByteCount smallestFlash = 0;
    ByteCount largestFlash = 0;
    std::vector<SectorPattern> sectors; ///< one per bank configuration
    std::vector<AddressRange> ram;      ///< of its largest chip
    ByteCount programUnit = 0;          ///< bytes
    std::vector<Address> optionBytes;

    /// True if the chip can announce this flash, with adjacent sectors of one size joined.
    [[nodiscard]] bool canHave(const std::vector<SectorRun>& flash) const;
};

/// A known deviation of a bootloader from its specified behaviour.
struct Quirk {
    QString name; ///< "no-leave"
    Confidence confidence = Confidence::Hearsay;
    QString text;
};

struct ChipFamily {
    QString id; ///< "stm32f4"
    QString name;
    QString maker;
    std::vector<UsbId> bootloaderIds;
    std::uint8_t erasedByte = 0xFF;
    std::vector<AddressRange> otp;
    /// What the option bytes mean, as core/option_bytes calls it ("stm32l4"); empty: not known.
    QString optionFormat;
    std::map<ByteCount, int> eraseMilliseconds; ///< longest time by sector size
    std::optional<int> programMicroseconds;     ///< longest time per program unit
    std::vector<ChipLine> lines;
    std::vector<Quirk> quirks;
    std::vector<ChipPart> parts; ///< those that a virtual board can be
    /// By group: "sectors", "ram", "program-unit", "option-bytes", "times".
    std::map<QString, Confidence> confidence;

    [[nodiscard]] const Quirk* quirk(const QString& quirkName) const;
};

/// As strict as readProfile(). Errors: BadFile with line and reason.
[[nodiscard]] Result<ChipFamily> readFamily(const QByteArray& text, const QString& source);

/// The ids of the compiled-in families, sorted: the names of their files, which are not read for
/// this.
[[nodiscard]] QStringList chipFamilyIds();

/// All compiled-in families. Errors in one are logged, and a test fails.
[[nodiscard]] const std::vector<ChipFamily>& chipFamilies();

} // namespace fieldflash::profile
