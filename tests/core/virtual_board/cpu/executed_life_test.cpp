// SPDX-License-Identifier: MIT
// The executed board as seen by a host: no answers, disconnects at any point, the ROM's exits.
#include "core/virtual_board/cpu/stm32l476.h"
#include "core/virtual_board/wire/dfu_words.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/hand_clock.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;
using test::kDemo;
using Kind = fieldflash::board::Reply::Kind;

namespace {

constexpr SetupPacket kDeviceDescriptor{
    .bmRequestType = 0x80, .bRequest = 6, .wValue = 0x0100, .wIndex = 0, .wLength = 18};
constexpr SetupPacket kGetRomStatus{
    .bmRequestType = 0xA1, .bRequest = 3, .wValue = 0, .wIndex = 0, .wLength = 6};

/// In the ROM because BOOT0 was held; the demo is in flash.
struct RomBench : ExecutedBench {
    explicit RomBench(BoardSwitches switches = {}) : ExecutedBench(kDemo, std::move(switches))
    {
        board->powerOn(true);
        REQUIRE(awaitRom().has_value());
    }
    void leave() { leaveRom(); }
};

/// A board that has not been reset by a bus yet.
struct AloneBench {
    VirtualClock clock;
    ExecutedBoard board{clock, {}, *boardProfile(QStringLiteral("nucleo-l476rg"))};

    AloneBench()
    {
        board.flash().place(0x08000000, test::firmwareFile(kDemo));
        board.powerOn();
        for (int wait = 0; wait < 600 && !board.isConnected(); ++wait)
            test::run(clock.sleepFor(5ms));
        REQUIRE(board.isConnected());
    }
};

} // namespace

TEST_CASE("before the first bus reset nothing is answered, and the host soon gives up")
{
    AloneBench bench;
    const auto begin = bench.clock.now();
    CHECK(test::run(bench.board.control(kDeviceDescriptor, {})).kind == Kind::NoAnswer);
    CHECK(bench.clock.now() - begin >= 4ms);
    CHECK(bench.clock.now() - begin < 100ms);
    bench.board.busReset();
    CHECK(test::run(bench.board.control(kDeviceDescriptor, {})).data.size() == 18);
}

TEST_CASE("without power nothing answers")
{
    ExecutedBench bench(kDemo);
    REQUIRE(bench.awaitApplication().has_value());
    bench.board->powerOff();
    CHECK_FALSE(bench.board->isConnected());
    bench.board->busReset(); // has no effect
    CHECK(bench.control(kDeviceDescriptor).kind == Kind::Disconnected);
    CHECK(bench.bulkIn(0x81, 64).kind == Kind::Disconnected);
    bench.pass(1s);
    CHECK(bench.bus->devices().empty());
    bench.board->powerOn();
    CHECK(bench.awaitApplication().has_value());
}

TEST_CASE("a transfer that waits for data ends when power is lost")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    auto waiting = bench.board->transfer(0x81, {}, 64);
    bench.pass(20ms);
    CHECK_FALSE(waiting.isReady());
    bench.board->powerOff();
    CHECK(test::run(std::move(waiting)).kind == Kind::Disconnected);
}

TEST_CASE("a request that the firmware is still working on ends when power is lost")
{
    AloneBench bench;
    bench.board.busReset();
    auto asked = bench.board.control(kDeviceDescriptor, {});
    bench.board.powerOff();
    CHECK(test::run(std::move(asked)).kind == Kind::Disconnected);
}

TEST_CASE("an answer counts even if the device disconnects before a slow computer reports it")
{
    test::HandClock clock;
    ExecutedBoard board{clock, {}, *boardProfile(QStringLiteral("nucleo-l476rg"))};
    board.flash().place(0x08000000, test::firmwareFile(kDemo));
    board.powerOn();
    const auto ask = [&](SetupPacket setup) {
        auto asked = board.control(setup, {});
        for (int wait = 0; wait < 100 && !asked.isReady(); ++wait)
            clock.advance(1ms);
        return test::run(std::move(asked)).kind;
    };
    for (int wait = 0; wait < 3000 && !board.isConnected(); ++wait)
        clock.advance(1ms);
    REQUIRE(board.isConnected());
    board.busReset();
    REQUIRE(ask(kDeviceDescriptor) == Kind::Completed);
    REQUIRE(ask({0x00, 5, 1, 0, 0}) == Kind::Completed); // SET_ADDRESS
    REQUIRE(ask({0x00, 9, 1, 0, 0}) == Kind::Completed); // SET_CONFIGURATION
    auto detaching = board.control({0x21, 0, 1000, 2, 0}, {});
    REQUIRE_FALSE(detaching.isReady());
    for (int wait = 0; wait < 10 && !detaching.isReady(); ++wait)
        clock.advance(100ms);
    CHECK_FALSE(board.isConnected());
    CHECK(test::run(std::move(detaching)).kind == Kind::Completed);
}

