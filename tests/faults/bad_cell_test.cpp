// SPDX-License-Identifier: MIT
// Flash cells that read differently from time to time, or that can no longer become zero.
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/faults/policies.h"
#include "tests/support/catch.h"

#include <functional>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

/// Alternates between right and wrong values, in steps of a prime number of microseconds.
class WeakCell {
public:
    WeakCell(FaultBench& bench, Address address, Clock::Duration step)
        : m_bench(bench),
          m_address(address),
          m_step(step),
          m_right(bench.flash()[address - kFlashBase])
    {
        turn();
    }
    ~WeakCell() { settle(m_right); }
    WeakCell(const WeakCell&) = delete;
    WeakCell& operator=(const WeakCell&) = delete;

    void settle(std::uint8_t value)
    {
        m_bench.clock().cancel(m_timer);
        place(value);
    }
    [[nodiscard]] std::uint8_t right() const { return m_right; }
    [[nodiscard]] std::uint8_t wrong() const
    {
        return static_cast<std::uint8_t>(m_right ^ std::uint8_t{0x20});
    }

private:
    void place(std::uint8_t value)
    {
        m_bench.board().flash().place(m_address, ByteView(&value, 1));
    }
    void turn()
    {
        m_isRight = !m_isRight;
        place(m_isRight ? m_right : wrong());
        m_timer = m_bench.clock().callAt(m_bench.clock().now() + m_step, [this] { turn(); });
    }

    FaultBench& m_bench;
    Address m_address;
    Clock::Duration m_step;
    std::uint8_t m_right;
    bool m_isRight = false;
    Clock::TimerId m_timer = 0;
};

} // namespace

TEST_CASE("a cell that reads alternating values never causes a wrong copy or a hang")
{
    std::map<std::string, int> endings;
    for (Clock::Duration step = 997us; step < 60ms; step = step * 13 / 10) {
        for (const FaultyJob job : {FaultyJob::Verify, FaultyJob::Read}) {
            FaultBench bench(job);
            const Address address = kFlashBase + 2048 + 300;
            {
                WeakCell cell(bench, address, step);
                const Ending ending = bench.run({});
                INFO(jobName(job) << ", a turn each " << step.count() << " ns");
                if (ending.report.error) {
                    ++endings[errorKindName(ending.report.error->kind()).toStdString()];
                    CHECK_FALSE(ending.report.error->remedy().isEmpty());
                } else {
                    ++endings["success"];
                }
                CHECK(ending.took < 60s);
                if (job == FaultyJob::Read && !ending.report.error) {
                    const std::uint8_t read =
                        ending.bytesRead.at(address - bench.readRange().first);
                    CHECK((read == cell.right() || read == cell.wrong()));
                }
            }
            const Ending next = bench.run({});
            CHECK(breachesOfNextRun(bench, job, next).empty());
        }
    }
    // A weak cell is detected at least sometimes.
    CHECK(endings["VerifyFailed"] + endings["TransferFailed"] > 3);
    CHECK(endings.size() <= 3);
}

TEST_CASE("a cell that stays wrong fails the verification, whatever was read before")
{
    FaultBench bench(FaultyJob::Verify);
    WeakCell cell(bench, kFlashBase + 2048 + 300, 1009us);
    cell.settle(cell.wrong());
    const Ending ending = bench.run({});
    REQUIRE(ending.report.error);
    CHECK(ending.report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(ending.report.differentBytes == 1);
}

TEST_CASE("a cell that no longer becomes zero is a failure under any policy, without other damage")
{
    for (const Policy& policy : allPolicies()) {
        FaultBench bench(FaultyJob::Update);
        const SharedBytes& program = bench.image().targets.front().segments.front().bytes;
        Address stuck = kFlashBase + 2048;
        while ((program[stuck - kFlashBase] & 1) != 0)
            ++stuck;
        bench.board().flash().setStuckBit(stuck);
        const Ending ending = bench.run(policy.options);
        INFO(policy.name);
        REQUIRE(ending.report.error);
        CHECK(ending.report.error->kind() == ErrorKind::VerifyFailed);
        CHECK(breaches(bench, FaultyJob::Update, {}, ending).empty());
        bench.board().flash().setStuckBit(std::nullopt);
        const Ending next = bench.run(policy.options);
        CHECK(breachesOfNextRun(bench, FaultyJob::Update, next).empty());
    }
}
