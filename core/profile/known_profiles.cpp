// SPDX-License-Identifier: MIT
#include "core/profile/known_profiles.h"

#include <optional>
#include <utility>

namespace fieldflash::profile {

namespace {

std::optional<ProfileSet>& current()
{
    static std::optional<ProfileSet> s_set;
    return s_set;
}

} // namespace

const ProfileSet& known()
{
    if (!current())
        current() = ProfileSet::bundled();
    return *current();
}

void install(ProfileSet set) { current() = std::move(set); }

} // namespace fieldflash::profile
