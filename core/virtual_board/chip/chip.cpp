// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/chip.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

QString hexText(std::initializer_list<unsigned> bytes)
{
    QString text;
    for (const unsigned byte : bytes)
        text += QStringLiteral("%1").arg(byte & 0xFF, 2, 16, QLatin1Char('0')).toUpper();
    return text;
}

/// X and Y on the wafer, wafer number, lot number in ASCII (RM0351, 47.1).
std::array<std::uint8_t, 12> makeUniqueId(std::uint32_t boardNumber)
{
    const auto x = static_cast<std::uint8_t>(0x29 + boardNumber);
    const auto y = static_cast<std::uint8_t>(boardNumber >> 8);
    return {x, y, 0x41, 0x00, 0x0A, 0x51, 0x30, 0x31, 0x33, 0x37, 0x36, 0x36};
}

/// Without erase: each double word once.
FlashGeometry otpGeometry(const RomModel& rom)
{
    const auto found = std::ranges::find(rom.places, Memory::Otp, &ServedMemory::memory);
    const AddressRange range =
        found == rom.places.end() ? AddressRange{kOtpBase, kOtpSize} : found->range;
    return FlashGeometry{range.first, range.size, 1, 1};
}

} // namespace

Chip::Chip(Clock& boardClock, BoardSwitches boardSwitches)
    : clock(boardClock),
      switches(std::move(boardSwitches)),
      rom(romModel(switches)),
      flash(rom.flash),
      otp(otpGeometry(rom)),
      uniqueId(makeUniqueId(switches.boardNumber)),
      timers(boardClock)
{
    for (const ServedMemory& place : rom.places) {
        const bool isRaw = place.memory == Memory::Eeprom
            || (place.memory == Memory::Options && !rom.decodesOptions);
        if (isRaw)
            rawMemories[place.range] = Bytes(place.range.size, rom.flash.erasedByte);
    }
    options.setReadProtection(switches.readProtection);
    options.setBootsFromEitherBank(switches.bfb2 != Bfb2::Off);
    if (switches.writeProtection) {
        options.protectPages(switches.writeProtection->first, switches.writeProtection->second,
                             rom.flash);
    }
    options.applyTo(flash);
    flash.setStuckBit(switches.stuckBit);
    if (switches.deadBit && flash.range().contains(*switches.deadBit))
        flash.setDeadBit(switches.deadBit);
    flash.setTornCells(switches.tornCells);
}

QString Chip::uniqueIdText() const
{
    QString text;
    for (const std::uint8_t byte : uniqueId)
        text += hexText({byte});
    return text;
}

QString Chip::applicationSerial() const
{
    switch (switches.serial) {
    case Serial::Differs: break;
    case Serial::Equal: return romSerial();
    case Serial::Empty: return {};
    case Serial::Clone: return QStringLiteral("STM32");
    }
    return uniqueIdText();
}

QString Chip::romSerial() const
{
    if (switches.serial == Serial::Empty)
        return {};
    if (switches.serial == Serial::Clone)
        return QStringLiteral("STM32");
    if (!rom.serial.isEmpty())
        return rom.serial;
    const auto& id = uniqueId;
    const unsigned change = switches.serialChanges ? romStarts : 0;
    // Composed as in MicroPython and libopencm3, which match the ROM.
    return hexText({id[11], 0U + id[10] + id[2], id[9], 0U + id[8] + id[0] + change, id[7], id[6]});
}

void Chip::corruptRead(const AddressRange& place, Bytes& bytes)
{
    const auto flip = [&](Address at) { bytes[at - place.first] ^= 1; };
    if (const auto at = switches.readCorruption; at && place.contains(ByteCount{*at}))
        flip(*at);
    if (const auto at = switches.flakyRead; at && place.contains(ByteCount{*at})) {
        if (++flakyReads % 2 == 0)
            flip(*at);
    }
    if (const auto at = switches.misread; at && place.contains(ByteCount{*at})) {
        if (++misreads == 1)
            flip(*at);
    }
}

} // namespace fieldflash::board
