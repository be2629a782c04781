// SPDX-License-Identifier: MIT
// What the last fault was, in RAM that start-up code does not touch: it survives the reset that
// follows the fault, and is lost with the power or when the bootloader is asked for. USB shows it
// in the manufacturer string (contract/usb_identity.h).
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// After this many faults without a power cycle or an update in between, restarting does not help.
inline constexpr uint32_t faultLimit = 3;

struct FaultRecord {
    uint32_t exception; ///< 2 NMI, 3 HardFault, 4 to 6 the other faults, 16 and more: interrupts
    uint32_t address;   ///< of the instruction; 0 if the stack was not readable
    uint32_t detail;    ///< FLASH_ECCR after an NMI, SCB_CFSR after all others
    uint32_t count;     ///< faults since power-on or since the bootloader was entered for them
    uint32_t seal;      ///< tells a record from what RAM contains after power-on

    constexpr uint32_t expectedSeal() const
    {
        return ~(exception + address + detail + count) ^ 0x746C6166; // "falt"
    }
    /// True: there has been a fault since power-on.
    constexpr bool isValid() const { return seal == expectedSeal(); }
};

/// Placed by chip/stm32l476.ld.
FaultRecord& faultRecord();

} // namespace fieldflash::chip
