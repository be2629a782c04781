// SPDX-License-Identifier: MIT
// Runs an asynchronous session from synchronous code.
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

/// Runs the event loop until the task is done. Unlike QCoro::waitFor it rethrows an exception
/// instead of waiting forever, and only requires that T is movable.
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
