// SPDX-License-Identifier: MIT
#include "core/virtual_board/rom/rom_commands.h"

#include "core/virtual_board/application/application_image.h"

namespace fieldflash::board {

namespace {

constexpr std::uint8_t kSetAddressPointer = 0x21;
constexpr std::uint8_t kErase = 0x41;
constexpr std::uint8_t kReadUnprotect = 0x92;
constexpr std::size_t kWithAddress = 5;

} // namespace

QString RomCommand::name() const
{
    switch (kind) {
    case Kind::SetAddress: return QStringLiteral("SET_ADDRESS");
    case Kind::ErasePage: return QStringLiteral("ERASE_PAGE");
    case Kind::MassErase: return QStringLiteral("MASS_ERASE");
    case Kind::ReadUnprotect: return QStringLiteral("READ_UNPROTECT");
    }
    Q_UNREACHABLE();
}

std::optional<RomCommand> parseCommand(ByteView payload)
{
    if (payload.size() == kWithAddress) {
        const Address address = readLittle32(payload, 1);
        if (payload[0] == kSetAddressPointer)
            return RomCommand{RomCommand::Kind::SetAddress, address};
        if (payload[0] == kErase)
            return RomCommand{RomCommand::Kind::ErasePage, address};
    }
    if (payload.size() == 1 && payload[0] == kErase)
        return RomCommand{RomCommand::Kind::MassErase, 0};
    if (payload.size() == 1 && payload[0] == kReadUnprotect)
        return RomCommand{RomCommand::Kind::ReadUnprotect, 0};
    return std::nullopt;
}

void departFromRom(Chip& chip, Address address, Clock::Duration after)
{
    Departure departure{Departure::To::Reset, address, after};
    chip.hasLeftRom = true;
    switch (chip.switches.leave) {
    case Leave::Jump:
        if (findApplication(chip.flash, address, chip.rom.ram))
            departure.to = Departure::To::Application;
        break;
    case Leave::Reset: break;
    case Leave::StaysInRom: departure.to = Departure::To::Rom; break;
    case Leave::NeverReturns: departure.to = Departure::To::Nowhere; break;
    }
    chip.depart(departure);
}

} // namespace fieldflash::board
