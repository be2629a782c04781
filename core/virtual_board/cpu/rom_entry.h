// SPDX-License-Identifier: MIT
// What a program did right or wrong when it jumped into the ROM bootloader.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace fieldflash::board {

/// Each is one of the mistakes that people made in public (AN2606, 4.1; facts, "typical mistakes").
enum class EntryMistake {
    PrimaskSet,            ///< the ROM does not re-enable interrupts: it never enumerates
    SystemMemoryNotMapped, ///< dual-bank boot returns into the application
    WrongStackPointer,     ///< MSP is not the word at 0x1FFF0000
    VectorRunAsCode,       ///< jumped to an address that is not the ROM's entry
    UsbLeftConnected,      ///< the host saw no disconnect
    ClocksLeftOn,          ///< system clock is not the reset clock
    InterruptsLeftEnabled, ///< NVIC or SysTick still fire into the ROM's vectors
    RegulatorRange2,       ///< DFU does not work there
    RequestNotCleared,     ///< the word in RAM sends every later reset back into the ROM
    NoUsbClockSource,      ///< neither LSE nor a usable HSE: the ROM cannot make 48 MHz
};

/// "primask-set".
[[nodiscard]] QString entryMistakeName(EntryMistake mistake);
/// One sentence on what happens and what to change.
[[nodiscard]] QString entryMistakeText(EntryMistake mistake);

/// What follows from the mistakes, worst first.
enum class EntryOutcome {
    Starts,  ///< the ROM enumerates
    Silent,  ///< it runs but never shows up on the bus
    Crashes, ///< fault: nothing until a reset
    Returns, ///< back in the application
};

struct RomEntry {
    std::uint32_t address = 0;
    std::vector<EntryMistake> mistakes;

    [[nodiscard]] EntryOutcome outcome() const;
};

} // namespace fieldflash::board
