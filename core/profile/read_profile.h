// SPDX-License-Identifier: MIT
// From a data file to a DeviceProfile.
#pragma once

#include "core/base/result.h"
#include "core/profile/device_profile.h"

#include <QByteArray>

namespace fieldflash::profile {

/// The format that this program reads; "format" of a file states it.
inline constexpr int kProfileFormat = 1;

/// Strict: an unknown key, a wrong type, a number out of range or a missing key refuse the whole
/// profile with line and reason (BadFile). resources/devices/schema.json says the same in JSON
/// Schema. `source` names the file in errors; names of pictures and of the firmware folder in it
/// are relative to `folder`, and cannot lead out of it.
[[nodiscard]] Result<DeviceProfile> readProfile(const QByteArray& text, const QString& source,
                                                const QString& folder);

/// The same from a file on disk (or a resource). Errors: FileAccess too.
[[nodiscard]] Result<DeviceProfile> loadProfile(const QString& path);

} // namespace fieldflash::profile
