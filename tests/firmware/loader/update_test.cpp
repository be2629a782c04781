// SPDX-License-Identifier: MIT
// Updates through the executed loader: whole pages as our host sends them, and erase, address, data
// as dfu-util does.
#include "core/virtual_board/cpu/stm32l476.h"
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
    REQUIRE(bench.write(LoaderBench::kApplication, image).state == kDownloadIdle);
    CHECK(bench.report().application == FIELDFLASH_LOADER_APPLICATION_COMPLETE);
    bench.powerCycle();
    CHECK(bench.runningProgram() == 9);
    CHECK_FALSE(bench.isLoaderThere());
}

TEST_CASE("dfu-util's sequence works: erase all pages, then address and data for each block")
{
    LoaderBench bench;
    bench.awaitLoader();
    const Bytes image = withHeader(smallProgram(5, 4000));
    for (Address page = LoaderBench::kApplication; page < LoaderBench::kApplication + image.size();
         page += FIELDFLASH_PAGE_SIZE)
        REQUIRE(bench.erase(page).state == kDownloadIdle);
    for (std::size_t at = 0; at < image.size(); at += FIELDFLASH_PAGE_SIZE) {
        REQUIRE(bench.setAddress(static_cast<Address>(LoaderBench::kApplication + at)).state
                == kDownloadIdle);
        const std::size_t size = std::min<std::size_t>(FIELDFLASH_PAGE_SIZE, image.size() - at);
        const auto first = image.begin() + static_cast<std::ptrdiff_t>(at);
        REQUIRE(bench.download(2, Bytes(first, first + static_cast<std::ptrdiff_t>(size))));
        REQUIRE(bench.settle().state == kDownloadIdle);
    }
    REQUIRE(bench.abort());
    REQUIRE(bench.setAddress(LoaderBench::kApplication).state == kDownloadIdle);
    REQUIRE(bench.abort());
    const auto read = bench.upload(2, 2048);
    REQUIRE(read.has_value());
    CHECK(std::ranges::equal(*read, std::span(image).first(2048)));
    REQUIRE(bench.abort());
    CHECK(bench.leave().state == kManifest);
    CHECK(bench.runningProgram() == 5);
}

TEST_CASE("the time of an update on the chip: programming takes little more than the flash itself")
{
    LoaderBench bench;
    bench.awaitLoader();
    const auto& soc = bench.chip.board->chip();
    constexpr int kPages = 16;
    const auto timePerPage = [&](std::uint8_t number) {
        const auto begin = soc.now();
        const Bytes image = withHeader(smallProgram(number, kPages * FIELDFLASH_PAGE_SIZE - 512));
        REQUIRE(bench.write(LoaderBench::kApplication, image).state == kDownloadIdle);
        REQUIRE(bench.abort()); // answered after the last page
        return std::chrono::duration_cast<std::chrono::microseconds>(soc.now() - begin) / kPages;
    };
    const auto blank = timePerPage(1);
    const auto used = timePerPage(2);
    INFO("per page: " << blank.count() << " us if blank, " << used.count() << " us otherwise");
    CHECK(blank < 29ms); // 20.91 ms to program; one page is erased, and the whole flash read once
    CHECK(used < 46ms);  // 22.02 ms to erase
}

TEST_CASE("hashes of 256 KB take less than a tenth of a second")
{
    LoaderBench bench;
    bench.awaitLoader();
    const auto& soc = bench.chip.board->chip();
    REQUIRE(bench.vendorWrite(FIELDFLASH_LOADER_REQUEST_SEED, 0, Bytes(16, 0x5A)));
    const auto begin = soc.now();
    const auto hashes = bench.vendorRead(FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, 8, 128 * 16);
    REQUIRE(hashes.has_value());
    const auto took = soc.now() - begin;
    INFO("128 pages: " << std::chrono::duration_cast<std::chrono::microseconds>(took).count()
                       << " us");
    CHECK(took < 100ms);
}
