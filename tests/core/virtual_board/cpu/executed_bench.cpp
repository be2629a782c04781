// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/cpu/executed_bench.h"

#include "firmware/contract/flash_map.h"
#include "firmware/contract/usb_identity.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>
#include <QFile>

#include <algorithm>

namespace fieldflash::test {

using namespace std::chrono_literals;

namespace {

/// Real time: a computer with much else to do executes slowly.
constexpr auto kLimit = 100s;

} // namespace

Bytes firmwareFile(const QString& name)
{
    QFile file(QStringLiteral(FIELDFLASH_FIRMWARE_OUT "/") + name);
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    return {content.begin(), content.end()};
}

ExecutedBench::ExecutedBench(const QString& firmware, board::BoardSwitches switches,
                             const QString& boardName)
{
    const auto known = board::boardProfile(boardName);
    REQUIRE(known.has_value());
    profile = *known;
    // No test may rely on a ROM without residue, unless it asks for a state of its own.
    if (switches.leave == board::Leave::Jump && switches.residue.kinds.none())
        switches.isResidueRandom = true;
    board = std::make_unique<board::ExecutedBoard>(clock, std::move(switches), profile);
    board->flash().place(FIELDFLASH_FLASH_BASE, firmwareFile(firmware));
    bus = std::make_unique<board::VirtualBus>(clock);
    bus->plug(QStringLiteral("1-1"), *board);
    board->powerOn();
}

ExecutedBench::~ExecutedBench()
{
    bus.reset();
    board.reset();
}

std::optional<usb::DeviceInfo>
ExecutedBench::awaitDevice(std::uint16_t vendorId, std::uint16_t productId, Clock::Duration limit)
{
    const auto deadline = clock.now() + limit;
    while (clock.now() < deadline) {
        for (const usb::DeviceInfo& device : bus->devices()) {
            if (device.vendorId == vendorId && device.productId == productId)
                return device;
        }
        test::run(clock.sleepFor(5ms), kLimit);
    }
    return std::nullopt;
}

std::optional<usb::DeviceInfo> ExecutedBench::awaitApplication()
{
    return awaitDevice(FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID);
}

std::optional<usb::DeviceInfo> ExecutedBench::awaitRom()
{
    return awaitDevice(FIELDFLASH_ROM_VENDOR_ID, FIELDFLASH_ROM_PRODUCT_ID);
}

void ExecutedBench::pass(Clock::Duration duration)
{
    // Every instruction is executed: slow in instrumented builds.
    test::run(clock.sleepFor(duration), kLimit);
}

std::unique_ptr<usb::Link> ExecutedBench::openApplication()
{
    const auto device = awaitApplication();
    REQUIRE(device.has_value());
    auto link = test::run(bus->open(*device), kLimit);
    REQUIRE(link.has_value());
    return std::move(*link);
}

board::Reply ExecutedBench::control(const board::SetupPacket& setup, const Bytes& data)
{
    return test::run(board->control(setup, data), kLimit);
}

board::Reply ExecutedBench::bulkOut(std::uint8_t endpoint, const Bytes& data)
{
    return test::run(board->transfer(endpoint, data, 0), kLimit);
}

board::Reply ExecutedBench::bulkIn(std::uint8_t endpoint, std::uint16_t length)
{
    return test::run(board->transfer(endpoint, {}, length), kLimit);
}

void ExecutedBench::leaveRom()
{
    using Kind = board::Reply::Kind;
    const auto dnload = [](std::uint16_t length) {
        return board::SetupPacket{
            .bmRequestType = 0x21, .bRequest = 1, .wValue = 0, .wIndex = 0, .wLength = length};
    };
    const board::SetupPacket getStatus{
        .bmRequestType = 0xA1, .bRequest = 3, .wValue = 0, .wIndex = 0, .wLength = 6};
    const Bytes setAddress{0x21, 0, 0, 0, 8};
    REQUIRE(control(dnload(5), setAddress).kind == Kind::Completed);
    REQUIRE(control(getStatus).kind == Kind::Completed);
    pass(200ms);
    REQUIRE(control(getStatus).kind == Kind::Completed);
    REQUIRE(control(dnload(0)).kind == Kind::Completed);
    REQUIRE(control(getStatus).kind == Kind::Completed);
    pass(100ms);
}

} // namespace fieldflash::test
