// SPDX-License-Identifier: MIT
// What is known of a device, as the gate is asked about it: the one place that puts it together.
#pragma once

#include "core/base/bytes.h"
#include "core/image/application_header.h"
#include "core/image/device_facts.h"
#include "core/memory/memory_map.h"
#include "core/usb/device_info.h"

#include <optional>
#include <vector>

namespace fieldflash::device {

/// Absent: not seen, not asked.
struct KnownDevice {
    usb::DeviceInfo found; ///< in whichever mode it was found
    std::optional<usb::DeviceInfo> bootloader;
    std::optional<memory::MemoryMap> map; ///< as announced, or as expected of a known application
    /// What was read at the lowest address of flash: the program's header is looked for in it.
    std::optional<Bytes> flashHead;
    /// Of a chip that starts from whichever bank contains a program, where its option bytes were
    /// read.
    std::vector<image::DeviceFacts::Bank> banks = {};
};

/// How many bytes of flash are enough to find vector table and application header.
inline constexpr ByteCount kFlashHeadSize = 512;

[[nodiscard]] image::DeviceFacts factsOf(const KnownDevice& known);

} // namespace fieldflash::device
