// SPDX-License-Identifier: MIT
// File names as received on the command line.
#pragma once

#include <QByteArray>
#include <QString>

namespace fieldflash {

/// A Unix file name is a byte string, not always valid UTF-8. Each byte that cannot be decoded (and
/// each byte of a character in this range) becomes one character at the end of the private use
/// plane, U+10FE80 to U+10FEFF, so that a QString can store the name and the file can still be
/// opened.
[[nodiscard]] QString fileNameFromBytes(const QByteArray& name);
[[nodiscard]] QByteArray bytesOfFileName(const QString& name);

/// False for a name with undecodable bytes: such a file can be read but not written.
[[nodiscard]] bool isTextFileName(const QString& name);

/// For messages: undecodable bytes and control characters become U+FFFD.
[[nodiscard]] QString shownFileName(const QString& name);

} // namespace fieldflash
