// SPDX-License-Identifier: MIT
// The device loses power in the middle of each flash operation.
#include "core/device/board_follower.h"
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/faults/policies.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

struct Cuts {
    std::uint64_t interrupted = 0;
    std::uint64_t startedSomething = 0; ///< an application was started, without BOOT0
};

/// Restarts it without BOOT0: only a complete old or new program may start.
bool startsOnlyWholePrograms(FaultBench& bench, Cuts& cuts)
{
    bench.board().powerCycle(false);
    bench.wait(std::chrono::seconds(5));
    const auto devices = bench.bus().devices();
    if (devices.empty() || device::lifeOf(devices.front()) != device::Life::Application)
        return true;
    ++cuts.startedSomething;
    const Bytes now = bench.flash();
    const ByteCount size = bench.image().targets.front().segments.front().bytes.size();
    const auto holds = [&](const Bytes& wanted) {
        return std::equal(now.begin(), now.begin() + static_cast<std::ptrdiff_t>(size),
                          wanted.begin());
    };
    return holds(bench.original()) || holds(bench.promised());
}

/// Cuts the power in every `step`-th operation.
void cutEverywhere(FaultyJob job, const Policy& policy, const char* switches, std::uint64_t step)
{
    Cuts cuts;
    for (std::uint64_t operation = 1;; operation += step) {
        FaultBench bench(job, switchesFrom(switches));
        bench.board().flash().interruptAt(operation, board::Interruption::PowerCut);
        const Ending ending = bench.run(policy.options);
        INFO(jobName(job) << ", " << policy.name << ' ' << switches << ", cut in operation "
                          << operation);
        if (!ending.report.error) {
            CHECK(ending.after == bench.promised());
            break;
        }
        ++cuts.interrupted;
        std::string found;
        for (const Breach& breach : breaches(bench, job, {}, ending))
            found += std::string(invariantName(breach.invariant)) + ": " + breach.what + '\n';
        CHECK(found == "");
        CHECK(ending.report.flashIncomplete);
        CHECK(startsOnlyWholePrograms(bench, cuts));
        bench.plugAgain();
        const Ending second = bench.run(policy.options);
        found.clear();
        for (const Breach& breach : breachesOfNextRun(bench, job, second))
            found += std::string(invariantName(breach.invariant)) + ": " + breach.what + '\n';
        CHECK(found == "");
    }
    CHECK(cuts.interrupted > 300 / step);
}

} // namespace

TEST_CASE(
    "power lost in selected flash operations: nothing wrong starts, the next run completes it")
{
    for (const Policy& policy : allPolicies()) {
        cutEverywhere(FaultyJob::Update, policy, "", 37);
        cutEverywhere(FaultyJob::UpdateUnaligned, policy, "", 41);
    }
}

// Takes a minute or two: ./do test faults.
TEST_CASE("power lost in any flash operation: nothing wrong starts, the next run completes it",
          "[.exhaustive]")
{
    for (const Policy& policy : allPolicies()) {
        cutEverywhere(FaultyJob::Update, policy, "", 1);
        cutEverywhere(FaultyJob::UpdateUnaligned, policy, "", 1);
    }
}
