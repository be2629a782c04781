// SPDX-License-Identifier: MIT
// The bundled application, executed: its identity and behaviour.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QString>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;

namespace {

constexpr std::uint8_t kDataOut = 0x01;
constexpr std::uint8_t kDataIn = 0x81;

Bytes bytesOf(const char* text) { return {text, text + std::char_traits<char>::length(text)}; }

std::string textOf(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

} // namespace

TEST_CASE("both versions enumerate on every board and identify themselves")
{
    const std::string name =
        GENERATE(as<std::string>{}, "nucleo-l476rg", "stm32l476g-eval", "stm32l476g-disco");
    const QString board = QString::fromStdString(name);
    const bool isNewer = GENERATE(false, true);
    ExecutedBench bench(QStringLiteral("demo-%1-%2.bin")
                            .arg(board, isNewer ? QStringLiteral("1.1") : QStringLiteral("1.0")),
                        {}, board);
    const auto device = bench.awaitApplication();
    REQUIRE(device.has_value());
    CHECK(device->bcdDevice == (isNewer ? 0x0110 : 0x0100));
    CHECK(device->serialNumber.size() == 24);
    CHECK_FALSE(device->product.isEmpty());
    CHECK(bench.board->chip().connectionObstacle().isEmpty());
    CHECK(bench.board->chip().processor().lastFault().empty());
}

TEST_CASE("the application starts from HSE if the board has no 32 kHz crystal but an HSE crystal")
{
    auto profile = *boardProfile(QStringLiteral("stm32l476g-eval"));
    VirtualClock clock;
    profile.crystals.hasLse = false;
    ExecutedBoard board(clock, {}, profile);
    board.flash().place(0x08000000,
                        test::firmwareFile(QStringLiteral("demo-stm32l476g-eval-1.0.bin")));
    VirtualBus bus(clock);
    bus.plug(QStringLiteral("1-1"), board);
    board.powerOn();
    for (int wait = 0; wait < 600 && bus.devices().empty(); ++wait)
        test::run(clock.sleepFor(10ms));
    CHECK(bus.devices().size() == 1);
}

TEST_CASE("bytes sent to the serial port are echoed, and `version` is answered")
{
    ExecutedBench bench(QStringLiteral("demo-nucleo-l476rg-1.1.bin"));
    const auto link = bench.openApplication();
    CHECK(bench.bulkOut(kDataOut, bytesOf("hello\r")).kind == Reply::Kind::Completed);
    CHECK(textOf(bench.bulkIn(kDataIn, 512).data).find("hello") != std::string::npos);
    CHECK(bench.bulkOut(kDataOut, bytesOf("version\r")).kind == Reply::Kind::Completed);
    std::string answer;
    for (int packet = 0; packet < 3 && answer.find("1.1") == std::string::npos; ++packet)
        answer += textOf(bench.bulkIn(kDataIn, 512).data);
    CHECK(answer.find("1.1") != std::string::npos);
}

TEST_CASE("the heartbeat toggles the LED")
{
    ExecutedBench bench(QStringLiteral("demo-nucleo-l476rg-1.0.bin"));
    REQUIRE(bench.awaitApplication().has_value());
    int changes = 0;
    bool last = bench.board->chip().port('A').output(5);
    for (int step = 0; step < 400; ++step) {
        bench.pass(10ms);
        const bool now = bench.board->chip().port('A').output(5);
        changes += now != last ? 1 : 0;
        last = now;
    }
    CHECK(changes >= 2);
}

TEST_CASE("nothing is executed from empty flash, and the board stays off the bus")
{
    VirtualClock clock;
    ExecutedBoard board(clock, {}, *boardProfile(QStringLiteral("nucleo-l476rg")));
    VirtualBus bus(clock);
    bus.plug(QStringLiteral("1-1"), board);
    board.powerOn();
    test::run(clock.sleepFor(3s));
    CHECK(bus.devices().empty());
    CHECK(board.chip().isHalted());
}
