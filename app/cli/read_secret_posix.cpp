// SPDX-License-Identifier: MIT
#include "app/cli/read_secret.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace fieldflash::cli {

namespace {

constexpr std::size_t kLongestPassphrase = 1023;

/// 1: a byte, 0: the end, -1: an error.
int readByte(int descriptor, std::uint8_t& byte)
{
#ifdef Q_OS_UNIX
    while (true) {
        const auto count = ::read(descriptor, &byte, 1);
        if (count >= 0 || errno != EINTR)
            return static_cast<int>(count);
    }
#else
    return ::_read(descriptor, &byte, 1);
#endif
}

#ifdef Q_OS_UNIX
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
#endif

} // namespace

std::optional<signature::Secret> readSecretLine(int descriptor)
{
    signature::Secret line(kLongestPassphrase + 1);
    std::size_t size = 0;
    while (size < line.size()) {
        // Byte by byte: what follows the line is left for others.
        const int count = readByte(descriptor, line.bytes()[size]);
        if (count < 0 || (count == 0 && size == 0))
            return std::nullopt;
        if (count == 0 || line.bytes()[size] == '\n') {
            const bool hasReturn = size > 0 && line.bytes()[size - 1] == '\r';
            line.shrink(hasReturn ? size - 1 : size);
            return line;
        }
        ++size;
    }
    return std::nullopt;
}

std::optional<signature::Secret> readSecretFromTerminal()
{
#ifdef Q_OS_UNIX
    const WithoutEcho quiet;
    return quiet.works() ? readSecretLine(STDIN_FILENO) : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace fieldflash::cli
