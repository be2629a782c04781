// SPDX-License-Identifier: MIT
// The terminal of the program; tests pass their own.
#pragma once

#include "core/signature/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace fieldflash::cli {

struct Streams {
    /// Standard output and standard error. `text` includes its line breaks.
    std::function<void(const QString&)> out;
    std::function<void(const QString&)> error;

    /// Why standard output is incomplete, if it is (full disk, closed pipe). Absent if nothing can
    /// be lost.
    std::function<std::optional<QString>()> problem;

    /// Standard output is a terminal that supports "\r" and "erase to end of line".
    bool isTerminal = false;
    /// Symbols may be coloured (a terminal, and NO_COLOR is not set).
    bool hasColours = false;
    /// Columns of the terminal, queried before every redraw; absent: 80.
    std::function<int()> width;

    /// Shows the question and returns the answer without its line break, or nothing at end of
    /// input. Absent without a terminal.
    std::function<std::optional<QString>(const QString& question)> ask;
    /// The same without showing what is typed.
    std::function<std::optional<signature::Secret>(const QString& question)> askSecret = {};
};

/// Call before opening anything: otherwise, if a standard stream was closed (`>&-`), a file would
/// get its number, and our output would go into that file. Writing to a closed stream still fails.
void reserveStandardStreams();

/// Standard output and error of this process. Uses UTF-8 in pipes and on UTF-8 terminals, and ASCII
/// replacements for symbols elsewhere.
[[nodiscard]] Streams systemStreams();

/// Replaces the few non-ASCII characters of our output by ASCII.
[[nodiscard]] QString asciiText(QString text);

} // namespace fieldflash::cli
