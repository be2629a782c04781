// SPDX-License-Identifier: MIT
// Small programs that each enter the ROM in a particular wrong way; the chip names the mistake.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;

namespace {

struct WrongWay {
    const char* program;
    std::optional<EntryMistake> mistake; ///< absent: none
    bool starts;                         ///< the bootloader appears nevertheless
};

const std::vector<WrongWay> kWrongWays{
    {"nothing-wrong", std::nullopt, true},
    {"primask-set", EntryMistake::PrimaskSet, false},
    {"no-remap", EntryMistake::SystemMemoryNotMapped, false},
    {"msp-constant", EntryMistake::WrongStackPointer, false},
    {"vector-as-code", EntryMistake::VectorRunAsCode, false},
    {"id-byte-as-code", EntryMistake::VectorRunAsCode, false},
    {"usb-left-connected", EntryMistake::UsbLeftConnected, false},
    {"clocks-left-on", EntryMistake::ClocksLeftOn, false},
    {"systick-left-running", EntryMistake::InterruptsLeftEnabled, false},
    {"voltage-range-2", EntryMistake::RegulatorRange2, false},
    {"magic-never-cleared", EntryMistake::RequestNotCleared, true},
};

} // namespace

TEST_CASE("each wrong way into the bootloader is diagnosed by its name")
{
    for (const WrongWay& way : kWrongWays) {
        INFO(way.program);
        ExecutedBench bench(QStringLiteral("wrong-entry-%1.bin").arg(QLatin1String(way.program)));
        const auto rom = bench.awaitDevice(0x0483, 0xDF11, 3s);
        CHECK(rom.has_value() == way.starts);
        const auto& entries = bench.board->romEntries();
        REQUIRE_FALSE(entries.empty());
        const auto& mistakes = entries.front().mistakes;
        if (way.mistake)
            CHECK(std::ranges::find(mistakes, *way.mistake) != mistakes.end());
        else
            CHECK(mistakes.empty());
    }
}

TEST_CASE("a request word that start-up code zeroes only restarts the application")
{
    ExecutedBench bench(QStringLiteral("wrong-entry-magic-in-zeroed-ram.bin"));
    bench.pass(3s);
    CHECK(bench.board->romEntries().empty());
    CHECK(bench.bus->devices().empty());
}

TEST_CASE("a local read from the new stack, or a pending interrupt, never enters the ROM cleanly")
{
    const auto* program = GENERATE("locals-after-msp", "interrupt-left-pending");
    ExecutedBench bench(QStringLiteral("wrong-entry-%1.bin").arg(QLatin1String(program)));
    CHECK_FALSE(bench.awaitDevice(0x0483, 0xDF11, 3s).has_value());
    const auto& entries = bench.board->romEntries();
    const bool isNamed = !entries.empty() && !entries.front().mistakes.empty();
    const bool hasFault = !bench.board->chip().processor().lastFault().empty();
    CHECK((isNamed || hasFault || entries.empty()));
}

TEST_CASE("a reset without a soft disconnect still reaches the ROM: the reset itself disconnects")
{
    ExecutedBench bench(QStringLiteral("wrong-entry-no-disconnect.bin"));
    CHECK(bench.awaitRom().has_value());
}
