// SPDX-License-Identifier: MIT
// The profiles that this program goes by.
#pragma once

#include "core/profile/profile_set.h"

namespace fieldflash::profile {

/// One for the whole program, like its translations: until install() what is compiled in. Main
/// thread only; the reference is valid until the next install().
[[nodiscard]] const ProfileSet& known();

/// Called by programs before their first job; changes what later jobs and lists see.
void install(ProfileSet set);

} // namespace fieldflash::profile
