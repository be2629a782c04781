// SPDX-License-Identifier: MIT
#include "app/cli/console/read_secret.h"

#include <array>

#include <windows.h>

namespace fieldflash::cli {

namespace {

/// Restores the console, also after an error.
class WithoutEcho {
public:
    explicit WithoutEcho(HANDLE console)
        : m_console(console),
          m_works(::GetConsoleMode(console, &m_before) != 0
                  && ::SetConsoleMode(console, (m_before | kWholeLines) & ~kEcho) != 0)
    {
    }
    WithoutEcho(const WithoutEcho&) = delete;
    WithoutEcho& operator=(const WithoutEcho&) = delete;
    ~WithoutEcho()
    {
        if (m_works)
            ::SetConsoleMode(m_console, m_before);
    }
    [[nodiscard]] bool works() const { return m_works; }

private:
    static constexpr DWORD kWholeLines = ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
    static constexpr DWORD kEcho = ENABLE_ECHO_INPUT;

    HANDLE m_console;
    DWORD m_before = 0;
    bool m_works;
};

/// A typed line, overwritten at its end. A console gives UTF-16, at most three bytes of UTF-8 each.
struct TypedLine {
    std::array<wchar_t, kLongestPassphrase + 3> units{};
    DWORD count = 0;

    TypedLine() = default;
    TypedLine(const TypedLine&) = delete;
    TypedLine& operator=(const TypedLine&) = delete;
    ~TypedLine() { ::SecureZeroMemory(units.data(), sizeof(units)); }
};

/// Without its line break; false if it is longer than the buffer.
bool cutLineBreak(TypedLine& line)
{
    if (line.count == 0 || line.units.at(line.count - 1) != L'\n')
        return false;
    --line.count;
    if (line.count > 0 && line.units.at(line.count - 1) == L'\r')
        --line.count;
    return true;
}

} // namespace

std::optional<signature::Secret> readSecretFromTerminal()
{
    HANDLE const console = ::GetStdHandle(STD_INPUT_HANDLE);
    const WithoutEcho quiet(console);
    TypedLine line;
    // After Ctrl-C the call succeeds with nothing read.
    if (!quiet.works()
        || ::ReadConsoleW(console, line.units.data(), static_cast<DWORD>(line.units.size()),
                          &line.count, nullptr)
            == 0
        || line.count == 0)
        return std::nullopt;
    if (!cutLineBreak(line)) {
        ::FlushConsoleInputBuffer(console); // the rest of it is not an answer to the next question
        return std::nullopt;
    }
    signature::Secret secret(3 * std::size_t{line.count} + 1);
    const int size = line.count == 0
        ? 0
        : ::WideCharToMultiByte(CP_UTF8, 0, line.units.data(), static_cast<int>(line.count),
                                reinterpret_cast<char*>(secret.bytes().data()),
                                static_cast<int>(secret.size()), nullptr, nullptr);
    if (static_cast<std::size_t>(size) > kLongestPassphrase)
        return std::nullopt;
    secret.shrink(static_cast<std::size_t>(size));
    return secret;
}

} // namespace fieldflash::cli
