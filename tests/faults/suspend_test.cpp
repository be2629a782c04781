// SPDX-License-Identifier: MIT
// The computer sleeps for an hour in the middle of a run.
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/faults/policies.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;

TEST_CASE("an hour of suspension at any moment is not a timeout")
{
    using namespace std::chrono_literals;
    for (const Policy& policy : allPolicies()) {
        for (const FaultyJob job : {FaultyJob::Update, FaultyJob::Verify, FaultyJob::Read,
                                    FaultyJob::PlainUpdate, FaultyJob::PlainNeedsReset}) {
            std::uint64_t suspended = 0;
            for (Clock::Duration at = 0ms; at < 3s; at += 17ms) {
                FaultBench bench(job);
                bool isAsleep = false;
                bench.clock().callAt(bench.clock().now() + at, [&] {
                    isAsleep = true;
                    bench.clock().jump(1h);
                });
                const Ending ending = bench.run(policy.options);
                if (!isAsleep)
                    break;
                ++suspended;
                std::string found;
                for (const Breach& breach : breachesOfNextRun(bench, job, ending))
                    found += breach.what + '\n';
                INFO(jobName(job)
                     << ", " << policy.name << ", asleep after "
                     << std::chrono::duration_cast<std::chrono::milliseconds>(at).count() << " ms");
                CHECK(found == "");
            }
            CHECK(suspended > 20);
        }
    }
}
