// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/rom_entry.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace fieldflash::board {

namespace {

struct MistakeEntry {
    EntryMistake mistake;
    EntryOutcome outcome;
    const char* name;
    const char* text;
};

constexpr std::array<MistakeEntry, 10> kMistakes{{
    {EntryMistake::PrimaskSet, EntryOutcome::Silent, "primask-set",
     "Interrupts were disabled (PRIMASK) at the jump. The ROM does not enable them, so its USB "
     "never "
     "answers: leave PRIMASK at 0."},
    {EntryMistake::SystemMemoryNotMapped, EntryOutcome::Returns, "system-memory-not-mapped",
     "System memory was not mapped to address 0. On chips with dual-bank boot the ROM then jumps "
     "back into the application: enable the SYSCFG clock and set MEMRMP.MEM_MODE to 1 first."},
    {EntryMistake::WrongStackPointer, EntryOutcome::Crashes, "wrong-stack-pointer",
     "The main stack pointer was not loaded from 0x1FFF 0000. The first push of the ROM lands "
     "where "
     "there is no memory, or in its own variables."},
    {EntryMistake::VectorRunAsCode, EntryOutcome::Crashes, "vector-run-as-code",
     "The program jumped to an address that is not the entry of the ROM. 0x1FFF 0004 holds the "
     "address of the entry; it is not code itself."},
    {EntryMistake::UsbLeftConnected, EntryOutcome::Silent, "usb-left-connected",
     "The USB pull-up was still on at the jump. The host saw no disconnect and keeps talking to an "
     "application that is gone: set DCTL.SDIS and wait at least 3 ms."},
    {EntryMistake::ClocksLeftOn, EntryOutcome::Silent, "clocks-left-on",
     "The system clock was not the one after reset. The ROM sets up its own and cannot from here: "
     "reset the chip and jump before touching the clocks."},
    {EntryMistake::InterruptsLeftEnabled, EntryOutcome::Crashes, "interrupts-left-enabled",
     "An interrupt of the application was still enabled and fires into the vectors of the ROM: "
     "disable SysTick and the NVIC lines, or reset first."},
    {EntryMistake::RegulatorRange2, EntryOutcome::Silent, "regulator-range-2",
     "The voltage regulator was in range 2, in which the USB of the ROM does not work."},
    {EntryMistake::RequestNotCleared, EntryOutcome::Starts, "request-not-cleared",
     "The request word was still in RAM: every later reset enters the ROM again, and the "
     "application "
     "seems to be lost. Clear it before the jump."},
    {EntryMistake::NoUsbClockSource, EntryOutcome::Silent, "no-usb-clock-source",
     "The board has neither a 32.768 kHz crystal nor an HSE crystal that the ROM knows, so the ROM "
     "cannot make the USB clock."},
}};

const MistakeEntry& entryOf(EntryMistake mistake)
{
    return *std::ranges::find(kMistakes, mistake, &MistakeEntry::mistake);
}

} // namespace

QString entryMistakeName(EntryMistake mistake)
{
    return QString::fromLatin1(entryOf(mistake).name);
}

QString entryMistakeText(EntryMistake mistake)
{
    return QString::fromLatin1(entryOf(mistake).text);
}

EntryOutcome RomEntry::outcome() const
{
    EntryOutcome worst = EntryOutcome::Starts;
    for (const EntryMistake mistake : mistakes) {
        const EntryOutcome outcome = entryOf(mistake).outcome;
        if (outcome == EntryOutcome::Crashes)
            return outcome;
        worst = std::max(worst, outcome);
    }
    return worst;
}

} // namespace fieldflash::board
