// SPDX-License-Identifier: MIT
// The profiles used by this program.
#pragma once

#include "core/profile/profile_set.h"

namespace fieldflash::profile {

/// One set for the whole program, like its translations; the compiled-in set until install(). Main
/// thread only; the reference is valid until the next install().
[[nodiscard]] const ProfileSet& known();

/// To call before the first job; affects later jobs and lists.
void install(ProfileSet set);

} // namespace fieldflash::profile
