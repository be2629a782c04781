// SPDX-License-Identifier: MIT
#include "core/base/real_clock.h"
#include "core/usb/libusb/context.h"
#include "core/usb/libusb/libusb_bus.h"
#include "core/usb/libusb/system_bus.h"
#include "tests/core/usb/libusb/mock_bench.h"
#include "tests/support/catch.h"
#include "tests/support/hand_clock.h"
#include "tests/support/run.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>

#include <QTimer>

#include <algorithm>
#include <functional>
#include <future>
#include <optional>

using namespace fieldflash;
using namespace fieldflash::usb;
using fieldflash::test::eventually;
using fieldflash::test::kMouse;
using fieldflash::test::kMouseConfiguration;
using fieldflash::test::MockSystem;
using fieldflash::test::UsbfsDevice;

namespace {

const Bytes kRuntime{18,   1,    0x00, 0x02, 0,    0, 0, 64, 0x09,
                     0x12, 0x01, 0x00, 0x10, 0x01, 0, 0, 0,  1};
const Bytes kDfuConfiguration{9,    2, 27, 0, 1, 1,    0,    0x80, 50,   9,    4,    0,    0,   0,
                              0xFE, 1, 1,  0, 9, 0x21, 0x0B, 0xE8, 0x03, 0x00, 0x08, 0x10, 0x01};

std::unique_ptr<Bus> openBus(Clock& clock)
{
    auto bus = openSystemBus(clock);
    REQUIRE(bus);
    return std::move(*bus);
}

/// Selects how changes are detected; the variable is the one a user would set.
void choosePolling(bool isPolling) { qputenv("FIELDFLASH_USB_POLL", isPolling ? "1" : "0"); }

QCoro::Task<ErrorKind> openAndFail(Bus& bus, DeviceInfo device)
{
    auto opening = bus.open(device);
    const auto link = co_await opening;
    co_return link ? ErrorKind::OurBug : link.error().kind();
}

QCoro::Task<std::unique_ptr<Link>> openLink(Bus& bus, DeviceInfo device)
{
    auto opening = bus.open(device);
    auto link = co_await opening;
    if (!link)
        co_return std::unique_ptr<Link>();
    co_return std::move(*link);
}

QCoro::Task<void> transferInto(Link& link, std::chrono::milliseconds limit,
                               std::optional<ErrorKind>& ending)
{
    const ControlSetup getStatus{0xA1, 3, 0, 0};
    auto transfer = link.controlIn(getStatus, 6, limit);
    const auto answer = co_await transfer;
    ending = answer ? ErrorKind::OurBug : answer.error().kind();
}

QCoro::Task<bool> openAndTransfer(Bus& bus, DeviceInfo device)
{
    auto opening = bus.open(device);
    const auto link = co_await opening;
    if (!link)
        co_return false;
    const ControlSetup getStatus{0xA1, 3, 0, 0};
    auto transfer = (*link)->controlIn(getStatus, 6, std::chrono::milliseconds(100));
    const auto answer = co_await transfer;
    co_return !answer && (*link)->info().portPath == device.portPath;
}

} // namespace

TEST_CASE("devices plugged in when the bus opens are listed immediately, and only DFU devices")
{
    REQUIRE_MOCK_SYSTEM();
    const bool isPolling = GENERATE(false, true);
    choosePolling(isPolling);
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    system.plug(4, 6, kMouse, kMouseConfiguration);
    RealClock clock;
    const auto bus = openBus(clock);
    const auto devices = bus->devices();
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].portPath == QStringLiteral("1-3"));
    CHECK(devices[0].vendorId == 0x1209);
    CHECK(devices[0].productId == 0x0001);
    CHECK(devices[0].bcdDevice == 0x0110);
    CHECK(devices[0].configuration == kDfuConfiguration);
    CHECK_FALSE(devices[0].obstacle);
}

TEST_CASE("arrivals and departures are announced, and an arrival number is never reused")
{
    REQUIRE_MOCK_SYSTEM();
    const bool isPolling = GENERATE(false, true);
    choosePolling(isPolling);
    MockSystem system;
    RealClock clock;
    const auto bus = openBus(clock);
    CHECK(bus->devices().empty());
    int changes = 0;
    QObject::connect(bus.get(), &Bus::changed, bus.get(), [&] { ++changes; });
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    REQUIRE(eventually([&] { return bus->devices().size() == 1; }));
    const DeviceInfo first = bus->devices()[0];
    system.unplug(3);
    REQUIRE(eventually([&] { return bus->devices().empty(); }));
    CHECK(test::run(openAndFail(*bus, first)) == ErrorKind::Unplugged);
    system.plug(3, 6, kRuntime, kDfuConfiguration);
    REQUIRE(eventually([&] { return bus->devices().size() == 1; }));
    CHECK(bus->devices()[0].portPath == first.portPath);
    CHECK(bus->devices()[0].arrival > first.arrival);
    CHECK(changes == 3);
}

