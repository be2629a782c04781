// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/rom_model.h"

#include "core/virtual_board/chip/announcement.h"
#include "core/virtual_board/chip/part_model.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr ByteCount kKilobyte = 1024;
/// RM0090, table 5: 1 MB in one bank.
const std::vector<ByteCount> kF4Sectors{16 * kKilobyte,  16 * kKilobyte,  16 * kKilobyte,
                                        16 * kKilobyte,  64 * kKilobyte,  128 * kKilobyte,
                                        128 * kKilobyte, 128 * kKilobyte, 128 * kKilobyte,
                                        128 * kKilobyte, 128 * kKilobyte, 128 * kKilobyte};

void giveF4Flash(RomModel& model, bool maximumTimes)
{
    model.flash.pageSize = kF4Sectors.front();
    model.flash.pageCount = static_cast<std::uint32_t>(kF4Sectors.size());
    model.flash.banks = 1;
    model.flash.sectors = kF4Sectors;
    model.times = maximumTimes ? kMaximumF4Times : kTypicalF4Times;
    model.longest = kMaximumF4Times;
}

/// No L476 log is known: the strings are those of the 512 KB L45x, plus the second option group of
/// the two-bank L4R9 and G474.
std::vector<Alternate> paddedAlternates(const FlashGeometry& flash)
{
    const QString bank2 = flash.banks > 1 ? QStringLiteral("/0x1FFFF800/01*040 e") : QString();
    return {
        {Memory::Flash,
         QStringLiteral("@Internal Flash  /0x08000000/%1*0002Kg")
             .arg(flash.pageCount, 4, 10, QLatin1Char('0'))},
        {Memory::Options, QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e") + bank2},
        {Memory::Otp, QStringLiteral("@OTP Memory /0x1FFF7000/01*0001Ke")},
        {Memory::DeviceFeature, QStringLiteral("@Device Feature/0xFFFF0000/01*004 e")},
    };
}

std::vector<Alternate> plainAlternates(const FlashGeometry& flash)
{
    return {
        {Memory::Flash, QStringLiteral("@Internal Flash/0x08000000/%1*2Kg").arg(flash.pageCount)},
        {Memory::Options, QStringLiteral("@Option Bytes/0x1FFF7800/1*40e")},
        {Memory::Otp, QStringLiteral("@OTP Memory/0x1FFF7000/1*1Ke")},
        {Memory::DeviceFeature, QStringLiteral("@Device Feature/0xFFFF0000/1*4e")},
    };
}

/// Each bank is a separate group.
QString groupedFlash(const FlashGeometry& flash)
{
    const std::uint32_t pages = flash.pageCount / 2;
    const Address second = flash.base + static_cast<Address>(pages * flash.pageSize);
    return QStringLiteral("@Internal Flash  /0x08000000/%1*0002Kg/0x0%2/%1*0002Kg")
        .arg(pages, 4, 10, QLatin1Char('0'))
        .arg(second, 7, 16, QLatin1Char('0'));
}

std::vector<Alternate> alternatesFor(Layout layout, const FlashGeometry& flash)
{
    std::vector<Alternate> alternates =
        layout == Layout::Plain ? plainAlternates(flash) : paddedAlternates(flash);
    switch (layout) {
    case Layout::Padded:
    case Layout::Plain: break;
    case Layout::Groups: alternates[0].layoutText = groupedFlash(flash); break;
    case Layout::TwoAlternates: // seen on clones (flashfloppy issue 462): options come first
        return {{Memory::Options, QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e")},
                alternates[0]};
    case Layout::ReadOnlyStart: // ST's DFU_Standalone example announces its own pages like this
        alternates[0].layoutText = QStringLiteral("@Internal Flash   /0x08000000/024*2Ka,%1*02Kg")
                                       .arg(flash.pageCount - 24);
        break;
    case Layout::SmallSectors:
        alternates[0].layoutText =
            QStringLiteral("@Internal Flash  /0x08000000/%1*0001Kg").arg(flash.pageCount * 2);
        break;
    case Layout::LargeSectors:
        alternates[0].layoutText =
            QStringLiteral("@Internal Flash  /0x08000000/%1*0004Kg").arg(flash.pageCount / 2);
        break;
    case Layout::Broken:
        for (Alternate& alternate : alternates)
            alternate.layoutText = QStringLiteral("@Internal Flash  /0x0800000Z/??*0002Kg");
        break;
    }
    return alternates;
}

/// RM0351: what an L476 has besides its flash.
std::vector<ServedMemory> placesOfL476(const FlashGeometry& flash)
{
    std::vector<ServedMemory> places{{Memory::Options, {kOptionBytes1, kOptionBlockSize}},
                                     {Memory::Otp, {kOtpBase, kOtpSize}},
                                     {Memory::DeviceFeature, {kDeviceFeature, kDeviceFeatureSize}}};
    if (flash.banks > 1)
        places.push_back({Memory::Options, {kOptionBytes2, kOptionBlockSize}});
    return places;
}

QString unevenFlash()
{
    return QStringLiteral("@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg");
}

/// An STM32L4: what every switch was made for.
RomModel l4Model(const BoardSwitches& switches)
{
    RomModel model;
    model.ram = {{FIELDFLASH_SRAM1_BASE, FIELDFLASH_SRAM1_SIZE},
                 {FIELDFLASH_SRAM2_BASE, FIELDFLASH_SRAM2_SIZE}};
    switch (switches.rom) {
    case RomKind::V103:
    case RomKind::V92: break;
    case RomKind::L43xOld: // AN2606: HSI48, so no crystal; one bank of 256 KB
        model.flash.pageCount = 128;
        model.flash.banks = 1;
        model.needsCrystal = false;
        model.startup = milliseconds(1);
        model.connection = milliseconds(820);
        model.polls.isEraseTooShort = true;
        break;
    case RomKind::F4Like:
        // 100 and 104 are from modm's log of an F4 bootloader. Using 104 after a block too follows
        // ST's older DFU examples: one time for erases, one for everything else.
        model.bcdDevice = 0x2100;
        model.hasEightByteDefect = false;
        model.polls = {milliseconds(104), milliseconds(100), milliseconds(104), false};
        break;
    }
    model.flash.pageCount = switches.pageCount.value_or(model.flash.pageCount);
    if (switches.rom == RomKind::V92)
        model.startup = milliseconds(56); // AN2606: 55.40
    model.times = switches.maximumTimes ? kMaximumTimes : kTypicalTimes;
    model.longest = kMaximumTimes;
    if (switches.flash == FlashKind::F4)
        giveF4Flash(model, switches.maximumTimes);
    model.alternates = alternatesFor(switches.layout, model.flash);
    if (switches.flash == FlashKind::F4 && switches.layout != Layout::Broken)
        std::ranges::find(model.alternates, Memory::Flash, &Alternate::memory)->layoutText =
            unevenFlash();
    model.places = placesOfL476(model.flash);
    return model;
}

} // namespace

Clock::Duration FlashTimes::eraseOf(ByteCount sectorSize) const
{
    const auto found = erases.find(sectorSize);
    return found == erases.end() ? pageErase : found->second;
}

RomModel romModel(const BoardSwitches& switches)
{
    const auto part = profile::partNamed(switches.chip);
    RomModel model = part ? partModel(*part, switches.maximumTimes) : l4Model(switches);
    model.hasEightByteDefect = switches.eightByteDefect.value_or(model.hasEightByteDefect);
    model.startup = switches.startup.value_or(model.startup);
    announceOtherwise(model, switches);
    return model;
}

} // namespace fieldflash::board
