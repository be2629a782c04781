// SPDX-License-Identifier: MIT
#include "core/profile/sector_pattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace fieldflash::profile {

std::vector<SectorRun> joined(const std::vector<SectorRun>& runs)
{
    std::vector<SectorRun> result;
    for (const SectorRun& run : runs) {
        if (run.count == 0)
            continue;
        if (!result.empty() && result.back().sectorSize == run.sectorSize)
            result.back().count += run.count;
        else
            result.push_back(run);
    }
    return result;
}

std::optional<SectorPattern> SectorPattern::fromText(const QString& text, int banks)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:([1-9][0-9]{0,3})\\*)?([1-9][0-9]{0,3})(K?)\\z"));
    SectorPattern pattern;
    pattern.banks = banks;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const auto match = form.match(part);
        if (!match.hasMatch() || pattern.rest != 0)
            return std::nullopt;
        const ByteCount unit = match.captured(3).isEmpty() ? 1 : 1024;
        const ByteCount size = match.captured(2).toULongLong() * unit;
        if (match.captured(1).isEmpty())
            pattern.rest = size;
        else
            pattern.first.push_back({size, match.captured(1).toULongLong()});
    }
    return pattern.rest == 0 ? std::nullopt : std::optional(pattern);
}

std::vector<SectorRun> SectorPattern::runs(ByteCount flash) const
{
    const auto bankCount = static_cast<ByteCount>(banks);
    ByteCount left = flash / bankCount;
    std::vector<SectorRun> bank;
    for (const SectorRun& run : first) {
        const ByteCount count = std::min(run.count, left / run.sectorSize);
        bank.push_back({run.sectorSize, count});
        left -= count * run.sectorSize;
    }
    bank.push_back({rest, left / rest});
    if (flash % bankCount != 0 || left % rest != 0)
        return {};
    std::vector<SectorRun> all;
    for (int index = 0; index < banks; ++index)
        all.insert(all.end(), bank.begin(), bank.end());
    return joined(all);
}

} // namespace fieldflash::profile
