// SPDX-License-Identifier: MIT
// Splits received data into lines.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace fieldflash::board_program {

class LineReader {
public:
    /// The lines completed by `piece`, without line breaks; nothing once a line exceeds 4096 bytes,
    /// which is longer than any command.
    [[nodiscard]] std::optional<QStringList> take(const QByteArray& piece);

private:
    QByteArray m_rest;
};

} // namespace fieldflash::board_program
