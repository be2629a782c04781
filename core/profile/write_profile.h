// SPDX-License-Identifier: MIT
// Profiles that the program makes itself: of devices that a person declared to be meant.
#pragma once

#include "core/base/result.h"
#include "core/profile/device_profile.h"
#include "core/usb/device_info.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldflash::profile {

/// A product with the ids and the product name of that application, and `bootloader` behind it.
/// Without one the device is itself a bootloader.
[[nodiscard]] DeviceProfile adoptedProfile(const usb::DeviceInfo& device,
                                           const std::optional<UsbId>& bootloader);

/// What readProfile() reads back: identity and ways in; guides, corrections and firmware are not
/// written.
[[nodiscard]] QByteArray profileText(const DeviceProfile& profile);

/// As FOLDER/ID.json; makes the folder. Gives the path. Errors: FileAccess.
[[nodiscard]] Result<QString> saveProfile(const DeviceProfile& profile, const QString& folder);

} // namespace fieldflash::profile
