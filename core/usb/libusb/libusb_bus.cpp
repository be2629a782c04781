// SPDX-License-Identifier: MIT
#include "core/usb/libusb/libusb_bus.h"

#include "core/usb/libusb/libusb_error.h"
#include "core/usb/libusb/libusb_link.h"

#include <libusb.h>

#include <QCoro/QCoroTask>

#include <algorithm>
#include <future>

namespace fieldflash::usb {

namespace {

constexpr std::chrono::seconds kFirstLookLimit(1);
constexpr std::chrono::seconds kSettleLimit(15);
constexpr std::chrono::milliseconds kPollInterval(500);
constexpr std::chrono::seconds kRecheckInterval(1);
/// A notice may come before the device can be listed.
constexpr std::chrono::milliseconds kSettleInterval(200);

struct Opening {
    int code = 0;
    std::shared_ptr<OpenDevice> device;
};

Opening openOnWorker(Context& context, const DeviceReference& device)
{
    libusb_device_handle* handle = nullptr;
    const int code = libusb_open(device.get(), &handle);
    if (code != LIBUSB_SUCCESS)
        return {code, nullptr};
    return {code, std::make_shared<OpenDevice>(context, handle)};
}

} // namespace

LibusbBus::LibusbBus(std::unique_ptr<Context> context, Clock& clock, Discovery discovery)
    : m_clock(clock),
      m_context(std::move(context)),
      m_watcher(*m_context, discovery,
                {[this](DeviceInfo info, DeviceReference device) {
                     m_context->mainThread().post(
                         [this, info = std::move(info), device = std::move(device)] {
                             arrived(info, device);
                         });
                 },
                 [this](std::uint64_t arrival) {
                     m_context->mainThread().post([this, arrival] { departed(arrival); });
                 },
                 [this](DeviceInfo info) {
                     m_context->mainThread().post(
                         [this, info = std::move(info)] { obstacleChanged(info); });
                 }})
{
    waitForFirstLook();
    lookAgainLater();
    if (m_watcher.isPolling())
        m_notices =
            UsbNotices::open([this] { m_context->mainThread().post([this] { pollSoon(); }); });
}

// As for the context: failing to join its thread terminates the program.
// NOLINTNEXTLINE(bugprone-exception-escape)
LibusbBus::~LibusbBus()
{
    m_closing = true;
    m_notices.reset();
    if (m_lookAgain)
        m_clock.cancel(*m_lookAgain);
    m_context->worker().post([this] { m_watcher.stop(); });
    m_entries.clear();
    // Pending work refers to this object, so all of its members must still exist.
    m_context->finish();
}

void LibusbBus::waitForFirstLook()
{
    const auto looked = std::make_shared<std::promise<void>>();
    m_context->worker().post([this, looked] {
        m_watcher.start();
        m_context->mainThread().post([this] { m_looked.request_stop(); });
        looked->set_value();
    });
    looked->get_future().wait_for(kFirstLookLimit);
    m_context->mainThread().drain();
}

QCoro::Task<void> LibusbBus::settled()
{
    if (m_looked.stop_requested())
        co_return;
    auto looking = m_clock.sleepFor(kSettleLimit, m_looked.get_token());
    co_await looking;
}

std::vector<DeviceInfo> LibusbBus::devices() const
{
    std::vector<DeviceInfo> infos;
    infos.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        infos.push_back(entry.attachment->info);
    return infos;
}

QCoro::Task<Result<std::unique_ptr<Link>>> LibusbBus::open(DeviceInfo device)
{
    const Entry* entry = find(device.arrival);
    if (entry == nullptr)
        co_return failure(errorFromLibusb(LIBUSB_ERROR_NO_DEVICE, device, "open"));
    const auto attachment = entry->attachment;
    const auto reference = entry->device;
    auto opening = m_context->onWorker(
        [context = m_context.get(), reference] { return openOnWorker(*context, reference); });
    Opening opened = co_await opening;
    if (attachment->departed.stop_requested() || m_closing)
        opened.code = LIBUSB_ERROR_NO_DEVICE;
    if (opened.code != LIBUSB_SUCCESS) {
        Error error = errorFromLibusb(opened.code, attachment->info, "libusb_open");
        noteObstacle(device.arrival, error);
        co_return failure(std::move(error));
    }
    co_return std::make_unique<LibusbLink>(*this, m_clock, attachment, std::move(opened.device));
}

Result<Reservation> LibusbBus::reserve(const QString& portPath)
{
    return reservePort(portPath, reservationFolder());
}

void LibusbBus::noteObstacle(std::uint64_t arrival, const Error& obstacle)
{
    const ErrorKind kind = obstacle.kind();
    if (kind != ErrorKind::NotPermitted && kind != ErrorKind::NoDriver && kind != ErrorKind::Busy)
        return;
    Entry* entry = find(arrival);
    if (entry == nullptr || m_closing)
        return;
    DeviceInfo& info = entry->attachment->info;
    info.obstacle = obstacle;
    m_context->worker().post([this, copy = info] { m_watcher.noteObstacle(copy); });
    lookAgainLater();
    Q_EMIT changed();
}

LibusbBus::Entry* LibusbBus::find(std::uint64_t arrival)
{
    const auto found = std::ranges::find_if(m_entries, [arrival](const Entry& entry) {
        return entry.attachment->info.arrival == arrival;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void LibusbBus::arrived(DeviceInfo info, DeviceReference device)
{
    if (m_closing)
        return;
    m_entries.push_back({std::make_shared<Attachment>(std::move(info)), std::move(device)});
    lookAgainLater();
    Q_EMIT changed();
}

void LibusbBus::departed(std::uint64_t arrival)
{
    Entry* entry = find(arrival);
    if (entry == nullptr)
        return;
    const auto attachment = entry->attachment;
    m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    attachment->departed.request_stop();
    Q_EMIT changed();
}

void LibusbBus::obstacleChanged(DeviceInfo info)
{
    Entry* entry = find(info.arrival);
    if (entry == nullptr || m_closing)
        return;
    entry->attachment->info = std::move(info);
    Q_EMIT changed();
}

void LibusbBus::lookAgainLater()
{
    const bool obstructed = std::ranges::any_of(
        m_entries, [](const Entry& entry) { return entry.attachment->info.obstacle.has_value(); });
    if (m_lookAgain || m_closing || (!obstructed && !m_watcher.isPolling()))
        return;
    const Clock::Duration interval =
        m_watcher.isPolling() ? Clock::Duration(kPollInterval) : Clock::Duration(kRecheckInterval);
    m_lookAgain = m_clock.callAt(m_clock.now() + interval, [this] { lookAgain(); });
}

void LibusbBus::pollSoon()
{
    if (m_closing)
        return;
    m_context->worker().post([this] { m_watcher.poll(); });
    // Polling continues beside the notices: they tell sooner, not more.
    if (m_lookAgain)
        m_clock.cancel(*m_lookAgain);
    m_lookAgain = m_clock.callAt(m_clock.now() + kSettleInterval, [this] { lookAgain(); });
}

void LibusbBus::lookAgain()
{
    m_lookAgain.reset();
    m_context->worker().post([this] {
        if (m_watcher.isPolling())
            m_watcher.poll();
        m_watcher.recheck();
        // Scheduled only now, so that slow polls never queue up.
        m_context->mainThread().post([this] { lookAgainLater(); });
    });
}

} // namespace fieldflash::usb
