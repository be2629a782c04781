// SPDX-License-Identifier: MIT
#include "app/gui/devices/board_guides.h"

#include "core/profile/known_profiles.h"

#include <algorithm>
#include <array>

namespace fieldflash::gui {

namespace {

/// In the order of profile::guideDrawings().
constexpr std::array kDrawings{StepPicture::Cable,      StepPicture::PlugIn,
                               StepPicture::Wires,      StepPicture::BootButton,
                               StepPicture::BootJumper, StepPicture::Serial};

std::vector<ConnectStep> stepsOf(const std::vector<profile::GuideStep>& guide)
{
    std::vector<ConnectStep> steps;
    steps.reserve(guide.size());
    for (const profile::GuideStep& step : guide) {
        const qsizetype drawing = profile::guideDrawings().indexOf(step.picture);
        if (drawing >= 0)
            steps.push_back({.picture = kDrawings.at(static_cast<std::size_t>(drawing)),
                             .words = step.text.text()});
        else
            steps.push_back({.words = step.text.text(), .imageFile = step.picture});
    }
    return steps;
}

BoardGuide guideOf(const profile::DeviceProfile& profile)
{
    return {.id = profile.id,
            .name = profile.name.text(),
            .connect = stepsOf(profile.connectGuide),
            .bootloader = stepsOf(profile.bootloaderGuide)};
}

bool hasGuide(const profile::DeviceProfile& profile)
{
    return !profile.connectGuide.empty() || !profile.bootloaderGuide.empty();
}

BoardGuide anyDevice()
{
    const profile::DeviceProfile* unknown = profile::known().unknownDevice();
    if (unknown == nullptr)
        return {};
    BoardGuide guide = guideOf(*unknown);
    guide.id.clear();
    return guide;
}

/// One part of a guide that a profile leaves out is that of any device.
BoardGuide completed(BoardGuide guide)
{
    const BoardGuide general = anyDevice();
    if (guide.connect.empty())
        guide.connect = general.connect;
    if (guide.bootloader.empty())
        guide.bootloader = general.bootloader;
    return guide;
}

} // namespace

std::vector<BoardGuide> boardGuides()
{
    const profile::ProfileSet& set = profile::known();
    if (const profile::DeviceProfile* only = set.restriction())
        return {completed(guideOf(*only))};
    std::vector<BoardGuide> guides{anyDevice()};
    for (const profile::KnownProfile& entry : set.profiles()) {
        if (&entry.profile != set.unknownDevice() && hasGuide(entry.profile))
            guides.push_back(completed(guideOf(entry.profile)));
    }
    return guides;
}

BoardGuide boardGuide(const QString& id)
{
    const std::vector<BoardGuide> guides = boardGuides();
    const auto found = std::ranges::find(guides, id, &BoardGuide::id);
    return found == guides.end() ? guides.front() : *found;
}

QString boardIdOfProduct(const QString& product)
{
    for (const profile::KnownProfile& entry : profile::known().profiles()) {
        const profile::TextPattern& pattern = entry.profile.application.product;
        if (hasGuide(entry.profile) && !pattern.isEmpty() && pattern.matches(product))
            return entry.profile.id;
    }
    return {};
}

} // namespace fieldflash::gui
