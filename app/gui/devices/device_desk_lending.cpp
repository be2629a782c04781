// SPDX-License-Identifier: MIT
// Which job may open the devices: a borrower, or a glance at a bootloader before any job starts.
#include "app/gui/devices/device_desk.h"

#include "core/device/known_device.h"
#include "core/update/session.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

// Lending

bool DeviceDesk::take(Borrower borrower)
{
    if (isLent() || m_isFinished || (m_isRecorded && !borrower.isUpdate))
        return false;
    m_borrower = std::move(borrower);
    m_isWriting = m_borrower->isUpdate;
    m_stopWarning.clear();
    m_glanceStop.request_stop();
    if (isFollowing())
        m_followed = m_devices;
    tellChange();
    return true;
}

QCoro::Task<> DeviceDesk::whenQuiet()
{
    while (m_isGlancing)
        co_await m_glance;
    Q_EMIT aboutToOpen();
}

QCoro::Task<bool> DeviceDesk::borrow(QString activity)
{
    Borrower borrower;
    borrower.activity = std::move(activity);
    if (!take(std::move(borrower)))
        co_return false;
    co_await whenQuiet();
    co_return true;
}

void DeviceDesk::release()
{
    const bool wasPage = isLentToPage();
    const bool mayHaveWritten = m_borrower && !m_borrower->readsOnly;
    m_borrower.reset();
    m_followed.clear();
    m_workedOn.clear();
    m_isWriting = false;
    m_stopWarning.clear();
    if (wasPage)
        Q_EMIT givenBack(mayHaveWritten);
    tellChange();
    tellIfIdle();
}

void DeviceDesk::tellIfIdle()
{
    if (!isBusy())
        Q_EMIT idle();
}

void DeviceDesk::finish()
{
    m_isFinished = true;
    m_glanceStop.request_stop();
    Q_EMIT stopWanted();
}

void DeviceDesk::giveBack()
{
    release();
    refresh();
}

void DeviceDesk::tellWriting(bool isWriting)
{
    if (m_isWriting == isWriting)
        return;
    m_isWriting = isWriting;
    tellChange();
}

void DeviceDesk::tellWorkedOn(std::set<QString> ports)
{
    if (m_workedOn == ports)
        return;
    m_workedOn = std::move(ports);
    tellChange();
}

/// A device that has gone stays in the list: it restarts, or the next one comes to its port.
void DeviceDesk::follow()
{
    for (DeviceFacts& known : m_followed)
        known.isAway = true;
    for (const usb::DeviceInfo& info : m_bus.devices()) {
        if (!isOurs(info))
            continue;
        const auto known = std::ranges::find_if(m_followed, [&info](const DeviceFacts& device) {
            return device.info.portPath == info.portPath;
        });
        if (known == m_followed.end())
            m_followed.push_back(factsOf(info));
        else
            *known = factsOf(info);
    }
    std::ranges::sort(m_followed, {},
                      [](const DeviceFacts& device) { return device.info.portPath; });
    tellChange();
}

void DeviceDesk::setStopWarning(const QString& warning)
{
    if (m_stopWarning == warning)
        return;
    m_stopWarning = warning;
    tellChange();
}

// Looking

void DeviceDesk::beginGlance(Glance glance)
{
    m_glanceStop = std::stop_source();
    m_isGlancing = true;
    m_glance = runGlance(std::move(glance), m_glanceStop.get_token());
}

QCoro::Task<> DeviceDesk::runGlance(Glance glance, std::stop_token stop)
{
    const QPointer<DeviceDesk> self(this);
    auto work = glance(std::move(stop));
    co_await work;
    if (!self)
        co_return;
    m_isGlancing = false;
    QMetaObject::invokeMethod(this, &DeviceDesk::refresh, Qt::QueuedConnection);
    tellIfIdle();
}

void DeviceDesk::lookIfNeeded()
{
    const DeviceFacts* device = chosen();
    if (!canGlance() || !device || device->info.obstacle || device->isLookedAt)
        return;
    const bool isPlain = device->role == device::Role::PlainBootloader;
    if (!isPlain && device->role != device::Role::Bootloader)
        return;
    Q_EMIT aboutToOpen();
    beginGlance([this, isPlain, info = device->info](std::stop_token stop) {
        return isPlain ? lookAtPartitions(info) : look(info, std::move(stop));
    });
}

void DeviceDesk::keepLook(const QString& portPath, Look found)
{
    const bool isGone = found.error
        && (found.error->kind() == ErrorKind::Unplugged
            || found.error->kind() == ErrorKind::NoDevice);
    if (!isGone)
        m_looks[portPath] = std::move(found);
}

QCoro::Task<> DeviceDesk::lookAtPartitions(usb::DeviceInfo device)
{
    const QPointer<DeviceDesk> self(this);
    update::Session session(m_bus, m_clock, [](const update::Event&) { });
    Look found;
    found.arrival = device.arrival;
    const auto partitions = co_await session.partitions(device);
    if (partitions)
        found.partitions = *partitions;
    else
        found.error = partitions.error();
    if (self)
        keepLook(device.portPath, std::move(found));
}

QCoro::Task<> DeviceDesk::look(usb::DeviceInfo device, std::stop_token stop)
{
    const QPointer<DeviceDesk> self(this);
    update::Session session(m_bus, m_clock, [](const update::Event&) { });
    Look found;
    found.arrival = device.arrival;
    const Result<update::Inspection> seen = co_await session.inspect(device);
    if (!seen) {
        found.error = seen.error();
    } else {
        const memory::MemoryMap* map = &seen->map;
        found.map = *map;
        if (const auto flash = map->firstFlashAddress()) {
            std::vector<AddressRange> ranges{{.first = *flash, .size = device::kFlashHeadSize}};
            auto selector = device::DeviceSelector::atPort(device.portPath);
            update::UpdateOptions options;
            options.leave = false;
            auto reading = session.read(ranges, selector, options, stop);
            const update::ReadResult read = co_await reading;
            if (!read.report.error && !read.image.targets.empty()
                && !read.image.targets.front().segments.empty()) {
                const SharedBytes& head = read.image.targets.front().segments.front().bytes;
                found.isEmpty = map->cells().isErased(
                    ByteView(head).first(std::min<std::size_t>(8, head.size())));
                found.application = image::findApplicationHeader(head);
                found.head = head.toBytes();
            }
        }
    }
    if (self)
        keepLook(device.portPath, std::move(found));
}

} // namespace fieldflash::gui
