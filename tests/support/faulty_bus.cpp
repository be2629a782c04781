// SPDX-License-Identifier: MIT
#include "tests/support/faulty_bus.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::test {

namespace {

using namespace std::chrono_literals;
using What = TransferSeen::What;

constexpr Clock::Duration kAbsence = 1s;
constexpr Clock::Duration kReaction = 1ms;
constexpr usb::Link::Timeout kStandardLimit = 1s;

Error errorOf(ErrorKind kind)
{
    return Error(kind, QStringLiteral("A transfer failed as planned."),
                 QStringLiteral("Unplug the device, plug it in again and try again."));
}

/// bStatus, bwPollTimeout (3 bytes), bState, iString.
void changeStatus(FaultKind kind, Bytes& block)
{
    const auto setPoll = [&block](std::uint8_t low, std::uint8_t rest) {
        block[1] = low;
        block[2] = rest;
        block[3] = rest;
    };
    if (block.size() < 6)
        return;
    switch (kind) {
    case FaultKind::UnknownState: block[4] = 0x42; break;
    case FaultKind::UnknownStatus:
        block[0] = 0x77;
        block[4] = 10;
        break;
    case FaultKind::GarbageStatus: std::ranges::fill(block, std::uint8_t{0xFF}); break;
    case FaultKind::PollZero: setPoll(0, 0); break;
    case FaultKind::PollOne: setPoll(1, 0); break;
    case FaultKind::PollLongest: setPoll(0xFF, 0xFF); break;
    default: break;
    }
}

void changeAnswer(FaultKind kind, FaultPlan& plan, Bytes& answer)
{
    if (plan.lateAnswer) {
        Bytes late = *std::exchange(plan.lateAnswer, std::nullopt);
        late.resize(std::min(late.size(), answer.size()));
        answer = std::move(late);
        return;
    }
    switch (kind) {
    case FaultKind::ShortAnswer: answer.resize(answer.size() / 2); break;
    case FaultKind::EmptyAnswer: answer.clear(); break;
    case FaultKind::FlippedFirst:
        if (!answer.empty())
            answer.front() ^= 0x10;
        break;
    case FaultKind::FlippedMiddle:
        if (!answer.empty())
            answer[answer.size() / 2 & ~std::size_t{1}] ^= 0x01;
        break;
    case FaultKind::FlippedLast:
        if (!answer.empty())
            answer.back() ^= 0x10;
        break;
    case FaultKind::Swap: plan.lateAnswer = answer; [[fallthrough]];
    case FaultKind::Duplicate: {
        Bytes stale = plan.previousAnswer;
        stale.resize(std::min(stale.size(), answer.size()));
        answer = std::move(stale);
        break;
    }
    default: changeStatus(kind, answer); break;
    }
}

/// A cell that should have become 0 stays 1, or the rest of the block is never programmed.
Bytes changedBlock(FaultKind kind, Bytes data)
{
    if (kind == FaultKind::TornBlock)
        data.resize(data.size() / 16 * 8);
    if (kind != FaultKind::LostBit)
        return data;
    const auto isProgrammed = [](std::uint8_t byte) { return byte != kErasedByte; };
    const auto middle = data.begin() + static_cast<std::ptrdiff_t>(data.size() / 2);
    auto found = std::find_if(middle, data.end(), isProgrammed);
    if (found == data.end())
        found = std::find_if(data.begin(), middle, isProgrammed);
    if (found != data.end())
        *found |= static_cast<std::uint8_t>(*found + 1); // its lowest zero
    return data;
}

} // namespace

FaultyBus::FaultyBus(usb::Bus& inner, Clock& clock) : m_inner(inner), m_clock(clock)
{
    QObject::connect(&inner, &usb::Bus::changed, this, &usb::Bus::changed);
}

void FaultyBus::startTiming()
{
    m_lastEnd = m_clock.now();
    m_longestSilence = Clock::Duration::zero();
}

void FaultyBus::transferBegins()
{
    m_longestSilence = std::max(m_longestSilence, m_clock.now() - m_lastEnd);
}

