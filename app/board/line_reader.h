// SPDX-License-Identifier: MIT
// Lines out of pieces.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace fieldflash::board_program {

class LineReader {
public:
    /// The lines that `piece` completes, without their ends; nothing once a line grows beyond 4096
    /// bytes, longer than any command.
    [[nodiscard]] std::optional<QStringList> take(const QByteArray& piece);

private:
    QByteArray m_rest;
};

} // namespace fieldflash::board_program
