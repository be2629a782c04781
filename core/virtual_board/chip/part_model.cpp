// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/part_model.h"

#include "core/profile/chip_family.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

using profile::ChipFamily;
using profile::ChipPart;
using profile::KnownPart;
using profile::PartMemory;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr ByteCount kLargeSector = 16 * 1024;
constexpr ByteCount kSmallestUnit = 8;
/// Where the table is silent: the page of most chips takes less.
constexpr milliseconds kUnknownErase{40};
constexpr microseconds kUnknownProgramming{100};

bool has(const ChipFamily& family, const char* quirk)
{
    return family.quirk(QString::fromLatin1(quirk)) != nullptr;
}

Memory memoryOf(PartMemory memory)
{
    switch (memory) {
    case PartMemory::Flash: return Memory::Flash;
    case PartMemory::OptionBytes: return Memory::Options;
    case PartMemory::Otp: return Memory::Otp;
    case PartMemory::Eeprom: return Memory::Eeprom;
    case PartMemory::DeviceFeature: return Memory::DeviceFeature;
    }
    Q_UNREACHABLE();
}

FlashGeometry geometryOf(const KnownPart& known)
{
    FlashGeometry flash;
    flash.sectors.clear();
    for (const profile::SectorRun& run : known.part->sectors.runs(known.part->flash))
        flash.sectors.insert(flash.sectors.end(), run.count, run.sectorSize);
    flash.pageCount = static_cast<std::uint32_t>(flash.sectors.size());
    flash.pageSize = *std::ranges::min_element(flash.sectors);
    flash.banks = static_cast<std::uint32_t>(known.part->sectors.banks);
    flash.programUnit = std::max(kSmallestUnit, known.line->programUnit);
    flash.erasedByte = known.family->erasedByte;
    return flash;
}

/// F2, F4 and F7 program byte by byte as long as the supply voltage was not stated (AN2606, table
/// 4); a unit smaller than ours is programmed several times.
Clock::Duration programmingOf(const KnownPart& known, ByteCount unit)
{
    const ChipFamily& family = *known.family;
    const microseconds once = family.programMicroseconds ? microseconds(*family.programMicroseconds)
                                                         : kUnknownProgramming;
    const ByteCount step = has(family, "programs-byte-wise") ? 1 : known.line->programUnit;
    return once * static_cast<int>(std::max<ByteCount>(1, unit / step));
}

FlashTimes longestTimes(const KnownPart& known, const FlashGeometry& flash)
{
    FlashTimes times;
    times.programUnit = programmingOf(known, flash.programUnit);
    Clock::Duration all{0};
    for (const ByteCount size : flash.sectors) {
        const auto found = known.family->eraseMilliseconds.find(size);
        const milliseconds erase = found == known.family->eraseMilliseconds.end()
            ? kUnknownErase
            : milliseconds(found->second);
        times.erases[size] = erase;
        all += erase;
    }
    times.pageErase = times.erases.begin()->second;
    // Pages are erased together; large sectors take four fifths of what they take one by one on an
    // H743 (two banks of 26 s, DS12110) and a little more on F4 (DS8626).
    times.massErase = flash.pageSize < kLargeSector ? times.pageErase : all / 5 * 4;
    return times;
}

Clock::Duration typical(Clock::Duration longest, bool isLarge)
{
    return isLarge ? longest / 2 : longest / 10 * 9;
}

FlashTimes typicalTimes(const FlashTimes& longest, ByteCount pageSize)
{
    FlashTimes times;
    const bool isLarge = pageSize >= kLargeSector;
    times.programUnit = typical(longest.programUnit, isLarge);
    for (const auto& [size, erase] : longest.erases)
        times.erases[size] = typical(erase, size >= kLargeSector);
    times.pageErase = typical(longest.pageErase, isLarge);
    times.massErase = typical(longest.massErase, isLarge);
    return times;
}

void addAlternates(RomModel& model, const ChipPart& part)
{
    for (const profile::PartAlternate& alternate : part.alternates) {
        const Memory memory = memoryOf(alternate.memory);
        model.alternates.push_back({memory, alternate.layoutText});
        for (const AddressRange& range : alternate.ranges)
            model.places.push_back({memory, range});
    }
}

} // namespace

RomModel partModel(const KnownPart& known, bool maximumTimes)
{
    RomModel model;
    const ChipFamily& family = *known.family;
    model.flash = geometryOf(known);
    model.bcdDevice = known.part->bcdDevice;
    model.id = family.bootloaderIds.front();
    model.product = known.part->product;
    model.serial = known.part->serial;
    model.hasEightByteDefect = has(family, "eight-byte-writes");
    model.needsCrystal = has(family, "usb-needs-crystal");
    model.decodesOptions = family.id == QLatin1String("stm32l4");
    model.longest = longestTimes(known, model.flash);
    model.times = maximumTimes ? model.longest : typicalTimes(model.longest, model.flash.pageSize);
    // Logs of F4 show these three; that an F7 announces them too is a guess.
    if (has(family, "programs-byte-wise"))
        model.polls = {milliseconds(104), milliseconds(100), milliseconds(104), false};
    model.ram = known.line->ram;
    addAlternates(model, *known.part);
    return model;
}

} // namespace fieldflash::board
