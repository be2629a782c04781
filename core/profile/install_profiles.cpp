// SPDX-License-Identifier: MIT
#include "core/profile/install_profiles.h"

#include "core/base/log.h"
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"
#include "core/signature/known_keys.h"

#include <utility>

namespace fieldflash::profile {

namespace {

std::vector<signature::KnownKey> keysOf(const ProfileSet& set)
{
    std::vector<signature::KnownKey> keys;
    for (const KnownProfile& known : set.profiles()) {
        const DeviceProfile& profile = known.profile;
        for (const signature::PublicKey& key : profile.signingKeys)
            keys.push_back({profile.maker.isEmpty() ? profile.name.text() : profile.maker, key});
    }
    return keys;
}

} // namespace

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
    signature::installKnownKeys(keysOf(set));
    install(std::move(set));
    return {};
}

} // namespace fieldflash::profile
