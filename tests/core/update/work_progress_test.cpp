// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/update/work_progress.h"
#include "core/virtual_board/virtual_bus.h"
#include "tests/support/catch.h"

using namespace fieldflash;
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

TEST_CASE("progress begins at nothing and never goes back")
{
    Stage stage;
    WorkProgress progress(stage.job, {{Phase::Write, 100, 1s}}, 0s);
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

TEST_CASE("the time left comes from the measured speed, and from the prediction for what follows")
{
    Stage stage;
    WorkProgress progress(stage.job, {{Phase::Write, 100, 10s}, {Phase::Verify, 100, 2s}}, 1s);
    progress.enter(Phase::Write);
    stage.clock.jump(1s);
    progress.addWithin(5);
    CHECK_FALSE(stage.told.back().timeLeft);
    stage.clock.jump(3s);
    progress.addWithin(20); // 4 s for a fifth: twice as slow as predicted
    REQUIRE(stage.told.back().timeLeft);
    CHECK(std::chrono::duration<double>(*stage.told.back().timeLeft).count()
          == test::Approx(16 + 2 + 1));
    progress.add(100);
    progress.enter(Phase::Verify);
    CHECK(std::chrono::duration<double>(*stage.told.back().timeLeft).count()
          == test::Approx(2 + 1));
}

TEST_CASE("the shares of a plan follow its phases, the last flash word counts with the proof")
{
    Plan plan;
    using Kind = Operation::Kind;
    plan.operations = {
        {Kind::EraseSector, 0, {0, 2048}, {}}, {Kind::EraseSector, 0, {2048, 2048}, {}},
        {Kind::Write, 0, {8, 4088}, {}},       {Kind::Verify, 0, {8, 4088}, {}},
        {Kind::Write, 0, {0, 8}, {}},          {Kind::Verify, 0, {0, 8}, {}}};
    const auto shares = workShares(plan);
    REQUIRE(shares.size() == 3);
    CHECK(shares[0].phase == Phase::Erase);
    CHECK(shares[0].total == 4096);
    CHECK(shares[1].total == 4088);
    CHECK(shares[2].phase == Phase::Verify);
    CHECK(shares[2].total == 4096);
}
