// SPDX-License-Identifier: MIT
// What the executed loader does after a reset: start the program, quickly and from a clean chip, or
// stay, for each reason.
#include "core/virtual_board/cpu/stm32l476.h"
#include "firmware/contract/usb_identity.h"
#include "tests/firmware/loader/loader_bench.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kRcc = 0x40021000;
constexpr std::uint32_t kFlashAcr = 0x40022000;

void place(LoaderBench& bench, const Bytes& image, bool isVerified = true)
{
    bench.chip.board->powerOff();
    bench.chip.board->flash().place(LoaderBench::kApplication, image);
    if (!isVerified)
        return bench.chip.board->powerOn();
    Bytes marker;
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_LOW);
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_HIGH);
    bench.chip.board->flash().place(LoaderBench::kApplication + FIELDFLASH_LOADER_MARKER_OFFSET,
                                    marker);
    bench.chip.board->powerOn();
}

/// Chip time from power-on until the program runs.
Clock::Duration startTime(LoaderBench& bench)
{
    auto& soc = bench.chip.board->chip();
    const auto begin = soc.now();
    while (soc.now() - begin < 5s) {
        const std::uint32_t pc = soc.processor().programCounter();
        if (pc >= LoaderBench::kApplication && pc < 0x08100000)
            break;
        soc.advanceTo(soc.now() + 100us);
    }
    return soc.now() - begin;
}

} // namespace

TEST_CASE("a verified program of 512 KB starts within 40 ms")
{
    LoaderBench bench;
    place(bench, withHeader(smallProgram(3, 512 * 1024)));
    const auto took = startTime(bench);
    INFO("512 KB started after "
         << std::chrono::duration_cast<std::chrono::microseconds>(took).count() << " us");
    CHECK(took < 40ms);
    CHECK(bench.runningProgram() == 3);
}

TEST_CASE("the application finds the registers as after a reset")
{
    LoaderBench bench;
    place(bench, withHeader(smallProgram(3)));
    REQUIRE(bench.runningProgram() == 3);
    auto& peripherals = bench.chip.board->chip().peripherals();
    CHECK((peripherals.read(kRcc + 0x00, 4) & 0xFFFF) == 0x63);  // CR: MSI at 4 MHz
    CHECK(peripherals.read(kRcc + 0x08, 4) == 0);                // CFGR
    CHECK((peripherals.read(kRcc + 0x48, 4) & (1U << 12)) == 0); // AHB1ENR: CRC
    CHECK((peripherals.read(kFlashAcr, 4) & 7) == 0);            // no wait states
    CHECK(bench.chip.board->chip().processor().systemControl().vtor() == 0x08004200);
    CHECK_FALSE(bench.chip.board->chip().processor().primask());
    CHECK(bench.chip.board->chip().processor().mainStackPointer() == 0x20017FE0);
}

TEST_CASE("one wrong byte in a verified program keeps the loader running, and it says so")
{
    LoaderBench bench;
    Bytes image = withHeader(smallProgram(3, 4000));
    image[3000] ^= 1;
    place(bench, image);
    bench.awaitLoader();
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_INCOMPLETE);
    CHECK(bench.string(4).find("program incomplete or damaged") != std::string::npos);
}

TEST_CASE("torn cells in the program keep the loader running")
{
    LoaderBench bench;
    place(bench, withHeader(smallProgram(3, 4000)));
    bench.chip.board->powerOff();
    bench.chip.board->flash().leaveHalfProgrammed(LoaderBench::kApplication + 0xA00, 1);
    bench.chip.board->powerOn();
    bench.awaitLoader();
    CHECK(bench.report().application == FIELDFLASH_LOADER_APPLICATION_INCOMPLETE);
}

TEST_CASE("the button held at power-on keeps the loader running although there is a program")
{
    LoaderBench bench;
    place(bench, withHeader(smallProgram(3)));
    REQUIRE(bench.runningProgram() == 3);
    bench.chip.board->pressButton(true);
    bench.powerCycle();
    bench.awaitLoader();
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_BUTTON);
    CHECK(bench.report().application == FIELDFLASH_LOADER_APPLICATION_VERIFIED);
    bench.chip.board->pressButton(false);
    bench.powerCycle();
    CHECK(bench.runningProgram() == 3);
}

