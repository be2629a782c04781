// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/host.h"

#include "core/virtual_board/board/virtual_bench.h"

namespace fieldflash::test {

using namespace std::chrono_literals;
using board::DfuRequest;
using board::DfuState;
using board::DfuStatus;

namespace {

constexpr std::uint8_t kOut = 0x21;
constexpr std::uint8_t kIn = 0xA1;

std::uint8_t code(DfuRequest request) { return static_cast<std::uint8_t>(request); }

QCoro::Task<std::vector<Reply>> playSteps(WireHost& host, std::vector<Step> steps)
{
    std::vector<Reply> replies;
    for (const Step& step : steps) {
        if (step.pauseBefore > 0ns)
            co_await host.clock.sleepFor(step.pauseBefore);
        auto transfer = host.board->control(step.setup, step.data);
        replies.push_back(co_await transfer);
    }
    co_return replies;
}

QCoro::Task<bool> connectedLater(WireHost& host, Clock::Duration after)
{
    co_await host.clock.sleepFor(after);
    co_return host.board->isConnected();
}

} // namespace

Step dnloadStep(std::uint16_t block, Bytes data)
{
    const auto length = static_cast<std::uint16_t>(data.size());
    return {{kOut, code(DfuRequest::Dnload), block, 0, length}, std::move(data)};
}

Step uploadStep(std::uint16_t block, std::uint16_t length)
{
    return {{kIn, code(DfuRequest::Upload), block, 0, length}, {}};
}

Step getStatusStep(Clock::Duration pauseBefore)
{
    return {{kIn, code(DfuRequest::GetStatus), 0, 0, 6}, {}, pauseBefore};
}

Step getStateStep() { return {{kIn, code(DfuRequest::GetState), 0, 0, 1}, {}}; }

Step clrStatusStep() { return {{kOut, code(DfuRequest::ClrStatus), 0, 0, 0}, {}}; }

Step abortStep() { return {{kOut, code(DfuRequest::Abort), 0, 0, 0}, {}}; }

Step detachStep(std::uint16_t timeout)
{
    return {{kOut, code(DfuRequest::Detach), timeout, 0, 0}, {}};
}

StatusAnswer statusOf(const Reply& reply)
{
    StatusAnswer answer;
    answer.kind = reply.kind;
    if (reply.kind != Reply::Kind::Completed)
        return answer;
    REQUIRE(reply.data.size() == 6);
    answer.status = static_cast<DfuStatus>(reply.data[0]);
    answer.poll = std::chrono::milliseconds(readLittle32(reply.data, 1) & 0xFFFFFF);
    answer.state = static_cast<DfuState>(reply.data[4]);
    return answer;
}

WireHost bootloaderHost(const char* switches)
{
    return WireHost(QStringLiteral("start=bootloader,") + QString::fromLatin1(switches));
}

board::BoardSwitches switchesOf(const QString& text)
{
    const auto switches = board::BoardSwitches::parse(text);
    INFO(text.toStdString());
    REQUIRE(switches);
    return *switches;
}

Bytes command(std::uint8_t byte, std::optional<Address> address)
{
    Bytes payload{byte};
    if (address)
        appendLittle32(payload, *address);
    return payload;
}

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(3 * i + 1 + i / 256);
    return bytes;
}

WireHost::WireHost(const QString& switches)
    : board(std::make_unique<board::VirtualBoard>(clock, switchesOf(switches)))
{
    if (board->isConnected())
        configure();
}

void WireHost::configure()
{
    board->busReset();
    (void)control({0x00, 5, 1, 0, 0});
    (void)control({0x00, 9, 1, 0, 0});
}

Reply WireHost::control(SetupPacket setup, Bytes data)
{
    return run(board->control(setup, std::move(data)));
}

std::vector<Reply> WireHost::play(std::vector<Step> steps)
{
    return run(playSteps(*this, std::move(steps)));
}

