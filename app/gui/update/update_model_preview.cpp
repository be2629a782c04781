// SPDX-License-Identifier: MIT
// The plan before the click: compares the content of a device in bootloader mode with the file.
// Reads only, once per arrival and file, and stops for any user action.
#include "app/gui/update/update_model.h"

#include <QPointer>

namespace fieldflash::gui {

namespace {

/// Disconnected or cancelled: says nothing about the device.
bool isNoAnswer(const std::optional<Error>& error)
{
    if (!error)
        return false;
    const ErrorKind kind = error->kind();
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Unplugged
        || kind == ErrorKind::NoDevice;
}

} // namespace

void UpdateModel::previewIfNeeded()
{
    const DeviceFacts* chosen = m_facts.chosen();
    if (!m_desk.canGlance() || !chosen || chosen->info.obstacle || !chosen->isLookedAt
        || chosen->role != device::Role::Bootloader)
        return;
    const DeviceFacts& device = *chosen;
    // A bootloader that is ours only by the user's choice may not survive reading.
    const bool isKnown = device::isOurs(device.info) && !m_recorded;
    const bool hasFile = m_facts.file && m_facts.file->image;
    if (!isKnown || device.lookError || !hasFile || m_facts.report || !m_facts.refusals().empty())
        return;
    const image::FirmwareImage& image = *m_facts.file->image;
    QString hash = image.contentHash();
    const auto found = m_previews.find(device.info.portPath);
    if (found != m_previews.end() && found->second.arrival == device.info.arrival
        && found->second.imageHash == hash)
        return;
    m_isPreviewing = true;
    m_desk.beginGlance([this, info = device.info, image, hash](std::stop_token stop) {
        return preview(info, image, hash, std::move(stop));
    });
}

QCoro::Task<> UpdateModel::preview(usb::DeviceInfo device, image::FirmwareImage image,
                                   QString imageHash, std::stop_token stop)
{
    const QPointer<UpdateModel> self(this);
    update::Session session(m_desk.bus(), m_desk.clock(), [](const update::Event&) { });
    auto selector = device::DeviceSelector::atPort(device.portPath);
    update::UpdateOptions options;
    options.leave = false;
    options.address = m_facts.address;
    options.allowed = m_facts.allowed;
    options.allowed.insert(image::FindingCode::OlderVersion);
    const std::set<image::FindingCode> allowed = options.allowed;
    auto planning = session.plan(std::move(image), selector, options, stop);
    update::PlanResult result = co_await planning;
    if (!self)
        co_return;
    if (!isNoAnswer(result.report.error)) {
        Preview found{device.arrival, std::move(imageHash), nullptr};
        if (!result.report.error)
            found.plan = result.plan;
        m_previews[device.portPath] = std::move(found);
        if (raise(result.report, device.arrival, allowed)) {
            refreshPlan();
            tellChange();
        }
    }
    m_isPreviewing = false;
}

std::shared_ptr<const plan::Plan> UpdateModel::previewedPlan(const DeviceFacts& device) const
{
    const auto found = m_previews.find(device.info.portPath);
    if (device.role != device::Role::Bootloader || found == m_previews.end()
        || found->second.arrival != device.info.arrival || !found->second.plan)
        return nullptr;
    return found->second.imageHash == m_facts.file->image->contentHash() ? found->second.plan
                                                                         : nullptr;
}

/// The file has changed; the caller starts a new preview.
void UpdateModel::stopPreview()
{
    if (m_isPreviewing)
        m_desk.stopGlance();
}

} // namespace fieldflash::gui
