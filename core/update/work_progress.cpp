// SPDX-License-Identifier: MIT
#include "core/update/work_progress.h"

#include <algorithm>

namespace fieldflash::update {

namespace {

/// Before this part of the work is done, a rate says nothing.
constexpr double kTellingPart = 0.1;

double part(ByteCount done, ByteCount total)
{
    return total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
}

Clock::Duration scaled(Clock::Duration duration, double factor)
{
    return std::chrono::duration_cast<Clock::Duration>(duration * factor);
}

} // namespace

Phase phaseOf(const Operation& operation, bool isProofBegun)
{
    if (isProofBegun || operation.kind == Operation::Kind::Verify)
        return Phase::Verify;
    return operation.kind == Operation::Kind::Write ? Phase::Write : Phase::Erase;
}

std::vector<WorkShare> workShares(const Plan& plan)
{
    std::vector<WorkShare> shares;
    bool isProofBegun = false;
    for (const Operation& operation : plan.operations) {
        const Phase phase = phaseOf(operation, isProofBegun);
        isProofBegun = phase == Phase::Verify;
        if (shares.empty() || shares.back().phase != phase)
            shares.push_back({phase, 0, Clock::Duration(0)});
        shares.back().predicted += predictedTime(operation, Timings());
        const bool counts = !isProofBegun || operation.kind == Operation::Kind::Verify;
        shares.back().total += counts ? operation.range.size : 0;
    }
    return shares;
}

WorkProgress::WorkProgress(Job& job, std::vector<WorkShare> shares, Clock::Duration after)
    : m_job(job),
      m_after(after)
{
    for (const WorkShare& share : shares)
        m_shares.push_back({share, 0, Clock::Duration(0)});
}

void WorkProgress::enter(Phase phase)
{
    if (m_isInside && m_shares[m_current].phase == phase)
        return;
    const auto found = std::ranges::find(m_shares, phase, &Running::phase);
    if (found == m_shares.end())
        return;
    m_current = static_cast<std::size_t>(found - m_shares.begin());
    m_isInside = true;
    m_settled = 0;
    m_job.begin(phase);
    m_began = m_job.clock().now();
    reach(0);
}

void WorkProgress::reach(ByteCount done)
{
    if (!m_isInside)
        return;
    Running& share = m_shares[m_current];
    share.done = std::min(share.total, std::max(share.done, done));
    share.spent = m_job.clock().now() - m_began;
    m_job.tell(Progress{share.phase, share.done, share.total, timeLeft()});
}

std::optional<Clock::Duration> WorkProgress::timeLeft() const
{
    Clock::Duration all{0};
    Clock::Duration finished{0};
    Clock::Duration left = m_after;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const Running& share = m_shares[i];
        const double done = i < m_current ? 1.0 : part(share.done, share.total);
        all += share.predicted;
        finished += scaled(share.predicted, done);
        if (done >= 1.0)
            continue;
        const bool isMeasured = i == m_current && done >= kTellingPart;
        left += isMeasured ? scaled(share.spent, (1.0 - done) / done)
                           : scaled(share.predicted, 1.0 - done);
    }
    if (finished < scaled(all, kTellingPart))
        return std::nullopt;
    return left;
}

} // namespace fieldflash::update
