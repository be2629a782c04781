// SPDX-License-Identifier: MIT
#include "app/gui/work/device_job.h"

#include <QPointer>

#include <utility>
#include <variant>

namespace fieldflash::gui {

namespace {

QString activityOf(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach: return DeviceJob::tr("Asking the device to restart");
    case update::Phase::AwaitBootloader: return DeviceJob::tr("Waiting for the bootloader");
    case update::Phase::Inspect: return DeviceJob::tr("Reading the memory map");
    case update::Phase::Verify: return DeviceJob::tr("Comparing");
    case update::Phase::Read: return DeviceJob::tr("Reading");
    case update::Phase::Leave: return DeviceJob::tr("Starting the application");
    case update::Phase::AwaitApplication: return DeviceJob::tr("Waiting for the application");
    default: return DeviceJob::tr("Working");
    }
}

/// Another job has the devices.
Error busy()
{
    return Error(ErrorKind::Busy, DeviceJob::tr("Another job is using the device."),
                 DeviceJob::tr("Wait until it is finished, then try again."));
}

} // namespace

DeviceJob::DeviceJob(const Workplace& workplace, QObject* parent)
    : QObject(parent),
      m_desk(workplace.desk),
      m_log(workplace.log)
{
    connect(&m_desk, &DeviceDesk::changed, this, &DeviceJob::changed);
    connect(&m_desk, &DeviceDesk::stopWanted, this, &DeviceJob::cancel);
}

DeviceJob::~DeviceJob() { m_stop.request_stop(); }

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
    if (m_desk.isLent() && !m_isRunning)
        return m_desk.activity() + QLatin1Char(' ')
            + tr("Its memory can be read when that is finished.");
    if (!device && !m_isPretending)
        return m_desk.devices().size() > 1 ? tr("Choose a device on the update page first.")
                                           : tr("No device is connected.");
    if (device && device->info.obstacle)
        return device->info.obstacle->summary();
    if (!device || device->role == device::Role::Application)
        return tr("The device restarts in bootloader mode, then returns to its application. "
                  "Nothing is written.");
    return tr("The device stays in bootloader mode. Nothing is written.");
}

bool DeviceJob::begin()
{
    DeviceDesk::Borrower borrower;
    borrower.activity = tr("The device memory is being read (Technician page).");
    borrower.readsOnly = true;
    if (!m_desk.take(std::move(borrower)))
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
    if (!isPossible() || m_isPretending)
        return;
    if (begin()) {
        m_task = runRead(std::move(ranges));
    } else {
        update::ReadResult result;
        result.report.job = update::JobKind::Read;
        result.report.error = busy();
        Q_EMIT wasRead(result);
    }
    Q_EMIT changed();
}

void DeviceJob::verify(image::FirmwareImage image)
{
    if (!isPossible() || m_isPretending)
        return;
    if (begin()) {
        m_task = runVerify(std::move(image));
    } else {
        update::Report report;
        report.job = update::JobKind::Verify;
        report.error = busy();
        Q_EMIT wasVerified(report);
    }
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

update::Listener DeviceJob::listener()
{
    return [self = QPointer<DeviceJob>(this)](const update::Event& event) {
        if (self)
            self->onEvent(event);
    };
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
    const QPointer<DeviceJob> self(this);
    DeviceDesk& desk = m_desk;
    const std::stop_token stop = m_stop.get_token();
    auto selector = device::DeviceSelector::atPort(m_port);
    const update::UpdateOptions options;
    update::Session session(desk.bus(), desk.clock(), listener());
    co_await desk.whenQuiet();
    auto reading = session.read(std::move(ranges), selector, options, stop);
    const update::ReadResult result = co_await reading;
    if (!self) {
        desk.giveBack();
        co_return;
    }
    m_log.append(result.report);
    leave();
    Q_EMIT wasRead(result);
}

QCoro::Task<> DeviceJob::runVerify(image::FirmwareImage image)
{
    const QPointer<DeviceJob> self(this);
    DeviceDesk& desk = m_desk;
    const std::stop_token stop = m_stop.get_token();
    auto selector = device::DeviceSelector::atPort(m_port);
    const update::UpdateOptions options;
    update::Session session(desk.bus(), desk.clock(), listener());
    co_await desk.whenQuiet();
    auto verifying = session.verify(std::move(image), selector, options, stop);
    const update::Report report = co_await verifying;
    if (!self) {
        desk.giveBack();
        co_return;
    }
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
    } else if (const auto* sector = std::get_if<update::SectorChanged>(&event)) {
        Q_EMIT sectorChanged(*sector);
    }
    Q_EMIT changed();
}

} // namespace fieldflash::gui
