// SPDX-License-Identifier: MIT
// The compiled loader with two slots on the virtual chip: updates, confirmations by the executed
// demo, reverts, and power cuts in all of them. slot_power_cut_test.cpp does the same with the
// loader's code on a PC.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/power_cuts.h"
#include "tests/firmware/loader/slot_images.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::TornCells;

namespace {

const QString kLoader = QStringLiteral("loader-stm32l476g-disco-slots.bin");
constexpr std::uint8_t kErrAddress = 8;

Bytes small(std::uint8_t number, std::uint32_t slot, std::uint32_t counter = 0,
            std::size_t size = 300)
{
    return slotImage(number, slot, counter, size, "STM32L476G-DISCO");
}

/// The demo, which confirms as soon as a host has configured it.
Bytes demo(std::uint32_t slot, std::uint32_t counter = 0)
{
    ProgramOptions options = slotOptions(slot, counter);
    options.board = "STM32L476G-DISCO";
    const QString name = slot == kSlotA ? QStringLiteral("demo-stm32l476g-disco-1.0-slot-a.bin")
                                        : QStringLiteral("demo-stm32l476g-disco-1.1-slot-b.bin");
    return signedImage(firmwareFile(name), options);
}

void install(LoaderBench& bench, std::uint32_t slot, const Bytes& image)
{
    REQUIRE(bench.write(slot, image).state == 5);
    REQUIRE(bench.leave().state == 7);
}

bool contains(const LoaderBench& bench, std::uint32_t slot, const Bytes& image)
{
    return withoutMarks(bench.flash(slot, image.size())) == image;
}

/// The demo that runs: it confirms.
void configureDemo(LoaderBench& bench)
{
    REQUIRE(bench.chip.awaitApplication().has_value());
    REQUIRE(bench.chip.control({.bmRequestType = 0x00, .bRequest = 9, .wValue = 1}).kind
            == board::Reply::Kind::Completed);
    bench.chip.pass(10ms);
}

void detach(LoaderBench& bench)
{
    (void)bench.chip.control({.bmRequestType = 0x21, .bRequest = 0, .wValue = 1000, .wIndex = 2});
    bench.awaitLoader();
}

/// The confirmed demo in slot A, in the loader, with slot B free.
void startWithDemo(LoaderBench& bench)
{
    bench.awaitLoader();
    install(bench, kSlotA, demo(kSlotA));
    configureDemo(bench);
    detach(bench);
}

/// What the chip does after power-on: a slot, or nothing for the loader. A program in the slot is
/// whole. Only the chip's time passes.
std::optional<std::uint32_t> firstSlot(LoaderBench& bench, const Bytes& inA, const Bytes& inB)
{
    if (!bench.firstLife())
        return std::nullopt;
    const std::uint32_t slot = bench.runningSlot();
    REQUIRE((slot == kSlotA || slot == kSlotB));
    REQUIRE(contains(bench, slot, slot == kSlotA ? inA : inB));
    return slot;
}

/// Power on again and again, without a confirmation.
std::vector<std::optional<std::uint32_t>> slotsOf(LoaderBench& bench, int count, const Bytes& inA,
                                                  const Bytes& inB)
{
    std::vector<std::optional<std::uint32_t>> slots{firstSlot(bench, inA, inB)};
    while (static_cast<int>(slots.size()) < count) {
        bench.powerCycle();
        slots.push_back(firstSlot(bench, inA, inB));
    }
    return slots;
}

std::ptrdiff_t startsOf(const std::vector<std::optional<std::uint32_t>>& slots, std::uint32_t slot)
{
    return std::ranges::count(slots, std::optional<std::uint32_t>(slot));
}

/// Where the floor is recorded.
Bytes records(const LoaderBench& bench)
{
    return bench.flash(FIELDFLASH_LOADER_RECORDS, FIELDFLASH_PAGE_SIZE);
}

std::vector<TornCells> bothTearings() { return {TornCells::Ecc, TornCells::Random}; }

} // namespace

