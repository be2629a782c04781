// SPDX-License-Identifier: MIT
// What the window program says in words instead of opening a window: help, lists, errors.
#pragma once

#include <QString>

#include <cstdio>

namespace fieldflash::gui {

/// One per process, as its first object. On Windows a program with windows has no console: this
/// uses the redirected streams, else the console it was started from, else shows everything in a
/// message box when it is destroyed.
class ProgramOutput {
public:
    ProgramOutput();
    ~ProgramOutput();
    ProgramOutput(const ProgramOutput&) = delete;
    ProgramOutput& operator=(const ProgramOutput&) = delete;

    /// Writes `text` and a line break to `where`: stdout or stderr.
    static void say(std::FILE* where, const QString& text);
};

} // namespace fieldflash::gui
