// SPDX-License-Identifier: MIT
// Mistakes of a program when it jumps into the ROM bootloader.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace fieldflash::board {

/// Mistakes that were reported in public (AN2606, 4.1; facts, "typical mistakes").
enum class EntryMistake {
    PrimaskSet,            ///< the ROM does not re-enable interrupts, so it never enumerates
    SystemMemoryNotMapped, ///< dual-bank boot returns into the application
    WrongStackPointer,     ///< MSP is not the word at 0x1FFF0000
    VectorRunAsCode,       ///< jumped to an address other than the ROM's entry
    UsbLeftConnected,      ///< the host did not see a disconnect
    ClocksLeftOn,          ///< the system clock is not the reset clock
    InterruptsLeftEnabled, ///< NVIC or SysTick still trigger handlers in the ROM's vector table
    RegulatorRange2,       ///< DFU does not work in this range
    RequestNotCleared,     ///< the word in RAM sends every later reset back into the ROM
    NoUsbClockSource,      ///< neither LSE nor a usable HSE: the ROM cannot generate 48 MHz
};

/// "primask-set".
[[nodiscard]] QString entryMistakeName(EntryMistake mistake);
/// One sentence on the effect and the remedy.
[[nodiscard]] QString entryMistakeText(EntryMistake mistake);

/// The combined effect of the mistakes.
enum class EntryOutcome {
    Starts,  ///< the ROM enumerates
    Silent,  ///< it runs but does not appear on the bus
    Crashes, ///< fault: nothing works until a reset
    Returns, ///< back in the application
};

struct RomEntry {
    std::uint32_t address = 0;
    std::vector<EntryMistake> mistakes;

    [[nodiscard]] EntryOutcome outcome() const;
};

} // namespace fieldflash::board
