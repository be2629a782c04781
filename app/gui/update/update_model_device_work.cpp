// SPDX-License-Identifier: MIT
// Jobs on the device that have nothing to do with the chosen file.
#include "app/gui/update/update_model.h"

#include <utility>

namespace fieldflash::gui {

bool UpdateModel::canWork() const
{
    const DeviceFacts* device = m_facts.chosen();
    return device && !device->info.obstacle && !isWorking() && !m_desk.isLent() && !m_recorded;
}

void UpdateModel::startApplication()
{
    if (canWork())
        start(Job::StartApplication);
}

void UpdateModel::enterBootloader()
{
    if (canWork())
        start(Job::EnterBootloader);
}

void UpdateModel::erase(std::vector<AddressRange> ranges)
{
    if (!canWork())
        return;
    m_eraseRanges = std::move(ranges);
    start(Job::Erase);
}

void UpdateModel::installLoader(image::FirmwareImage loader, bool replaces)
{
    if (!canWork())
        return;
    m_loader = std::move(loader);
    m_replacesLoader = replaces;
    start(Job::InstallLoader);
}

} // namespace fieldflash::gui
