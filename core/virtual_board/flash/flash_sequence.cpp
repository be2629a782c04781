// SPDX-License-Identifier: MIT
#include "core/virtual_board/flash/flash_sequence.h"

#include <utility>

namespace fieldflash::board {

FlashSequence::FlashSequence(std::vector<FlashStep> steps, Clock::TimePoint begin)
    : m_steps(std::move(steps)),
      m_begin(begin),
      m_stepBegin(begin)
{
    m_end = endOfStep(m_steps.size());
}

Clock::TimePoint FlashSequence::endOfStep(std::size_t count) const
{
    Clock::TimePoint at = m_begin;
    for (std::size_t i = 0; i < count; ++i)
        at += m_steps[i].takes;
    return at;
}

void FlashSequence::advance(Clock::TimePoint now)
{
    while (m_done < m_steps.size() && m_stepBegin + m_steps[m_done].takes <= now) {
        m_stepBegin += m_steps[m_done].takes;
        m_result = m_steps[m_done].carryOut();
        ++m_done;
        if (m_result != FlashResult::Done)
            m_done = m_steps.size();
    }
}

void FlashSequence::powerLost(Clock::TimePoint now)
{
    advance(now);
    if (m_done < m_steps.size() && m_stepBegin < now)
        m_steps[m_done].interrupt();
    m_done = m_steps.size();
}

} // namespace fieldflash::board
