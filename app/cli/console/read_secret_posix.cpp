// SPDX-License-Identifier: MIT
#include "app/cli/console/read_secret.h"

#include <termios.h>
#include <unistd.h>

namespace fieldflash::cli {

namespace {

/// Restores the terminal, also after an error.
class WithoutEcho {
public:
    WithoutEcho() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;
    ~WithoutEcho()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    [[nodiscard]] bool works() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

} // namespace

std::optional<signature::Secret> readSecretFromTerminal()
{
    const WithoutEcho quiet;
    return quiet.works() ? readSecretLine(STDIN_FILENO) : std::nullopt;
}

} // namespace fieldflash::cli
