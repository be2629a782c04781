// SPDX-License-Identifier: MIT
// Progress and remaining time of the work on the memory.
#pragma once

#include "core/plan/plan.h"
#include "core/update/detail/job.h"

#include <functional>
#include <optional>
#include <vector>

namespace fieldflash::update {

/// One phase of the work.
struct WorkShare {
    Phase phase{};
    ByteCount total = 0;
    plan::WorkAmount work;
};

/// The phase in which an operation of a plan is carried out: the few bytes written after everything
/// else is verified count as Verify.
[[nodiscard]] Phase phaseOf(const plan::Operation& operation, bool isVerifyBegun);
/// The amount of erasing, writing and verifying, in that order; phases without work are absent.
[[nodiscard]] std::vector<WorkShare> workShares(const plan::Plan& plan,
                                                const memory::MemoryMap& map, ByteCount blockSize);

/// Reports Progress; `done` never decreases, even when work is repeated. The time left is
/// calculated from the remaining work and the measured speed, or the assumed speed where none was
/// measured; it is reported once a tenth of all work is done. The job must outlive it.
class WorkProgress {
public:
    /// `after`: duration of the steps after this work. `timings`: returns the latest values.
    WorkProgress(Job& job, const std::vector<WorkShare>& shares, Clock::Duration after,
                 std::function<plan::Timings()> timings);

    /// Begins the phase with a first Progress; does nothing if it has begun before.
    void enter(Phase phase);
    /// `bytes` more of the current phase are done.
    void add(ByteCount bytes) { reach(m_settled += bytes); }
    /// `bytes` of the work in progress are done.
    void addWithin(ByteCount bytes) { reach(m_settled + bytes); }

private:
    struct Running : WorkShare {
        ByteCount done = 0;
    };

    void reach(ByteCount done);
    [[nodiscard]] std::optional<Clock::Duration> timeLeft() const;

    Job& m_job;
    std::vector<Running> m_shares;
    Clock::Duration m_after;
    std::function<plan::Timings()> m_timings;
    std::size_t m_current = 0;
    bool m_isInside = false;
    ByteCount m_settled = 0;
};

} // namespace fieldflash::update
