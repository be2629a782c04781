// SPDX-License-Identifier: MIT
#include "app/gui/read_back/typed_ranges.h"

#include "app/gui/map/typed_address.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fieldflash::gui {

namespace {

struct TypedRangesWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::TypedRanges)
};

std::optional<ByteCount> typedSize(const QString& typed)
{
    static const QRegularExpression withUnit(QStringLiteral("^(\\d+)\\s*(bytes|kb|mb)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = withUnit.match(typed.trimmed());
    if (!match.hasMatch()) {
        const auto number = typedAddress(typed);
        return number ? std::optional<ByteCount>(*number) : std::nullopt;
    }
    bool isNumber = false;
    const ByteCount number = match.captured(1).toUInt(&isNumber);
    const QString unit = match.captured(2).toLower();
    const ByteCount factor = unit == QLatin1String("kb") ? 1024
        : unit == QLatin1String("mb")                    ? 1024 * 1024
                                                         : 1;
    return isNumber ? std::optional(number * factor) : std::nullopt;
}

std::optional<AddressRange> typedRange(const QString& typed)
{
    static const QRegularExpression untilSign(QStringLiteral("\\s*(?:-|–|\\.\\.)\\s*"));
    const QStringList sized = typed.split(QLatin1Char('+'));
    AddressRange range;
    if (sized.size() == 2) {
        const auto first = typedAddress(sized[0]);
        const auto size = typedSize(sized[1]);
        if (!first || !size)
            return std::nullopt;
        range = {*first, *size};
    } else {
        const QStringList ends = typed.split(untilSign);
        const auto first = typedAddress(ends.value(0));
        const auto last = typedAddress(ends.value(1));
        if (ends.size() != 2 || !first || !last || *last < *first)
            return std::nullopt;
        range = {*first, ByteCount{*last} - *first + 1};
    }
    return range.isEmpty() || !range.fits() ? std::nullopt : std::optional(range);
}

} // namespace

Result<std::vector<AddressRange>> typedRanges(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    std::vector<AddressRange> ranges;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto range = typedRange(part.trimmed());
        if (!range)
            return failure(
                ErrorKind::Usage,
                TypedRangesWords::tr("“%1” is not a valid range.").arg(part.trimmed()),
                TypedRangesWords::tr("Type first and last address, like 08000000-08003FFF, or an "
                                     "address and a size, like 08000000 + 16 KB."));
        ranges.push_back(*range);
    }
    return ranges;
}

QString rangesAsTyped(const std::vector<AddressRange>& ranges)
{
    QStringList parts;
    for (const AddressRange& range : ranges)
        parts.append(QStringLiteral("%1-%2")
                         .arg(range.first, 8, 16, QLatin1Char('0'))
                         .arg(range.end() - 1, 8, 16, QLatin1Char('0'))
                         .toUpper());
    return parts.join(QStringLiteral(", "));
}

} // namespace fieldflash::gui
