// SPDX-License-Identifier: MIT
#include "app/cli/arguments/number_text.h"

#include "core/base/foreign_text.h"
#include "core/base/typed_number.h"

#include <QRegularExpression>

#include <limits>
#include <optional>

namespace fieldflash::cli {

namespace {

constexpr ByteCount kAddressSpace = ByteCount{1} << 32;

tl::unexpected<Error> notANumber(const QString& text, const QString& expected)
{
    return failure(ErrorKind::Usage,
                   QStringLiteral("“%1” is not %2.").arg(withoutControlCharacters(text), expected));
}

/// "0x08000000" for "8000000" or "1FFF7000h": seven or eight digits that only make sense as a
/// hexadecimal address. As decimal numbers they are below 0x08000000, where no STM32 has writable
/// memory (RM0351, RM0432: memory map).
std::optional<QString> hexWithoutPrefix(const QString& text)
{
    static const QRegularExpression kDigits(QStringLiteral("^([0-9a-fA-F]{7,8})[hH]?$"));
    QString digits = text;
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('_'));
    const auto match = kDigits.match(digits);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr quint32 kFirstFlash = 0x08000000;
    const quint32 address = match.captured(1).toUInt(nullptr, 16);
    if (address < kFirstFlash)
        return std::nullopt;
    return QStringLiteral("0x%1").arg(address, 8, 16, QLatin1Char('0'));
}

} // namespace

Result<ByteCount> parseByteCount(const QString& text)
{
    if (const auto size = typedSize(text))
        return *size;
    return notANumber(text, QStringLiteral("a number like 0x08000000, 4096, 32K or 1M"));
}

Result<Address> parseAddress(const QString& text)
{
    if (const auto meant = hexWithoutPrefix(text)) {
        return failure(ErrorKind::Usage,
                       QStringLiteral("“%1” without 0x is not a hexadecimal address.").arg(text),
                       QStringLiteral("Did you mean %1?").arg(*meant));
    }
    const Result<ByteCount> number = parseByteCount(text);
    if (!number)
        return tl::unexpected(number.error());
    if (*number >= kAddressSpace)
        return notANumber(text, QStringLiteral("an address: it is beyond 0xFFFF FFFF"));
    return static_cast<Address>(*number);
}

Result<AddressRange> parseRange(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return notANumber(text, QStringLiteral("a range like 0x08000000:32K (ADDRESS:LENGTH)"));
    const Result<Address> first = parseAddress(text.left(colon));
    if (!first)
        return tl::unexpected(first.error());
    const Result<ByteCount> size = parseByteCount(text.mid(colon + 1));
    if (!size)
        return tl::unexpected(size.error());
    const auto range = typedRange(text, BareDigits::Decimal);
    if (!range)
        return notANumber(text,
                          QStringLiteral("a range: it must contain a byte and end below 4 GB"));
    return *range;
}

Result<std::uint16_t> parseUsbId(const QString& text)
{
    static const QRegularExpression kId(QStringLiteral("^0[xX][0-9a-fA-F]{1,4}$"));
    if (!kId.match(text).hasMatch())
        return notANumber(text, QStringLiteral("a USB id like 0x1234 (hexadecimal, with 0x)"));
    return static_cast<std::uint16_t>(text.mid(2).toUInt(nullptr, 16));
}

Result<std::uint16_t> parseVersion(const QString& text)
{
    static const QRegularExpression kHex(QStringLiteral("^0[xX][0-9a-fA-F]{1,4}$"));
    static const QRegularExpression kDotted(
        QStringLiteral("^([0-9]{1,2})\\.([0-9])(?:\\.([0-9]))?$"));
    if (kHex.match(text).hasMatch())
        return static_cast<std::uint16_t>(text.mid(2).toUInt(nullptr, 16));
    const auto match = kDotted.match(text);
    if (!match.hasMatch())
        return notANumber(text,
                          QStringLiteral("a version like 1.1, 1.2.3 or 0x0110 "
                                         "(minor and patch are one digit each)"));
    // Binary-coded decimal: each decimal digit is read as a hexadecimal digit.
    const uint major = match.captured(1).toUInt(nullptr, 16);
    const uint minor = match.captured(2).toUInt(nullptr, 16);
    const uint patch = match.captured(3).isEmpty() ? 0 : match.captured(3).toUInt(nullptr, 16);
    return static_cast<std::uint16_t>(major << 8 | minor << 4 | patch);
}

Result<std::size_t> parseCount(const QString& text)
{
    static const QRegularExpression kDigits(QStringLiteral("^[0-9]{1,7}$"));
    constexpr std::size_t kMost = 1000000;
    const std::size_t count = kDigits.match(text).hasMatch() ? text.toULong() : 0;
    if (count == 0 || count > kMost)
        return notANumber(text, QStringLiteral("a number from 1 to 1000000"));
    return count;
}

Result<std::uint8_t> parseAlternateSetting(const QString& text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, 10);
    if (!isNumber || number > std::numeric_limits<std::uint8_t>::max())
        return notANumber(text, QStringLiteral("an alternate setting (0 to 255)"));
    return static_cast<std::uint8_t>(number);
}

} // namespace fieldflash::cli
