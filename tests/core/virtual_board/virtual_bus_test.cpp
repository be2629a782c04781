// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

constexpr usb::ControlSetup kGetState{0xA1, 5, 0, 0};
constexpr usb::ControlSetup kDetach{0x21, 0, 1000, 0};

/// Answers nothing, or enumerates and then gives the answers it is told.
class StubbornDevice final : public WireDevice {
public:
    explicit StubbornDevice(VirtualClock& clock) : m_clock(clock) { }
    bool isConnected() const override { return true; }
    void busReset() override { ++resets; }
    QCoro::Task<Reply> control(SetupPacket, Bytes) override
    {
        ++underWay;
        if (underWay > most)
            most = underWay;
        co_await m_clock.sleepFor(takes);
        --underWay;
        co_return answer;
    }
    QCoro::Task<Reply> transfer(std::uint8_t, Bytes, std::uint16_t) override { co_return Reply{}; }

    Clock::Duration takes{10s};
    Reply answer;
    int resets = 0;
    int underWay = 0;
    int most = 0;

private:
    VirtualClock& m_clock;
};

} // namespace

TEST_CASE("a device is announced with the data of its descriptors")
{
    BusHost host;
    const usb::DeviceInfo device = host.device();
    CHECK(device.portPath == QStringLiteral("1-1"));
    CHECK(device.manufacturer == QStringLiteral("Fieldflash project"));
    CHECK(device.product == QStringLiteral("Fieldflash demo"));
    CHECK(device.serialNumber == host.boards.front()->uniqueId());
    CHECK(device.configuration.size() == 27);
    CHECK_FALSE(device.obstacle);
    CHECK(host.boards.front()->statistics().violations.empty());
}

TEST_CASE("boards=N: each has its own port and its own serial number")
{
    BusHost host(QStringLiteral("boards=3"));
    const auto devices = host.bus.devices();
    REQUIRE(devices.size() == 3);
    CHECK(devices[2].portPath == QStringLiteral("1-3"));
    CHECK(devices[0].serialNumber != devices[1].serialNumber);
    CHECK(devices[0].arrival != devices[1].arrival);
}

TEST_CASE("start=off and start=silent show no device")
{
    BusHost off(QStringLiteral("start=off"));
    CHECK(off.bus.devices().empty());
    BusHost silent(QStringLiteral("start=silent"));
    CHECK(silent.bus.devices().empty());
}

TEST_CASE("an obstacle is announced, and open() fails with it")
{
    const auto kindOf = [](const char* name) {
        BusHost host(QStringLiteral("obstacle=") + QString::fromUtf8(name));
        const usb::DeviceInfo device = host.device();
        REQUIRE(device.obstacle);
        const auto link = run(host.bus.open(device));
        REQUIRE_FALSE(link);
        CHECK(link.error().kind() == device.obstacle->kind());
        CHECK_FALSE(link.error().remedy().isEmpty());
        return link.error().kind();
    };
    CHECK(kindOf("not-permitted") == ErrorKind::NotPermitted);
    CHECK(kindOf("no-driver") == ErrorKind::NoDriver);
    CHECK(kindOf("busy") == ErrorKind::Busy);
}

TEST_CASE("a board that detaches departs and arrives with a new arrival number")
{
    int changes = 0;
    BusHost host;
    const usb::DeviceInfo before = host.device();
    QObject::connect(&host.bus, &usb::Bus::changed, [&changes] { ++changes; });
    auto link = host.open();
    REQUIRE(run(link->controlOut(kDetach, {}, 1s)));
    const auto after = host.awaitArrivalAfter(before.arrival);
    REQUIRE(after);
    CHECK(changes == 2);
    CHECK(after->portPath == before.portPath);

    // The old link is dead, and the old snapshot cannot be opened.
    const auto state = run(link->controlIn(kGetState, 1, 1s));
    REQUIRE_FALSE(state);
    CHECK(state.error().kind() == ErrorKind::Unplugged);
    const auto reopened = run(host.bus.open(before));
    REQUIRE_FALSE(reopened);
    CHECK(reopened.error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("returns-on-port: from the first re-enumeration on the board is at another port")
{
    BusHost host(QStringLiteral("returns-on-port=1-7.3"));
    const usb::DeviceInfo before = host.device();
    CHECK(before.portPath == QStringLiteral("1-1"));
    auto link = host.open();
    REQUIRE(run(link->controlOut(kDetach, {}, 1s)));
    const auto after = host.awaitArrivalAfter(before.arrival);
    REQUIRE(after);
    CHECK(after->portPath == QStringLiteral("1-7.3"));
    CHECK(run(host.bus.open(*after)));
}

TEST_CASE(
    "a STALL is RefusedByDevice, no answer is TimedOut at the limit, a disconnect is Unplugged")
{
    BusHost stalling(QStringLiteral("start=bootloader,stall-at=1"));
    auto link = stalling.open();
    const auto stalled = run(link->controlIn(kGetState, 1, 1s));
    REQUIRE_FALSE(stalled);
    CHECK(stalled.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(stalled.error().detail().toStdString(), hasText("STALL"));
    CHECK(run(link->controlIn(kGetState, 1, 1s)));

    BusHost silent(QStringLiteral("start=bootloader,timeout-at=1"));
    link = silent.open();
    const auto begin = silent.clock.now();
    const auto late = run(link->controlIn(kGetState, 1, 300ms));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind() == ErrorKind::TimedOut);
    CHECK(silent.clock.now() - begin == 300ms);
    CHECK(run(link->controlIn(kGetState, 1, 300ms)));

    BusHost pulled(QStringLiteral("start=bootloader,unplug-after=1"));
    link = pulled.open();
    const auto gone = run(link->controlIn(kGetState, 1, 1s));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind() == ErrorKind::Unplugged);
    CHECK(pulled.bus.devices().empty());
}

TEST_CASE("pulling the cable immediately ends transfers, cuts power, and can be undone")
{
    BusHost host(QStringLiteral("start=bootloader,timeout-at=1"));
    auto link = host.open();
    auto transfer = link->controlIn(kGetState, 1, 1h);
    host.clock.callAt(host.clock.now() + 50ms, [&host] { host.bus.unplug(QStringLiteral("1-1")); });
    const auto begin = host.clock.now();
    const auto gone = run(std::move(transfer));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind() == ErrorKind::Unplugged);
    CHECK(host.clock.now() - begin < 1s);
    CHECK(host.bus.devices().empty());
    CHECK_FALSE(host.boards.front()->isConnected());
    host.bus.unplug(QStringLiteral("1-1"));

    host.bus.plug(QStringLiteral("1-2"), *host.boards.front());
    const auto back = host.awaitArrivalAfter(0);
    REQUIRE(back);
    CHECK(back->portPath == QStringLiteral("1-2"));
    CHECK(back->vendorId == 0x1209);
}

