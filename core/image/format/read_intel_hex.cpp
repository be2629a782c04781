// SPDX-License-Identifier: MIT
#include "core/image/format/read_intel_hex.h"

#include "core/image/format/intel_hex_record.h"
#include "core/image/format/read_records.h"

#include <algorithm>

namespace fieldflash::image {

bool hasIntelHexMark(ByteView file)
{
    constexpr std::size_t kEnoughToTell = 64;
    constexpr std::size_t kShortestRecord = 11;
    RecordLines lines(QString(), ':', file);
    const std::size_t start = lines.startOfNext();
    if (start == file.size() || file[start] != ':' || lines.hasFiller())
        return false;
    const ByteView begin = file.subspan(start, std::min(file.size() - start, kEnoughToTell));
    // In a short file, filler may start within these bytes.
    const auto filler = std::find_if(begin.begin(), begin.end(), [](std::uint8_t character) {
        return character == 0 || character == 0x1A;
    });
    const bool hasRecord = filler == begin.end()
        || filler - begin.begin() >= static_cast<std::ptrdiff_t>(kShortestRecord);
    return hasRecord && std::all_of(begin.begin(), filler, [](std::uint8_t character) {
               return (character >= ' ' && character < 0x7F) || character == '\t'
                   || character == '\r' || character == '\n';
           });
}

Result<FirmwareImage> readIntelHex(ByteView file)
{
    return readRecords<HexScanner, HexOrder>(file, Format::IntelHex);
}

} // namespace fieldflash::image