TEST_CASE("the executed loader shows the free slot, writes only there, and says so")
{
    LoaderBench bench(kLoader, {}, kDiscovery);
    bench.awaitLoader();
    CHECK(bench.string(4) == "@Flash: no program: slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A "f");
    CHECK(bench.report().header.slots == 2);
    install(bench, kSlotA, demo(kSlotA));
    configureDemo(bench);
    detach(bench);
    CHECK(bench.string(4) == "@Flash: slot B free" FIELDFLASH_LOADER_LAYOUT_SLOT_B "f");
    CHECK(bench.report().slot
          == (FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS));
    const DfuStatus refused = bench.write(kSlotA, small(2, kSlotA));
    CHECK(refused.status == kErrAddress);
    CHECK(bench.string(refused.string) == "address not in the free slot");
    CHECK(contains(bench, kSlotA, demo(kSlotA)));
}

TEST_CASE("an executed program confirms, stays, and the floor rises")
{
    LoaderBench bench(kLoader, {}, kDiscovery);
    startWithDemo(bench);
    install(bench, kSlotB, demo(kSlotB, 4));
    configureDemo(bench);
    CHECK(bench.runningSlot() == kSlotB);
    CHECK(records(bench) == Bytes(FIELDFLASH_PAGE_SIZE, 0xFF));
    for (int start = 0; start < 5; ++start) {
        bench.powerCycle();
        CHECK(firstSlot(bench, {}, demo(kSlotB, 4)) == kSlotB);
    }
    CHECK(readLittle32(records(bench), 0) == 4);
}

TEST_CASE(
    "an executed program that does not confirm is reverted after three starts, watchdog resets "
    "included")
{
    LoaderBench bench(kLoader, {}, kDiscovery);
    startWithDemo(bench);
    install(bench, kSlotB, small(2, kSlotB, 4));
    REQUIRE(bench.runningProgram(1s) == 2);
    const bool byWatchdog = GENERATE(true, false);
    for (int start = 2; start <= 3; ++start) {
        if (byWatchdog)
            bench.chip.board->chip().systemReset(board::ClockTree::kWatchdogResetFlag);
        else
            bench.powerCycle();
        REQUIRE(bench.runningProgram(1s) == 2);
    }
    if (byWatchdog)
        bench.chip.board->chip().systemReset(board::ClockTree::kWatchdogResetFlag);
    else
        bench.powerCycle();
    REQUIRE(bench.chip.awaitApplication().has_value());
    CHECK(bench.runningSlot() == kSlotA);
    CHECK(records(bench) == Bytes(FIELDFLASH_PAGE_SIZE, 0xFF));
}

TEST_CASE(
    "a power cut at each erase, mark and 16th double word of an update into the free slot ends "
    "in one of two whole programs, and the new one only stays if it confirms")
{
    board::BoardSwitches switches;
    switches.tornCells = GENERATE(from_range(bothTearings()));
    LoaderBench bench(kLoader, switches, kDiscovery);
    startWithDemo(bench);
    const Bytes loader = bench.loaderCode();
    const Bytes old = demo(kSlotA);
    const Bytes next = small(2, kSlotB, 4, 2500);
    const FlashWork work = recordWork(bench, [&] {
        install(bench, kSlotB, next);
        // Up to the revert: the starts are counted by flash operations.
        REQUIRE(bench.runningProgram(1s) == 2);
        for (int start = 0; start < 2; ++start) {
            bench.powerCycle();
            REQUIRE(bench.runningProgram(1s) == 2);
        }
        bench.powerCycle();
        REQUIRE(bench.chip.awaitApplication().has_value());
    });
    std::size_t ended = 0;
    const std::size_t cuts = cutPower(bench, work, [&](std::size_t) {
        const auto slots = slotsOf(bench, 5, old, next);
        REQUIRE(startsOf(slots, kSlotB) <= 3);
        REQUIRE(startsOf(slots, kSlotA) == 5 - startsOf(slots, kSlotB));
        REQUIRE(slots.back() == kSlotA);
        ended += slots.front() == kSlotB ? 1U : 0U;
        REQUIRE(bench.loaderCode() == loader);
        REQUIRE(records(bench) == Bytes(FIELDFLASH_PAGE_SIZE, 0xFF));
    });
    INFO(cuts << " cuts, the new program started first after " << ended);
    CHECK(cuts > 25);
    CHECK(ended > 0);
}

TEST_CASE(
    "a power cut at each operation of a confirmation ends in the old program or in the new one, "
    "which can confirm again")
{
    board::BoardSwitches switches;
    switches.tornCells = GENERATE(from_range(bothTearings()));
    LoaderBench bench(kLoader, switches, kDiscovery);
    startWithDemo(bench);
    const Bytes old = demo(kSlotA);
    const Bytes next = demo(kSlotB, 4);
    install(bench, kSlotB, next);
    // A start, the program's own mark, then that of the loader, and the floor.
    const FlashWork work = recordWork(bench, [&] {
        configureDemo(bench);
        bench.powerCycle();
        configureDemo(bench);
    });
    REQUIRE(work.operations.size() == 4);
    const std::size_t cuts = cutPower(bench, work, [&](std::size_t) {
        REQUIRE(firstSlot(bench, old, next) == kSlotB);
        // It confirms again, and reading what was torn does not stop it.
        bench.powerCycle();
        configureDemo(bench);
        REQUIRE(bench.runningSlot() == kSlotB);
        for (int start = 0; start < 4; ++start) {
            bench.powerCycle();
            REQUIRE(firstSlot(bench, old, next) == kSlotB);
        }
    });
    CHECK(cuts == 4);
}
