// SPDX-License-Identifier: MIT
// The terminal around the program; tests pass their own.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace fieldflash::cli {

struct Streams {
    /// Standard output and standard error. Text comes with its own line ends.
    std::function<void(const QString&)> out;
    std::function<void(const QString&)> error;

    /// Why standard output is incomplete, if it is (a full disk, a closed pipe). Absent where
    /// nothing can be lost.
    std::function<std::optional<QString>()> problem;

    /// Standard output is a terminal that understands "\r" and "erase to end of line".
    bool isTerminal = false;
    /// Symbols may be coloured (a terminal, and NO_COLOR is not set).
    bool hasColours = false;
    /// Columns of the terminal, asked before every redraw; absent: 80.
    std::function<int()> width;

    /// Shows the question and gives the answer without its line end; no answer: end of input.
    /// Absent without a terminal.
    std::function<std::optional<QString>(const QString& question)> ask;
};

/// Call it before anything is opened: a file would otherwise get the number of a standard stream
/// that was closed (`>&-`), and our output would go into it. Writing to such a stream still fails.
void reserveStandardStreams();

/// Standard output and error of this process. Encodes as UTF-8 in pipes and on UTF-8 terminals, and
/// draws the few symbols in ASCII elsewhere.
[[nodiscard]] Streams systemStreams();

/// The few characters of our output that are not ASCII, spelled with ASCII.
[[nodiscard]] QString asciiText(QString text);

} // namespace fieldflash::cli
