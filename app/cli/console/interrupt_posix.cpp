// SPDX-License-Identifier: MIT
#include "app/cli/console/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace fieldflash::cli {

namespace {

constexpr int kExitCancelled = 130;

/// A signal handler can do little more than write to a pipe (POSIX, 2.4.3).
std::array<int, 2> s_pipe{-1, -1};
volatile std::sig_atomic_t s_requests = 0;

void handleSignal(int signal)
{
    const int savedError = errno;
    if (signal != SIGHUP) {
        s_requests = s_requests + 1;
        if (s_requests > 1)
            ::_exit(kExitCancelled);
    }
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, 1);
    errno = savedError;
}

void install(int signal, void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    ::sigemptyset(&action.sa_mask);
    // Without SA_RESTART: Ctrl-C also ends a pending question.
    ::sigaction(signal, &action, nullptr);
}

/// True if the program was started with `nohup`.
bool isIgnored(int signal)
{
    struct sigaction current{};
    return ::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}

} // namespace

Interrupt::Interrupt(std::stop_source stop) : m_stop(std::move(stop))
{
    ::signal(SIGPIPE, SIG_IGN);
    // If a file reaches its size limit, writing fails, but the program does not end.
    ::signal(SIGXFSZ, SIG_IGN);
    if (::pipe(s_pipe.data()) != 0)
        return;
    for (const int descriptor : s_pipe)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(s_pipe[1], F_SETFL, O_NONBLOCK);
    auto notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(s_pipe[0], &byte, 1);
        m_stop.request_stop();
    });
    m_receiver = std::move(notifier);
    s_requests = 0;
    install(SIGINT, handleSignal);
    install(SIGTERM, handleSignal);
    if (!isIgnored(SIGHUP))
        install(SIGHUP, handleSignal);
}

Interrupt::~Interrupt()
{
    if (!m_receiver)
        return;
    install(SIGINT, SIG_DFL);
    install(SIGTERM, SIG_DFL);
    if (!isIgnored(SIGHUP))
        install(SIGHUP, SIG_DFL);
    m_receiver.reset();
    for (int& descriptor : s_pipe) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace fieldflash::cli