std::vector<usb::DeviceInfo> FaultyBus::devices() const
{
    std::vector<usb::DeviceInfo> found;
    for (usb::DeviceInfo device : m_inner.devices()) {
        if (m_hidden.contains(device.portPath))
            continue;
        device.arrival += m_returns;
        found.push_back(std::move(device));
    }
    return found;
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> FaultyBus::open(usb::DeviceInfo device)
{
    const std::uint64_t returns = m_returns;
    if (m_hidden.contains(device.portPath) || device.arrival <= returns)
        co_return failure(errorOf(ErrorKind::Unplugged));
    usb::DeviceInfo asInner = device;
    asInner.arrival -= returns;
    auto link = co_await m_inner.open(asInner);
    if (!link)
        co_return failure(std::move(link).error());
    std::unique_ptr<usb::Link> faulty =
        std::make_unique<FaultyLink>(*this, std::move(*link), device);
    co_return faulty;
}

Result<usb::Reservation> FaultyBus::reserve(const QString& portPath)
{
    if (otherProgram)
        return failure(*otherProgram);
    return m_inner.reserve(portPath);
}

void FaultyBus::hide(const QString& portPath)
{
    ++m_generation;
    m_hidden.insert(portPath);
    Q_EMIT changed();
    bringBack(portPath);
}

/// A new arrival begins with a bus reset.
QCoro::Task<void> FaultyBus::bringBack(QString portPath)
{
    co_await m_clock.sleepFor(kAbsence);
    const auto devices = m_inner.devices();
    const auto found = std::ranges::find(devices, portPath, &usb::DeviceInfo::portPath);
    if (found != devices.end()) {
        const usb::DeviceInfo device = *found;
        auto link = co_await m_inner.open(device);
        if (link)
            (void)co_await (*link)->resetDevice();
    }
    ++m_returns;
    m_hidden.erase(portPath);
    Q_EMIT changed();
}

FaultyLink::FaultyLink(FaultyBus& bus, std::unique_ptr<usb::Link> inner, usb::DeviceInfo info)
    : m_bus(bus),
      m_inner(std::move(inner)),
      m_info(std::move(info)),
      m_generation(bus.m_generation)
{
}

QCoro::Task<Result<void>> FaultyLink::suffer(FaultKind kind, Timeout timeout)
{
    if (isDead())
        co_return failure(errorOf(ErrorKind::Unplugged));
    switch (kind) {
    case FaultKind::Timeout:
    case FaultKind::Hang:
        co_await m_bus.m_clock.sleepFor(timeout);
        co_return failure(errorOf(isDead() ? ErrorKind::Unplugged : ErrorKind::TimedOut));
    case FaultKind::Vanish: {
        co_await m_bus.m_clock.sleepFor(kReaction);
        const QString portPath = m_info.portPath;
        if (m_bus.pullCable)
            m_bus.pullCable(portPath);
        co_return failure(errorOf(ErrorKind::Unplugged));
    }
    case FaultKind::VanishAndReturn: {
        co_await m_bus.m_clock.sleepFor(kReaction);
        const QString portPath = m_info.portPath;
        m_bus.hide(portPath);
        co_return failure(errorOf(ErrorKind::Unplugged));
    }
    case FaultKind::Stall:
        co_await m_bus.m_clock.sleepFor(kReaction);
        co_return failure(errorOf(ErrorKind::RefusedByDevice));
    case FaultKind::BusError:
        co_await m_bus.m_clock.sleepFor(kReaction);
        co_return failure(errorOf(ErrorKind::TransferFailed));
    case FaultKind::PermissionLost:
    case FaultKind::BrieflyForbidden:
        co_await m_bus.m_clock.sleepFor(kReaction);
        co_return failure(errorOf(ErrorKind::NotPermitted));
    default: co_return {};
    }
}

QCoro::Task<Result<void>> FaultyLink::sufferAfter(FaultKind kind, Clock::TimePoint due)
{
    if (kind == FaultKind::Delay)
        co_await m_bus.m_clock.sleepUntil(due - (due - m_bus.m_clock.now()) / 3);
    if (kind == FaultKind::LostReply) {
        co_await m_bus.m_clock.sleepUntil(due);
        co_return failure(errorOf(ErrorKind::TimedOut));
    }
    if (kind == FaultKind::ReplyError)
        co_return failure(errorOf(ErrorKind::TransferFailed));
    co_return {};
}

QCoro::Task<Result<Bytes>> FaultyLink::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                                 Timeout timeout)
{
    m_bus.transferBegins();
    const Clock::TimePoint due = m_bus.m_clock.now() + timeout;
    TransferSeen seen;
    seen.setup = setup;
    seen.length = length;
    const FaultKind kind = m_bus.m_plan.meet(seen);
    Result<void> before = co_await suffer(kind, timeout);
    if (!before) {
        m_bus.transferEnds();
        co_return failure(std::move(before).error());
    }
    Result<Bytes> answer = co_await m_inner->controlIn(setup, length, timeout);
    Result<void> after = co_await sufferAfter(kind, due);
    m_bus.transferEnds();
    if (!after)
        co_return failure(std::move(after).error());
    if (!answer)
        co_return answer;
    const Bytes real = *answer;
    changeAnswer(kind, m_bus.m_plan, *answer);
    m_bus.m_plan.previousAnswer = real;
    co_return answer;
}

