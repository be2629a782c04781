// SPDX-License-Identifier: MIT
#include "core/image/format/read_s_record.h"

#include "core/image/format/read_records.h"
#include "core/image/format/record_text.h"
#include "core/image/format/s_record.h"

namespace fieldflash::image {

bool hasSRecordMark(ByteView file)
{
    RecordLines lines(QString(), 'S', file);
    const std::size_t at = lines.startOfNext();
    if (lines.hasFiller() || at + 4 > file.size() || file[at] != 'S' || file[at + 1] < '0'
        || file[at + 1] > '9')
        return false;
    // The shortest record: type, length, address and checksum. One broken digit is tolerated.
    constexpr std::size_t kHead = 10;
    std::size_t digits = 0;
    std::size_t seen = 0;
    for (std::size_t i = at + 2; i < file.size() && i < at + kHead; ++i) {
        ++seen;
        digits += kDigitValues[file[i]] >= 0 ? 1U : 0U;
    }
    return digits + 1 >= seen;
}

Result<FirmwareImage> readSRecord(ByteView file)
{
    return readRecords<SRecordScanner, SRecordOrder>(file, Format::MotorolaS);
}

} // namespace fieldflash::image
