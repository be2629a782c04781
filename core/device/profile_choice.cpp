// SPDX-License-Identifier: MIT
#include "core/device/profile_choice.h"

#include "core/device/life.h"

#include <algorithm>

namespace fieldflash::device {

namespace {

using Profiles = std::vector<const profile::DeviceProfile*>;

Profiles productsAmong(const Profiles& profiles)
{
    Profiles products;
    std::ranges::copy_if(profiles, std::back_inserter(products),
                         [](const auto* profile) { return profile->isProduct(); });
    return products;
}

/// Whether it matters which of them is meant.
bool areWorkedAlike(const Profiles& products)
{
    const auto isLikeFirst = [&](const profile::DeviceProfile* profile) {
        const profile::DeviceProfile& first = *products.front();
        return profile->start == first.start && profile->neverWritten == first.neverWritten
            && profile->family == first.family
            && profile->corrections.transferSize == first.corrections.transferSize
            && profile->corrections.layouts == first.corrections.layouts
            && profile->corrections.pollTime == first.corrections.pollTime;
    };
    return !products.empty() && std::ranges::all_of(products, isLikeFirst);
}

} // namespace

ProfileChoice profileOf(const usb::DeviceInfo& device, const std::optional<UsbId>& stated)
{
    const profile::ProfileSet& set = profile::known();
    if (lifeOf(device) == Life::Application) {
        const Profiles fitting = set.matching(device, profile::Mode::Application);
        return {fitting.empty() ? nullptr : fitting.front(), {}};
    }
    const Profiles fitting = set.matching(device, profile::Mode::Bootloader);
    const Profiles products = productsAmong(fitting);
    if (set.restriction() != nullptr)
        return {fitting.empty() ? nullptr : fitting.front(), {}};
    Profiles meant;
    std::ranges::copy_if(products, std::back_inserter(meant), [&](const auto* profile) {
        return stated && profile->application.has(*stated);
    });
    if (areWorkedAlike(meant))
        return {meant.front(), {}};
    // Its name may say what its id does not.
    if (!products.empty() && products.front() == fitting.front()
        && !products.front()->bootloader.product.isEmpty())
        return {products.front(), {}};
    const auto general =
        std::ranges::find_if(fitting, [](const auto* profile) { return !profile->isProduct(); });
    return {general == fitting.end() ? nullptr : *general, products};
}

bool looksLikeLoader(const usb::DeviceInfo& device)
{
    return std::ranges::any_of(profile::known().profiles(),
                               [&device](const profile::KnownProfile& entry) {
                                   return entry.profile.loader != profile::ResidentLoader::None
                                       && entry.profile.bootloader.matches(device);
                               });
}

std::optional<UsbId> usualBootloader()
{
    for (const profile::KnownProfile& entry : profile::known().profiles()) {
        if (!entry.profile.isProduct() && entry.profile.loader == profile::ResidentLoader::None
            && !entry.profile.bootloader.ids.empty())
            return entry.profile.bootloader.ids.front();
    }
    return std::nullopt;
}

} // namespace fieldflash::device
