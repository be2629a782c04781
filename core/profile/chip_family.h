// SPDX-License-Identifier: MIT
// What is known of a family of chips behind its ROM bootloader: a value, read from a data file.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/base/usb_id.h"
#include "core/profile/sector_pattern.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace fieldflash::profile {

/// How well something is known: in the order of trust.
enum class Confidence {
    Hearsay,  ///< H
    Document, ///< D: a maker's or project's document
    Source,   ///< S: read in source code
    Log,      ///< L: seen in a public log of a device
};

struct ChipLine {
    QString name; ///< "F405/407/415/417"
    ByteCount smallestFlash = 0;
    ByteCount largestFlash = 0;
    std::vector<SectorPattern> sectors; ///< one for each way its banks can be set up
    std::vector<AddressRange> ram;      ///< of its largest part
    ByteCount programUnit = 0;          ///< bytes
    std::vector<Address> optionBytes;

    /// The chip can announce this flash: adjacent sectors of one size joined to one run.
    [[nodiscard]] bool canHave(const std::vector<SectorRun>& flash) const;
};

/// A switch: what is known to differ from what a bootloader should do.
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
    std::map<ByteCount, int> eraseMilliseconds; ///< by sector size: the longest
    std::optional<int> programMicroseconds;     ///< a program unit: the longest
    std::vector<ChipLine> lines;
    std::vector<Quirk> quirks;
    /// By group: "sectors", "ram", "program-unit", "option-bytes", "times".
    std::map<QString, Confidence> confidence;

    [[nodiscard]] const Quirk* quirk(const QString& quirkName) const;
};

/// As strict as readProfile(). Errors: BadFile with line and reason.
[[nodiscard]] Result<ChipFamily> readFamily(const QByteArray& text, const QString& source);

/// All that are compiled in. What is wrong with one is told to the log, and a test refuses it.
[[nodiscard]] const std::vector<ChipFamily>& chipFamilies();

} // namespace fieldflash::profile
