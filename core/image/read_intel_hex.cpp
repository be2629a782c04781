// SPDX-License-Identifier: MIT
#include "core/image/read_intel_hex.h"

#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/intel_hex_record.h"
#include "core/image/segment_runs.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

/// User-visible notes on what was skipped.
QStringList notesOf(const HexScanner& scanner)
{
    QStringList notes;
    if (const auto line = scanner.commentLine())
        notes.append(Words::tr("The Intel HEX file has a comment in line %1, which was ignored.")
                         .arg(*line));
    if (scanner.hasFiller())
        notes.append(
            Words::tr("The Intel HEX file ends in filler (NUL or Ctrl-Z), which was ignored."));
    return notes;
}

/// Calls `sink(record, piece)` for each piece of data and checks the structure of the file. Returns
/// the notes.
template <typename Sink> Result<QStringList> forEachPiece(ByteView file, Sink sink)
{
    HexScanner scanner(file);
    HexAddresses addresses;
    HexRecord record;
    bool hasEnded = false;
    while (true) {
        const Result<bool> more = scanner.next(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        if (scanner.hasFiller())
            return failure(damagedHex(record.line, record.fileOffset,
                                      Words::tr("there are NUL bytes or a Ctrl-Z before this "
                                                "record")));
        if (hasEnded)
            return failure(damagedHex(record.line, record.fileOffset,
                                      Words::tr("unexpected data after the end record")));
        hasEnded = record.type == HexRecordType::EndOfFile;
        const Result<HexAddresses::Pieces> pieces = addresses.take(record);
        if (!pieces)
            return failure(pieces.error());
        for (const HexAddresses::Piece& piece : *pieces) {
            if (!piece.bytes.empty())
                sink(record, piece);
        }
    }
    if (!hasEnded)
        return failure(damagedHex(scanner.line(), scanner.position(),
                                  Words::tr("the end record is missing; the file may be "
                                            "cut off")));
    return notesOf(scanner);
}

/// Finds the record that sets `address` a second time. A second pass, so that valid files need not
/// keep track of their lines.
Error doubleData(ByteView file, Address address)
{
    int times = 0;
    std::optional<Error> error;
    const Result<QStringList> walked =
        forEachPiece(file, [&](const HexRecord& record, const HexAddresses::Piece& piece) {
            if (!AddressRange{piece.address, piece.bytes.size()}.contains(address))
                return;
            if (++times == 2)
                error = damagedHex(
                    record.line, record.fileOffset,
                    Words::tr("the byte at address %1 was already defined with a different value")
                        .arg(addressText(address)));
        });
    if (!walked || !error)
        return Error(ErrorKind::OurBug,
                     Words::tr("The Intel HEX file could not be read a second time."));
    return *error;
}

} // namespace

bool hasIntelHexMark(ByteView file)
{
    constexpr std::size_t kEnoughToTell = 64;
    constexpr std::size_t kShortestRecord = 11;
    HexScanner scanner(file);
    const std::size_t start = scanner.startOfNext();
    if (start == file.size() || file[start] != ':' || scanner.hasFiller())
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
    SegmentRuns runs;
    Result<QStringList> walked =
        forEachPiece(file, [&runs](const HexRecord&, const HexAddresses::Piece& piece) {
            runs.add(piece.address, piece.bytes);
        });
    if (!walked)
        return failure(walked.error());
    const auto refused = [](const QString& what) {
        return failure(damagedFile(Words::tr("Intel HEX file"), 0, what));
    };
    SegmentRuns::Joined joined = std::move(runs).join();
    if (joined.conflict)
        return failure(doubleData(file, *joined.conflict));
    if (joined.isTooMany)
        return refused(tooManyPieces());
    if (joined.segments.empty())
        return refused(Words::tr("it is well-formed, but contains no data"));
    FirmwareImage image;
    image.notes = *std::move(walked);
    if (joined.isRepeated)
        image.notes.append(
            Words::tr("The Intel HEX file defines some bytes twice with the same value."));
    image.format = Format::IntelHex;
    image.targets.push_back({0, {}, std::move(joined.segments)});
    return image;
}

} // namespace fieldflash::image
