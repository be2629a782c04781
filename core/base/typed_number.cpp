// SPDX-License-Identifier: MIT
#include "core/base/typed_number.h"

#include <QRegularExpression>

namespace fieldflash {

namespace {

constexpr ByteCount kTypedAddressSpace = ByteCount{1} << 32;

QString withoutGrouping(const QString& text)
{
    return text.simplified().remove(QLatin1Char(' ')).remove(QLatin1Char('_'));
}

} // namespace

std::optional<ByteCount> typedSize(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:0x([0-9a-f]{1,9})|([0-9]{1,10}))(k|kb|m|mb|bytes?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(withoutGrouping(text));
    if (!match.hasMatch())
        return std::nullopt;
    const bool isHex = !match.captured(1).isEmpty();
    const ByteCount number =
        isHex ? match.captured(1).toULongLong(nullptr, 16) : match.captured(2).toULongLong();
    const QChar unit = match.captured(3).toLower().leftJustified(1).front();
    // At most 36 bits times 2^20: no overflow.
    if (unit == QLatin1Char('k'))
        return number * 1024;
    return unit == QLatin1Char('m') ? number * 1024 * 1024 : number;
}

std::optional<Address> typedAddress(const QString& text, BareDigits bare)
{
    static const QRegularExpression hex(QStringLiteral("^(?:0x)?([0-9a-f]{1,8})$"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (bare == BareDigits::Hexadecimal) {
        const auto match = hex.match(withoutGrouping(text));
        return match.hasMatch() ? std::optional<Address>(match.captured(1).toUInt(nullptr, 16))
                                : std::nullopt;
    }
    const auto number = typedSize(text);
    if (!number || *number >= kTypedAddressSpace)
        return std::nullopt;
    return static_cast<Address>(*number);
}

std::optional<AddressRange> typedRange(const QString& text, BareDigits bare)
{
    static const QRegularExpression form(QStringLiteral("^(.+?)(:|\\+|-|–|\\.\\.)(.+)$"));
    const auto match = form.match(text.trimmed());
    const auto first = typedAddress(match.captured(1), bare);
    if (!match.hasMatch() || !first)
        return std::nullopt;
    AddressRange range{.first = *first, .size = 0};
    if (match.captured(2) == QLatin1String(":") || match.captured(2) == QLatin1String("+")) {
        range.size = typedSize(match.captured(3)).value_or(0);
    } else if (const auto last = typedAddress(match.captured(3), bare); last && *last >= *first) {
        range.size = ByteCount{*last} - *first + 1;
    }
    return range.isEmpty() || !range.fits() ? std::nullopt : std::optional(range);
}

} // namespace fieldflash
