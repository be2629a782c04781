// SPDX-License-Identifier: MIT
#include "core/image/format/record_lines.h"

#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/format/record_text.h"

#include <utility>

namespace fieldflash::image {

RecordLines::RecordLines(QString fileKind, char mark, ByteView text)
    : m_fileKind(std::move(fileKind)),
      m_mark(static_cast<std::uint8_t>(mark)),
      m_text(text),
      m_position(behindByteOrderMark(text))
{
}

std::size_t RecordLines::startOfNext()
{
    for (; m_position < m_text.size(); ++m_position) {
        const std::uint8_t character = m_text[m_position];
        if (isBlank(character))
            continue;
        if (isFiller(character)) {
            m_hasFiller = true;
            continue;
        }
        if (isAtComment())
            skipComment();
        if (m_position == m_text.size() || !isLineEnd(m_text[m_position]))
            break;
        const bool hasMore = m_position + 1 < m_text.size();
        if (m_text[m_position] == '\r' && hasMore && m_text[m_position + 1] == '\n')
            ++m_position;
        ++m_line;
    }
    return m_position;
}

bool RecordLines::isAtComment() const
{
    const ByteView rest = m_text.subspan(m_position);
    const bool isSlashes = rest.size() > 1 && rest[0] == '/' && rest[1] == '/';
    if (rest[0] != '#' && rest[0] != ';' && !isSlashes)
        return false;
    // One flipped bit makes a colon a semicolon: a record is not a comment.
    constexpr std::size_t kHeadDigits = 8;
    std::size_t at = isSlashes ? 2 : 1;
    if (at < rest.size() && rest[at] == m_mark)
        ++at;
    std::size_t digits = 0;
    while (at < rest.size() && kDigitValues[rest[at]] >= 0 && digits < kHeadDigits) {
        ++at;
        ++digits;
    }
    return digits < kHeadDigits;
}

void RecordLines::skipComment()
{
    m_commentLine = m_commentLine.value_or(m_line);
    while (m_position < m_text.size() && !isLineEnd(m_text[m_position]))
        ++m_position;
}

bool RecordLines::takeMark()
{
    if (isAtEnd() || m_text[m_position] != m_mark)
        return false;
    ++m_position;
    return true;
}

std::optional<std::uint8_t> RecordLines::takeCharacter()
{
    return isAtEnd() ? std::nullopt : std::optional(m_text[m_position++]);
}

int RecordLines::takeByte() { return readHexByte(m_text, m_position); }

bool RecordLines::takeLineEnd()
{
    while (!isAtEnd() && isBlank(m_text[m_position]))
        ++m_position;
    if (!isAtEnd() && isAtComment())
        skipComment();
    return isAtEnd() || isLineEnd(m_text[m_position]) || isFiller(m_text[m_position]);
}

Error RecordLines::damagedAt(std::size_t line, std::size_t fileOffset, const QString& what) const
{
    return damagedFile(m_fileKind, fileOffset, Words::tr("line %1: %2").arg(line).arg(what));
}

Error RecordLines::damaged(const QString& what) const
{
    return damagedAt(m_line, m_position, what);
}

Error RecordLines::brokenDigit() const
{
    return damaged(
        Words::tr("the record is cut off or contains a character that is not a hexadecimal digit"));
}

Error RecordLines::wrongChecksum(std::size_t fileOffset, unsigned found, unsigned expected) const
{
    return damagedAt(
        m_line, fileOffset,
        Words::tr("the checksum is %1, expected %2").arg(hexByte(found), hexByte(expected)));
}

} // namespace fieldflash::image
