// SPDX-License-Identifier: MIT
#include "app/gui/update/facts/erase_choice.h"

#include "core/base/typed_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct EraseWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::EraseChoice)
};

Result<std::vector<AddressRange>> rangesIn(const QString& typed)
{
    std::vector<AddressRange> ranges;
    for (const QString& part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto range = typedRange(part, BareDigits::Hexadecimal);
        if (!range)
            return failure(ErrorKind::Usage,
                           EraseWords::tr("“%1” is not a valid range.").arg(part.trimmed()),
                           EraseWords::tr("Type first and last address, like 08000000-08003FFF, "
                                          "or an address and a size, like 08000000:16K."));
        ranges.push_back(*range);
    }
    if (ranges.empty())
        return failure(ErrorKind::Usage, EraseWords::tr("No range is given."),
                       EraseWords::tr("Type first and last address, like 08000000-08003FFF, or an "
                                      "address and a size, like 08000000:16K."));
    return ranges;
}

/// Erasable sectors that none of the ranges touches, neighbours joined.
std::vector<AddressRange> sectorsOutside(const std::vector<AddressRange>& kept,
                                         const memory::MemoryArea& area)
{
    std::vector<AddressRange> outside;
    for (const memory::Sector& sector : area.sectors) {
        const bool isKept = std::ranges::any_of(
            kept, [&sector](const AddressRange& range) { return range.overlaps(sector.range); });
        if (isKept || !sector.isErasable)
            continue;
        if (!outside.empty() && outside.back().end() == sector.range.first)
            outside.back().size += sector.range.size;
        else
            outside.push_back(sector.range);
    }
    return outside;
}

} // namespace

Result<std::vector<AddressRange>> eraseRanges(EraseScope scope, const QString& typed,
                                              const memory::MemoryMap& map)
{
    if (scope == EraseScope::Everything)
        return std::vector<AddressRange>();
    auto ranges = rangesIn(typed);
    if (!ranges || scope == EraseScope::Only)
        return ranges;
    const auto flash = map.firstFlashAddress();
    const memory::MemoryArea* area = flash ? map.areaAt(*flash) : nullptr;
    std::vector<AddressRange> outside;
    if (area != nullptr)
        outside = sectorsOutside(*ranges, *area);
    if (outside.empty()) // an empty list would mean everything
        return failure(ErrorKind::Usage, EraseWords::tr("Nothing is left to erase."),
                       EraseWords::tr("Type smaller ranges to keep."));
    return outside;
}

} // namespace fieldflash::gui
