// SPDX-License-Identifier: MIT
// The last fault, in RAM that start-up code does not touch: survives the reset after the fault;
// cleared by power-off and by a bootloader request. Shown in the USB manufacturer string
// (contract/usb_identity.h).
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// After this many faults without a power cycle or update, restarting does not help.
inline constexpr uint32_t faultLimit = 3;

struct FaultRecord {
    uint32_t exception; ///< 2 NMI, 3 HardFault, 4 to 6 the other faults, 16 and more: interrupts
    uint32_t address;   ///< of the instruction; 0 if the stack was not readable
    uint32_t detail;    ///< FLASH_ECCR after an NMI, SCB_CFSR after all others
    uint32_t count;     ///< faults since power-on or since they last led to the bootloader
    uint32_t seal;      ///< distinguishes a record from random RAM content after power-on

    constexpr uint32_t expectedSeal() const
    {
        return ~(exception + address + detail + count) ^ 0x746C6166; // "falt"
    }
    /// True if there was a fault since power-on.
    constexpr bool isValid() const { return seal == expectedSeal(); }
};

/// Placed by chip/stm32l476.ld.
FaultRecord& faultRecord();

} // namespace fieldflash::chip
