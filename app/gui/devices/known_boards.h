// SPDX-License-Identifier: MIT
// What is known about a device before it is opened.
#pragma once

#include "core/memory/memory_map.h"
#include "core/usb/device_info.h"

#include <optional>

namespace fieldflash::gui {

/// The memory that a known application lives in, by its profile, so that the plan can be shown
/// before the device was asked. The session reads the real map before it touches anything.
[[nodiscard]] std::optional<memory::MemoryMap> expectedMap(const usb::DeviceInfo& device);

} // namespace fieldflash::gui
