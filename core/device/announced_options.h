// SPDX-License-Identifier: MIT
// The option bytes that a bootloader announces, and whether their meaning is known.
#pragma once

#include "core/memory/memory_map.h"
#include "core/option_bytes/part.h"
#include "core/usb/device_info.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::device {

/// The part whose option bytes can be decoded; absent for other chips, and where it can be another:
/// a G431 with 128 KB announces the same flash and the same option bytes as an L4. `family` as a
/// profile states it, or empty.
[[nodiscard]] std::optional<option_bytes::Part> decodableOptions(const usb::DeviceInfo& bootloader,
                                                                 const memory::MemoryMap& map,
                                                                 const QString& family);

/// Of the chips whose option bytes can be decoded.
[[nodiscard]] QString decodableFamilyName();

/// A readable run of sectors in a memory that is called option bytes.
struct OptionMemory {
    QString name;
    std::uint8_t alternateSetting = 0;
    AddressRange range;
};
[[nodiscard]] std::vector<OptionMemory> optionMemories(const memory::MemoryMap& map);

} // namespace fieldflash::device
