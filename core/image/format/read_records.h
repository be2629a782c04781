// SPDX-License-Identifier: MIT
// From records to an image: the same for Intel HEX and Motorola S-records. Internal to core/image.
//
// A `Scanner` has a `Record` with line and fileOffset, next(), and its lines(). An `Order` knows
// the rules for the order of records: take() gives the pieces of a record, hasEnded() and
// isComplete() whether anything may follow, or is missing.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/image/content/bad_file.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/segment_runs.h"
#include "core/image/format/record_lines.h"

#include <QStringList>

#include <optional>

namespace fieldflash::image {

/// Notes about skipped lines.
[[nodiscard]] QStringList notesOf(const RecordLines& lines);

/// Calls `sink(record, piece)` for each piece of data, and checks the order of the records. Returns
/// the notes.
template <typename Scanner, typename Order, typename Sink>
Result<QStringList> walkRecords(ByteView file, Sink sink)
{
    Scanner scanner(file);
    Order order;
    typename Scanner::Record record;
    const RecordLines& lines = scanner.lines();
    while (true) {
        const Result<bool> more = scanner.next(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        const auto refused = [&](const QString& what) {
            return failure(lines.damagedAt(record.line, record.fileOffset, what));
        };
        if (lines.hasFiller())
            return refused(Words::tr("there are NUL bytes or a Ctrl-Z before this record"));
        if (order.hasEnded())
            return refused(Words::tr("unexpected data after the end record"));
        QString problem;
        const RecordPieces pieces = order.take(record, problem);
        if (!problem.isEmpty())
            return refused(problem);
        for (const RecordPiece& piece : pieces) {
            if (!piece.bytes.empty())
                sink(record, piece);
        }
    }
    if (!order.isComplete())
        return failure(
            lines.damaged(Words::tr("the end record is missing; the file may be cut off")));
    return notesOf(lines);
}

/// The record that gives `address` for the second time. A second pass: a file that is in order does
/// not pay for remembering its lines.
template <typename Scanner, typename Order> Error doubleData(ByteView file, Address address)
{
    int times = 0;
    std::optional<Error> error;
    const RecordLines lines = Scanner(ByteView()).lines();
    const Result<QStringList> walked = walkRecords<Scanner, Order>(
        file, [&](const typename Scanner::Record& record, const RecordPiece& piece) {
            if (!AddressRange{piece.address, piece.bytes.size()}.contains(address))
                return;
            if (++times == 2)
                error = lines.damagedAt(
                    record.line, record.fileOffset,
                    Words::tr("the byte at address %1 was already defined with a different value")
                        .arg(addressText(address)));
        });
    if (!walked || !error)
        return Error(ErrorKind::OurBug,
                     Words::tr("The %1 could not be read a second time.").arg(lines.fileKind()));
    return *error;
}

template <typename Scanner, typename Order>
Result<FirmwareImage> readRecords(ByteView file, Format format)
{
    SegmentRuns runs;
    Result<QStringList> walked = walkRecords<Scanner, Order>(
        file, [&runs](const typename Scanner::Record&, const RecordPiece& piece) {
            runs.add(piece.address, piece.bytes);
        });
    if (!walked)
        return failure(walked.error());
    const QString kind = Scanner(ByteView()).lines().fileKind();
    SegmentRuns::Joined joined = std::move(runs).join();
    if (joined.conflict)
        return failure(doubleData<Scanner, Order>(file, *joined.conflict));
    if (joined.isTooMany)
        return failure(damagedFile(kind, 0, tooManyPieces()));
    if (joined.segments.empty())
        return failure(damagedFile(kind, 0, Words::tr("it is well-formed, but contains no data")));
    FirmwareImage image;
    image.format = format;
    image.notes = *std::move(walked);
    if (joined.isRepeated)
        image.notes.append(
            Words::tr("The %1 defines some bytes twice with the same value.").arg(kind));
    image.targets.push_back({0, {}, std::move(joined.segments)});
    return image;
}

} // namespace fieldflash::image
