// SPDX-License-Identifier: MIT
// Updates through the executed loader: whole pages as our host sends them, and erase, address, data
// as dfu-util does.
#include "firmware/contract/flash_map.h"
#include "tests/firmware/loader/loader_bench.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t kDownloadIdle = 5;
constexpr std::uint8_t kManifest = 7;

} // namespace

TEST_CASE("an empty chip stays in the loader and says why")
{
    LoaderBench bench;
    bench.awaitLoader();
    CHECK(bench.status().state == 2);
    CHECK(bench.string(4) == "@Internal Flash: no program" FIELDFLASH_LOADER_LAYOUT_READABLE);
    const FieldflashLoaderReport report = bench.report();
    CHECK(report.header.magic == FIELDFLASH_LOADER_MAGIC);
    CHECK(std::string(report.header.board) == "NUCLEO-L476RG");
    CHECK(report.application == FIELDFLASH_LOADER_APPLICATION_NONE);
    CHECK(report.reason == FIELDFLASH_LOADER_REASON_NO_PROGRAM);
    CHECK(report.usbClock == FIELDFLASH_LOADER_CLOCK_CRYSTAL);
}

TEST_CASE("whole pages are written without an erase command, and leave starts the program")
{
    LoaderBench bench;
    bench.awaitLoader();
    const Bytes image = withHeader(smallProgram(7, 5000));
    const DfuStatus written = bench.write(LoaderBench::kApplication, image);
    CHECK(written.state == kDownloadIdle);
    const DfuStatus left = bench.leave();
    CHECK(left.status == 0);
    CHECK(left.state == kManifest);
    CHECK(bench.runningProgram() == 7);
    // The marker is the only difference between flash and file.
    Bytes inFlash = bench.flash(LoaderBench::kApplication, image.size());
    CHECK(readLittle32(inFlash, FIELDFLASH_LOADER_MARKER_OFFSET) == FIELDFLASH_LOADER_VERIFIED_LOW);
    std::fill_n(inFlash.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
    CHECK(inFlash == image);
}

TEST_CASE("a program that was written without leave is verified and started at the next power-on")
{
    LoaderBench bench;
    bench.awaitLoader();
    const Bytes image = withHeader(smallProgram(9, 3000));
    CHECK(bench.write(LoaderBench::kApplication, image).state == kDownloadIdle);
    CHECK(bench.report().application == FIELDFLASH_LOADER_APPLICATION_COMPLETE);
    bench.powerCycle();
    CHECK(bench.runningProgram() == 9);
    CHECK_FALSE(bench.isLoaderThere());
}
