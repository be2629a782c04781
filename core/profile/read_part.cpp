// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/profile/chip_family.h"
#include "core/profile/chip_part.h"
#include "core/profile/json_fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace fieldflash::profile {

namespace {

/// "22.00"
std::uint16_t readVersion(JsonFields& fields)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,2}\\.[0-9]{2}\\z"));
    const QString name = QStringLiteral("device-version");
    const QString text = fields.text(name);
    if (!form.match(text).hasMatch())
        fields.report(name, Words::tr(R"(expected a version like "22.00".)"));
    return static_cast<std::uint16_t>(QString(text).remove(QLatin1Char('.')).toUInt(nullptr, 16));
}

PartMemory readMemory(JsonFields& fields)
{
    static const std::vector<std::pair<QString, PartMemory>> kMemories{
        {QStringLiteral("flash"), PartMemory::Flash},
        {QStringLiteral("option-bytes"), PartMemory::OptionBytes},
        {QStringLiteral("otp"), PartMemory::Otp},
        {QStringLiteral("eeprom"), PartMemory::Eeprom},
        {QStringLiteral("device-feature"), PartMemory::DeviceFeature}};
    const QString name = QStringLiteral("memory");
    const auto found =
        std::ranges::find(kMemories, fields.text(name), &std::pair<QString, PartMemory>::first);
    if (found != kMemories.end())
        return found->second;
    fields.report(
        name, Words::tr("expected one of flash, option-bytes, otp, eeprom and device-feature."));
    return PartMemory::Flash;
}

std::vector<PartAlternate> readAlternates(JsonFields& fields)
{
    std::vector<PartAlternate> alternates;
    for (JsonFields& entry : fields.objects(QStringLiteral("alternates"))) {
        PartAlternate alternate;
        for (const char* name : {"memory", "layout"})
            entry.require(QString::fromLatin1(name));
        alternate.memory = readMemory(entry);
        alternate.layoutText = entry.text(QStringLiteral("layout"));
        if (alternate.memory != PartMemory::Flash)
            entry.require(QStringLiteral("ranges"));
        if (entry.has(QStringLiteral("ranges")))
            alternate.ranges = entry.ranges(QStringLiteral("ranges"));
        entry.finish();
        alternates.push_back(std::move(alternate));
    }
    return alternates;
}

/// Those of the line, and the flash is divided into them without a rest.
void readSectors(JsonFields& fields, const std::vector<ChipLine>& lines, ChipPart& part)
{
    const QString name = QStringLiteral("sectors");
    const auto banks = fields.number(QStringLiteral("banks"), 1, 2);
    const auto pattern =
        SectorPattern::fromText(fields.text(name), static_cast<int>(banks.value_or(1)));
    const auto line = std::ranges::find(lines, part.line, &ChipLine::name);
    if (line == lines.end()) {
        fields.report(QStringLiteral("line"), Words::tr("no line of this family has this name."));
        return;
    }
    if (!pattern || !line->canHave(pattern->runs(part.flash)))
        fields.report(name, Words::tr("no chip of this line has these sectors."));
    else
        part.sectors = *pattern;
}

} // namespace

ChipPart readPart(JsonFields& fields, const std::vector<ChipLine>& lines)
{
    ChipPart part;
    for (const char* name : {"id", "line", "flash", "sectors", "device-version", "product",
                             "transfer-size", "alternates"})
        fields.require(QString::fromLatin1(name));
    part.id = fields.text(QStringLiteral("id"));
    part.line = fields.text(QStringLiteral("line"));
    part.flash = fields.amount(QStringLiteral("flash"), ByteCount{16} << 20).value_or(0);
    readSectors(fields, lines, part);
    part.bcdDevice = readVersion(fields);
    part.product = fields.text(QStringLiteral("product"));
    part.serial = fields.text(QStringLiteral("serial"));
    part.transferSize = static_cast<std::uint16_t>(
        fields.number(QStringLiteral("transfer-size"), 8, 4096).value_or(0));
    part.alternates = readAlternates(fields);
    if (part.alternates.empty())
        fields.report(QStringLiteral("alternates"), Words::tr("this may not be empty."));
    return part;
}

std::optional<KnownPart> partNamed(const QString& id)
{
    for (const ChipFamily& family : chipFamilies()) {
        const auto part = std::ranges::find(family.parts, id, &ChipPart::id);
        if (part == family.parts.end())
            continue;
        const auto line = std::ranges::find(family.lines, part->line, &ChipLine::name);
        return KnownPart{&family, &*line, &*part};
    }
    return std::nullopt;
}

QStringList partNames()
{
    QStringList names;
    for (const ChipFamily& family : chipFamilies()) {
        for (const ChipPart& part : family.parts)
            names.append(part.id);
    }
    names.sort();
    return names;
}

} // namespace fieldflash::profile
