// SPDX-License-Identifier: MIT
// The executed loader replaces itself by another one, and what a power cut does to that.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/power_cuts.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

const QString kUnsigned = QStringLiteral("loader-stm32l476g-disco.bin");
const QString kSigned = QStringLiteral("loader-stm32l476g-disco-signed.bin");

/// Signed, which an unsigned loader does not look at.
Bytes successor(const QString& file)
{
    ProgramOptions options;
    options.board = "STM32L476G-DISCO";
    options.kind = FIELDFLASH_SIGNED_LOADER;
    options.start = FIELDFLASH_LOADER_BASE;
    return signedImage(firmwareFile(file), options);
}

bool requestReplacement(LoaderBench& bench, std::uint16_t value = FIELDFLASH_LOADER_REPLACE_CONFIRM)
{
    return bench.vendorWrite(FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER, value, {});
}

bool isSigned(LoaderBench& bench)
{
    return (bench.report().header.features & FIELDFLASH_LOADER_SIGNED) != 0;
}

/// Until the loader is back on the bus.
void awaitRestart(LoaderBench& bench)
{
    bench.chip.pass(100ms);
    CHECK_FALSE(bench.isLoaderThere());
    bench.awaitLoader();
}

std::vector<board::TornCells> kindsOfTearing()
{
    if (cutsEverywhere())
        return {board::TornCells::Random, board::TornCells::Ecc};
    return {board::TornCells::Random};
}

} // namespace

TEST_CASE("a loader replaces itself by another one, which then runs and takes programs")
{
    const bool toSigned = GENERATE(true, false);
    LoaderBench bench(toSigned ? kUnsigned : kSigned, {}, kDiscovery);
    bench.awaitLoader();
    CHECK((bench.report().header.features & FIELDFLASH_LOADER_REPLACEABLE) != 0);
    const QString next = toSigned ? kSigned : kUnsigned;
    REQUIRE(bench.write(LoaderBench::kApplication, successor(next)).state == 5);
    REQUIRE(requestReplacement(bench));
    awaitRestart(bench);
    CHECK(isSigned(bench) == toSigned);
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_FOREIGN);
    const std::size_t size = firmwareFile(next).size();
    CHECK(bench.flash(FIELDFLASH_LOADER_BASE, size) == firmwareFile(next));
    CHECK(bench.flash(FIELDFLASH_LOADER_RECORDS, 2048) == Bytes(2048, 0xFF));
    ProgramOptions options;
    options.board = "STM32L476G-DISCO";
    REQUIRE(bench.write(LoaderBench::kApplication, signedImage(smallProgram(6), options)).state
            == 5);
    REQUIRE(bench.leave().state == 7);
    CHECK(bench.runningProgram(1s) == 6);
}

TEST_CASE(
    "a power cut at each erase, mark and 128th double word of a replacement, but in page 0, ends "
    "in the old loader or in the new one")
{
    board::BoardSwitches switches;
    switches.tornCells = GENERATE(from_range(kindsOfTearing()));
    LoaderBench bench(kSigned, switches, kDiscovery);
    bench.awaitLoader();
    const Bytes before = bench.loaderCode();
    REQUIRE(bench.write(LoaderBench::kApplication, successor(kUnsigned)).state == 5);
    REQUIRE(bench.abort()); // answered when all is programmed
    const FlashWork work = recordWork(bench, [&] {
        REQUIRE(requestReplacement(bench));
        awaitRestart(bench);
    });
    const Bytes after = bench.loaderCode();
    REQUIRE(after != before);
    std::size_t inPage0 = 0;
    std::size_t old = 0;
    const auto check = [&](std::size_t number) {
        if (work.operations[number].address < FIELDFLASH_LOADER_BASE + FIELDFLASH_PAGE_SIZE) {
            ++inPage0; // needs BOOT0 or a probe
            return;
        }
        REQUIRE_FALSE(bench.firstLife());
        if (bench.loaderCode() == before)
            ++old;
        else
            REQUIRE(bench.loaderCode() == after);
    };
    // Each cut is followed by a whole replacement.
    const std::size_t cuts = cutPower(bench, work, check, 128);
    INFO(cuts << " cuts, " << inPage0 << " in page 0, " << old << " before the replacement");
    CHECK(cuts > 15);
    CHECK(inPage0 > 1);
    CHECK(inPage0 < cuts / 2);
    CHECK(old <= 2);
}

TEST_CASE("a loader that is write-protected by the option bytes survives an attempt to replace it")
{
    LoaderBench bench(kUnsigned, {}, kDiscovery);
    bench.awaitLoader();
    const Bytes before = bench.loaderCode();
    bench.chip.board->flash().protectPages(0, 6);
    REQUIRE(bench.write(LoaderBench::kApplication, successor(kSigned)).state == 5);
    REQUIRE(requestReplacement(bench));
    awaitRestart(bench);
    CHECK_FALSE(isSigned(bench));
    CHECK(bench.loaderCode() == before);
}

TEST_CASE("the executed loader refuses a successor that is not signed, and goes on")
{
    LoaderBench bench(kSigned, {}, kDiscovery);
    bench.awaitLoader();
    const Bytes before = bench.loaderCode();
    Bytes image = successor(kUnsigned);
    image[100] ^= 1; // reserved, and signed
    repairChecksums(image);
    REQUIRE(bench.write(LoaderBench::kApplication, image).state == 5);
    CHECK_FALSE(requestReplacement(bench, 1));
    CHECK(bench.status().state == 5);
    CHECK_FALSE(requestReplacement(bench));
    const DfuStatus refused = bench.status();
    CHECK(refused.state == 10);
    CHECK(bench.string(refused.string) == "program not signed for this loader");
    bench.powerCycle();
    bench.awaitLoader();
    CHECK(bench.loaderCode() == before);
}

TEST_CASE("a loader without room for it says that it cannot be replaced, and refuses")
{
    LoaderBench bench(QStringLiteral("loader-nucleo-l476rg-signed.bin"));
    bench.awaitLoader();
    CHECK((bench.report().header.features & FIELDFLASH_LOADER_REPLACEABLE) == 0);
    CHECK_FALSE(requestReplacement(bench));
    CHECK(bench.status().state == 2);
}
