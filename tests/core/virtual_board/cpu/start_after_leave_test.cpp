// SPDX-License-Identifier: MIT
// The bundled application starts in every state that a ROM is known to leave behind, with BOOT0 low
// and, if a reset would lead back into the ROM, with BOOT0 high.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;

namespace {

constexpr SetupPacket kGetStatus{
    .bmRequestType = 0xA1, .bRequest = 3, .wValue = 0, .wIndex = 2, .wLength = 6};

/// Enters the ROM, with BOOT0 high or by pressing the button.
void enterRom(ExecutedBench& bench, bool isBoot0High)
{
    if (isBoot0High) {
        bench.board->powerOn(true);
    } else {
        REQUIRE(bench.awaitApplication().has_value());
        bench.pass(60ms); // long enough to see the button up
        bench.board->pressButton(true);
    }
    REQUIRE(bench.awaitRom().has_value());
    bench.board->pressButton(false);
}

/// It enumerates, answers requests, its interrupts work and its clock runs.
void checkRuns(ExecutedBench& bench)
{
    REQUIRE(bench.awaitApplication().has_value());
    const auto link = bench.openApplication();
    CHECK(bench.control(kGetStatus).data == Bytes{0, 0, 0, 0, 0, 0});
    CHECK(bench.bulkOut(0x01, Bytes{'a', 'b'}).kind == Reply::Kind::Completed);
    CHECK(bench.bulkIn(0x81, 64).data == Bytes{'a', 'b'});
    bench.pass(1s);
    CHECK(bench.board->isConnected());
    CHECK(bench.board->chip().processor().lastFault().empty());
    CHECK_FALSE(bench.board->chip().processor().primask());
}

/// The number of mixes to try: more if the environment says so.
unsigned seedCount()
{
    const int wanted = qEnvironmentVariableIntValue("FIELDFLASH_LEAVE_SEEDS");
    return wanted > 0 ? static_cast<unsigned>(wanted) : 12;
}

void startsFromEach(const char* boardName, bool isBoot0High)
{
    for (const QString& word : RomResidue::words()) {
        INFO("leave=" << word.toStdString());
        BoardSwitches switches;
        switches.residue = *RomResidue::read(word);
        ExecutedBench bench(QStringLiteral("demo-%1-1.1.bin").arg(QLatin1String(boardName)),
                            switches, QLatin1String(boardName));
        enterRom(bench, isBoot0High);
        bench.leaveRom();
        checkRuns(bench);
    }
}

void startsFromMixes(bool isBoot0High)
{
    BoardSwitches switches;
    switches.isResidueRandom = true;
    ExecutedBench bench(QStringLiteral("demo-stm32l476g-eval-1.1.bin"), switches,
                        QStringLiteral("stm32l476g-eval"));
    for (unsigned leave = 1; leave <= seedCount(); ++leave) {
        INFO("leave number " << leave << ": "
                             << switches.residueAfterLeave(leave).names().join(u'+').toStdString());
        enterRom(bench, isBoot0High);
        bench.leaveRom();
        checkRuns(bench);
    }
}

} // namespace

// One case each, because each start executes half a second of waiting for the crystal.

TEST_CASE("with LSE and BOOT0 low the application starts from each state left by a ROM")
{
    startsFromEach("nucleo-l476rg", false);
}

TEST_CASE("with LSE and BOOT0 high the application starts from each state left by a ROM")
{
    startsFromEach("nucleo-l476rg", true);
}

TEST_CASE("with HSE and BOOT0 low the application starts from each state left by a ROM")
{
    startsFromEach("stm32l476g-eval", false);
}

TEST_CASE("with HSE and BOOT0 high the application starts from each state left by a ROM")
{
    startsFromEach("stm32l476g-eval", true);
}

TEST_CASE("with BOOT0 low the application starts from random mixes of ROM residue")
{
    startsFromMixes(false);
}

TEST_CASE("with BOOT0 high the application starts from random mixes of ROM residue")
{
    startsFromMixes(true);
}