TEST_CASE("a missing endpoint keeps its host waiting until the device disconnects")
{
    ExecutedBench bench(kDemo);
    const auto link = bench.openApplication();
    auto waiting = bench.board->transfer(0x05, Bytes{1}, 0);
    bench.pass(50ms);
    CHECK_FALSE(waiting.isReady());
    bench.board->powerOff();
    CHECK(test::run(std::move(waiting)).kind == Kind::Disconnected);
}

TEST_CASE("a destroyed board ends the transfers that still run")
{
    VirtualClock clock;
    auto board = std::make_unique<ExecutedBoard>(clock, BoardSwitches{},
                                                 *boardProfile(QStringLiteral("nucleo-l476rg")));
    board->flash().place(0x08000000, test::firmwareFile(kDemo));
    board->powerOn();
    for (int wait = 0; wait < 600 && !board->isConnected(); ++wait)
        test::run(clock.sleepFor(5ms));
    board->busReset();
    auto waiting = board->transfer(0x81, {}, 64);
    board.reset();
    CHECK(test::run(std::move(waiting)).kind == Kind::Disconnected);
}

TEST_CASE("in the ROM only endpoint 0 answers, and every request is reported to the listener")
{
    RomBench bench;
    CHECK(bench.board->isInRom());
    CHECK(bench.board->romEntries().empty()); // the pin, not a jump
    CHECK(bench.bulkIn(0x81, 64).kind == Kind::Stall);
    int told = 0;
    bench.board->onControl = [&](const SetupPacket& setup, const Reply& reply) {
        told += setup.bRequest == 3 && reply.data.size() == 6 ? 1 : 0;
    };
    CHECK(bench.control(kGetRomStatus).data.size() == 6);
    CHECK(told == 1);
    bench.board->busReset();
    CHECK(bench.control(kDeviceDescriptor).data.size() == 18);
}

TEST_CASE("a request to the ROM ends when power is lost")
{
    const bool isAnswering = GENERATE(false, true);
    RomBench bench;
    const SetupPacket upload{
        .bmRequestType = 0xA1, .bRequest = 2, .wValue = 2, .wIndex = 0, .wLength = 2048};
    auto asked = bench.board->control(upload, {});
    // The request itself takes less than a frame; the answer of 2 KB takes longer.
    bench.pass(isAnswering ? 2ms : 0ms);
    CHECK_FALSE(asked.isReady());
    bench.board->powerOff();
    CHECK(test::run(std::move(asked)).kind == Kind::Disconnected);
}

TEST_CASE("the ROM leaves to the application, or does what its switch says")
{
    const auto leave = GENERATE(Leave::Jump, Leave::Reset, Leave::StaysInRom, Leave::NeverReturns);
    BoardSwitches switches;
    switches.leave = leave;
    RomBench bench(switches);
    bench.leave();
    CHECK(bench.awaitDevice(0x1209, 0x0001, 3s).has_value() == (leave == Leave::Jump));
    // A reset reads the boot pin again, which is still high.
    CHECK(bench.board->isInRom() == (leave == Leave::StaysInRom || leave == Leave::Reset));
    CHECK(bench.board->isConnected() == (leave != Leave::NeverReturns));
}

TEST_CASE("state kept in a file by switches is restored on the next board")
{
    const QTemporaryDir folder;
    BoardSwitches switches;
    switches.flashFile = folder.filePath(QStringLiteral("flash.bin"));
    {
        ExecutedBench bench(kDemo, switches);
        CHECK(bench.awaitApplication().has_value());
    }
    VirtualClock clock;
    ExecutedBoard next(clock, switches, *boardProfile(QStringLiteral("nucleo-l476rg")));
    next.powerOn();
    test::run(clock.sleepFor(3s));
    CHECK(next.isConnected());
}

TEST_CASE("a program that returns from the ROM is reported by name to the listener")
{
    ExecutedBench bench(QStringLiteral("wrong-entry-no-remap.bin"));
    std::vector<EntryOutcome> outcomes;
    bench.board->onRomEntry = [&](const RomEntry& entry) { outcomes.push_back(entry.outcome()); };
    bench.pass(3s);
    REQUIRE_FALSE(outcomes.empty());
    CHECK(outcomes.front() == EntryOutcome::Returns);
    CHECK(bench.board->statistics().violations.contains(
        QStringLiteral("rom-entry-system-memory-not-mapped")));
    CHECK_FALSE(bench.board->isInRom());
}
