// SPDX-License-Identifier: MIT
#include "app/gui/read_back/typed_ranges.h"

#include "core/base/typed_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fieldflash::gui {

namespace {

struct TypedRangesWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::TypedRanges)
};

} // namespace

Result<std::vector<AddressRange>> typedRanges(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    std::vector<AddressRange> ranges;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto range = typedRange(part, BareDigits::Hexadecimal);
        if (!range)
            return failure(
                ErrorKind::Usage,
                TypedRangesWords::tr("“%1” is not a valid range.").arg(part.trimmed()),
                TypedRangesWords::tr("Type first and last address, like 08000000-08003FFF, or an "
                                     "address and a size, like 08000000:16K."));
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
