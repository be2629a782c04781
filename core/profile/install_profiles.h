// SPDX-License-Identifier: MIT
// The profiles of this computer, at the start of a program.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile_set.h"

#include <QString>

namespace fieldflash::profile {

/// Installs those of all places, and the signing keys in them (core/signature/known_keys.h). With
/// `given`, the name of a file ("--profile"; empty: none), that profile is added, and from then on
/// only its devices are meant without being chosen. Errors: those of loadProfile(); nothing is
/// installed then.
[[nodiscard]] Result<void> installProfiles(const ProfilePlaces& places, const QString& given);

} // namespace fieldflash::profile
