// SPDX-License-Identifier: MIT
// What the bundled application does after a fault: it records the cause, disconnects, restarts, and
// enters the bootloader if restarting does not help.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;
using test::kDemo;

namespace {

// firmware/chip/fault_record.h, at linkFaultRecord
constexpr std::uint32_t kRecord = 0x20017FE0;

std::uint32_t recordWord(ExecutedBench& bench, std::uint32_t index)
{
    return readLittle32(bench.board->chip().sram1(), kRecord - 0x20000000 + 4 * index);
}

/// Moves the program counter to an address without memory.
void crash(ExecutedBench& bench)
{
    bench.board->chip().processor().setCoreRegister(15, 0x60000000);
    bench.pass(100ms);
}

} // namespace

TEST_CASE("a fault disconnects the device, its cause survives the reset, and the device reconnects")
{
    ExecutedBench bench(kDemo);
    REQUIRE(bench.awaitApplication().has_value());
    bench.board->chip().processor().setCoreRegister(15, 0x60000000);
    bench.pass(5ms);
    CHECK(bench.bus->devices().empty());
    const auto returned = bench.awaitApplication();
    REQUIRE(returned.has_value());
    CHECK(recordWord(bench, 0) == 3); // HardFault
    CHECK((recordWord(bench, 1) & ~1U) == 0x60000000);
    CHECK(recordWord(bench, 2) != 0); // CFSR
    CHECK(recordWord(bench, 3) == 1);
    CHECK_THAT(returned->manufacturer.toStdString(),
               test::hasText("Fieldflash 00000003 60000000 "));
}

TEST_CASE("an NMI is recorded with the flash's ECC register")
{
    ExecutedBench bench(kDemo);
    REQUIRE(bench.awaitApplication().has_value());
    bench.board->chip().processor().systemControl().setPending(kNmi);
    bench.pass(5ms);
    CHECK(bench.bus->devices().empty());
    REQUIRE(bench.awaitApplication().has_value());
    CHECK(recordWord(bench, 0) == 2);
    CHECK(recordWord(bench, 3) == 1);
}

TEST_CASE("after three faults the device enters the bootloader, and starts afresh from there")
{
    ExecutedBench bench(kDemo);
    for (int fault = 1; fault <= 3; ++fault) {
        REQUIRE(bench.awaitApplication().has_value());
        CHECK(bench.board->romEntries().empty());
        crash(bench);
    }
    CHECK(bench.awaitRom().has_value());
    REQUIRE(bench.board->romEntries().size() == 1);
    CHECK(bench.board->romEntries().front().mistakes.empty());
    CHECK(recordWord(bench, 0) == 3);
    CHECK(recordWord(bench, 3) == 0);
}

TEST_CASE("a request for the bootloader clears the record: the next program may be another")
{
    ExecutedBench bench(kDemo);
    REQUIRE(bench.awaitApplication().has_value());
    crash(bench);
    REQUIRE(bench.awaitApplication().has_value());
    const std::uint32_t seal = recordWord(bench, 4);
    bench.board->pressButton(true);
    REQUIRE(bench.awaitRom().has_value());
    CHECK(recordWord(bench, 3) == 1);
    CHECK(recordWord(bench, 4) != seal);
}

TEST_CASE("random RAM content after power-on is not mistaken for a fault")
{
    ExecutedBench bench(kDemo);
    REQUIRE(bench.awaitApplication().has_value());
    crash(bench);
    CHECK(recordWord(bench, 3) == 1);
    bench.board->powerOff();
    bench.board->powerOn();
    REQUIRE(bench.awaitApplication().has_value());
    crash(bench);
    CHECK(recordWord(bench, 3) == 1);
}
