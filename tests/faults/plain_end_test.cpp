// SPDX-License-Identifier: MIT
// The end of a download with plain DFU, where answers get lost.
#include "tests/faults/fault_bench.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using update::Answer;

namespace {

constexpr std::uint8_t kGetStatus = 3;

/// The number of the GETSTATUS with which the device begins manifestation.
std::uint64_t lastStatus(FaultyJob job)
{
    FaultBench bench(job);
    REQUIRE_FALSE(bench.run({}).report.error);
    const std::vector<TransferSeen>& seen = bench.faults().seen();
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i].what == TransferSeen::What::In && seen[i].setup.bRequest == kGetStatus)
            number = i + 1;
    }
    REQUIRE(number > 0);
    return number;
}

} // namespace

TEST_CASE("a device that restarts before it confirms the end is updated if it reports the version")
{
    const FaultyJob job = FaultyJob::PlainDetaches;
    FaultBench bench(job);
    bench.faults().arm({{FaultKind::VanishAndReturn, lastStatus(job)}});
    const Ending ending = bench.run({});
    INFO(ending.report.verdict().toStdString());
    CHECK_FALSE(ending.report.error);
    CHECK_FALSE(ending.report.flashIncomplete);
    CHECK(ending.report.verified == Answer::NotAsked);
    CHECK_THAT(ending.report.verdict().toStdString(), hasText("before it confirmed the end"));
}

TEST_CASE("a device that restarts before it confirms the end with another version is not updated")
{
    const FaultyJob job = FaultyJob::PlainDetaches;
    FaultBench bench(job);
    bench.stateVersion(0x0120); // the program in the file reports 1.1
    bench.faults().arm({{FaultKind::VanishAndReturn, lastStatus(job)}});
    const Ending ending = bench.run({});
    INFO(ending.report.verdict().toStdString());
    REQUIRE(ending.report.error);
    CHECK(ending.report.error->kind() == ErrorKind::TransferFailed);
    CHECK(ending.report.flashIncomplete);
    CHECK_THAT(ending.report.error->summary().toStdString(), hasText("may not be complete"));
    CHECK_THAT(ending.report.error->remedy().toStdString(), hasText("Start the update again"));
}

// Three requests without an answer lead to a bus reset, which selects the first partition.
TEST_CASE("after a bus reset the download goes to the chosen partition again")
{
    const FaultyJob job = FaultyJob::PlainPartition;
    const std::string switches = std::string(traitsOf(job).switches) + ",bus-reset=stays";
    int repeated = 0;
    for (std::uint64_t at = 9; at < 25; ++at) {
        FaultBench bench(job, switchesFrom(switches.c_str()));
        std::vector<Fault> faults;
        for (std::uint64_t i = 0; i < 3; ++i)
            faults.push_back({FaultKind::BusError, at + i});
        bench.faults().arm(faults);
        update::UpdateOptions options;
        options.leave = false; // a bus reset does not start its program
        const Ending ending = bench.run(options);
        INFO("at transfer " << at << ": " << ending.report.verdict().toStdString());
        CHECK_FALSE(ending.report.error);
        CHECK(ending.report.verified == Answer::Yes);
        CHECK(ending.after == bench.promised());
        repeated += ending.report.recoveries > 0 ? 1 : 0;
    }
    CHECK(repeated > 4);
}
