// SPDX-License-Identifier: MIT
#include "core/update/detail/work_progress.h"

#include "core/plan/work_counter.h"

#include <algorithm>

namespace fieldflash::update {

namespace {

/// No estimate before this fraction of the work: the speed of the device is not known yet.
constexpr double kTellingPart = 0.1;
/// A first phase below this fraction tells nothing about the other phases.
constexpr double kShortPart = 0.3;

double part(ByteCount done, ByteCount total)
{
    return total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
}

Clock::Duration scaled(Clock::Duration duration, double factor)
{
    return std::chrono::duration_cast<Clock::Duration>(duration * factor);
}

} // namespace

Phase phaseOf(const plan::Operation& operation, bool isVerifyBegun)
{
    if (isVerifyBegun || operation.kind == plan::Operation::Kind::Verify)
        return Phase::Verify;
    return operation.kind == plan::Operation::Kind::Write ? Phase::Write : Phase::Erase;
}

std::vector<WorkShare> workShares(const plan::Plan& plan, const memory::MemoryMap& map,
                                  ByteCount blockSize)
{
    std::vector<WorkShare> shares;
    bool isVerifyBegun = false;
    plan::WorkCounter counter(map, blockSize);
    for (const plan::Operation& operation : plan.operations) {
        const Phase phase = phaseOf(operation, isVerifyBegun);
        isVerifyBegun = phase == Phase::Verify;
        if (shares.empty() || shares.back().phase != phase)
            shares.push_back({phase, 0, {}});
        shares.back().work += counter.add(operation);
        const bool counts = operation.kind == plan::Operation::Kind::Verify
            || (!isVerifyBegun && operation.kind != plan::Operation::Kind::CheckErased
                && operation.kind != plan::Operation::Kind::CheckEraseUnit);
        shares.back().total += counts ? operation.range.size : 0;
    }
    return shares;
}

WorkProgress::WorkProgress(Job& job, const std::vector<WorkShare>& shares, Clock::Duration after,
                           std::function<plan::Timings()> timings)
    : m_job(job),
      m_after(after),
      m_timings(std::move(timings))
{
    for (const WorkShare& share : shares)
        m_shares.push_back({share, 0});
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
    reach(0);
}

void WorkProgress::reach(ByteCount done)
{
    if (!m_isInside)
        return;
    Running& share = m_shares[m_current];
    share.done = std::min(share.total, std::max(share.done, done));
    m_job.tell(Progress{share.phase, share.done, share.total, timeLeft()});
}

std::optional<Clock::Duration> WorkProgress::timeLeft() const
{
    const plan::Timings timings = m_timings();
    Clock::Duration all{0};
    Clock::Duration left{0};
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const Running& share = m_shares[i];
        const Clock::Duration whole = plan::timeFor(share.work, timings);
        const double done = i < m_current ? 1.0 : part(share.done, share.total);
        all += whole;
        left += scaled(whole, 1.0 - done);
    }
    const Running& current = m_shares[m_current];
    const bool isFirst = m_current == 0 && m_shares.size() > 1;
    const bool isShort = plan::timeFor(current.work, timings) < scaled(all, kShortPart);
    const bool isUnseen = !isShort && current.done == 0;
    if (all - left < scaled(all, kTellingPart) || (isFirst && isShort) || isUnseen)
        return std::nullopt;
    return left + m_after;
}

} // namespace fieldflash::update
