// SPDX-License-Identifier: MIT
#include "core/base/console_control_windows.h"

#include <atomic>
#include <mutex>
#include <utility>

#include <windows.h>

namespace fieldflash {

namespace {

/// What the handler needs. It runs on a thread of its own that the system creates.
struct ConsoleState {
    std::mutex mutex;
    QObject* receiver = nullptr; ///< guarded by the mutex
    std::function<void()> stop;  ///< guarded by the mutex
    std::optional<unsigned> second;
    std::atomic<int> requests = 0;
    HANDLE ended = nullptr; ///< signalled when the program is done
};

ConsoleState g_console;

void requestStop()
{
    const std::lock_guard lock(g_console.mutex);
    if (g_console.receiver != nullptr)
        QMetaObject::invokeMethod(g_console.receiver, g_console.stop, Qt::QueuedConnection);
}

BOOL WINAPI onConsoleEvent(DWORD event)
{
    switch (event) {
    case CTRL_C_EVENT:
    case CTRL_BREAK_EVENT:
        if (g_console.requests.fetch_add(1) > 0 && g_console.second)
            ::TerminateProcess(::GetCurrentProcess(), *g_console.second);
        requestStop();
        return TRUE;
    case CTRL_CLOSE_EVENT:
    case CTRL_LOGOFF_EVENT:
    case CTRL_SHUTDOWN_EVENT:
        requestStop();
        ::WaitForSingleObject(g_console.ended, INFINITE);
        return TRUE;
    default: return FALSE;
    }
}

} // namespace

ConsoleControl::ConsoleControl(std::function<void()> stop, std::optional<unsigned> second)
    : m_stop(std::move(stop))
{
    if (g_console.ended == nullptr)
        g_console.ended = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    ::ResetEvent(g_console.ended);
    {
        const std::lock_guard lock(g_console.mutex);
        g_console.receiver = this;
        g_console.stop = m_stop;
        g_console.second = second;
        g_console.requests = 0;
    }
    // A parent that ignores Ctrl-C (start /b, a service) hands that on to its children.
    ::SetConsoleCtrlHandler(nullptr, FALSE);
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

ConsoleControl::~ConsoleControl()
{
    ::SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    {
        const std::lock_guard lock(g_console.mutex);
        g_console.receiver = nullptr;
    }
    ::SetEvent(g_console.ended);
}

} // namespace fieldflash
