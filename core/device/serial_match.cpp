// SPDX-License-Identifier: MIT
#include "core/device/serial_match.h"

#include <QByteArray>

#include <array>
#include <cstdint>

namespace fieldflash::device {

namespace {

constexpr qsizetype kUniqueIdDigits = 24;
constexpr qsizetype kRomDigits = 12;
/// Shorter serial numbers identify a product, not a chip.
constexpr qsizetype kMeaningfulDigits = 8;

using UniqueId = std::array<std::uint8_t, 12>;

QString hex(std::uint32_t value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0')).toUpper();
}

std::uint32_t wordOf(const UniqueId& id, std::size_t first)
{
    return id[first] | std::uint32_t{id[first + 1]} << 8 | std::uint32_t{id[first + 2]} << 16
        | std::uint32_t{id[first + 3]} << 24;
}

/// CubeMX (usbd_desc.c, Get_SerialNum): a 32-bit sum, then half of the second word.
QString serialByWords(const UniqueId& id)
{
    return hex(wordOf(id, 0) + wordOf(id, 8), 8) + hex(wordOf(id, 4) >> 16, 4);
}

/// MicroPython (ports/stm32/usbd_desc.c): byte by byte, without carry.
QString serialByBytes(const UniqueId& id)
{
    const auto sum = [&](std::size_t left, std::size_t right) {
        return hex(static_cast<std::uint8_t>(id[left] + id[right]), 2);
    };
    return hex(id[11], 2) + sum(10, 2) + hex(id[9], 2) + sum(8, 0) + hex(id[7], 2) + hex(id[6], 2);
}

bool isMadeOf(const QString& rom, const UniqueId& id)
{
    return rom == serialByWords(id) || rom == serialByBytes(id);
}

bool isRomSerialOf(const QString& rom, const QString& application)
{
    const QByteArray bytes = QByteArray::fromHex(application.toLatin1());
    if (rom.size() != kRomDigits || application.size() != kUniqueIdDigits
        || bytes.size() * 2 != kUniqueIdDigits)
        return false;
    UniqueId inMemory{};
    UniqueId asWords{};
    for (std::size_t i = 0; i < inMemory.size(); ++i) {
        inMemory[i] = static_cast<std::uint8_t>(bytes[static_cast<qsizetype>(i)]);
        asWords[i / 4 * 4 + (3 - i % 4)] = inMemory[i];
    }
    return isMadeOf(rom, inMemory) || isMadeOf(rom, asWords);
}

} // namespace

bool areSerialsOfOneChip(const QString& left, const QString& right)
{
    const QString first = left.trimmed().toUpper();
    const QString second = right.trimmed().toUpper();
    if (first.size() < kMeaningfulDigits || second.size() < kMeaningfulDigits)
        return false;
    return first == second || isRomSerialOf(first, second) || isRomSerialOf(second, first);
}

} // namespace fieldflash::device
