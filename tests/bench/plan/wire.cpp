// SPDX-License-Identifier: MIT
#include "tests/bench/plan/wire.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::bench {

namespace {

Bytes commandOf(dfu::Command command) { return {static_cast<std::uint8_t>(command)}; }

Bytes commandOf(dfu::Command command, Address address)
{
    Bytes payload = commandOf(command);
    appendLittle32(payload, address);
    return payload;
}

} // namespace

Wire::Wire(std::unique_ptr<usb::Link> link, Clock& clock)
    : m_link(std::move(link)),
      m_requests(*m_link, 0),
      m_clock(clock)
{
}

QCoro::Task<Result<std::unique_ptr<Wire>>> Wire::open(usb::Bus& bus, Clock& clock)
{
    const std::vector<usb::DeviceInfo> devices = bus.devices();
    auto link = co_await bus.open(devices.front());
    if (!link)
        co_return failure(link.error());
    usb::Link& opened = **link;
    const Result<void> claimed = co_await opened.claimInterface(0);
    if (!claimed)
        co_return failure(claimed.error());
    const Result<void> selected = co_await opened.selectAlternate(0, 0);
    if (!selected)
        co_return failure(selected.error());
    co_return std::unique_ptr<Wire>(new Wire(std::move(*link), clock));
}

QCoro::Task<Result<void>> Wire::execute(std::uint16_t block, Bytes payload)
{
    const Result<void> sent = co_await m_requests.dnload(block, std::move(payload));
    if (!sent)
        co_return sent;
    for (;;) {
        const Result<dfu::StatusBlock> answer = co_await m_requests.getStatus();
        if (!answer && answer.error().kind() == ErrorKind::TimedOut)
            continue; // an F4 makes the host wait until its erase is done
        if (!answer)
            co_return failure(answer.error());
        if (answer->status != dfu::Status::Ok)
            co_return failure(dfu::statusError(*answer));
        if (answer->state == dfu::State::DfuDnloadIdle)
            co_return {};
        co_await m_clock.sleepFor(answer->bwPollTimeout);
    }
}

QCoro::Task<Result<void>> Wire::setAddress(Address address)
{
    return execute(0, commandOf(dfu::Command::SetAddressPointer, address));
}

QCoro::Task<Result<void>> Wire::erase(Address address)
{
    return execute(0, commandOf(dfu::Command::Erase, address));
}

QCoro::Task<Result<void>> Wire::massErase() { return execute(0, commandOf(dfu::Command::Erase)); }

} // namespace fieldflash::bench
