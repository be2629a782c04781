// SPDX-License-Identifier: MIT
#include "app/board/line_reader.h"

namespace fieldflash::board_program {

std::optional<QStringList> LineReader::take(const QByteArray& piece)
{
    constexpr qsizetype kLongestLine = 4096;
    m_rest += piece;
    QStringList lines;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        lines.append(QString::fromUtf8(m_rest.first(end)));
        m_rest.remove(0, end + 1);
    }
    if (m_rest.size() > kLongestLine)
        return std::nullopt;
    return lines;
}

} // namespace fieldflash::board_program
