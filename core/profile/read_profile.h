// SPDX-License-Identifier: MIT
// Reads a data file into a DeviceProfile.
#pragma once

#include "core/base/result.h"
#include "core/profile/device_profile.h"

#include <QByteArray>

namespace fieldflash::profile {

/// The supported value of "format" in a file.
inline constexpr int kProfileFormat = 1;

/// Strict: an unknown key, a wrong type, a number out of range or a missing key refuse the whole
/// profile with line and reason (BadFile). resources/devices/schema.json states the same rules as
/// JSON Schema. `source` names the file in errors; picture and firmware folder names in it are
/// relative to `folder` and cannot point outside it.
[[nodiscard]] Result<DeviceProfile> readProfile(const QByteArray& text, const QString& source,
                                                const QString& folder);

/// The same for a file on disk or a resource. Errors: also FileAccess.
[[nodiscard]] Result<DeviceProfile> loadProfile(const QString& path);

} // namespace fieldflash::profile
