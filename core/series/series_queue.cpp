// SPDX-License-Identifier: MIT
#include "core/series/series_queue.h"

#include "core/device/board_follower.h"

#include <algorithm>
#include <utility>

namespace fieldflash::series {

namespace {

using State = Station::State;

/// The serial number of a board is constant within one mode, but application and ROM have different
/// ones.
bool isSurelyAnother(const usb::DeviceInfo& before, const usb::DeviceInfo& now)
{
    return device::lifeOf(before) == device::lifeOf(now) && before.vendorId == now.vendorId
        && before.productId == now.productId && !before.serialNumber.isEmpty()
        && !now.serialNumber.isEmpty() && before.serialNumber != now.serialNumber;
}

} // namespace

SeriesVerdict seriesVerdict(const update::Report& report)
{
    if (report.error && report.error->kind() == ErrorKind::Cancelled)
        return SeriesVerdict::Stopped;
    if (report.exitCode() != 0)
        return SeriesVerdict::Failed;
    return report.hasMatched() ? SeriesVerdict::UpToDate : SeriesVerdict::Passed;
}

SeriesQueue::SeriesQueue(Filter belongs) : m_belongs(std::move(belongs)) { }

const usb::DeviceInfo* SeriesQueue::at(const QString& portPath,
                                       const std::vector<usb::DeviceInfo>& devices) const
{
    const auto found = std::ranges::find_if(devices, [&](const usb::DeviceInfo& device) {
        return device.portPath == portPath && m_belongs(device);
    });
    return found == devices.end() ? nullptr : &*found;
}

Station& SeriesQueue::stationAt(const QString& portPath)
{
    auto place = std::ranges::find_if(m_stations, [&](const Station& station) {
        return !usb::isPortBefore(station.portPath, portPath);
    });
    if (place == m_stations.end() || place->portPath != portPath) {
        Station made;
        made.portPath = portPath;
        place = m_stations.insert(place, std::move(made));
    }
    return *place;
}

const Station* SeriesQueue::station(const QString& portPath) const
{
    const auto found = std::ranges::find(m_stations, portPath, &Station::portPath);
    return found == m_stations.end() ? nullptr : &*found;
}

void SeriesQueue::see(const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now)
{
    for (const usb::DeviceInfo& device : devices) {
        if (m_belongs(device))
            stationAt(device.portPath);
    }
    for (Station& station : m_stations)
        look(station, at(station.portPath, devices), now);
    noteClones();
}

/// Boards that are present at the same time with one serial number.
void SeriesQueue::noteClones()
{
    std::set<QString> seen;
    for (const Station& station : m_stations)
        if (station.isPresent && station.device && !station.device->serialNumber.isEmpty()
            && !seen.insert(station.device->serialNumber).second)
            m_tally.shareSerial(station.device->serialNumber);
}

void SeriesQueue::look(Station& station, const usb::DeviceInfo* device, Clock::TimePoint now)
{
    station.isPresent = device != nullptr;
    if (device == nullptr) {
        if (!station.absentSince)
            station.absentSince = now;
        if (station.state == State::Ready || station.state == State::Blocked)
            station.state = State::Empty;
        return;
    }
    switch (station.state) {
    case State::Working: station.device = *device; break;
    case State::Done: lookWhenDone(station, *device, now); break;
    case State::Empty:
    case State::Blocked:
    case State::Ready: arrive(station, *device); break;
    }
    station.absentSince.reset();
}

void SeriesQueue::lookWhenDone(Station& station, const usb::DeviceInfo& device,
                               Clock::TimePoint now)
{
    const bool isSameArrival = station.device && station.device->arrival == device.arrival;
    const Clock::Duration away =
        station.absentSince ? now - *station.absentSince : Clock::Duration(0);
    const bool isRestart =
        away < kRestartPause && !(station.device && isSurelyAnother(*station.device, device));
    if (isSameArrival || isRestart)
        station.device = device;
    else
        arrive(station, device);
}

/// Also called for a board that has been waiting: only another one takes a label, or may be done.
void SeriesQueue::arrive(Station& station, const usb::DeviceInfo& device)
{
    const bool isWaiting =
        (station.state == State::Ready || station.state == State::Blocked) && station.device;
    const bool isSame = isWaiting && station.device->arrival == device.arrival
        && (station.state == State::Blocked) == device.obstacle.has_value();
    station.state = device.obstacle ? State::Blocked : State::Ready;
    station.device = device;
    if (isSame)
        return;
    station.verdict.reset();
    station.report.reset();
    station.earlier.reset();
    station.lastRun.reset();
    station.label.clear();
    if (!device.obstacle)
        welcome(station);
}

void SeriesQueue::welcome(Station& station)
{
    if (const EarlierBoard* earlier = earlierOf(*station.device)) {
        station.state = State::Done;
        station.verdict = earlier->verdict;
        station.earlier = *earlier;
        station.lastRun = static_cast<std::size_t>(earlier - m_earlier.data());
        station.label = earlier->label;
    } else if (!m_labels.empty()) {
        station.label = m_labels.front();
        m_labels.erase(m_labels.begin());
    }
}

const EarlierBoard* SeriesQueue::earlierOf(const usb::DeviceInfo& device) const
{
    if (device.serialNumber.isEmpty() || !m_isAsWritten || !m_isAsWritten(device))
        return nullptr;
    const auto found = std::ranges::find_if(m_earlier, [&device](const EarlierBoard& board) {
        return isPass(board.verdict) && board.serialNumber == device.serialNumber;
    });
    return found == m_earlier.end() ? nullptr : &*found;
}

void SeriesQueue::resume(const std::vector<EarlierBoard>& boards, Filter isAsWritten)
{
    m_isAsWritten = std::move(isAsWritten);
    m_earlier = boards;
    for (const EarlierBoard& board : boards) {
        m_tally.add({.portPath = board.portPath,
                     .serialNumber = board.serialNumber,
                     .label = board.label,
                     .verdict = board.verdict,
                     .isEarlier = true});
        if (isPass(board.verdict) && !board.label.isEmpty())
            m_passedLabels.insert(board.label);
    }
    for (Station& station : m_stations)
        if (station.state == State::Ready && station.label.isEmpty())
            welcome(station);
}

std::optional<LabelAnswer> SeriesQueue::refusal(const QString& label, const QString& portPath) const
{
    using Taken = LabelAnswer::Taken;
    for (const Station& station : m_stations)
        if (station.isPresent && station.label == label && station.portPath != portPath)
            return LabelAnswer{.taken = Taken::InUse, .portPath = station.portPath};
    const bool isPending = std::ranges::find(m_labels, label) != m_labels.end();
    if (isPending || m_passedLabels.contains(label))
        return LabelAnswer{.taken = Taken::InUse, .portPath = {}};
    return std::nullopt;
}

LabelAnswer SeriesQueue::label(const QString& label, const QString& portPath)
{
    using Taken = LabelAnswer::Taken;
    if (auto refused = refusal(label, portPath))
        return *std::move(refused);
    const auto canTake = [&portPath](const Station& station) {
        const bool isMeant =
            portPath.isEmpty() ? station.label.isEmpty() : station.portPath == portPath;
        return isMeant && station.isPresent && station.state != State::Empty
            && station.state != State::Blocked;
    };
    const auto found = std::ranges::find_if(m_stations, canTake);
    if (found == m_stations.end()) {
        if (!portPath.isEmpty())
            return {.taken = Taken::NotThere, .portPath = portPath};
        m_labels.push_back(label);
        return {.taken = Taken::ByNextBoard, .portPath = {}};
    }
    if (portPath.isEmpty() && std::ranges::count_if(m_stations, canTake) > 1)
        return {.taken = Taken::NotClear, .portPath = {}};
    found->label = label;
    if (found->lastRun)
        m_tally.setLabel(*found->lastRun, label);
    if (found->state == State::Done && found->verdict && isPass(*found->verdict))
        m_passedLabels.insert(label);
    return {.taken = Taken::ByBoard, .portPath = found->portPath};
}

std::vector<QString> SeriesQueue::ready() const
{
    std::vector<const Station*> waiting;
    for (const Station& station : m_stations) {
        if (station.state == State::Ready && !(m_needsLabel && station.label.isEmpty()))
            waiting.push_back(&station);
    }
    std::ranges::stable_sort(waiting, {},
                             [](const Station* station) { return station->device->arrival; });
    std::vector<QString> ports;
    ports.reserve(waiting.size());
    for (const Station* station : waiting)
        ports.push_back(station->portPath);
    return ports;
}

void SeriesQueue::begin(const QString& portPath) { stationAt(portPath).state = State::Working; }

void SeriesQueue::end(const QString& portPath, update::Report report,
                      const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now)
{
    Station& station = stationAt(portPath);
    look(station, at(portPath, devices), now);
    station.state = State::Done;
    station.verdict = seriesVerdict(report);
    const auto& view = report.bestView();
    station.lastRun = m_tally.add({.portPath = portPath,
                                   .serialNumber = view ? view->serialNumber : QString(),
                                   .label = station.label,
                                   .verdict = *station.verdict},
                                  station.lastRun);
    station.report = std::move(report);
    if (isPass(*station.verdict) && !station.label.isEmpty())
        m_passedLabels.insert(station.label);
}

void SeriesQueue::again(const QString& portPath)
{
    Station& station = stationAt(portPath);
    if (station.state != State::Done || !station.isPresent || !station.device)
        return;
    // The same board, with its label, and also if it passed in an earlier run.
    station.state = station.device->obstacle ? State::Blocked : State::Ready;
    station.verdict.reset();
    station.report.reset();
    station.earlier.reset();
}

} // namespace fieldflash::series
