// SPDX-License-Identifier: MIT
// Timed flash operations, one after the other.
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
    std::function<FlashResult()> carryOut; ///< at the end of its time
    std::function<void()> interrupt;       ///< instead, if power fails before that
};

/// Passive: each query first brings it up to date. It ends at the first step whose result is not
/// Done.
class FlashSequence {
public:
    FlashSequence() = default;
    FlashSequence(std::vector<FlashStep> steps, Clock::TimePoint begin);

    /// Carries out every step that has ended by `now`.
    void advance(Clock::TimePoint now);
    /// Power fails at `now`: the current step is left half done, later ones are not carried out.
    void powerLost(Clock::TimePoint now);

    /// When the last step ends.
    [[nodiscard]] Clock::TimePoint end() const { return m_end; }
    /// When the first `count` steps have ended; `count` is at most the number of steps.
    [[nodiscard]] Clock::TimePoint endOfStep(std::size_t count) const;
    /// Of the steps carried out so far.
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
