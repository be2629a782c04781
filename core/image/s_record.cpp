// SPDX-License-Identifier: MIT
#include "core/image/s_record.h"

#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/record_text.h"

namespace fieldflash::image {

namespace {

SRecordKind kindOf(char type)
{
    switch (type) {
    case '1':
    case '2':
    case '3': return SRecordKind::Data;
    case '5':
    case '6': return SRecordKind::Count;
    case '7':
    case '8':
    case '9': return SRecordKind::End;
    default: return SRecordKind::Header;
    }
}

} // namespace

std::size_t sRecordAddressSize(char type)
{
    // S4 is reserved.
    constexpr std::array<std::size_t, 10> kSizes{2, 2, 3, 4, 0, 2, 3, 4, 3, 2};
    return type >= '0' && type <= '9' ? kSizes[static_cast<std::size_t>(type - '0')] : 0;
}

Error damagedSRecord(std::size_t line, std::size_t fileOffset, const QString& what)
{
    return damagedFile(Words::tr("S-record file"), fileOffset,
                       Words::tr("line %1: %2").arg(line).arg(what));
}

SRecordScanner::SRecordScanner(ByteView text) : m_text(text), m_position(behindByteOrderMark(text))
{
}

void SRecordScanner::skipToRecord()
{
    for (; m_position < m_text.size(); ++m_position) {
        const std::uint8_t character = m_text[m_position];
        if (isFiller(character)) {
            m_hasFiller = true;
            continue;
        }
        if (isBlank(character))
            continue;
        if (!isLineEnd(character))
            return;
        const bool hasMore = m_position + 1 < m_text.size();
        if (character == '\r' && hasMore && m_text[m_position + 1] == '\n')
            ++m_position;
        ++m_line;
    }
}

Result<bool> SRecordScanner::next(SRecord& record)
{
    skipToRecord();
    if (m_position == m_text.size())
        return false;
    if (const Result<void> read = readRecord(record); !read)
        return failure(read.error());
    if (const Result<void> end = readLineEnd(); !end)
        return failure(end.error());
    return true;
}

tl::unexpected<Error> SRecordScanner::brokenDigit() const
{
    return failure(damagedSRecord(
        m_line, m_position,
        Words::tr(
            "the record is cut off or contains a character that is not a hexadecimal digit")));
}

/// Reads type and length; returns the size of the address in bytes.
Result<std::size_t> SRecordScanner::readHead(SRecord& record)
{
    const std::size_t start = m_position;
    record.line = m_line;
    record.fileOffset = start;
    if (m_text[start] != 'S')
        return failure(damagedSRecord(
            m_line, start, Words::tr("this is text, and not an S-record, which begins with an S")));
    if (start + 1 == m_text.size())
        return brokenDigit();
    const auto type = static_cast<char>(m_text[start + 1]);
    const std::size_t addressSize = sRecordAddressSize(type);
    if (addressSize == 0)
        return failure(damagedSRecord(
            m_line, start,
            Words::tr("there is no record type S%1").arg(QLatin1Char(type >= ' ' ? type : '?'))));
    record.kind = kindOf(type);
    m_position += 2;
    return addressSize;
}

Result<void> SRecordScanner::readRecord(SRecord& record)
{
    const Result<std::size_t> addressSize = readHead(record);
    if (!addressSize)
        return failure(addressSize.error());
    const int count = readHexByte(m_text, m_position);
    if (count < 0)
        return brokenDigit();
    const std::size_t fields = *addressSize + 1; // and the checksum
    const bool hasData = record.kind == SRecordKind::Header || record.kind == SRecordKind::Data;
    const auto size = static_cast<std::size_t>(count);
    if (size < fields || (!hasData && size != fields))
        return failure(damagedSRecord(
            m_line, record.fileOffset,
            Words::tr("a record of this type cannot have a length of %1 bytes").arg(size)));
    unsigned sum = static_cast<unsigned>(count);
    record.address = 0;
    record.length = size - fields;
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const int value = readHexByte(m_text, m_position);
        if (value < 0)
            return brokenDigit();
        sum += static_cast<unsigned>(value);
        if (i < *addressSize)
            record.address = record.address << 8 | static_cast<std::uint32_t>(value);
        else
            record.data[i - *addressSize] = static_cast<std::uint8_t>(value);
    }
    const std::size_t checksumPosition = m_position;
    const int checksum = readHexByte(m_text, m_position);
    if (checksum < 0)
        return brokenDigit();
    const unsigned expected = ~sum & 0xFFU;
    if (static_cast<unsigned>(checksum) != expected)
        return failure(
            damagedSRecord(m_line, checksumPosition,
                           Words::tr("the checksum is %1, expected %2")
                               .arg(hexByte(static_cast<unsigned>(checksum)), hexByte(expected))));
    return {};
}

Result<void> SRecordScanner::readLineEnd()
{
    while (m_position < m_text.size() && isBlank(m_text[m_position]))
        ++m_position;
    if (m_position == m_text.size() || isLineEnd(m_text[m_position])
        || isFiller(m_text[m_position]))
        return {};
    return failure(
        damagedSRecord(m_line, m_position, Words::tr("unexpected characters after the checksum")));
}

} // namespace fieldflash::image
