// SPDX-License-Identifier: MIT
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {
ReadResult read(UpdateBench& bench, std::vector<AddressRange> ranges, UpdateOptions options = {})
{
    bench.events.clear();
    return test::run(
        bench.session().read(std::move(ranges), {}, std::move(options), bench.stop.get_token()));
}
} // namespace

TEST_CASE("the whole flash is read, and the application restarts")
{
    UpdateBench bench;
    const ReadResult result = read(bench, {});
    CHECK_FALSE(result.report.error);
    CHECK(result.report.returned == Answer::Yes);
    REQUIRE(result.image.targets.size() == 1);
    REQUIRE(result.image.targets[0].segments.size() == 1);
    CHECK(result.image.targets[0].segments[0].bytes == bench.wholeFlash());
    CHECK(result.image.identity.bcdDevice == 0x0100);
    CHECK(result.report.hashes.at(0).sha256 == sha256Hex(bench.wholeFlash()));
    CHECK(bench.board().statistics().violationCount() == 0);
    test::requireTruthfulProgress(bench);
    CHECK_THAT(result.report.verdict().toStdString(), test::hasText("The memory is read."));
}

TEST_CASE("several ranges are read in order, joined if adjacent, to the single byte")
{
    UpdateBench bench("start=bootloader");
    const ReadResult result = read(
        bench,
        {{0x08000801, 7}, {0x08000000, 100}, {0x08000064, 50}, {0x1FFF7000, 16}, {0x08000803, 1}});
    CHECK_FALSE(result.report.error);
    REQUIRE(result.image.targets.size() == 2);
    const auto& flash = result.image.targets[0].segments;
    REQUIRE(flash.size() == 2);
    CHECK(flash[0].bytes == bench.flashAt(0x08000000, 150));
    CHECK(flash[1].bytes == bench.flashAt(0x08000801, 7));
    CHECK(result.image.targets[1].segments[0].bytes.size() == 16);
    CHECK(result.report.returned == Answer::NotAsked);
}

TEST_CASE("a range outside the memory is refused and nothing is partly read")
{
    UpdateBench bench;
    for (const AddressRange range : {AddressRange{0x080FFFF8, 16}, AddressRange{0x50000000, 4},
                                     AddressRange{0x08000000, 0}, AddressRange{0xFFFFFFFF, 2}}) {
        const ReadResult result = read(bench, {{0x08000000, 16}, range});
        REQUIRE(result.report.error);
        CHECK(result.report.error->kind() == ErrorKind::OutsideMap);
        CHECK(result.image.targets.empty());
        CHECK(result.report.returned == Answer::Yes);
    }
}

TEST_CASE("an unreadable range is an error, and its content is never made up")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().leaveHalfProgrammed(test::kFlash + 0x4000, 0x1122334455667788);
    const ReadResult result = read(bench, {{test::kFlash + 0x3000, 0x2000}});
    REQUIRE(result.report.error);
    CHECK(result.report.error->kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(result.report.error->detail().toStdString(), test::hasText("0x0800 4000"));
    CHECK(result.image.targets.empty());
}

TEST_CASE("a stop request ends reading between blocks and the application restarts")
{
    UpdateBench bench;
    bench.onEvent = [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress && progress->done > 300'000)
            bench.stop.request_stop();
    };
    const ReadResult result = read(bench, {});
    REQUIRE(result.report.error);
    CHECK(result.report.error->kind() == ErrorKind::Cancelled);
    CHECK(result.image.targets.empty());
    CHECK(result.report.returned == Answer::Yes);
    CHECK(result.report.verdict()
          == QStringLiteral("Stopped on request. Nothing on the device was changed; its program "
                            "runs again."));
}

TEST_CASE("reading without leaving keeps the device in bootloader mode")
{
    UpdateBench bench;
    UpdateOptions options;
    options.leave = false;
    const ReadResult result = read(bench, {{0x08000000, 16}}, options);
    CHECK_FALSE(result.report.error);
    CHECK(result.report.returned == Answer::NotAsked);
    CHECK(roleOf(bench.bus.devices().front()) == Role::Bootloader);
}
