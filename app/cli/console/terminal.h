// SPDX-License-Identifier: MIT
// What systems do differently with a terminal. Descriptors: 0 standard input, 1 output, 2 error.
#pragma once

#include <QString>

#include <optional>

namespace fieldflash::cli {

[[nodiscard]] bool isTerminal(int descriptor);

/// Terminals show all of Unicode.
[[nodiscard]] bool speaksUtf8();

/// The terminal of standard output supports "\r", "erase to end of line" and colours; switches that
/// on where it has to be.
[[nodiscard]] bool enableEscapes();

/// Of the terminal of standard output; 80 if it does not tell.
[[nodiscard]] int terminalColumns();

/// Writes all of `text`, in UTF-8 to files and pipes. A closed pipe (`| head`) or a signal does not
/// stop an update. Returns the error; empty if there was none.
QString writeText(int descriptor, const QString& text);

/// A line of standard input without its line break; nothing at end of input or after Ctrl-C.
[[nodiscard]] std::optional<QString> readAnswer();

} // namespace fieldflash::cli
