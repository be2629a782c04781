// SPDX-License-Identifier: MIT
// From the synchronous world of a program into the asynchronous one of a session.
#pragma once

#include <QCoro/QCoroTask>
#include <QEventLoop>

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace fieldflash::cli {

namespace detail {

template <typename T> struct Ending {
    std::optional<std::conditional_t<std::is_void_v<T>, bool, T>> value;
    std::exception_ptr exception;
    bool isReached = false;
    QEventLoop loop;
};

template <typename T> QCoro::Task<> watch(QCoro::Task<T>& task, Ending<T>& ending)
{
    try {
        if constexpr (std::is_void_v<T>)
            co_await task;
        else
            ending.value.emplace(co_await task);
    } catch (...) {
        ending.exception = std::current_exception();
    }
    ending.isReached = true;
    ending.loop.quit();
}

} // namespace detail

/// Runs the event loop until the task is done. Unlike QCoro::waitFor it passes an exception on
/// instead of waiting for ever, and requires only that T can be moved.
template <typename T> T runToEnd(QCoro::Task<T> task)
{
    detail::Ending<T> ending;
    auto watcher = detail::watch(task, ending);
    if (!ending.isReached)
        ending.loop.exec();
    if (ending.exception)
        std::rethrow_exception(ending.exception);
    if constexpr (!std::is_void_v<T>)
        return std::move(*ending.value);
}

} // namespace fieldflash::cli
