// SPDX-License-Identifier: MIT
#include "core/profile/install_profiles.h"

#include "core/base/log.h"
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"

#include <utility>

namespace fieldflash::profile {

Result<void> installProfiles(const ProfilePlaces& places, const QString& given)
{
    ProfileSet set = ProfileSet::load(places);
    for (const ProfileRemark& remark : set.remarks())
        qCInfo(logUpdate).noquote() << remark.error.summary();
    if (!given.isEmpty()) {
        Result<DeviceProfile> profile = loadProfile(given);
        if (!profile)
            return failure(profile.error());
        const QString id = profile->id;
        set.add(std::move(*profile), Source::Given, given);
        set.restrictTo(id);
    }
    install(std::move(set));
    return {};
}

} // namespace fieldflash::profile
