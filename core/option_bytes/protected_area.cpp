// SPDX-License-Identifier: MIT
#include "core/option_bytes/protected_area.h"

#include "core/base/words.h"
#include "core/option_bytes/decode.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::option_bytes {

namespace {

/// OPTR 21 of an L47x, OPTR 22 of an L4+: two banks.
constexpr std::uint32_t kDualBank = 1U << 21;
constexpr std::uint32_t kPlusDualBank = 1U << 22;
/// Parts of the L47x line with this much always have two banks.
constexpr ByteCount kAlwaysTwoBanks = ByteCount{1024} * 1024;

bool areAddressesCertain(const Part& part, const OptionWord& optr)
{
    if (part.family == Family::OneBank)
        return true;
    if (part.family == Family::Plus)
        return optr.isIntact() && (optr.value & kPlusDualBank) != 0;
    return part.pageSize * part.pageCount >= kAlwaysTwoBanks
        || (optr.isIntact() && (optr.value & kDualBank) != 0);
}

void addPages(std::vector<ProtectedArea>& areas, const Part& part, std::uint32_t bank, QChar letter,
              const OptionWord& word)
{
    if (const auto range = writeProtected(part, bank, word.value))
        areas.push_back({QStringLiteral("WRP%1%2").arg(bank + 1).arg(letter), *range,
                         std::pair(word.value & 0xFF, (word.value >> 16) & 0xFF)});
}

void addExecuteOnly(std::vector<ProtectedArea>& areas, const Part& part, std::uint32_t bank,
                    const OptionBlock& block)
{
    if (const auto range = executeOnly(part, bank, block.pcropStart.value, block.pcropEnd.value))
        areas.push_back({QStringLiteral("PCROP%1").arg(bank + 1), *range, std::nullopt});
}

bool isIntact(const OptionBlock& block)
{
    return block.pcropStart.isIntact() && block.pcropEnd.isIntact() && block.wrpA.isIntact()
        && block.wrpB.isIntact();
}

QString inPages(const ProtectedArea& area, const QString& place)
{
    if (!area.pages)
        return place;
    const auto [first, last] = *area.pages;
    if (first == last)
        return Words::tr("page %1 (%2)").arg(first).arg(place);
    return Words::tr("pages %1 to %2 (%3)").arg(first).arg(last).arg(place);
}

} // namespace

std::vector<ProtectedArea> Protection::in(const AddressRange& range) const
{
    std::vector<ProtectedArea> found;
    std::ranges::copy_if(areas, std::back_inserter(found),
                         [&range](const auto& area) { return area.range.overlaps(range); });
    return found;
}

bool Protection::isUnprotected(const AddressRange& range) const
{
    return known.contains(range) && in(range).empty();
}

Protection protectionOf(const Part& part, const std::vector<OptionBlock>& blocks)
{
    Protection protection;
    if (blocks.empty() || !areAddressesCertain(part, blocks.front().optr))
        return protection;
    protection.known.first = part.flashBase;
    const ByteCount bankSize = part.pageSize * part.pageCount / part.banks();
    for (std::uint32_t bank = 0; bank < blocks.size() && bank < part.banks(); ++bank) {
        if (!isIntact(blocks[bank]))
            break;
        addPages(protection.areas, part, bank, QLatin1Char('A'), blocks[bank].wrpA);
        addPages(protection.areas, part, bank, QLatin1Char('B'), blocks[bank].wrpB);
        addExecuteOnly(protection.areas, part, bank, blocks[bank]);
        protection.known.size += bankSize;
    }
    return protection;
}

QString areaName(const ProtectedArea& area) { return inPages(area, area.name); }

QString areaText(const ProtectedArea& area)
{
    return inPages(area, QStringLiteral("%1, %2").arg(rangeText(area.range), area.name));
}

} // namespace fieldflash::option_bytes
