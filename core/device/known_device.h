// SPDX-License-Identifier: MIT
// Collects what is known about a device for the checks of the gate.
#pragma once

#include "core/base/bytes.h"
#include "core/dfu/loader_report.h"
#include "core/image/gate/device_facts.h"
#include "core/image/program/application_header.h"
#include "core/memory/memory_map.h"
#include "core/profile/chip_match.h"
#include "core/profile/device_profile.h"
#include "core/usb/device_info.h"

#include <optional>
#include <vector>

namespace fieldflash::device {

/// Absent members: not seen or not queried.
struct KnownDevice {
    usb::DeviceInfo found; ///< in the mode in which it was found
    std::optional<usb::DeviceInfo> bootloader;
    std::optional<memory::MemoryMap> map; ///< announced, or expected of a known application
    /// Bytes read from the lowest address of flash: searched for the program's header.
    std::optional<Bytes> flashHead;
    /// As a resident loader reports itself.
    std::optional<dfu::LoaderReport> loader = {};
    /// For a chip that can start from either bank, if its option bytes were read.
    std::vector<image::DeviceFacts::Bank> banks = {};
    /// The product, where more is known of it than `found` tells (profileOf() with the id in the
    /// file); must outlive factsOf(). nullptr: profileOf(found).
    const profile::DeviceProfile* profile = nullptr;
};

/// Bytes of flash that contain both the vector table and the application header.
inline constexpr ByteCount kFlashHeadSize = 512;

/// What is announced of the chip. `family` as a profile states it, or empty.
[[nodiscard]] profile::AnnouncedChip announcedChip(const usb::DeviceInfo& bootloader,
                                                   const memory::MemoryMap& map,
                                                   const QString& family);

[[nodiscard]] image::DeviceFacts factsOf(const KnownDevice& known);

} // namespace fieldflash::device
