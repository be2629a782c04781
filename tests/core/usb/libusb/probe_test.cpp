// SPDX-License-Identifier: MIT
// What the bus finds out about a newly connected device.
#include "core/usb/libusb/system_bus.h"
#include "tests/core/usb/libusb/mock_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <string>

using namespace fieldflash;
using namespace fieldflash::usb;
using test::kMouse;
using test::kMouseConfiguration;
using test::MockBench;
using Answer = test::UsbfsDevice::Answer;

namespace {

std::uint8_t indexIn(const ControlSetup& setup)
{
    return static_cast<std::uint8_t>(setup.wValue & 0xFF);
}

} // namespace

TEST_CASE("a device reports its names, without terminal control characters")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench(true);
    bench.device->answerWith([](const ControlSetup& setup, const Bytes&) {
        const std::u16string texts[]{u"", u"Sommerfeld", u"Pump\u001B[2J", u"A1"};
        const std::uint8_t index = indexIn(setup);
        const bool isRight = setup.bmRequestType == 0x80 && setup.bRequest == 6
            && (setup.wValue >> 8) == 3 && setup.wIndex == (index == 0 ? 0 : 0x0409);
        return Answer{isRight ? 0 : -EPIPE, test::stringDescriptor(index, texts[index])};
    });
    bench.openBus();
    const DeviceInfo info = bench.info();
    CHECK(info.manufacturer == QStringLiteral("Sommerfeld"));
    CHECK(info.product.startsWith(QStringLiteral("Pump")));
    CHECK_FALSE(info.product.contains(QChar(0x1B)));
    CHECK(info.serialNumber == QStringLiteral("A1"));
}

TEST_CASE("refused or invalid strings leave the device without a name")
{
    REQUIRE_MOCK_SYSTEM();
    const auto refused = GENERATE(0, 1, 2, 3, 4);
    MockBench bench(true);
    bench.device->answerWith([refused](const ControlSetup& setup, const Bytes&) {
        const std::uint8_t index = indexIn(setup);
        Answer answer{0, test::stringDescriptor(index, u"X")};
        if (refused == 0 && index == 0)
            answer = {-EPIPE, {}}; // no languages at all
        if (refused == 1 && index == 0)
            answer = {0, {2, 3}}; // an empty list of languages
        if (refused == 2 && index == 2)
            answer = {0, {4, 1, 'X', 0}}; // a different kind of descriptor
        if (refused == 3 && index == 2)
            answer = {0, {4}};
        if (refused == 4 && index == 2)
            answer = {0, {3, 3, 'X'}}; // half a character
        return answer;
    });
    bench.openBus();
    INFO(refused);
    CHECK(bench.info().product.isEmpty());
    CHECK(bench.info().serialNumber == (refused < 2 ? QString() : QStringLiteral("X")));
}

TEST_CASE("a string is as long as it states, but no longer than the data received")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench(true);
    bench.device->answerWith([](const ControlSetup& setup, const Bytes&) {
        Bytes bytes = test::stringDescriptor(indexIn(setup), u"ABCD");
        if (indexIn(setup) == 2)
            bytes[0] = 6;
        if (indexIn(setup) == 3)
            bytes[0] = 200;
        return Answer{0, bytes};
    });
    bench.openBus();
    CHECK(bench.info().product == QStringLiteral("AB"));
    CHECK(bench.info().serialNumber == QStringLiteral("ABCD"));
}

TEST_CASE("a device without permission is listed with its obstacle, and later with its name")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench(true);
    bench.device->answerWith([](const ControlSetup& setup, const Bytes&) {
        return Answer{0, test::stringDescriptor(indexIn(setup), u"Pump")};
    });
    bench.system.refuse(5, true);
    bench.openBus();
    REQUIRE(bench.info().obstacle);
    CHECK(bench.info().obstacle->kind() == ErrorKind::NotPermitted);
    CHECK(bench.info().product.isEmpty());
    bench.system.refuse(5, false);
    REQUIRE(test::eventually([&] { return !bench.info().obstacle; }));
    CHECK(bench.info().product == QStringLiteral("Pump"));
}

TEST_CASE("a device that is slow to answer is waited for and does not block the program")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench(true);
    bench.device->answerWith([](const ControlSetup& setup, const Bytes&) {
        // The languages at once, the three strings never: half a second each.
        return indexIn(setup) == 0 ? std::optional(Answer{0, test::stringDescriptor(0, {})})
                                   : std::nullopt;
    });
    bench.openBus();
    CHECK(bench.bus->devices().empty());
    test::run(settled(*bench.bus));
    CHECK(bench.info().product.isEmpty());
    test::run(settled(*bench.bus)); // nothing left to wait for
}

TEST_CASE("a device without DFU is not reported")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench;
    bench.openBus();
    int changes = 0;
    QObject::connect(bench.bus.get(), &Bus::changed, bench.bus.get(), [&] { ++changes; });
    bench.system.plug(4, 6, kMouse, kMouseConfiguration);
    bench.system.unplug(4);
    bench.system.unplug(3);
    REQUIRE(test::eventually([&] { return bench.bus->devices().empty(); }));
    CHECK(changes == 1);
}

TEST_CASE("running out of file handles is reported instead of crashing")
{
    REQUIRE_MOCK_SYSTEM();
    MockBench bench;
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const int next = ::dup(0);
    REQUIRE(next >= 0);
    ::close(next);
    rlimit none = before;
    none.rlim_cur = static_cast<rlim_t>(next);
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &none) == 0);
    const auto bus = openSystemBus(bench.clock);
    ::setrlimit(RLIMIT_NOFILE, &before);
    REQUIRE_FALSE(bus);
    CHECK(bus.error().kind() == ErrorKind::TransferFailed);
    CHECK_FALSE(bus.error().remedy().isEmpty());
}
