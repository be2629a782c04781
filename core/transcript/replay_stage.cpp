// SPDX-License-Identifier: MIT
#include "core/transcript/replay_stage.h"

#include "core/base/words.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fieldflash::transcript {

namespace {

constexpr std::uint8_t kDeviceToHostStandard = 0x80;

Error gone()
{
    return Error(ErrorKind::Unplugged, Words::tr("The recording continues differently."),
                 Words::tr("The report of the replay says where."));
}

std::size_t lengthOf(const std::vector<Piece>& pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), std::size_t{0},
                           [](std::size_t sum, const Piece& piece) { return sum + piece.length; });
}

bool isSameSetup(const usb::ControlSetup& one, const usb::ControlSetup& other)
{
    return one.bmRequestType == other.bmRequestType && one.bRequest == other.bRequest
        && one.wValue == other.wValue && one.wIndex == other.wIndex;
}

QString operationText(const Operation& operation)
{
    return requestText(operation.kind, operation.setup,
                       operation.kind == Operation::Kind::In ? operation.length
                                                             : lengthOf(operation.data));
}

} // namespace

QString requestText(Operation::Kind kind, const usb::ControlSetup& setup, std::size_t length)
{
    const QString packet = QStringLiteral("%1 %2 %3 %4")
                               .arg(setup.bmRequestType, 2, 16, QLatin1Char('0'))
                               .arg(setup.bRequest, 2, 16, QLatin1Char('0'))
                               .arg(setup.wValue, 4, 16, QLatin1Char('0'))
                               .arg(setup.wIndex, 4, 16, QLatin1Char('0'));
    switch (kind) {
    case Operation::Kind::Open: return Words::tr("open the device");
    case Operation::Kind::Claim: return Words::tr("claim interface %1").arg(setup.wIndex);
    case Operation::Kind::Alternate:
        return Words::tr("select alternate setting %1").arg(setup.wValue);
    case Operation::Kind::Reset: return Words::tr("reset the device");
    case Operation::Kind::In: return Words::tr("IN %1, length %2").arg(packet).arg(length);
    case Operation::Kind::Out: return Words::tr("OUT %1, length %2").arg(packet).arg(length);
    }
    Q_UNREACHABLE();
}

ReplayBus::Stage::Stage(Clock& theClock, Transcript transcript, ReplayOrder order)
    : clock(theClock),
      m_transcript(std::move(transcript)),
      m_order(order),
      m_anchor(theClock.now())
{
}

void ReplayBus::Stage::start()
{
    // Devices present when the recording began are present immediately.
    while (m_next < m_transcript.entries.size()) {
        const auto* arrival = std::get_if<Arrival>(&m_transcript.entries[m_next]);
        if (arrival == nullptr || arrival->at > Clock::Duration(0))
            break;
        happen(m_transcript.entries[m_next++]);
    }
    scheduleEvents(Clock::Duration(0));
}

void ReplayBus::Stage::stop()
{
    m_isStopped = true;
    changed = nullptr;
    present.clear();
    if (m_timer)
        clock.cancel(*std::exchange(m_timer, std::nullopt));
}

bool ReplayBus::Stage::isOrdered(const Operation& operation) const
{
    if (m_order == ReplayOrder::Strict)
        return true;
    const bool isDescriptor = operation.kind == Operation::Kind::In
        && operation.setup.bmRequestType == kDeviceToHostStandard;
    return !isDescriptor && operation.kind != Operation::Kind::Open
        && operation.kind != Operation::Kind::Claim;
}

std::optional<std::size_t> ReplayBus::Stage::nextOrdered(std::size_t from) const
{
    for (std::size_t index = from; index < m_transcript.entries.size(); ++index) {
        const auto* operation = std::get_if<Operation>(&m_transcript.entries[index]);
        if (operation != nullptr && isOrdered(*operation))
            return index;
    }
    return std::nullopt;
}

std::optional<ReplayBus::Stage::Answer> ReplayBus::Stage::takeAnywhere(const Request& request) const
{
    Operation asked;
    asked.kind = request.kind;
    asked.setup = request.setup;
    if (isOrdered(asked))
        return std::nullopt;
    for (const Entry& entry : m_transcript.entries) {
        const auto* operation = std::get_if<Operation>(&entry);
        if (operation == nullptr || operation->kind != request.kind
            || operation->arrival != request.arrival
            || !isSameSetup(operation->setup, request.setup))
            continue;
        PayloadDecoder plain;
        auto data = plain.decode(operation->data);
        return Answer{data ? *data : Bytes(), operation->error, operation->took};
    }
    if (request.kind != Operation::Kind::In)
        return Answer{}; // opening and claiming are assumed to have succeeded
    return Answer{
        {}, Error(ErrorKind::RefusedByDevice, Words::tr("The recording has no such descriptor."))};
}

