// SPDX-License-Identifier: MIT
// A future value, for one waiting coroutine.
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace fieldflash::usb {

/// Copies share the value. Main thread only; the owner must call finish() exactly once, because
/// nothing else resumes the waiting coroutine.
template <typename T> class Pending {
public:
    void finish(T value) const
    {
        m_state->value.emplace(std::move(value));
        if (m_state->waiter)
            m_state->waiter.resume();
    }

    [[nodiscard]] bool await_ready() const { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) const { m_state->waiter = waiter; }
    [[nodiscard]] T await_resume() const { return std::move(*m_state->value); }

private:
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace fieldflash::usb
