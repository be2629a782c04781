// SPDX-License-Identifier: MIT
// Flash operations that take their time, one after the other.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/flash/flash_memory.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace fieldflash::board {

/// One operation of the flash controller.
struct FlashStep {
    Clock::Duration takes{0};
    std::function<FlashResult()> carryOut; ///< when its time is over
    std::function<void()> interrupt;       ///< instead, when power fails before
};

/// It does not run on its own: each query brings it up to date first. The first step that is not
/// Done ends it.
class FlashSequence {
public:
    FlashSequence() = default;
    FlashSequence(std::vector<FlashStep> steps, Clock::TimePoint begin);

    /// Carries out every step that is over at `now`.
    void advance(Clock::TimePoint now);
    /// Power fails at `now`: what is under way is left half done, the rest does not happen.
    void powerLost(Clock::TimePoint now);

    /// When the last step is over.
    [[nodiscard]] Clock::TimePoint end() const { return m_end; }
    /// When `count` steps are over; `count` at most the number of steps.
    [[nodiscard]] Clock::TimePoint endOfStep(std::size_t count) const;
    /// Of what has been carried out so far.
    [[nodiscard]] FlashResult result() const { return m_result; }

private:
    std::vector<FlashStep> m_steps;
    std::size_t m_done = 0;
    Clock::TimePoint m_begin{};
    Clock::TimePoint m_stepBegin{};
    Clock::TimePoint m_end{};
    FlashResult m_result = FlashResult::Done;
};

} // namespace fieldflash::board
