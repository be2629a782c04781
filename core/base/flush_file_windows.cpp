// SPDX-License-Identifier: MIT
#include "core/base/flush_file.h"

#include <QDir>
#include <QFile>

#include <windows.h>

namespace fieldflash {

bool flushToDisk(QFile& file)
{
    // QFile does not give its handle away on Windows; FlushFileBuffers writes what any handle
    // wrote.
    const auto path = QDir::toNativeSeparators(file.fileName()).toStdWString();
    HANDLE const handle =
        ::CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool isFlushed = ::FlushFileBuffers(handle) != 0;
    ::CloseHandle(handle);
    return isFlushed;
}

} // namespace fieldflash