QCoro::Task<Result<void>> FaultyLink::command(TransferSeen seen, Timeout timeout, Bytes data)
{
    m_bus.transferBegins();
    const Clock::TimePoint due = m_bus.m_clock.now() + timeout;
    const FaultKind kind = m_bus.m_plan.meet(seen);
    Result<void> done = co_await suffer(kind, timeout);
    if (done) {
        Bytes changed = changedBlock(kind, std::move(data));
        done = co_await passOn(seen, timeout, std::move(changed));
        Result<void> after = co_await sufferAfter(kind, due);
        if (!after)
            done = std::move(after);
    }
    m_bus.transferEnds();
    co_return done;
}

QCoro::Task<Result<void>> FaultyLink::passOn(TransferSeen seen, Timeout timeout, Bytes data)
{
    const auto number = static_cast<std::uint8_t>(seen.setup.wIndex);
    switch (seen.what) {
    case What::Claim: return m_inner->claimInterface(number);
    case What::Alternate:
        return m_inner->selectAlternate(number, static_cast<std::uint8_t>(seen.setup.wValue));
    case What::Reset: return m_inner->resetDevice();
    case What::In:
    case What::Out: break;
    }
    return m_inner->controlOut(seen.setup, std::move(data), timeout);
}

QCoro::Task<Result<void>> FaultyLink::controlOut(usb::ControlSetup setup, Bytes data,
                                                 Timeout timeout)
{
    TransferSeen seen;
    seen.what = What::Out;
    seen.setup = setup;
    seen.length = data.size();
    seen.firstDataBlock = m_bus.firstDataBlock;
    return command(seen, timeout, std::move(data));
}

QCoro::Task<Result<void>> FaultyLink::claimInterface(std::uint8_t interfaceNumber)
{
    TransferSeen seen;
    seen.what = What::Claim;
    seen.setup.wIndex = interfaceNumber;
    return command(seen, kStandardLimit, {});
}

QCoro::Task<Result<void>> FaultyLink::selectAlternate(std::uint8_t interfaceNumber,
                                                      std::uint8_t alternateSetting)
{
    TransferSeen seen;
    seen.what = What::Alternate;
    seen.setup.wIndex = interfaceNumber;
    seen.setup.wValue = alternateSetting;
    return command(seen, kStandardLimit, {});
}

QCoro::Task<Result<void>> FaultyLink::resetDevice()
{
    TransferSeen seen;
    seen.what = What::Reset;
    return command(seen, kStandardLimit, {});
}

} // namespace fieldflash::test
