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

std::string listed(const std::vector<Breach>& breaches)
{
    std::string text;
    for (const Breach& breach : breaches)
        text += std::string(invariantName(breach.invariant)) + ": " + breach.what + '\n';
    return text;
}

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
        CHECK(listed(breaches(bench, job, {}, ending)) == "");
        CHECK(ending.report.flashIncomplete);
        CHECK(startsOnlyWholePrograms(bench, cuts));
        bench.plugAgain();
        const Ending second = bench.run(policy.options);
        CHECK(listed(breachesOfNextRun(bench, job, second)) == "");
    }
    CHECK(cuts.interrupted > 300 / step);
}

} // namespace

// Which page comes first is for the bootloader to decide: only what is said of the device counts.
TEST_CASE("power lost during a download with plain DFU is reported, and the next run completes it")
{
    for (const FaultyJob job : {FaultyJob::PlainUpdate, FaultyJob::PlainNoUpload,
                                FaultyJob::PlainNeedsReset, FaultyJob::PlainPartition}) {
        std::uint64_t interrupted = 0;
        for (std::uint64_t operation = 1;; operation += 23) {
            FaultBench bench(job);
            bench.board().flash().interruptAt(operation, board::Interruption::PowerCut);
            const Ending ending = bench.run({});
            INFO(jobName(job) << ", cut in operation " << operation);
            CHECK(listed(breaches(bench, job, {}, ending)) == "");
            if (!ending.report.error)
                break;
            ++interrupted;
            CHECK(ending.report.flashIncomplete);
            bench.plugAgain();
            CHECK(listed(breachesOfNextRun(bench, job, bench.run({}))) == "");
        }
        CHECK(interrupted > 10);
    }
}

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