Reply WireHost::dnload(std::uint16_t block, Bytes data)
{
    return play({dnloadStep(block, std::move(data))}).front();
}

Reply WireHost::upload(std::uint16_t block, std::uint16_t length)
{
    return play({uploadStep(block, length)}).front();
}

StatusAnswer WireHost::getStatus() { return statusOf(play({getStatusStep()}).front()); }

Reply WireHost::clrStatus() { return play({clrStatusStep()}).front(); }

Reply WireHost::getState() { return play({getStateStep()}).front(); }

Reply WireHost::abort() { return play({abortStep()}).front(); }

Reply WireHost::detach(std::uint16_t timeout) { return play({detachStep(timeout)}).front(); }

void WireHost::selectAlternate(std::uint8_t alternate)
{
    REQUIRE(control({0x01, 11, alternate, 0, 0}).kind == Reply::Kind::Completed);
}

Bytes WireHost::descriptor(std::uint16_t wValue, std::uint16_t length)
{
    return control({0x80, 6, wValue, 0x0409, length}).data;
}

QString WireHost::string(std::uint8_t index)
{
    const Bytes bytes = descriptor(static_cast<std::uint16_t>(0x0300 | index));
    QString text;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2)
        text.append(QChar(readLittle16(bytes, at)));
    return text;
}

StatusAnswer WireHost::execute(std::uint16_t block, Bytes data)
{
    if (dnload(block, std::move(data)).kind != Reply::Kind::Completed)
        return {Reply::Kind::Stall};
    const StatusAnswer first = getStatus();
    if (first.state != DfuState::dfuDNBUSY)
        return first;
    wait(first.poll);
    return getStatus();
}

StatusAnswer WireHost::setAddress(Address address) { return execute(0, command(0x21, address)); }

StatusAnswer WireHost::erasePage(Address address) { return execute(0, command(0x41, address)); }

StatusAnswer WireHost::write(Address address, Bytes data)
{
    const StatusAnswer pointed = setAddress(address);
    if (pointed.state != DfuState::dfuDNLOAD_IDLE)
        return pointed;
    return execute(2, std::move(data));
}

Reply WireHost::read(Address address, std::uint16_t length)
{
    (void)abort();
    const StatusAnswer pointed = setAddress(address);
    if (pointed.state != DfuState::dfuDNLOAD_IDLE)
        return {Reply::Kind::Stall, {}};
    (void)abort();
    return upload(2, length);
}

void WireHost::wait(Clock::Duration duration) { run(clock.sleepFor(duration)); }

bool WireHost::isConnectedAfter(Clock::Duration after) { return run(connectedLater(*this, after)); }

bool WireHost::awaitConnection()
{
    wait(100ms); // a pending disconnect happens first
    for (int i = 0; i < 10000 && !board->isConnected(); ++i)
        wait(1ms);
    return board->isConnected();
}

std::uint64_t WireHost::violations(const char* name) const
{
    const auto& all = board->statistics().violations;
    const auto found = all.find(QString::fromUtf8(name));
    return found == all.end() ? 0 : found->second;
}

BusHost::BusHost(const QString& switches) : bus(clock)
{
    boards = board::plugBoards(bus, clock, switchesOf(switches));
    run(bus.settled());
}

usb::DeviceInfo BusHost::device()
{
    const auto devices = bus.devices();
    REQUIRE(devices.size() == 1);
    return devices.front();
}

std::unique_ptr<usb::Link> BusHost::open()
{
    auto link = run(bus.open(device()));
    REQUIRE(link);
    return std::move(*link);
}

std::optional<usb::DeviceInfo> BusHost::awaitArrivalAfter(std::uint64_t arrival)
{
    const auto due = clock.now() + 20s;
    while (clock.now() < due) {
        const auto devices = bus.devices();
        if (devices.size() == 1 && devices.front().arrival > arrival)
            return devices.front();
        run(bus.awaitChange(clock, due));
    }
    return std::nullopt;
}

} // namespace fieldflash::test
