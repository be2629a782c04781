// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/image/content/check_image.h"
#include "core/image/format/record_text.h"
#include "core/image/format/write_image.h"

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

constexpr std::size_t kDataPerRecord = 16;
constexpr std::size_t kMostCounted = 0xFFFFFF; ///< limit of the 24 bits in an S6 record

class SRecordText {
public:
    /// `fields`: address or count, then data.
    void append(char type, ByteView fields)
    {
        m_text.push_back('S');
        m_text.push_back(static_cast<std::uint8_t>(type));
        m_sum = 0;
        appendByte(static_cast<std::uint8_t>(fields.size() + 1));
        for (const std::uint8_t value : fields)
            appendByte(value);
        appendByte(static_cast<std::uint8_t>(~m_sum & 0xFFU));
        m_text.push_back('\n');
    }

    [[nodiscard]] Bytes take() && { return std::move(m_text); }

private:
    void appendByte(std::uint8_t value)
    {
        appendHexByte(m_text, value);
        m_sum += value;
    }

    Bytes m_text;
    unsigned m_sum = 0;
};

/// The lowest `size` bytes, most significant first.
Bytes bigEndian(std::uint32_t value, std::size_t size)
{
    Bytes bytes;
    bytes.reserve(size + kDataPerRecord);
    for (std::size_t i = size; i-- > 0;)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return bytes;
}

void appendCount(SRecordText& text, std::size_t records)
{
    if (records <= 0xFFFF)
        text.append('5', bigEndian(static_cast<std::uint32_t>(records), 2));
    else if (records <= kMostCounted)
        text.append('6', bigEndian(static_cast<std::uint32_t>(records), 3));
}

/// 2 to 4 bytes hold all addresses of the image.
std::size_t neededAddressSize(const FirmwareImage& image)
{
    ByteCount end = 0;
    for (const Segment* segment : segmentsInOrder(image))
        end = std::max(end, segment->range().end());
    return end <= 0x10000 ? 2 : end <= 0x1000000 ? 3 : 4;
}

} // namespace

Result<Bytes> writeSRecord(const FirmwareImage& image, std::size_t addressSize)
{
    if (const Result<void> checked = checkForOneMemory(image, QStringLiteral(".s19")); !checked)
        return failure(checked.error());
    const std::size_t size = std::clamp(addressSize, neededAddressSize(image), std::size_t{4});
    // S1 with S9, S2 with S8, S3 with S7.
    const auto dataType = static_cast<char>('0' + size - 1);
    const auto endType = static_cast<char>('0' + 11 - size);
    SRecordText text;
    text.append('0', bigEndian(0, 2));
    std::size_t records = 0;
    for (const Segment* segment : segmentsInOrder(image)) {
        const ByteView bytes = segment->bytes;
        for (std::size_t done = 0; done < bytes.size(); done += kDataPerRecord) {
            const ByteView piece =
                bytes.subspan(done, std::min(kDataPerRecord, bytes.size() - done));
            Bytes fields = bigEndian(segment->address + static_cast<Address>(done), size);
            fields.insert(fields.end(), piece.begin(), piece.end());
            text.append(dataType, fields);
            ++records;
        }
    }
    appendCount(text, records);
    text.append(endType, bigEndian(0, size));
    return std::move(text).take();
}

} // namespace fieldflash::image
