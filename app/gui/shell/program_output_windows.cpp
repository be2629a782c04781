// SPDX-License-Identifier: MIT
#include "app/gui/shell/program_output.h"

#include <string>

#include <windows.h>

namespace fieldflash::gui {

namespace {

QString g_unsaid;
bool g_isAttached = false;

bool isUsable(HANDLE handle)
{
    return handle != nullptr && handle != INVALID_HANDLE_VALUE
        && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/// The console, for a stream that was not redirected.
void openConsole(DWORD stream)
{
    if (isUsable(::GetStdHandle(stream)))
        return;
    HANDLE const console =
        ::CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                      nullptr, OPEN_EXISTING, 0, nullptr);
    if (console != INVALID_HANDLE_VALUE)
        ::SetStdHandle(stream, console);
}

bool write(HANDLE handle, const QString& text)
{
    DWORD count = 0;
    DWORD mode = 0;
    if (::GetConsoleMode(handle, &mode) != 0) {
        const std::wstring units = text.toStdWString();
        return ::WriteConsoleW(handle, units.data(), static_cast<DWORD>(units.size()), &count,
                               nullptr)
            != 0;
    }
    const QByteArray bytes = text.toUtf8();
    return ::WriteFile(handle, bytes.constData(), static_cast<DWORD>(bytes.size()), &count, nullptr)
        != 0;
}

} // namespace

ProgramOutput::ProgramOutput()
{
    if (isUsable(::GetStdHandle(STD_OUTPUT_HANDLE)) && isUsable(::GetStdHandle(STD_ERROR_HANDLE)))
        return;
    g_isAttached = ::AttachConsole(ATTACH_PARENT_PROCESS) != 0;
    if (!g_isAttached)
        return;
    openConsole(STD_OUTPUT_HANDLE);
    openConsole(STD_ERROR_HANDLE);
    // The prompt is already there: the shell does not wait for a program with windows.
}

ProgramOutput::~ProgramOutput()
{
    if (!g_unsaid.isEmpty()) {
        const std::wstring text = g_unsaid.trimmed().toStdWString();
        ::MessageBoxW(nullptr, text.c_str(), L"Fieldflash", MB_OK | MB_SETFOREGROUND);
    }
    if (g_isAttached)
        ::FreeConsole();
}

void ProgramOutput::say(std::FILE* where, const QString& text)
{
    HANDLE const handle = ::GetStdHandle(where == stdout ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    if (!isUsable(handle) || !write(handle, text + QLatin1Char('\n')))
        g_unsaid += text + QLatin1Char('\n');
}

} // namespace fieldflash::gui
