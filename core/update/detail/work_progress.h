// SPDX-License-Identifier: MIT
// How far the work on the memory is, and how long it will still take.
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

/// The phase in which an operation of a plan is carried out: the few bytes that are written when
/// everything else is proved belong to the proof.
[[nodiscard]] Phase phaseOf(const plan::Operation& operation, bool isProofBegun);
/// What erasing, writing and proving will take, in that order; phases without work are absent.
[[nodiscard]] std::vector<WorkShare> workShares(const plan::Plan& plan,
                                                const memory::MemoryMap& map, ByteCount blockSize);

/// Tells Progress; `done` never goes back, even when a piece of work is repeated. The time left
/// follows from the amount of work that is left and from how long the device takes for such work,
/// as far as it has shown; it is told once a tenth of all work is done. The job must outlive it.
class WorkProgress {
public:
    /// `after`: what follows the work, known as a whole. `timings`: as they are known by now.
    WorkProgress(Job& job, const std::vector<WorkShare>& shares, Clock::Duration after,
                 std::function<plan::Timings()> timings);

    /// Begins the phase with a first Progress; nothing when it has begun before.
    void enter(Phase phase);
    /// `bytes` more of the current phase are done.
    void add(ByteCount bytes) { reach(m_settled += bytes); }
    /// Inside a piece of work: `bytes` of it are done.
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
