// SPDX-License-Identifier: MIT
// A device that another program uses, or that may not be opened yet: who uses it, and the job
// starts again as soon as the device can be opened.
#include "app/gui/update/update_model.h"

#include "app/gui/devices/device_users.h"
#include "app/gui/update/words/failure_help.h"
#include "core/dfu/descriptors.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

namespace fieldflash::gui {

namespace {

constexpr std::chrono::seconds kRetryPause{2};
/// After five minutes the person has left; a click starts again.
constexpr int kRetries = 150;

/// As a job would open it.
QCoro::Task<bool> canBeOpened(usb::Bus& bus, usb::DeviceInfo device)
{
    const auto reserved = bus.reserve(device.portPath);
    if (!reserved)
        co_return false;
    auto opening = bus.open(device);
    const auto link = co_await opening;
    if (!link)
        co_return false;
    for (const dfu::DfuInterface& found : dfu::findDfuInterfaces(device.configuration)) {
        auto claiming = (*link)->claimInterface(found.bInterfaceNumber);
        const Result<void> claimed = co_await claiming;
        co_return claimed.has_value();
    }
    co_return true;
}

QCoro::Task<> tryToOpen(usb::Bus& bus, Clock& clock, usb::DeviceInfo device, std::stop_token stop,
                        std::shared_ptr<bool> isOpen)
{
    co_await clock.sleepFor(kRetryPause, stop);
    if (stop.stop_requested())
        co_return;
    auto opening = canBeOpened(bus, std::move(device));
    *isOpen = co_await opening;
}

} // namespace

/// Called whenever the device has been looked at, and after each try.
void UpdateModel::retryIfPossible()
{
    const DeviceFacts* device = m_facts.chosen();
    const update::Report* report = m_facts.report ? &*m_facts.report : nullptr;
    const bool isWaiting = report && report->error && causeOf(m_facts) == Cause::NoAccess
        && report->bytesWritten == 0 && !report->flashIncomplete && !m_recorded;
    if (!isWaiting || m_retries >= kRetries) {
        m_facts.isRetrying = false;
        m_retries = isWaiting ? m_retries : 0;
        return;
    }
    m_facts.isRetrying = true;
    noteUsers();
    if (!device || device->info.obstacle || !m_desk.canGlance())
        return;
    ++m_retries;
    m_canOpen = std::make_shared<bool>(false);
    m_desk.beginGlance([this, info = device->info, isOpen = m_canOpen](std::stop_token stop) {
        return tryToOpen(m_desk.bus(), m_desk.clock(), info, std::move(stop), isOpen);
    });
}

/// True: the device can be opened now, and the job has been started again.
bool UpdateModel::continueIfOpen()
{
    const bool isOpen = m_canOpen && *m_canOpen && m_facts.isRetrying;
    if (!isOpen)
        return false;
    m_canOpen.reset();
    m_facts.isRetrying = false;
    m_facts.allowed = m_lastAllowed;
    start(m_lastJob);
    return isWorking();
}

/// Asks the system which programs use the chosen device.
void UpdateModel::noteUsers()
{
    const DeviceFacts* device = m_facts.chosen();
    const bool isBusy = device
        && ((device->info.obstacle && device->info.obstacle->kind() == ErrorKind::Busy)
            || (m_facts.isRetrying && m_facts.report->error->kind() == ErrorKind::Busy));
    if (!isBusy || m_isVirtual || m_recorded) {
        m_facts.usedBy.clear();
        return;
    }
    if (std::exchange(m_isAskingUsers, true))
        return;
    auto* watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAskingUsers = false;
        if (m_facts.usedBy == watcher->result())
            return;
        m_facts.usedBy = watcher->result();
        tellChange();
    });
    watcher->setFuture(
        QtConcurrent::run([port = device->info.portPath] { return programsUsing(port); }));
}

} // namespace fieldflash::gui
