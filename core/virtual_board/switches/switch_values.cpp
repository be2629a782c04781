// SPDX-License-Identifier: MIT
#include "core/virtual_board/switches/switch_values.h"

#include "core/virtual_board/switches/board_switches.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace fieldflash::board {

namespace {

std::optional<std::uint64_t> readNumber(const QString& text, std::uint64_t most)
{
    const bool isHex = text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const std::uint64_t number =
        isHex ? text.mid(2).toULongLong(&isNumber, 16) : text.toULongLong(&isNumber, 10);
    if (!isNumber || number > most)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<QString> readText(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<int> readBoardCount(const QString& text)
{
    const auto number = readNumber(text, 32);
    if (!number || *number == 0)
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<std::uint64_t> readCount(const QString& text)
{
    const auto number = readNumber(text, std::numeric_limits<std::uint64_t>::max());
    return number && *number > 0 ? number : std::nullopt;
}

std::optional<std::uint32_t> readSeed(const QString& text)
{
    const auto number = readNumber(text, std::numeric_limits<std::uint32_t>::max());
    if (!number)
        return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

std::optional<Address> readAddress(const QString& text)
{
    const auto number = readNumber(text, std::numeric_limits<Address>::max());
    if (!number)
        return std::nullopt;
    return static_cast<Address>(*number);
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> readPages(const QString& text)
{
    const auto first = readAddress(text.section(QLatin1Char('-'), 0, 0));
    const auto last = readAddress(text.section(QLatin1Char('-'), -1));
    if (!first || !last || *first > *last || text.count(QLatin1Char('-')) > 1)
        return std::nullopt;
    return std::pair(*first, *last);
}

std::optional<std::uint16_t> readTransferSize(const QString& text)
{
    const auto number = readNumber(text, 0xFFFF);
    if (!number || *number < 8)
        return std::nullopt;
    return static_cast<std::uint16_t>(*number);
}

std::optional<std::chrono::milliseconds> readTime(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,7})(ms|s|)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::milliseconds time(match.captured(1).toLongLong());
    return match.captured(2) == QLatin1String("s") ? time * 1000 : time;
}

std::optional<UsbId> readUsbId(const QString& text) { return usbIdFromText(text); }

std::optional<QString> readPort(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9]{1,3}-[0-9]{1,3}([.][0-9]{1,3}){0,6}$"));
    return pattern.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<std::uint16_t> bcdFromVersion(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,2})[.]([0-9]{1,2})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // USB 2.0, 9.6.1: 0xJJMN, therefore "1.1" equals "1.10".
    const QString digits = match.captured(1) + match.captured(2).leftJustified(2, QLatin1Char('0'));
    return digits.toUShort(nullptr, 16);
}

} // namespace fieldflash::board
