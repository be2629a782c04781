// SPDX-License-Identifier: MIT
#include "core/image/intel_hex_record.h"

#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/record_text.h"

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

Error damagedHex(std::size_t line, std::size_t fileOffset, const QString& what)
{
    return damagedFile(Words::tr("Intel HEX file"), fileOffset,
                       Words::tr("line %1: %2").arg(line).arg(what));
}

HexScanner::HexScanner(ByteView text) : m_text(text), m_position(behindByteOrderMark(text)) { }

std::size_t HexScanner::startOfNext()
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

bool HexScanner::isAtComment() const
{
    const ByteView rest = m_text.subspan(m_position);
    const bool isSlashes = rest.size() > 1 && rest[0] == '/' && rest[1] == '/';
    if (rest[0] != '#' && rest[0] != ';' && !isSlashes)
        return false;
    // One flipped bit turns a colon into a semicolon: do not take a record for a comment.
    constexpr std::size_t kHeadDigits = 8;
    std::size_t at = isSlashes ? 2 : 1;
    if (at < rest.size() && rest[at] == ':')
        ++at;
    std::size_t digits = 0;
    while (at < rest.size() && kDigitValues[rest[at]] >= 0 && digits < kHeadDigits) {
        ++at;
        ++digits;
    }
    return digits < kHeadDigits;
}

void HexScanner::skipComment()
{
    m_commentLine = m_commentLine.value_or(m_line);
    while (m_position < m_text.size() && !isLineEnd(m_text[m_position]))
        ++m_position;
}

Result<bool> HexScanner::next(HexRecord& record)
{
    if (startOfNext() == m_text.size())
        return false;
    if (const Result<void> read = readRecord(record); !read)
        return failure(read.error());
    if (const Result<void> end = readLineEnd(); !end)
        return failure(end.error());
    return true;
}

int HexScanner::readByte() { return readHexByte(m_text, m_position); }

Result<void> HexScanner::readRecord(HexRecord& record)
{
    const std::size_t start = m_position;
    if (m_text[start] != ':')
        return failure(damagedHex(
            m_line, start,
            Words::tr("this is text, not an Intel HEX record, which begins with a colon")));
    ++m_position;
    const auto brokenDigit = [this] {
        return failure(damagedHex(
            m_line, m_position,
            Words::tr(
                "the record is cut off or contains a character that is not a hexadecimal digit")));
    };
    std::array<std::uint8_t, 4> head{};
    unsigned sum = 0;
    for (std::uint8_t& field : head) {
        const int value = readByte();
        if (value < 0)
            return brokenDigit();
        field = static_cast<std::uint8_t>(value);
        sum += field;
    }
    record.length = head[0];
    for (std::size_t i = 0; i < record.length; ++i) {
        const int value = readByte();
        if (value < 0)
            return brokenDigit();
        record.data[i] = static_cast<std::uint8_t>(value);
        sum += record.data[i];
    }
    const std::size_t checksumPosition = m_position;
    const int checksum = readByte();
    if (checksum < 0)
        return brokenDigit();
    const unsigned expected = (0x100U - (sum & 0xFFU)) & 0xFFU;
    if (static_cast<unsigned>(checksum) != expected)
        return failure(
            damagedHex(m_line, checksumPosition,
                       Words::tr("the checksum is %1, expected %2")
                           .arg(hexByte(static_cast<unsigned>(checksum)), hexByte(expected))));
    record.loadOffset = static_cast<std::uint16_t>(head[1] << 8 | head[2]);
    record.type = static_cast<HexRecordType>(head[3]);
    record.line = m_line;
    record.fileOffset = start;
    if (head[3] > static_cast<std::uint8_t>(HexRecordType::StartLinearAddress))
        return failure(damagedHex(m_line, start,
                                  Words::tr("record type %1 is unknown").arg(hexByte(head[3]))));
    if (!hasRightLength(record.type, record.length))
        return failure(damagedHex(m_line, start,
                                  Words::tr("a record of type %1 cannot contain %2 bytes")
                                      .arg(hexByte(head[3]))
                                      .arg(record.length)));
    return {};
}

Result<void> HexScanner::readLineEnd()
{
    while (m_position < m_text.size() && isBlank(m_text[m_position]))
        ++m_position;
    if (m_position < m_text.size() && isAtComment())
        skipComment();
    if (m_position == m_text.size() || isLineEnd(m_text[m_position])
        || isFiller(m_text[m_position]))
        return {};
    return failure(
        damagedHex(m_line, m_position, Words::tr("unexpected characters after the checksum")));
}

Result<HexAddresses::Pieces> HexAddresses::take(const HexRecord& record)
{
    Pieces pieces{};
    const ByteView bytes = record.bytes();
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
    if (m_mode == Mode::Unstated)
        return failure(damagedHex(
            record.line, record.fileOffset,
            Words::tr("the record crosses a 64 KB boundary, but no address record precedes it")));
    if (m_mode == Mode::Segmented) {
        pieces[0].bytes = bytes.first(beforeWrap);
        pieces[1] = {m_base, bytes.subspan(beforeWrap)};
    } else if (!AddressRange{pieces[0].address, bytes.size()}.fits()) {
        return failure(
            damagedHex(record.line, record.fileOffset,
                       Words::tr("the record extends past the end of the address space")));
    }
    return pieces;
}

} // namespace fieldflash::image
