// SPDX-License-Identifier: MIT
// Reads commands from the terminal.
#pragma once

#include "app/board/line_reader.h"

#include <QSocketNotifier>

#include <functional>

namespace fieldflash::board_program {

/// The end of standard input ends only the commands, not the program.
class StandardInput {
public:
    explicit StandardInput(std::function<void(const QString& line)> take);

private:
    void readMore();

    std::function<void(const QString& line)> m_take;
    LineReader m_reader;
    QSocketNotifier m_notifier;
};

} // namespace fieldflash::board_program
