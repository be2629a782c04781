// SPDX-License-Identifier: MIT
#include "core/series/series.h"

#include "core/usb/port_view.h"

#include <algorithm>
#include <utility>

namespace fieldflash::series {

namespace {

/// Only a safety net: bus changes and the ends of sessions wake the loop.
constexpr Clock::Duration kLongestWait = std::chrono::hours(24);

} // namespace

bool belongsToSeries(const usb::DeviceInfo& device, const image::FirmwareImage& image)
{
    const device::Role role = device::roleOf(device);
    if (role == device::Role::OtherDfu)
        return false;
    const bool isStated =
        image.identity.vendorId == device.vendorId && image.identity.productId == device.productId;
    return device::isOurs(device) || (isStated && role == device::Role::Application);
}

Series::Series(usb::Bus& bus, Clock& clock, image::FirmwareImage image,
               update::UpdateOptions options, SeriesListener listener)
    : m_bus(bus),
      m_clock(clock),
      m_image(std::move(image)),
      m_options(std::move(options)),
      m_listener(std::move(listener)),
      m_queue([this](const usb::DeviceInfo& device) { return belongsToSeries(device, m_image); })
{
}

Series::~Series() { Q_ASSERT(m_working == 0); }

void Series::tellStations() const
{
    if (m_listener.stationsChanged)
        m_listener.stationsChanged();
}

void Series::wake()
{
    // A sleep on the old source resumes; the next sleep uses the new one.
    std::exchange(m_wake, std::stop_source()).request_stop();
}

void Series::look()
{
    m_queue.see(m_bus.devices(), m_clock.now());
    tellStations();
}

void Series::resume(const std::vector<EarlierBoard>& boards)
{
    for (const EarlierBoard& board : boards)
        m_ended = std::max(m_ended, board.number);
    m_queue.resume(boards, [this](const usb::DeviceInfo& device) {
        return m_image.identity.bcdDevice == device.bcdDevice
            && device::roleOf(device) == device::Role::Application;
    });
    tellStations();
}

LabelAnswer Series::label(const QString& label, const QString& portPath)
{
    const LabelAnswer answer = m_queue.label(label, portPath);
    tellStations();
    wake(); // a board may have waited for it
    return answer;
}

void Series::setLabelsRequired(bool areRequired)
{
    m_queue.setLabelsRequired(areRequired);
    tellStations();
    wake();
}

void Series::again(const QString& portPath)
{
    m_queue.again(portPath);
    tellStations();
    wake();
}

QCoro::Task<void> Series::run(std::optional<std::size_t> most, std::stop_token disarm,
                              std::stop_token stop)
{
    m_begun = 0;
    const std::function<void()> resume = [this] { wake(); };
    const std::stop_callback onDisarm(disarm, resume);
    const std::stop_callback onStop(stop, resume);
    const auto onChange = QObject::connect(&m_bus, &usb::Bus::changed, resume);
    while (true) {
        // Taken before look(): any change from here on ends the sleep below.
        const std::stop_token woken = m_wake.get_token();
        look();
        const bool isEnding = disarm.stop_requested() || stop.stop_requested();
        if (!isEnding)
            beginReady(most, stop);
        if (m_working == 0 && (isEnding || (most && m_begun >= *most)))
            break;
        co_await m_clock.sleepFor(kLongestWait, woken);
    }
    QObject::disconnect(onChange);
    m_work.clear();
    tellStations();
}

void Series::beginReady(std::optional<std::size_t> most, const std::stop_token& stop)
{
    for (const QString& portPath : m_queue.ready()) {
        if (most && m_begun >= *most)
            return;
        ++m_begun;
        ++m_working;
        m_queue.begin(portPath);
        tellStations();
        m_work.insert_or_assign(portPath, work(portPath, stop));
    }
}

QCoro::Task<void> Series::work(QString portPath, std::stop_token stop)
{
    const Clock::TimePoint began = m_clock.now();
    usb::PortView port(m_bus, portPath);
    update::Session session(port, m_clock, [this, portPath](const update::Event& event) {
        if (m_listener.event)
            m_listener.event(portPath, event);
    });
    auto updating =
        session.update(m_image, device::DeviceSelector::atPort(portPath), m_options, stop);
    update::Report report = co_await updating;
    m_queue.end(portPath, report, m_bus.devices(), m_clock.now());
    --m_working;
    SeriesResult result;
    result.number = ++m_ended;
    result.portPath = portPath;
    result.label = m_queue.station(portPath)->label;
    result.verdict = m_queue.station(portPath)->verdict.value_or(SeriesVerdict::Failed);
    result.took = m_clock.now() - began;
    result.report = std::move(report);
    if (m_listener.ended)
        m_listener.ended(result);
    tellStations();
    wake();
}

} // namespace fieldflash::series
