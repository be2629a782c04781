// SPDX-License-Identifier: MIT
// The last fault recorded by our firmware, read without opening the device.
#pragma once

#include "core/usb/device_info.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::device {

/// Recorded since power-on or the last bootloader request. A device without faults and one that
/// keeps no record look the same.
struct RecordedFault {
    std::uint32_t exception = 0; ///< ARMv7-M exception number: 3 HardFault; 16 and up interrupts
    std::uint32_t address = 0;   ///< of the faulting instruction; 0: unknown
    std::uint32_t detail = 0;    ///< FLASH_ECCR after an NMI, SCB_CFSR after anything else

    friend bool operator==(const RecordedFault&, const RecordedFault&) = default;
};

/// From the manufacturer string (firmware/contract/usb_identity.h).
[[nodiscard]] std::optional<RecordedFault> recordedFault(const usb::DeviceInfo& device);

/// "HardFault at 0x0800 1234 (CFSR 0x00008200)".
[[nodiscard]] QString faultText(const RecordedFault& fault);

} // namespace fieldflash::device
