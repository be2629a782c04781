// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/update/detail/work_progress.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;

namespace {
struct Stage {
    VirtualClock clock;
    board::VirtualBus bus{clock};
    std::vector<Progress> told;
    Job job{JobKind::Update,
            JobSetting(bus, clock,
                       [this](const Event& event) {
                           if (const auto* one = std::get_if<Progress>(&event))
                               told.push_back(*one);
                       },
                       {}, {})};
};
} // namespace

namespace {

WorkShare share(Phase phase, ByteCount total, WorkAmount work) { return {phase, total, work}; }

WorkAmount writing(std::uint64_t blocks)
{
    WorkAmount work;
    work.blocksWritten = blocks;
    work.bytesWritten = blocks * 2048;
    return work;
}

WorkAmount reading(std::uint64_t blocks)
{
    WorkAmount work;
    work.blocksRead = blocks;
    work.bytesRead = blocks * 2048;
    return work;
}

double seconds(Clock::Duration duration) { return std::chrono::duration<double>(duration).count(); }

} // namespace

TEST_CASE("progress begins at zero and never goes backwards")
{
    Stage stage;
    WorkProgress progress(stage.job, {share(Phase::Write, 100, writing(1))}, 0s,
                          [] { return Timings(); });
    progress.enter(Phase::Write);
    progress.addWithin(40);
    progress.addWithin(20);
    progress.add(50);
    progress.enter(Phase::Write);
    progress.enter(Phase::Read);
    progress.add(50);
    REQUIRE(stage.told.size() == 5);
    CHECK(stage.told[0].done == 0);
    CHECK(stage.told[1].done == 40);
    CHECK(stage.told[2].done == 40);
    CHECK(stage.told[3].done == 50);
    CHECK(stage.told[4].done == 100);
    CHECK(stage.told[4].total == 100);
}

TEST_CASE("the time left is computed from the remaining work and the speed of the device")
{
    Stage stage;
    Timings known;
    WorkProgress progress(
        stage.job,
        {share(Phase::Write, 100, writing(100)), share(Phase::Verify, 100, reading(100))}, 1s,
        [&] { return known; });
    progress.enter(Phase::Write);
    progress.addWithin(5);
    CHECK_FALSE(stage.told.back().timeLeft);
    progress.addWithin(20);
    REQUIRE(stage.told.back().timeLeft);
    const double write = seconds(writeTime(2048, known));
    const double read = seconds(readTime(2048, known));
    CHECK(seconds(*stage.told.back().timeLeft) == test::Approx(80 * write + 100 * read + 1));
    known.doubleWord = 10 * known.doubleWord; // the device turns out to be slow
    progress.addWithin(21);
    CHECK(seconds(*stage.told.back().timeLeft)
          == test::Approx(79 * seconds(writeTime(2048, known)) + 100 * read + 1));
    progress.add(100);
    progress.enter(Phase::Verify);
    CHECK(seconds(*stage.told.back().timeLeft) == test::Approx(100 * read + 1));
}

TEST_CASE("the shares of a plan follow its phases, the last program unit counts as verification")
{
    Plan plan;
    using Kind = Operation::Kind;
    plan.operations = {
        {{0, {0, 2048}}, Kind::EraseSector, {}, 0}, {{0, {2048, 2048}}, Kind::EraseSector, {}, 0},
        {{0, {8, 4088}}, Kind::Write, {}, 0},       {{0, {8, 4088}}, Kind::Verify, {}, 0},
        {{0, {0, 8}}, Kind::Write, {}, 0},          {{0, {0, 8}}, Kind::Verify, {}, 0}};
    const auto shares = workShares(plan, memory::MemoryMap(), 2048);
    REQUIRE(shares.size() == 3);
    CHECK(shares[0].phase == Phase::Erase);
    CHECK(shares[0].total == 4096);
    CHECK(shares[0].work.sectorErases == 2);
    CHECK(shares[1].total == 4088);
    CHECK(shares[1].work.blocksWritten == 2);
    CHECK(shares[2].phase == Phase::Verify);
    CHECK(shares[2].total == 4096);
    CHECK(shares[2].work.blocksWritten == 1);
}
