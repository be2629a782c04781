// SPDX-License-Identifier: MIT
#include "core/image/format/s_record.h"

#include "core/base/words.h"

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

SRecordScanner::SRecordScanner(ByteView text) : m_lines(Words::tr("S-record file"), 'S', text) { }

Result<bool> SRecordScanner::next(SRecord& record)
{
    m_lines.startOfNext();
    if (m_lines.isAtEnd())
        return false;
    if (const Result<void> read = readRecord(record); !read)
        return failure(read.error());
    if (!m_lines.takeLineEnd())
        return failure(m_lines.damaged(Words::tr("unexpected characters after the checksum")));
    return true;
}

/// Reads type and length; returns the size of the address in bytes.
Result<std::size_t> SRecordScanner::readHead(SRecord& record)
{
    record.line = m_lines.line();
    record.fileOffset = m_lines.position();
    const auto refused = [&](const QString& what) {
        return failure(m_lines.damagedAt(record.line, record.fileOffset, what));
    };
    if (!m_lines.takeMark())
        return refused(Words::tr("this is text, and not an S-record, which begins with an S"));
    const auto character = m_lines.takeCharacter();
    if (!character)
        return failure(m_lines.brokenDigit());
    const auto type = static_cast<char>(*character);
    const std::size_t addressSize = sRecordAddressSize(type);
    if (addressSize == 0)
        return refused(
            Words::tr("there is no record type S%1").arg(QLatin1Char(type >= ' ' ? type : '?')));
    record.kind = kindOf(type);
    return addressSize;
}

Result<void> SRecordScanner::readRecord(SRecord& record)
{
    const Result<std::size_t> addressSize = readHead(record);
    if (!addressSize)
        return failure(addressSize.error());
    const int count = m_lines.takeByte();
    if (count < 0)
        return failure(m_lines.brokenDigit());
    const std::size_t fields = *addressSize + 1; // and the checksum
    const bool hasData = record.kind == SRecordKind::Header || record.kind == SRecordKind::Data;
    const auto size = static_cast<std::size_t>(count);
    if (size < fields || (!hasData && size != fields))
        return failure(m_lines.damagedAt(
            record.line, record.fileOffset,
            Words::tr("a record of this type cannot have a length of %1 bytes").arg(size)));
    auto sum = static_cast<unsigned>(count);
    record.address = 0;
    record.length = size - fields;
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const int value = m_lines.takeByte();
        if (value < 0)
            return failure(m_lines.brokenDigit());
        sum += static_cast<unsigned>(value);
        if (i < *addressSize)
            record.address = record.address << 8 | static_cast<std::uint32_t>(value);
        else
            record.data[i - *addressSize] = static_cast<std::uint8_t>(value);
    }
    const std::size_t checksumPosition = m_lines.position();
    const int checksum = m_lines.takeByte();
    if (checksum < 0)
        return failure(m_lines.brokenDigit());
    const unsigned expected = ~sum & 0xFFU;
    if (static_cast<unsigned>(checksum) != expected)
        return failure(
            m_lines.wrongChecksum(checksumPosition, static_cast<unsigned>(checksum), expected));
    return {};
}

RecordPieces SRecordOrder::take(const SRecord& record, QString& problem)
{
    RecordPieces pieces{};
    switch (record.kind) {
    case SRecordKind::Header: break;
    case SRecordKind::Data:
        if (!AddressRange{record.address, record.length}.fits())
            problem = Words::tr("the record extends past the end of the address space");
        pieces[0] = {record.address, record.bytes()};
        ++m_dataRecords;
        m_isCounted = false;
        break;
    case SRecordKind::Count:
        if (record.address != m_dataRecords)
            problem = Words::tr("it counts %1 data records, but %2 came before it")
                          .arg(record.address)
                          .arg(m_dataRecords);
        m_isCounted = true;
        break;
    case SRecordKind::End: m_hasEnded = true; break;
    }
    return pieces;
}

} // namespace fieldflash::image
