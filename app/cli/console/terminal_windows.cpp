// SPDX-License-Identifier: MIT
#include "app/cli/console/streams.h"
#include "app/cli/console/terminal.h"

#include <algorithm>
#include <array>
#include <string>

#include <windows.h>

namespace fieldflash::cli {

namespace {

HANDLE handleOf(int descriptor)
{
    constexpr std::array<DWORD, 3> kNames{STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    return ::GetStdHandle(kNames.at(static_cast<std::size_t>(descriptor)));
}

/// The console takes UTF-16, whatever its code page is.
QString writeToConsole(HANDLE console, const QString& text)
{
    const std::wstring units = text.toStdWString();
    std::size_t done = 0;
    while (done < units.size()) {
        constexpr std::size_t kMost = 8192; // long writes fail on older consoles
        const auto piece = static_cast<DWORD>(std::min(units.size() - done, kMost));
        DWORD count = 0;
        if (::WriteConsoleW(console, units.data() + done, piece, &count, nullptr) == 0)
            return qt_error_string();
        done += count;
    }
    return {};
}

} // namespace

bool isTerminal(int descriptor)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(descriptor), &mode) != 0;
}

bool speaksUtf8() { return true; }

bool enableEscapes()
{
    HANDLE const console = handleOf(1);
    DWORD mode = 0;
    return ::GetConsoleMode(console, &mode) != 0
        && ::SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

int terminalColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (::GetConsoleScreenBufferInfo(handleOf(1), &info) == 0)
        return 80;
    return std::max(1, info.srWindow.Right - info.srWindow.Left + 1);
}

QString writeText(int descriptor, const QString& text)
{
    HANDLE const handle = handleOf(descriptor);
    if (isTerminal(descriptor))
        return writeToConsole(handle, text);
    // Lines end in \n, as in the files of other systems: scripts compare them.
    const QByteArray bytes = text.toUtf8();
    qsizetype done = 0;
    while (done < bytes.size()) {
        DWORD count = 0;
        if (::WriteFile(handle, bytes.constData() + done, static_cast<DWORD>(bytes.size() - done),
                        &count, nullptr)
            == 0)
            return qt_error_string();
        done += count;
    }
    return {};
}

std::optional<QString> readAnswer()
{
    std::array<wchar_t, 256> units{};
    DWORD count = 0;
    // After Ctrl-C the call succeeds with nothing read.
    if (::ReadConsoleW(handleOf(0), units.data(), static_cast<DWORD>(units.size()), &count, nullptr)
            == 0
        || count == 0)
        return std::nullopt;
    const QString line = QString::fromWCharArray(units.data(), static_cast<int>(count));
    constexpr QChar kEndOfInput(0x1A); // Ctrl-Z
    if (line.startsWith(kEndOfInput))
        return std::nullopt;
    return line.trimmed();
}

// A closed stream has no number here that a file could get.
void reserveStandardStreams() { }

} // namespace fieldflash::cli