TEST_CASE("the third watchdog reset in a row keeps the loader running, not the second")
{
    LoaderBench bench;
    place(bench, withHeader(smallProgram(3)));
    REQUIRE(bench.runningProgram() == 3);
    for (int reset = 1; reset <= 3; ++reset) {
        bench.chip.board->chip().systemReset(board::ClockTree::kWatchdogResetFlag);
        CHECK((bench.runningProgram(200ms) == 3) == (reset < 3));
    }
    bench.awaitLoader();
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_WATCHDOG);
    bench.chip.board->chip().systemReset(board::ClockTree::kPinResetFlag);
    CHECK(bench.runningProgram() == 3);
}

TEST_CASE("an application with runtime DFU detaches into the loader, and leave returns to it")
{
    LoaderBench bench;
    place(bench,
          withHeader(firmwareFile(QStringLiteral("demo-nucleo-l476rg-1.0-behind-loader.bin"))));
    REQUIRE(bench.chip.awaitApplication().has_value());
    REQUIRE(bench.chip.control({.bmRequestType = 0x00, .bRequest = 9, .wValue = 1}).kind
            == board::Reply::Kind::Completed);
    (void)bench.chip.control({.bmRequestType = 0x21, .bRequest = 0, .wValue = 1000, .wIndex = 2});
    bench.awaitLoader();
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_REQUESTED);
    CHECK(bench.chip.board->romEntries().empty());
    CHECK(bench.leave().state == 7);
    CHECK(bench.chip.awaitApplication().has_value());
}

TEST_CASE("without a crystal, the loader says so in its name and is on the bus all the same")
{
    board::BoardSwitches switches;
    switches.hasCrystal = false;
    LoaderBench bench(QStringLiteral("loader-nucleo-l476rg.bin"), switches);
    bench.awaitLoader();
    CHECK(bench.string(4).find("USB clock without crystal") != std::string::npos);
    CHECK(bench.report().usbClock == FIELDFLASH_LOADER_CLOCK_UNTRIMMED);
}

TEST_CASE("a signed loader starts a signed program, and refuses an unsigned one with the reason")
{
    LoaderBench bench(QStringLiteral("loader-nucleo-l476rg-signed.bin"));
    bench.awaitLoader();
    CHECK((bench.report().header.features & FIELDFLASH_LOADER_TEST_KEY) != 0);
    CHECK(bench.write(LoaderBench::kApplication, withHeader(smallProgram(1))).state == 5);
    const DfuStatus refused = bench.leave();
    CHECK(refused.status == 2); // errFILE
    CHECK(refused.state == 10);
    CHECK(bench.string(refused.string) == "program not signed for this loader");
    REQUIRE(bench.clearStatus());
    CHECK(bench.upload(2, 64) == std::nullopt); // no read-back
    CHECK(bench.status().status == 0x0B);
    REQUIRE(bench.clearStatus());

    const Bytes image = signedImage(smallProgram(2, 100 * 1024));
    CHECK(bench.write(LoaderBench::kApplication, image).state == 5);
    const board::Stm32l476& soc = bench.chip.board->chip();
    const auto begin = soc.now();
    const std::uint64_t before = soc.processor().totalCycles();
    CHECK(bench.leave().state == 7);
    const auto took = soc.now() - begin;
    const auto at48MHz = std::chrono::microseconds((soc.processor().totalCycles() - before) / 48);
    INFO("100 KB verified in "
         << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms, or "
         << std::chrono::duration_cast<std::chrono::milliseconds>(at48MHz).count()
         << " ms at 48 MHz");
    CHECK(at48MHz < 480ms);
    CHECK(took < 290ms);
    CHECK(bench.runningProgram(200ms) == 2);
}
