// SPDX-License-Identifier: MIT
#include "core/base/address.h"

#include "core/base/words.h"

#include <QLocale>

#include <algorithm>

namespace fieldflash {

AddressRange intersection(const AddressRange& left, const AddressRange& right)
{
    const Address first = std::max(left.first, right.first);
    const ByteCount end = std::min(left.end(), right.end());
    return {.first = first, .size = end > first ? end - first : 0};
}

QString addressText(ByteCount address)
{
    const QString digits = QStringLiteral("%1").arg(address, 8, 16, QLatin1Char('0')).toUpper();
    return QStringLiteral("0x") + digits.left(digits.size() - 4) + QLatin1Char(' ')
        + digits.right(4);
}

QString rangeText(const AddressRange& range)
{
    if (range.isEmpty())
        return addressText(range.first);
    return addressText(range.first) + QStringLiteral("–") + addressText(range.end() - 1);
}

QString sizeText(ByteCount size)
{
    if (size < 1024)
        return size == 1 ? Words::tr("1 byte") : Words::tr("%1 bytes").arg(size);
    const bool mega = size >= ByteCount{1024} * 1024;
    const double unit = mega ? 1024.0 * 1024.0 : 1024.0;
    const qint64 tenths = qRound64(static_cast<double>(size) / unit * 10);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString number =
        locale.toString(static_cast<double>(tenths) / 10, 'f', tenths % 10 == 0 ? 0 : 1);
    return number + (mega ? QStringLiteral(" MB") : QStringLiteral(" KB"));
}

} // namespace fieldflash
