// SPDX-License-Identifier: MIT
// Looking into a bootloader before anything is asked of it; lending the device to other pages.
#include "app/gui/update_model.h"

#include "app/gui/recordings/recorded_devices.h"

#include <algorithm>

namespace fieldflash::gui {

void UpdateModel::lookIfNeeded()
{
    const DeviceFacts* device = m_facts.chosen();
    if (!mayLook() || m_isLooking || m_isRunning || isLent() || !device || device->info.obstacle
        || device->role != device::Role::Bootloader)
        return;
    if (device->isLookedAt) {
        previewIfNeeded(*device);
        return;
    }
    m_lookStop = std::stop_source();
    makeRoomInRecording();
    m_isLooking = true;
    m_lookTask = look(device->info);
}

QCoro::Task<> UpdateModel::look(usb::DeviceInfo device)
{
    // Vector table and application header (firmware/contract/application_header.h).
    constexpr ByteCount kHeadSize = 512;
    update::Session session(m_bus, m_clock, [](const update::Event&) { });
    Look found;
    found.arrival = device.arrival;
    const Result<memory::MemoryMap> map = co_await session.inspect(device);
    if (!map) {
        found.error = map.error();
    } else {
        found.map = *map;
        if (const auto flash = map->firstFlashAddress()) {
            std::vector<AddressRange> ranges{{.first = *flash, .size = kHeadSize}};
            auto selector = device::DeviceSelector::atPort(device.portPath);
            update::UpdateOptions options;
            options.leave = false;
            auto reading = session.read(ranges, selector, options, m_lookStop.get_token());
            const update::ReadResult read = co_await reading;
            if (!read.report.error && !read.image.targets.empty()
                && !read.image.targets.front().segments.empty()) {
                const Bytes& head = read.image.targets.front().segments.front().bytes;
                found.isEmpty =
                    isErased(ByteView(head).first(std::min<std::size_t>(8, head.size())));
                found.application = image::findApplicationHeader(head);
            }
        }
    }
    const bool isGone = found.error
        && (found.error->kind() == ErrorKind::Unplugged
            || found.error->kind() == ErrorKind::NoDevice);
    if (!isGone)
        m_looks[device.portPath] = std::move(found);
    m_isLooking = false;
    QMetaObject::invokeMethod(this, &UpdateModel::refreshDevices, Qt::QueuedConnection);
}

// Lending

QCoro::Task<bool> UpdateModel::borrow(QString why)
{
    if (m_isRunning || isLent() || m_recorded)
        co_return false; // a recording has answers for its own job only
    m_lentFor = std::move(why);
    m_lookStop.request_stop();
    tellChange();
    while (m_isLooking) {
        const Clock::Duration moment = std::chrono::milliseconds(5);
        co_await m_clock.sleepFor(moment);
    }
    makeRoomInRecording();
    co_return true;
}

void UpdateModel::giveBack()
{
    m_lentFor.clear();
    m_previews.clear(); // the borrower may have written
    m_isBorrowerWriting = false;
    refreshDevices();
}

void UpdateModel::tellWriting(bool isWriting)
{
    if (m_isBorrowerWriting == isWriting)
        return;
    m_isBorrowerWriting = isWriting;
    tellChange();
}

const memory::MemoryMap* UpdateModel::chosenMap() const
{
    const DeviceFacts* device = m_facts.chosen();
    return device ? knownMap(*device) : nullptr;
}

} // namespace fieldflash::gui
