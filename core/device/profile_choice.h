// SPDX-License-Identifier: MIT
// Which product a device is, as far as that can be known.
#pragma once

#include "core/base/usb_id.h"
#include "core/profile/known_profiles.h"
#include "core/usb/device_info.h"

#include <optional>
#include <vector>

namespace fieldflash::device {

struct ProfileChoice {
    /// nullptr: no profile fits, or several products do. Valid until the next profile::install().
    const profile::DeviceProfile* profile = nullptr;
    /// Products that share the bootloader, where the device does not say which one it is.
    std::vector<const profile::DeviceProfile*> products;
};

/// A running application is told by its ids and names. A bootloader that many products share is
/// not: `stated`, the id in the firmware file, or the profile that the program is restricted to
/// decides; without them the profile of the bootloader alone is the answer.
[[nodiscard]] ProfileChoice profileOf(const usb::DeviceInfo& device,
                                      const std::optional<UsbId>& stated = std::nullopt);

/// True for a bootloader that a profile calls a resident loader with requests of its own, by its
/// ids and names alone. Also where the program is restricted to another profile.
[[nodiscard]] bool looksLikeLoader(const usb::DeviceInfo& device);

/// The bootloader that a device of unknown make is expected to have: that of the first profile
/// that is neither a product's nor a resident loader.
[[nodiscard]] std::optional<UsbId> usualBootloader();

} // namespace fieldflash::device