QString ReplayBus::Stage::problemWith(const Operation& operation, const Request& request)
{
    QString found =
        requestText(request.kind, request.setup,
                    request.kind == Operation::Kind::In ? request.length : request.sent.size());
    if (operation.kind != request.kind || !isSameSetup(operation.setup, request.setup)
        || operation.arrival != request.arrival || operation.length != request.length)
        return found;
    if (operation.kind != Operation::Kind::Out)
        return {};
    const auto different = decoder.difference(operation.data, request.sent);
    if (!different)
        return {};
    return Words::tr("%1, with other data from byte %2 on").arg(found).arg(*different);
}

ReplayBus::Stage::Answer ReplayBus::Stage::deviate(const Operation* operation, const QString& found)
{
    Deviation first;
    first.entry = m_next + 1;
    first.found = found;
    if (operation != nullptr) {
        first.at = operation->begin;
        first.recorded = operationText(*operation);
    }
    if (!deviation)
        deviation = std::move(first);
    if (m_timer)
        clock.cancel(*std::exchange(m_timer, std::nullopt));
    m_next = m_transcript.entries.size();
    if (!std::exchange(present, {}).empty() && changed)
        changed();
    return {{}, gone()};
}

ReplayBus::Stage::Answer ReplayBus::Stage::take(const Request& request)
{
    if (m_isStopped || deviation)
        return {{}, gone()};
    if (auto anywhere = takeAnywhere(request))
        return *anywhere;
    const auto index = nextOrdered(m_next);
    if (!index)
        return deviate(nullptr,
                       requestText(request.kind, request.setup,
                                   request.kind == Operation::Kind::In ? request.length
                                                                       : request.sent.size()));
    // The program may be faster than in the recording.
    happenUpTo(*index);
    const auto& operation = std::get<Operation>(m_transcript.entries[*index]);
    const QString problem = problemWith(operation, request);
    if (!problem.isEmpty())
        return deviate(&operation, problem);
    Answer answer{{}, operation.error, operation.took};
    if (operation.kind == Operation::Kind::In && !operation.error) {
        auto data = decoder.decode(operation.data);
        if (!data)
            return deviate(&operation, data.error().summary());
        answer.data = std::move(*data);
    }
    m_next = *index + 1;
    m_isLeadOver = true;
    leadOver.request_stop();
    scheduleEvents(operation.begin);
    return answer;
}

void ReplayBus::Stage::scheduleEvents(Clock::Duration origin)
{
    m_anchor = clock.now();
    m_origin = origin;
    wait();
}

void ReplayBus::Stage::wait()
{
    if (m_timer)
        clock.cancel(*std::exchange(m_timer, std::nullopt));
    while (m_next < m_transcript.entries.size()) {
        const Entry& entry = m_transcript.entries[m_next];
        const auto* operation = std::get_if<Operation>(&entry);
        if (operation != nullptr && isOrdered(*operation))
            break;
        if (operation != nullptr) {
            ++m_next; // answered when it is requested
            continue;
        }
        const auto* arrival = std::get_if<Arrival>(&entry);
        const Clock::Duration at = arrival != nullptr ? arrival->at : std::get<Departure>(entry).at;
        const auto delay = std::max(at - m_origin, Clock::Duration(0));
        m_timer = clock.callAt(m_anchor + delay, [weak = m_self] {
            if (const auto self = weak.lock())
                self->due();
        });
        return;
    }
    m_isLeadOver = true;
    leadOver.request_stop();
}

void ReplayBus::Stage::due()
{
    m_timer.reset();
    if (m_isStopped || deviation)
        return;
    happen(m_transcript.entries[m_next++]);
    if (!m_isStopped && !m_timer)
        wait();
}

void ReplayBus::Stage::happenUpTo(std::size_t end)
{
    if (m_timer)
        clock.cancel(*std::exchange(m_timer, std::nullopt));
    while (m_next < end) {
        const Entry& entry = m_transcript.entries[m_next++];
        if (!std::holds_alternative<Operation>(entry))
            happen(entry);
    }
}

void ReplayBus::Stage::happen(const Entry& entry)
{
    if (const auto* arrival = std::get_if<Arrival>(&entry)) {
        std::erase_if(present, [&](const usb::DeviceInfo& device) {
            return device.arrival == arrival->device.arrival;
        });
        if (present.size() < kMostDevices)
            present.push_back(arrival->device);
    } else {
        const std::uint64_t departed = std::get<Departure>(entry).arrival;
        std::erase_if(present,
                      [&](const usb::DeviceInfo& device) { return device.arrival == departed; });
    }
    if (changed)
        changed();
}

std::optional<Deviation> ReplayBus::Stage::missing() const
{
    if (deviation)
        return deviation;
    const auto index = nextOrdered(m_next);
    if (!index)
        return std::nullopt;
    const auto& operation = std::get<Operation>(m_transcript.entries[*index]);
    Deviation missing;
    missing.entry = *index + 1;
    missing.at = operation.begin;
    missing.recorded = operationText(operation);
    return missing; // found nothing
}

} // namespace fieldflash::transcript
