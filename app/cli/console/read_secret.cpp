// SPDX-License-Identifier: MIT
#include "app/cli/console/read_secret.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace fieldflash::cli {

namespace {

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

} // namespace fieldflash::cli
