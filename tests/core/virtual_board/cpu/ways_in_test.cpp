// SPDX-License-Identifier: MIT
// Every way into the ROM bootloader offered by the bundled application, executed.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;
using test::kDemo;

namespace {

/// The jump happened, without a mistake, and the bootloader is on the bus.
void checkCleanEntry(ExecutedBench& bench)
{
    const auto rom = bench.awaitRom();
    REQUIRE(bench.board->romEntries().size() == 1);
    for (const EntryMistake mistake : bench.board->romEntries().front().mistakes)
        FAIL_CHECK(entryMistakeName(mistake).toStdString());
    REQUIRE(rom.has_value());
    CHECK(rom->bcdDevice == 0x2200);
    CHECK(bench.board->isInRom());
}

constexpr std::uint16_t kDfuInterface = 2;

} // namespace

TEST_CASE("DFU_DETACH leads to the bootloader without a bus reset")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    SetupPacket detach{.bmRequestType = 0x21,
                       .bRequest = 0,
                       .wValue = 1000,
                       .wIndex = kDfuInterface,
                       .wLength = 0};
    CHECK(bench.control(detach).kind == Reply::Kind::Completed);
    checkCleanEntry(bench);
}

TEST_CASE("a `dfu` line on the serial port leads to the bootloader")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    (void)bench.bulkOut(0x01, Bytes{'d', 'f', 'u', '\r'});
    checkCleanEntry(bench);
}

TEST_CASE("opening and closing the port at 1200 baud leads to the bootloader")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    SetupPacket lineCoding{
        .bmRequestType = 0x21, .bRequest = 0x20, .wValue = 0, .wIndex = 0, .wLength = 7};
    CHECK(bench.control(lineCoding, Bytes{0xB0, 0x04, 0, 0, 0, 0, 8}).kind
          == Reply::Kind::Completed);
    SetupPacket setDtr{
        .bmRequestType = 0x21, .bRequest = 0x22, .wValue = 3, .wIndex = 0, .wLength = 0};
    CHECK(bench.control(setDtr).kind == Reply::Kind::Completed);
    setDtr.wValue = 0;
    (void)bench.control(setDtr);
    checkCleanEntry(bench);
}

TEST_CASE("closing the port at another baud rate does not lead to the bootloader")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    SetupPacket lineCoding{
        .bmRequestType = 0x21, .bRequest = 0x20, .wValue = 0, .wIndex = 0, .wLength = 7};
    CHECK(bench.control(lineCoding, Bytes{0x80, 0x25, 0, 0, 0, 0, 8}).kind
          == Reply::Kind::Completed);
    SetupPacket dropDtr{
        .bmRequestType = 0x21, .bRequest = 0x22, .wValue = 0, .wIndex = 0, .wLength = 0};
    CHECK(bench.control(dropDtr).kind == Reply::Kind::Completed);
    bench.pass(1s);
    CHECK(bench.board->romEntries().empty());
}

TEST_CASE("the button leads to the bootloader")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    bench.board->pressButton(true);
    checkCleanEntry(bench);
}

TEST_CASE("without any crystal every way into the bootloader is refused, and DETACH has a reason")
{
    BoardSwitches switches;
    switches.hasCrystal = false;
    ExecutedBench bench(kDemo, switches);
    bench.pass(5s);
    const auto link = bench.openApplication();
    const SetupPacket detach{.bmRequestType = 0x21,
                             .bRequest = 0,
                             .wValue = 1000,
                             .wIndex = kDfuInterface,
                             .wLength = 0};
    CHECK(bench.control(detach).kind == Reply::Kind::Stall);
    const SetupPacket getStatus{
        .bmRequestType = 0xA1, .bRequest = 3, .wValue = 0, .wIndex = kDfuInterface, .wLength = 6};
    const Bytes status = bench.control(getStatus).data;
    REQUIRE(status.size() == 6);
    CHECK(status[0] == 0x0B);
    CHECK(status[5] == 5);
    (void)bench.bulkOut(0x01, Bytes{'d', 'f', 'u', '\r'});
    bench.board->pressButton(true);
    bench.pass(1s);
    CHECK(bench.board->romEntries().empty());
    CHECK(bench.board->isConnected());
}

TEST_CASE("a program that enters the bootloader without any crystal learns why it stays silent")
{
    BoardSwitches switches;
    switches.hasCrystal = false;
    ExecutedBench bench(QStringLiteral("wrong-entry-nothing-wrong.bin"), switches);
    CHECK_FALSE(bench.awaitRom().has_value());
    REQUIRE_FALSE(bench.board->romEntries().empty());
    CHECK(bench.board->romEntries().front().mistakes
          == std::vector{EntryMistake::NoUsbClockSource});
}

TEST_CASE("the request word is cleared after the ROM's leave: a later reset starts the application")
{
    ExecutedBench bench(kDemo);
    auto link = bench.openApplication();
    bench.board->pressButton(true);
    checkCleanEntry(bench);
    bench.board->pressButton(false);
    bench.board->powerOn();
    CHECK(bench.awaitApplication().has_value());
    bench.board->chip().systemReset(ClockTree::kSoftwareResetFlag);
    bench.pass(1s);
    CHECK(bench.board->romEntries().empty());
}
