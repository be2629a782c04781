// SPDX-License-Identifier: MIT
// When a job ends: not before it is verified, soon after a stop request, and not much later than
// stated.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::UpdateBench;

TEST_CASE("a chip that is unprotected but not empty is reported as such")
{
    UpdateBench bench("rdp=1,start=bootloader,empty-starts-rom,dead-bit=0x08060003");
    const Report report = test::run(bench.session().unprotect({}, bench.stop.get_token()));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.verified == Answer::No);
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("is not empty"));
}

TEST_CASE("a stop request between two sectors ends erasing there")
{
    UpdateBench bench("start=bootloader");
    UpdateOptions options;
    options.policy = Policy::Full;
    bench.onEvent = [&](const Event& event) {
        const auto* changed = std::get_if<SectorChanged>(&event);
        if (changed && changed->state == SectorState::Erased)
            bench.stop.request_stop();
    };
    const Report report = bench.update(test::demoImage(0x0110), options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK(report.flashIncomplete);
    CHECK(report.counters.pagesErased == 1);
    CHECK(report.counters.blocksWritten == 0);
}

TEST_CASE("a job waits no longer than the device announces")
{
    const auto [oddity, phase, limit] = GENERATE(table<const char*, Phase, Clock::Duration>({
        {"leave=never-returns", Phase::AwaitApplication, 10s},
        {"detach=hangs", Phase::AwaitBootloader, 10s},
    }));
    CAPTURE(oddity);
    UpdateBench bench(oddity);
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    Clock::Duration waited{0};
    for (const PhaseTime& time : report.times) {
        if (time.phase == phase)
            waited += time.took;
    }
    CHECK(waited > 1s);
    CHECK(waited <= limit + 1s);
    CHECK(bench.clock.now().time_since_epoch() < 2min);
}

TEST_CASE("ranges with a byte between them are read separately, adjacent ones together")
{
    UpdateBench bench("start=bootloader");
    const auto segments = [&](Address second) {
        const ReadResult result = test::run(bench.session().read(
            {{test::kFlash + 0x100, 16}, {second, 16}}, {}, {}, bench.stop.get_token()));
        REQUIRE_FALSE(result.report.error);
        REQUIRE(result.image.targets.size() == 1);
        return result.image.targets[0].segments;
    };
    CHECK(segments(test::kFlash + 0x110).size() == 1);
    CHECK(segments(test::kFlash + 0x108).size() == 1);
    const auto apart = segments(test::kFlash + 0x111);
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].bytes == bench.flashAt(test::kFlash + 0x100, 16));
    CHECK(apart[1].address == test::kFlash + 0x111);
    CHECK(apart[1].bytes == bench.flashAt(test::kFlash + 0x111, 16));
}
