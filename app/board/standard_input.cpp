// SPDX-License-Identifier: MIT
#include "app/board/standard_input.h"

#include <array>

#include <unistd.h>

namespace fieldflash::board_program {

StandardInput::StandardInput(std::function<void(const QString& line)> take)
    : m_take(std::move(take)),
      m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { readMore(); });
}

void StandardInput::readMore()
{
    std::array<char, 4096> buffer{};
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_notifier.setEnabled(false);
        return;
    }
    const auto lines = m_reader.take(QByteArray(buffer.data(), static_cast<qsizetype>(count)));
    if (!lines) {
        m_notifier.setEnabled(false);
        return;
    }
    for (const QString& line : *lines)
        m_take(line);
}

} // namespace fieldflash::board_program
