// SPDX-License-Identifier: MIT
// File names as a command line hands them over.
#pragma once

#include <QByteArray>
#include <QString>

namespace fieldflash {

/// On Unix a file name is bytes, and not every one is UTF-8. Here each byte that cannot be decoded
/// becomes one character from the end of the private use plane (U+10FE80 to U+10FEFF, and the bytes
/// of such a character itself), so that the name can be a QString and still be opened.
[[nodiscard]] QString fileNameFromBytes(const QByteArray& name);
[[nodiscard]] QByteArray bytesOfFileName(const QString& name);

/// False for a name with bytes that are not text: it can be read from, and not be written to.
[[nodiscard]] bool isTextFileName(const QString& name);

/// For messages: bytes that are not text, and control characters, become U+FFFD.
[[nodiscard]] QString shownFileName(const QString& name);

} // namespace fieldflash
