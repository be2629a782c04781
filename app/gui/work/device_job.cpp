// SPDX-License-Identifier: MIT
#include "app/gui/work/device_job.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <utility>
#include <variant>

namespace fieldflash::gui {

namespace {

QString activityOf(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach: return DeviceJob::tr("Asking the device to restart");
    case update::Phase::AwaitBootloader: return DeviceJob::tr("Waiting for its bootloader");
    case update::Phase::Inspect: return DeviceJob::tr("Asking for its memory map");
    case update::Phase::Verify: return DeviceJob::tr("Comparing");
    case update::Phase::Read: return DeviceJob::tr("Reading");
    case update::Phase::Leave: return DeviceJob::tr("Starting its application again");
    case update::Phase::AwaitApplication: return DeviceJob::tr("Waiting for its application");
    default: return DeviceJob::tr("Working");
    }
}

update::ReadResult notBegun(Error error)
{
    update::ReadResult result;
    result.report.job = update::JobKind::Read;
    result.report.error = std::move(error);
    return result;
}

Error othersWork()
{
    return Error(ErrorKind::Busy, DeviceJob::tr("Something else works with the devices right now."),
                 DeviceJob::tr("Wait for its end and try again."));
}

} // namespace

DeviceJob::DeviceJob(const Workplace& workplace, QObject* parent)
    : QObject(parent),
      m_desk(workplace.desk),
      m_log(workplace.log)
{
    connect(&m_desk, &DeviceDesk::changed, this, &DeviceJob::changed);
}

DeviceJob::~DeviceJob()
{
    disconnect(&m_desk, nullptr, this, nullptr);
    // Who listens may be half gone already.
    disconnect();
    m_stop.request_stop();
    // The coroutine holds references to this; each of its waits has a limit.
    while (m_isRunning)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void DeviceJob::pretendPossible()
{
    m_isPretending = true;
    Q_EMIT changed();
}

bool DeviceJob::isPossible() const
{
    if (m_isPretending)
        return true;
    const DeviceFacts* device = m_desk.chosen();
    return device && !device->info.obstacle && !m_isRunning && !m_desk.isLent();
}

QString DeviceJob::notice() const
{
    const DeviceFacts* device = m_desk.chosen();
    if (!device && !m_isPretending)
        return m_desk.devices().size() > 1 ? tr("Choose a device on the update page first.")
                                           : tr("No device is connected.");
    if (device && device->info.obstacle)
        return device->info.obstacle->summary();
    if (!device || device->role == device::Role::Application)
        return tr("The device restarts into its bootloader for this, and comes back afterwards. "
                  "Nothing is written.");
    return tr("The device stays in its bootloader. Nothing is written.");
}

bool DeviceJob::begin()
{
    if (!isPossible() || m_isPretending)
        return false;
    m_port = m_desk.chosenPort();
    m_stop = std::stop_source();
    m_progress = 0;
    m_activity = tr("Opening the device");
    m_isRunning = true;
    return true;
}

void DeviceJob::read(std::vector<AddressRange> ranges)
{
    if (begin())
        m_task = runRead(std::move(ranges));
    Q_EMIT changed();
}

void DeviceJob::verify(image::FirmwareImage image)
{
    if (begin())
        m_task = runVerify(std::move(image));
    Q_EMIT changed();
}

void DeviceJob::cancel()
{
    if (!m_isRunning)
        return;
    m_stop.request_stop();
    m_activity = tr("Stopping");
    Q_EMIT changed();
}

QCoro::Task<bool> DeviceJob::enter()
{
    QString why = tr("Its memory is being read on the technician's page.");
    auto borrowing = m_desk.borrow(why);
    co_return co_await borrowing;
}

void DeviceJob::leave()
{
    m_isRunning = false;
    m_activity.clear();
    m_desk.giveBack();
    Q_EMIT changed();
}

QCoro::Task<> DeviceJob::runRead(std::vector<AddressRange> ranges)
{
    auto entering = enter();
    if (!co_await entering) {
        m_isRunning = false;
        Q_EMIT wasRead(notBegun(othersWork()));
        Q_EMIT changed();
        co_return;
    }
    update::Listener listener = [this](const update::Event& event) { onEvent(event); };
    update::Session session(m_desk.bus(), m_desk.clock(), listener);
    auto selector = device::DeviceSelector::atPort(m_port);
    const update::UpdateOptions options;
    auto reading = session.read(std::move(ranges), selector, options, m_stop.get_token());
    const update::ReadResult result = co_await reading;
    m_log.append(result.report);
    leave();
    Q_EMIT wasRead(result);
}

QCoro::Task<> DeviceJob::runVerify(image::FirmwareImage image)
{
    auto entering = enter();
    if (!co_await entering) {
        m_isRunning = false;
        update::Report report = notBegun(othersWork()).report;
        report.job = update::JobKind::Verify;
        Q_EMIT wasVerified(report);
        Q_EMIT changed();
        co_return;
    }
    update::Listener listener = [this](const update::Event& event) { onEvent(event); };
    update::Session session(m_desk.bus(), m_desk.clock(), listener);
    auto selector = device::DeviceSelector::atPort(m_port);
    const update::UpdateOptions options;
    auto verifying = session.verify(std::move(image), selector, options, m_stop.get_token());
    const update::Report report = co_await verifying;
    m_log.append(report);
    leave();
    Q_EMIT wasVerified(report);
}

void DeviceJob::onEvent(const update::Event& event)
{
    m_log.append(event);
    if (const auto* started = std::get_if<update::PhaseStarted>(&event)) {
        if (!isStopping())
            m_activity = activityOf(started->phase);
    } else if (const auto* progress = std::get_if<update::Progress>(&event)) {
        const bool counts =
            progress->phase == update::Phase::Read || progress->phase == update::Phase::Verify;
        if (counts && progress->total > 0)
            m_progress = static_cast<double>(progress->done) / static_cast<double>(progress->total);
    }
    Q_EMIT changed();
}

} // namespace fieldflash::gui
