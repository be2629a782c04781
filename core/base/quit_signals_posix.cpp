// SPDX-License-Identifier: MIT
#include "core/base/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <unistd.h>

namespace fieldflash {

namespace {

/// Writing to a pipe is one of the few things a signal handler may do.
std::array<int, 2> g_pipe{-1, -1};

extern "C" void onQuitSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> quit)
{
    if (::pipe(g_pipe.data()) != 0)
        return; // the signals then terminate the program immediately
    auto notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                     [one = notifier.get(), quit = std::move(quit)] {
                         one->setEnabled(false);
                         quit();
                     });
    m_receiver = std::move(notifier);
    std::signal(SIGINT, onQuitSignal);
    std::signal(SIGTERM, onQuitSignal);
    std::signal(SIGHUP, onQuitSignal);
}

QuitSignals::~QuitSignals()
{
    if (!m_receiver)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    m_receiver.reset();
    ::close(g_pipe[0]);
    ::close(g_pipe[1]);
}

} // namespace fieldflash