TEST_CASE("an obstacle comes with advice, and its end is detected automatically")
{
    REQUIRE_MOCK_SYSTEM();
    choosePolling(false);
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    RealClock clock;
    const auto bus = openBus(clock);
    const DeviceInfo free = bus->devices().at(0);
    REQUIRE_FALSE(free.obstacle);
    system.refuse(5, true);
    CHECK(test::run(openAndFail(*bus, free)) == ErrorKind::NotPermitted);
    const DeviceInfo refused = bus->devices().at(0);
    REQUIRE(refused.obstacle);
    CHECK(refused.obstacle->kind() == ErrorKind::NotPermitted);
    CHECK_THAT(refused.obstacle->remedy().toStdString(),
               test::hasText("ATTR{idVendor}==\"1209\", ATTR{idProduct}==\"0001\""));
    int changes = 0;
    QObject::connect(bus.get(), &Bus::changed, bus.get(), [&] { ++changes; });
    system.refuse(5, false);
    REQUIRE(eventually([&] { return !bus->devices().at(0).obstacle; }));
    CHECK(changes == 1);
    CHECK(bus->devices()[0].arrival == free.arrival);
}

TEST_CASE("a transfer refused by the system ends with an error, and the bus then closes")
{
    REQUIRE_MOCK_SYSTEM();
    choosePolling(false);
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    RealClock clock;
    const auto bus = openBus(clock);
    CHECK(test::run(openAndTransfer(*bus, bus->devices().at(0))));
}

TEST_CASE("a look at the devices that is pending when the bus closes still finds the whole bus")
{
    REQUIRE_MOCK_SYSTEM();
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    test::HandClock clock;
    auto opened = Context::open();
    REQUIRE(opened);
    Context& context = **opened;
    auto bus = std::make_unique<LibusbBus>(std::move(*opened), clock, Discovery::Polling);
    // The worker is held until the closing bus runs the work of the main thread.
    const auto release = std::make_shared<std::promise<void>>();
    context.worker().post([release] { release->get_future().wait(); });
    clock.advance(std::chrono::seconds(1));
    bool isClosing = false;
    context.mainThread().post([release, &isClosing] {
        isClosing = true;
        release->set_value();
    });
    CHECK_FALSE(isClosing);
    bus.reset();
    CHECK(isClosing);
}

TEST_CASE("the event loop keeps running while a device does not answer")
{
    REQUIRE_MOCK_SYSTEM();
    choosePolling(false);
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    RealClock clock;
    const auto bus = openBus(clock);
    system.takeOver(5);
    const auto link = test::run(openLink(*bus, bus->devices().at(0)));
    REQUIRE(link);
    int turns = 0;
    qint64 longestPause = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
        ++turns;
        longestPause = std::max(longestPause, sinceTurn.restart());
    });
    ticks.start(5);
    std::optional<ErrorKind> ending;
    auto transfer = transferInto(*link, std::chrono::milliseconds(500), ending);
    REQUIRE(eventually([&] { return ending.has_value(); }));
    CHECK(*ending == ErrorKind::TimedOut);
    // Generous, for a busy machine: a blocking call would take all 500 ms.
    CHECK(turns > 10);
    CHECK(longestPause < 300);
}

TEST_CASE("destroying a link with a transfer in flight ends that transfer")
{
    REQUIRE_MOCK_SYSTEM();
    choosePolling(false);
    const bool isBusGoing = GENERATE(false, true);
    MockSystem system;
    system.plug(3, 5, kRuntime, kDfuConfiguration);
    RealClock clock;
    auto bus = openBus(clock);
    const UsbfsDevice& device = system.takeOver(5);
    auto link = test::run(openLink(*bus, bus->devices().at(0)));
    REQUIRE(link);
    std::optional<ErrorKind> ending;
    auto transfer = transferInto(*link, std::chrono::minutes(1), ending);
    REQUIRE(eventually([&] { return device.submitted() == 1; }));
    CHECK_FALSE(ending);
    link.reset();
    if (isBusGoing)
        bus.reset(); // waits for the transfer and completes pending work
    REQUIRE(eventually([&] { return ending.has_value(); }));
    CHECK(*ending == ErrorKind::TransferFailed);
}

TEST_CASE("arrivals and departures leak nothing")
{
    REQUIRE_MOCK_SYSTEM();
    choosePolling(false);
    MockSystem system;
    RealClock clock;
    const auto bus = openBus(clock);
    // FIELDFLASH_CYCLES=1000 under valgrind is the long version.
    const int asked = qEnvironmentVariableIntValue("FIELDFLASH_CYCLES");
    const int cycles = asked > 0 ? asked : 100;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        system.plug(3, 2 + cycle % 120, kRuntime, kDfuConfiguration);
        REQUIRE(eventually([&] { return bus->devices().size() == 1; }));
        if (cycle % 10 == 0)
            static_cast<void>(test::run(openAndTransfer(*bus, bus->devices()[0])));
        system.unplug(3);
        REQUIRE(eventually([&] { return bus->devices().empty(); }));
    }
}
