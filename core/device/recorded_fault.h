// SPDX-License-Identifier: MIT
// What our firmware tells about its last fault, as the bus shows it: no device is opened for it.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::device {

/// Since power-on, or since the bootloader was last asked for. A device that was never at fault and
/// one that keeps no such record look the same.
struct RecordedFault {
    std::uint32_t exception = 0; ///< ARMv7-M exception number: 3 HardFault; 16 and up interrupts
    std::uint32_t address = 0;   ///< of the instruction; 0: unknown
    std::uint32_t detail = 0;    ///< FLASH_ECCR after an NMI, SCB_CFSR after anything else

    friend bool operator==(const RecordedFault&, const RecordedFault&) = default;
};

/// From the manufacturer string (firmware/contract/usb_identity.h).
[[nodiscard]] std::optional<RecordedFault> recordedFault(const usb::DeviceInfo& device);

/// "HardFault at 0x0800 1234 (CFSR 0x00008200)".
[[nodiscard]] QString faultText(const RecordedFault& fault);

} // namespace fieldflash::device