TEST_CASE("an interface is claimed by one link at a time, and only an existing one")
{
    BusHost host;
    auto first = host.open();
    auto second = host.open();
    REQUIRE(run(first->claimInterface(0)));
    CHECK(run(first->claimInterface(0)));
    const auto busy = run(second->claimInterface(0));
    REQUIRE_FALSE(busy);
    CHECK(busy.error().kind() == ErrorKind::Busy);
    const auto missing = run(first->claimInterface(1));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind() == ErrorKind::OurBug);
    first.reset();
    CHECK(run(second->claimInterface(0)));
}

TEST_CASE("alternate settings need a claimed interface and must exist")
{
    BusHost host(QStringLiteral("start=bootloader"));
    auto link = host.open();
    const auto unclaimed = run(link->selectAlternate(0, 1));
    REQUIRE_FALSE(unclaimed);
    CHECK(unclaimed.error().kind() == ErrorKind::OurBug);
    REQUIRE(run(link->claimInterface(0)));
    CHECK(run(link->selectAlternate(0, 3)));
    const auto missing = run(link->selectAlternate(0, 4));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("a bus reset keeps the link to a device that stays the same")
{
    BusHost host(QStringLiteral("start=bootloader"));
    auto link = host.open();
    REQUIRE(run(link->resetDevice()));
    CHECK(run(link->controlIn(kGetState, 1, 1s)));
    CHECK(host.device().arrival == link->info().arrival);
}

TEST_CASE("a bus reset that makes a waiting application detach ends with Unplugged")
{
    BusHost host(QStringLiteral("detach=needs-reset"));
    auto link = host.open();
    REQUIRE(run(link->claimInterface(0)));
    auto detach = [](usb::Link& device) -> QCoro::Task<Result<void>> {
        auto asked = device.controlOut(kDetach, Bytes(), 1s);
        (void)co_await asked;
        auto reset = device.resetDevice();
        co_return co_await reset;
    };
    const auto result = run(detach(*link));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind() == ErrorKind::Unplugged);
    const auto rom = host.awaitArrivalAfter(link->info().arrival);
    REQUIRE(rom);
    CHECK(rom->productId == 0xDF11);
}

TEST_CASE("two links of one device take turns on the wire")
{
    BusHost host(QStringLiteral("start=bootloader"));
    auto first = host.open();
    auto second = host.open();
    auto one = first->controlIn({0xA1, 2, 2, 0}, 2048, 1s);
    auto two = second->controlIn(kGetState, 1, 1s);
    const auto begin = host.clock.now();
    CHECK(run(std::move(one)));
    CHECK(run(std::move(two)));
    CHECK(host.clock.now() - begin == 4ms);
}

TEST_CASE("a device that takes longer than the limit is not given the next request meanwhile")
{
    VirtualClock clock;
    StubbornDevice device(clock);
    VirtualBus bus(clock);
    bus.plug(QStringLiteral("2-1"), device);
    run(bus.settled());
    CHECK(bus.devices().empty());
    CHECK(device.resets == 2);
    CHECK(device.most == 1);
    run(clock.sleepFor(1min));
    CHECK(device.underWay == 0);
}

TEST_CASE("invalid descriptors do not announce a device")
{
    VirtualClock clock;
    StubbornDevice device(clock);
    device.takes = 1ms;
    device.answer = {Reply::Kind::Completed, Bytes(4, 0xFF)};
    VirtualBus bus(clock);
    bus.plug(QStringLiteral("2-1"), device);
    run(bus.settled());
    CHECK(bus.devices().empty());
}

TEST_CASE("a bus may be destroyed in the middle of an enumeration, and a board unplugged before it")
{
    VirtualClock clock;
    VirtualBoard board(clock, switchesOf(QString()));
    {
        VirtualBus bus(clock);
        bus.plug(QStringLiteral("1-1"), board);
        run(clock.sleepFor(120ms));
    }
    run(clock.sleepFor(5s));
    VirtualBus bus(clock);
    bus.plug(QStringLiteral("1-1"), board);
    run(bus.settled());
    CHECK(bus.devices().size() == 1);
    bus.unplug(QStringLiteral("1-1"));
    CHECK(bus.devices().empty());
}

TEST_CASE("a board that is destroyed while plugged in departs")
{
    BusHost host;
    auto link = host.open();
    host.boards.clear();
    CHECK(host.bus.devices().empty());
    const auto state = run(link->controlIn(kGetState, 1, 1s));
    REQUIRE_FALSE(state);
    CHECK(state.error().kind() == ErrorKind::Unplugged);
}
