// SPDX-License-Identifier: MIT
#include "core/image/read_intel_hex.h"

#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/intel_hex_record.h"
#include "core/image/read_image.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

/// Calls `sink(record, piece)` for each piece of data, and checks what holds the file together.
template <typename Sink> Result<void> forEachPiece(ByteView file, Sink sink)
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
        if (hasEnded)
            return failure(damagedHex(record.line, record.fileOffset,
                                      Words::tr("there is something after the end record")));
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
    return {};
}

/// The record that gives `address` for the second time. A second pass, because nobody should pay
/// for remembering every line of a file that is in order.
Error doubleData(ByteView file, Address address)
{
    int times = 0;
    std::optional<Error> error;
    const Result<void> walked =
        forEachPiece(file, [&](const HexRecord& record, const HexAddresses::Piece& piece) {
            if (!AddressRange{piece.address, piece.bytes.size()}.contains(address))
                return;
            if (++times == 2)
                error = damagedHex(
                    record.line, record.fileOffset,
                    Words::tr("the byte at address %1 was given before").arg(addressText(address)));
        });
    if (!walked || !error)
        return Error(ErrorKind::OurBug,
                     Words::tr("The Intel HEX file could not be read a second time."));
    return *error;
}

bool isBefore(const Segment& left, const Segment& right) { return left.address < right.address; }

/// Precondition: ascending and without overlap.
std::vector<Segment> joined(std::vector<Segment> runs)
{
    std::vector<Segment> segments;
    for (Segment& run : runs) {
        if (!segments.empty() && segments.back().range().end() == run.address)
            segments.back().bytes.insert(segments.back().bytes.end(), run.bytes.begin(),
                                         run.bytes.end());
        else
            segments.push_back(std::move(run));
    }
    return segments;
}

} // namespace

bool hasIntelHexMark(ByteView file)
{
    constexpr std::size_t kEnoughToTell = 64;
    const std::size_t start = HexScanner(file).startOfNext();
    if (start == file.size() || file[start] != ':')
        return false;
    const ByteView begin = file.subspan(start, std::min(file.size() - start, kEnoughToTell));
    return std::all_of(begin.begin(), begin.end(), [](std::uint8_t character) {
        return (character >= ' ' && character < 0x7F) || character == '\t' || character == '\r'
            || character == '\n';
    });
}

Result<FirmwareImage> readIntelHex(ByteView file)
{
    // Lines in no order at all are many runs at first, of which few are left when they are joined.
    constexpr std::size_t kMostRuns = 16 * kMaximumSegments;
    std::vector<Segment> runs;
    const Result<void> walked =
        forEachPiece(file, [&runs](const HexRecord&, const HexAddresses::Piece& piece) {
            if (runs.size() > kMostRuns)
                return;
            if (runs.empty() || runs.back().range().end() != piece.address)
                runs.push_back({piece.address, {}});
            Bytes& bytes = runs.back().bytes;
            bytes.insert(bytes.end(), piece.bytes.begin(), piece.bytes.end());
        });
    if (!walked)
        return failure(walked.error());
    const auto refused = [](const QString& what) {
        return failure(damagedFile(Words::tr("Intel HEX file"), 0, what));
    };
    if (runs.empty())
        return refused(Words::tr("it is well-formed, but holds no data"));
    if (runs.size() > kMostRuns)
        return refused(tooManyPieces());
    std::stable_sort(runs.begin(), runs.end(), isBefore);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i - 1].range().overlaps(runs[i].range()))
            return failure(doubleData(file, runs[i].address));
    }
    FirmwareImage image;
    image.format = Format::IntelHex;
    image.targets.push_back({0, {}, joined(std::move(runs))});
    if (image.targets.front().segments.size() > kMaximumSegments)
        return refused(tooManyPieces());
    return image;
}

} // namespace fieldflash::image
