// SPDX-License-Identifier: MIT
// Runs a coroutine to completion inside a test.
#pragma once

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace fieldflash::test {

namespace detail {

template <typename T> struct Outcome {
    std::optional<T> value;
    std::exception_ptr exception;
    bool finished = false;
};

template <> struct Outcome<void> {
    std::exception_ptr exception;
    bool finished = false;
};

template <typename T> QCoro::Task<> watch(QCoro::Task<T>& task, Outcome<T>& outcome)
{
    try {
        if constexpr (std::is_void_v<T>)
            co_await task;
        else
            outcome.value.emplace(co_await task);
    } catch (...) {
        outcome.exception = std::current_exception();
    }
    outcome.finished = true;
}

} // namespace detail

/// Runs the event loop until `task` is done, and returns its value. A failing REQUIRE inside the
/// coroutine arrives here as an exception (QCoro::waitFor would hang). `limit` is real time, a
/// safety net against hangs and not a measurement; after that the test fails and the frame is
/// leaked.
template <typename T>
T run(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    // On the heap: a task that outlives the limit must not access a dead stack frame.
    auto outcome = std::make_shared<detail::Outcome<T>>();
    auto held = std::make_shared<QCoro::Task<T>>(std::move(task));
    auto watcher = detail::watch(*held, *outcome);
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer wakeUp; // ends the wait for events, so that the limit is checked
    wakeUp.start(50);
    while (!outcome->finished) {
        if (elapsed.elapsed() > limit.count()) {
            new auto(outcome);
            new auto(held);
            throw std::runtime_error("the coroutine did not finish within the limit");
        }
        // One pass: with a time limit it would continue to process events, and virtual time would
        // run past the moment at which the task ended.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    if (outcome->exception)
        std::rethrow_exception(outcome->exception);
    if constexpr (!std::is_void_v<T>)
        return std::move(*outcome->value);
}

} // namespace fieldflash::test
