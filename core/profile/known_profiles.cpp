// SPDX-License-Identifier: MIT
#include "core/profile/known_profiles.h"

#include <utility>

namespace fieldflash::profile {

namespace {

ProfileSet& current()
{
    static ProfileSet s_set = ProfileSet::bundled();
    return s_set;
}

} // namespace

const ProfileSet& known() { return current(); }

void install(ProfileSet set) { current() = std::move(set); }

} // namespace fieldflash::profile
