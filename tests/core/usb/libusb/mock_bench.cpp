// SPDX-License-Identifier: MIT
#include "tests/core/usb/libusb/mock_bench.h"

#include "core/usb/libusb/system_bus.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>

namespace fieldflash::test {

namespace {

constexpr int kPort = 3;
constexpr int kNumber = 5;
const Bytes kConfiguration{9,    2, 27, 0, 1, 1,    0,    0x80, 50,   9,    4,    0,    0,   0,
                           0xFE, 1, 1,  0, 9, 0x21, 0x0B, 0xE8, 0x03, 0x00, 0x08, 0x10, 0x01};

Bytes deviceDescriptor(bool hasStrings)
{
    Bytes device{18, 1, 0x00, 0x02, 0, 0, 0, 64, 0x09, 0x12, 0x01, 0x00, 0x10, 0x01, 0, 0, 0, 1};
    if (hasStrings)
        std::ranges::copy(Bytes{1, 2, 3}, device.begin() + 14);
    return device;
}

} // namespace

bool eventually(const std::function<bool()>& isTrue)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!isTrue()) {
        if (elapsed.elapsed() > 10000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

Bytes stringDescriptor(std::uint8_t index, const std::u16string& text)
{
    Bytes bytes{0, 3};
    if (index == 0)
        appendLittle16(bytes, 0x0409);
    else
        for (const char16_t letter : text)
            appendLittle16(bytes, letter);
    bytes[0] = static_cast<std::uint8_t>(bytes.size());
    return bytes;
}

MockBench::MockBench(bool hasStrings)
{
    qputenv("FIELDFLASH_USB_POLL", "0");
    system.plug(kPort, kNumber, deviceDescriptor(hasStrings), kConfiguration);
    device = &system.takeOver(kNumber);
}

MockBench::~MockBench() = default;

void MockBench::openBus(Clock& other)
{
    auto opened = usb::openSystemBus(other);
    REQUIRE(opened);
    bus = std::move(*opened);
}

usb::DeviceInfo MockBench::info() const
{
    const auto devices = bus->devices();
    REQUIRE(devices.size() == 1);
    return devices[0];
}

std::unique_ptr<usb::Link> MockBench::openLink()
{
    auto link = run(bus->open(info()));
    REQUIRE(link);
    return std::move(*link);
}

} // namespace fieldflash::test
