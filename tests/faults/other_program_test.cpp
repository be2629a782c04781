// SPDX-License-Identifier: MIT
// Another of our programs is using the device.
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;

TEST_CASE("a device in use by another program is not touched, and is available again afterwards")
{
    for (const FaultyJob job : allJobs()) {
        FaultBench bench(job);
        bench.faultyBus().otherProgram =
            Error(ErrorKind::Busy, QStringLiteral("Another program is working on this device."),
                  QStringLiteral("Wait until it is done."));
        const Ending refused = bench.run({});
        INFO(jobName(job));
        REQUIRE(refused.report.error);
        CHECK(refused.report.error->kind() == ErrorKind::Busy);
        CHECK(bench.faults().seen().empty());
        CHECK(refused.after == refused.before);
        bench.faultyBus().otherProgram.reset();
        CHECK(breachesOfNextRun(bench, job, bench.run({})).empty());
    }
}
