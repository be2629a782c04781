// SPDX-License-Identifier: MIT
#include "core/image/read_s_record.h"

#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/record_text.h"
#include "core/image/s_record.h"
#include "core/image/segment_runs.h"

namespace fieldflash::image {

namespace {

/// Checks the order and count of the records.
class SRecordOrder {
public:
    Result<void> take(const SRecord& record);
    /// True if nothing is missing at the end.
    [[nodiscard]] bool isComplete() const { return m_hasEnded || m_isCounted; }

private:
    bool m_hasEnded = false;
    bool m_isCounted = false; ///< a count followed all data so far
    std::size_t m_dataRecords = 0;
};

Result<void> SRecordOrder::take(const SRecord& record)
{
    const auto damaged = [&record](const QString& what) {
        return failure(damagedSRecord(record.line, record.fileOffset, what));
    };
    if (m_hasEnded)
        return damaged(Words::tr("unexpected data after the end record"));
    switch (record.kind) {
    case SRecordKind::Header: break;
    case SRecordKind::Data:
        if (!AddressRange{record.address, record.length}.fits())
            return damaged(Words::tr("the record extends past the end of the address space"));
        ++m_dataRecords;
        m_isCounted = false;
        break;
    case SRecordKind::Count:
        if (record.address != m_dataRecords)
            return damaged(Words::tr("it counts %1 data records, but %2 came before it")
                               .arg(record.address)
                               .arg(m_dataRecords));
        m_isCounted = true;
        break;
    case SRecordKind::End: m_hasEnded = true; break;
    }
    return {};
}

/// Calls `sink(record)` for each data record and checks the structure of the file. Returns the
/// notes.
template <typename Sink> Result<QStringList> forEachDataRecord(ByteView file, Sink sink)
{
    SRecordScanner scanner(file);
    SRecordOrder order;
    SRecord record;
    while (true) {
        const Result<bool> more = scanner.next(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        if (scanner.hasFiller())
            return failure(damagedSRecord(record.line, record.fileOffset,
                                          Words::tr("there are NUL bytes or a Ctrl-Z before this "
                                                    "record")));
        if (const Result<void> taken = order.take(record); !taken)
            return failure(taken.error());
        if (record.kind == SRecordKind::Data)
            sink(record);
    }
    if (!order.isComplete())
        return failure(damagedSRecord(scanner.line(), scanner.position(),
                                      Words::tr("the end record is missing; the file may be "
                                                "cut off")));
    QStringList notes;
    if (scanner.hasFiller())
        notes.append(Words::tr("The S-record file ends in filler (NUL or Ctrl-Z), which was passed "
                               "over."));
    return notes;
}

/// Finds the record that sets `address` a second time.
Error doubleSRecordData(ByteView file, Address address)
{
    int times = 0;
    std::optional<Error> error;
    const Result<QStringList> walked = forEachDataRecord(file, [&](const SRecord& record) {
        if (AddressRange{record.address, record.length}.contains(address) && ++times == 2)
            error = damagedSRecord(
                record.line, record.fileOffset,
                Words::tr("the byte at address %1 was already defined with a different value")
                    .arg(addressText(address)));
    });
    if (!walked || !error)
        return Error(ErrorKind::OurBug,
                     Words::tr("The S-record file could not be read a second time."));
    return *error;
}

} // namespace

bool hasSRecordMark(ByteView file)
{
    std::size_t at = behindByteOrderMark(file);
    while (at < file.size() && (isBlank(file[at]) || isLineEnd(file[at])))
        ++at;
    if (at + 4 > file.size() || file[at] != 'S' || file[at + 1] < '0' || file[at + 1] > '9')
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
    SegmentRuns runs;
    Result<QStringList> walked = forEachDataRecord(
        file, [&runs](const SRecord& record) { runs.add(record.address, record.bytes()); });
    if (!walked)
        return failure(walked.error());
    SegmentRuns::Joined joined = std::move(runs).join();
    if (joined.conflict)
        return failure(doubleSRecordData(file, *joined.conflict));
    const auto refused = [](const QString& what) {
        return failure(damagedFile(Words::tr("S-record file"), 0, what));
    };
    if (joined.isTooMany)
        return refused(tooManyPieces());
    if (joined.segments.empty())
        return refused(Words::tr("it is well-formed, but contains no data"));
    FirmwareImage image;
    image.format = Format::MotorolaS;
    image.notes = *std::move(walked);
    if (joined.isRepeated)
        image.notes.append(
            Words::tr("The S-record file gives some bytes twice, with the same value."));
    image.targets.push_back({0, {}, std::move(joined.segments)});
    return image;
}

} // namespace fieldflash::image
