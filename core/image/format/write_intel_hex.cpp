// SPDX-License-Identifier: MIT
#include "core/image/content/check_image.h"
#include "core/image/format/intel_hex_record.h"
#include "core/image/format/record_text.h"
#include "core/image/format/write_image.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

constexpr std::size_t kBytesPerLine = 16;
constexpr ByteCount kBlockSize = 0x10000; ///< range of the 16-bit offset in a record

class HexText {
public:
    void append(HexRecordType type, std::uint16_t loadOffset, ByteView data)
    {
        m_text.push_back(':');
        m_sum = 0;
        appendByte(static_cast<std::uint8_t>(data.size()));
        appendByte(static_cast<std::uint8_t>(loadOffset >> 8));
        appendByte(static_cast<std::uint8_t>(loadOffset & 0xFF));
        appendByte(static_cast<std::uint8_t>(type));
        for (const std::uint8_t value : data)
            appendByte(value);
        appendByte(static_cast<std::uint8_t>(0x100U - (m_sum & 0xFFU)));
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

} // namespace

Result<Bytes> writeIntelHex(const FirmwareImage& image)
{
    if (const Result<void> checked = checkForOneMemory(image, QStringLiteral(".hex")); !checked)
        return failure(checked.error());
    HexText text;
    Address upper = 0; // default of readers
    for (const Segment* segment : segmentsInOrder(image)) {
        const ByteView bytes = segment->bytes;
        for (std::size_t done = 0; done < bytes.size();) {
            const ByteCount address = segment->address + done;
            const ByteCount untilBlockEnd = kBlockSize - address % kBlockSize;
            const std::size_t count = static_cast<std::size_t>(
                std::min<ByteCount>({bytes.size() - done, kBytesPerLine, untilBlockEnd}));
            if (address / kBlockSize != upper) {
                upper = static_cast<Address>(address / kBlockSize);
                const std::array<std::uint8_t, 2> base{static_cast<std::uint8_t>(upper >> 8),
                                                       static_cast<std::uint8_t>(upper & 0xFF)};
                text.append(HexRecordType::ExtendedLinearAddress, 0, base);
            }
            text.append(HexRecordType::Data, static_cast<std::uint16_t>(address % kBlockSize),
                        bytes.subspan(done, count));
            done += count;
        }
    }
    text.append(HexRecordType::EndOfFile, 0, {});
    return std::move(text).take();
}

} // namespace fieldflash::image
