// SPDX-License-Identifier: MIT
#include "core/profile/chip_match.h"

#include "core/base/words.h"

#include <QStringList>

#include <algorithm>

namespace fieldflash::profile {

namespace {

/// RAM of all STM32, within the address map of the Cortex-M.
std::vector<AddressRange> anyRam()
{
    return {{0x20000000, 0x00300000},
            {0x10000000, 0x00010000},
            {0x24000000, 0x00100000},
            {0x30000000, 0x00048000},
            {0x38000000, 0x00010000}};
}

std::vector<ChipMatch> matchesIn(const std::vector<const ChipFamily*>& families,
                                 const std::vector<SectorRun>& flash)
{
    std::vector<ChipMatch> matches;
    for (const ChipFamily* family : families) {
        for (const ChipLine& line : family->lines) {
            if (line.canHave(flash))
                matches.push_back({family, &line});
        }
    }
    return matches;
}

std::vector<const ChipFamily*> familiesWith(const UsbId& bootloader)
{
    std::vector<const ChipFamily*> families;
    for (const ChipFamily& family : chipFamilies()) {
        if (std::ranges::find(family.bootloaderIds, bootloader) != family.bootloaderIds.end())
            families.push_back(&family);
    }
    return families;
}

const ChipFamily* familyNamed(const QString& id)
{
    const auto found = std::ranges::find(chipFamilies(), id, &ChipFamily::id);
    return found == chipFamilies().end() ? nullptr : &*found;
}

bool hasOptionsAt(const ChipFamily& family, Address address)
{
    return std::ranges::any_of(family.lines, [address](const ChipLine& line) {
        return std::ranges::find(line.optionBytes, address) != line.optionBytes.end();
    });
}

/// As far as bootloaders of its parts are known.
bool announcesFeature(const ChipFamily& family)
{
    return std::ranges::any_of(family.parts, [](const ChipPart& part) {
        return std::ranges::find(part.alternates, PartMemory::DeviceFeature, &PartAlternate::memory)
            != part.alternates.end();
    });
}

bool haveOneFormat(const std::vector<const ChipFamily*>& families)
{
    return std::ranges::all_of(families, [&](const ChipFamily* family) {
        return family->optionFormat == families.front()->optionFormat;
    });
}

void addRange(std::vector<AddressRange>& ranges, const AddressRange& range)
{
    const auto same = std::ranges::find(ranges, range.first, &AddressRange::first);
    if (same == ranges.end())
        ranges.push_back(range);
    else
        same->size = std::max(same->size, range.size);
}

QString sharedName(const std::vector<const ChipFamily*>& families)
{
    QString shared = families.empty() ? QString() : families.front()->name;
    for (const ChipFamily* family : families) {
        const auto [end, other] = std::ranges::mismatch(shared, family->name);
        shared.truncate(static_cast<qsizetype>(end - shared.begin()));
    }
    return shared;
}

} // namespace

QString sharedNameOf(const UsbId& bootloader) { return sharedName(familiesWith(bootloader)); }

QString sharedNameOfFormat(const QString& optionFormat)
{
    std::vector<const ChipFamily*> families;
    for (const ChipFamily& family : chipFamilies()) {
        if (family.optionFormat == optionFormat)
            families.push_back(&family);
    }
    return sharedName(families);
}

bool isOfKnownFamily(const UsbId& bootloader) { return !familiesWith(bootloader).empty(); }

std::vector<ChipMatch> chipsBehind(const AnnouncedChip& chip)
{
    if (const ChipFamily* stated = familyNamed(chip.family)) {
        std::vector<ChipMatch> matches = matchesIn({stated}, chip.flash);
        if (!matches.empty())
            return matches;
    }
    return matchesIn(familiesWith(chip.bootloader), chip.flash);
}

QString optionFormatOf(const AnnouncedOptions& options)
{
    const ChipFamily* stated = familyNamed(options.family);
    if (stated != nullptr && hasOptionsAt(*stated, options.address))
        return stated->optionFormat;
    std::vector<const ChipFamily*> families = familiesWith(options.bootloader);
    if (families.empty()) { // a bootloader of the product itself
        for (const ChipFamily& family : chipFamilies())
            families.push_back(&family);
    }
    std::erase_if(families, [&](const ChipFamily* family) {
        return !hasOptionsAt(*family, options.address);
    });
    if (!haveOneFormat(families)) {
        std::erase_if(families, [&](const ChipFamily* family) {
            return announcesFeature(*family) != options.hasDeviceFeature;
        });
    }
    return !families.empty() && haveOneFormat(families) ? families.front()->optionFormat
                                                        : QString();
}

QString familyName(const QString& id)
{
    const ChipFamily* family = familyNamed(id);
    return family == nullptr ? QString() : family->name;
}

std::optional<QString> disagreement(const AnnouncedChip& chip)
{
    const ChipFamily* stated = familyNamed(chip.family);
    if (stated == nullptr || chip.flash.empty() || !matchesIn({stated}, chip.flash).empty())
        return std::nullopt;
    QStringList sectors;
    for (const SectorRun& run : joined(chip.flash))
        sectors.append(QStringLiteral("%1 × %2").arg(run.count).arg(sizeText(run.sectorSize)));
    return Words::tr("The device announces sectors (%1) that no known %2 has. The announced "
                     "ones are used.")
        .arg(sectors.join(QStringLiteral(", ")), stated->name);
}

std::vector<AddressRange> ramOf(const std::vector<ChipMatch>& matches)
{
    if (matches.empty())
        return anyRam();
    std::vector<AddressRange> ranges;
    for (const ChipMatch& match : matches) {
        for (const AddressRange& range : match.line->ram)
            addRange(ranges, range);
    }
    std::ranges::sort(ranges);
    return ranges;
}

memory::FlashCells cellsOf(const std::vector<ChipMatch>& matches)
{
    memory::FlashCells cells;
    const auto differs = [&matches](const ChipMatch& match) {
        return match.family->erasedByte != matches.front().family->erasedByte;
    };
    if (!matches.empty() && std::ranges::none_of(matches, differs))
        cells.erasedByte = matches.front().family->erasedByte;
    for (const ChipMatch& match : matches)
        cells.programUnit = std::max(cells.programUnit, match.line->programUnit);
    return cells;
}

} // namespace fieldflash::profile
