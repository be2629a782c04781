// SPDX-License-Identifier: MIT
#include "core/image/format/intel_hex_record.h"

#include "core/base/words.h"
#include "core/image/format/record_text.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

constexpr std::size_t kSegmentSize = 0x10000;

bool hasRightLength(HexRecordType type, std::size_t length)
{
    switch (type) {
    case HexRecordType::Data: return true;
    case HexRecordType::EndOfFile: return length == 0;
    case HexRecordType::ExtendedSegmentAddress:
    case HexRecordType::ExtendedLinearAddress: return length == 2;
    case HexRecordType::StartSegmentAddress:
    case HexRecordType::StartLinearAddress: return length == 4;
    }
    return false;
}

} // namespace

HexScanner::HexScanner(ByteView text) : m_lines(Words::tr("Intel HEX file"), ':', text) { }

Result<bool> HexScanner::next(HexRecord& record)
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

Result<void> HexScanner::readRecord(HexRecord& record)
{
    record.line = m_lines.line();
    record.fileOffset = m_lines.position();
    const auto refused = [&](const QString& what) {
        return failure(m_lines.damagedAt(record.line, record.fileOffset, what));
    };
    if (!m_lines.takeMark())
        return refused(
            Words::tr("this is text, not an Intel HEX record, which begins with a colon"));
    std::array<std::uint8_t, 4> head{};
    unsigned sum = 0;
    for (std::uint8_t& field : head) {
        const int value = m_lines.takeByte();
        if (value < 0)
            return failure(m_lines.brokenDigit());
        field = static_cast<std::uint8_t>(value);
        sum += field;
    }
    record.length = head[0];
    for (std::size_t i = 0; i < record.length; ++i) {
        const int value = m_lines.takeByte();
        if (value < 0)
            return failure(m_lines.brokenDigit());
        record.data[i] = static_cast<std::uint8_t>(value);
        sum += record.data[i];
    }
    const std::size_t checksumPosition = m_lines.position();
    const int checksum = m_lines.takeByte();
    if (checksum < 0)
        return failure(m_lines.brokenDigit());
    const unsigned expected = (0x100U - (sum & 0xFFU)) & 0xFFU;
    if (static_cast<unsigned>(checksum) != expected)
        return failure(
            m_lines.wrongChecksum(checksumPosition, static_cast<unsigned>(checksum), expected));
    record.loadOffset = static_cast<std::uint16_t>(head[1] << 8 | head[2]);
    record.type = static_cast<HexRecordType>(head[3]);
    if (head[3] > static_cast<std::uint8_t>(HexRecordType::StartLinearAddress))
        return refused(Words::tr("record type %1 is unknown").arg(hexByte(head[3])));
    if (!hasRightLength(record.type, record.length))
        return refused(Words::tr("a record of type %1 cannot contain %2 bytes")
                           .arg(hexByte(head[3]))
                           .arg(record.length));
    return {};
}

RecordPieces HexOrder::take(const HexRecord& record, QString& problem)
{
    RecordPieces pieces{};
    const ByteView bytes = record.bytes();
    m_hasEnded = record.type == HexRecordType::EndOfFile;
    if (record.type == HexRecordType::ExtendedSegmentAddress) {
        m_mode = Mode::Segmented;
        m_base = static_cast<Address>(bytes[0] << 8 | bytes[1]) << 4;
    } else if (record.type == HexRecordType::ExtendedLinearAddress) {
        m_mode = Mode::Linear;
        m_base = static_cast<Address>(bytes[0] << 8 | bytes[1]) << 16;
    }
    if (record.type != HexRecordType::Data)
        return pieces;

    const std::size_t beforeWrap = std::min(bytes.size(), kSegmentSize - record.loadOffset);
    pieces[0] = {m_base + record.loadOffset, bytes};
    if (beforeWrap == bytes.size())
        return pieces;
    if (m_mode == Mode::Unstated) {
        problem =
            Words::tr("the record crosses a 64 KB boundary, but no address record precedes it");
    } else if (m_mode == Mode::Segmented) {
        pieces[0].bytes = bytes.first(beforeWrap);
        pieces[1] = {m_base, bytes.subspan(beforeWrap)};
    } else if (!AddressRange{pieces[0].address, bytes.size()}.fits()) {
        problem = Words::tr("the record extends past the end of the address space");
    }
    return pieces;
}

} // namespace fieldflash::image
