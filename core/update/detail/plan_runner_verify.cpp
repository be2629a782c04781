// SPDX-License-Identifier: MIT
// Verifying by read-back (class PlanRunner).
#include "core/base/plural.h"
#include "core/base/words.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/plan_runner.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

using Kind = plan::Operation::Kind;

void forgetDifferences(Report& report)
{
    report.differences.clear();
    report.differentBytes = 0;
    report.differentSectors = 0;
    report.verified = Answer::NotAsked;
}

QCoro::Task<Result<void>> PlanRunner::verify(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    if (m_pages.covers(operation))
        co_return co_await verifyByHash(index);
    // A range that begins where the last one ended needs no address command.
    const AddressRange wide = m_job.device().memoryMap().readableUnits(operation);
    for (ByteCount offset = 0; offset < wide.size; offset += kReadPiece) {
        if (auto going = m_job.checkCancelled(); !going)
            co_return going;
        const AddressRange piece{wide.first + static_cast<Address>(offset),
                                 std::min(kReadPiece, wide.size - offset)};
        if (auto proved = co_await verifyPiece(operation, piece); !proved)
            co_return proved;
        m_progress.add(intersection(piece, operation.range).size);
    }
    m_job.report().bytesVerified += operation.imageBytes;
    tellVerified(index);
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::verifyPiece(const plan::Operation& operation,
                                                  AddressRange piece)
{
    const dfu::BlockListener onBlock = [this](ByteCount done) { m_progress.addWithin(done); };
    auto found = co_await m_reader.read(operation.at(piece), onBlock);
    if (!found)
        co_return failure(std::move(found).error());
    const bool isRight = isSame(operation, piece, *found);
    // Cells that failed once stay in doubt even if they match now.
    if (!isRight || isSecondTry) {
        found = co_await readOnceMore(operation, piece);
        if (!found)
            co_return failure(std::move(found).error());
        if (!isRight && isSame(operation, piece, *found))
            m_job.note(Words::tr("Some bytes were wrong on the first read and right on the next "
                                 "two. The memory is fine; the USB connection may not be."),
                       true);
    }
    recordDifferences(operation, piece, *found);
    m_known.put(operation.alternateSetting, piece.first, found->bytes);
    for (const AddressRange& place : found->unreadable)
        m_known.putUnreadable({operation.alternateSetting, place});
    co_return {};
}

/// The transfer may be corrupted rather than the memory: two matches in a row afterwards count as a
/// match. Cells that match only sometimes do not pass.
QCoro::Task<Result<ReadBack>> PlanRunner::readOnceMore(const plan::Operation& operation,
                                                       AddressRange piece)
{
    const dfu::BlockListener silent;
    for (int reads = 0; reads < kReadsInDoubt; ++reads) {
        auto again = co_await m_reader.read(operation.at(piece), silent);
        if (!again || !isSame(operation, piece, *again) || reads + 1 == kReadsInDoubt)
            co_return again;
    }
    Q_UNREACHABLE();
}

/// Skips what the operation at `end` wrote: those bytes were expected to be erased before it, and
/// are verified after it.
QCoro::Task<Result<void>> PlanRunner::verifyAgain(std::size_t end)
{
    const plan::Operation& current = m_plan.operations[end];
    for (std::size_t index = 0; index < end; ++index) {
        const plan::Operation& earlier = m_plan.operations[index];
        if (earlier.kind != Kind::Verify)
            continue;
        for (const memory::MemoryRange& sector : m_startedOver) {
            const AddressRange part = intersection(earlier, sector).range;
            for (const AddressRange& rest : memory::remainder(part, {current.range})) {
                auto proved = co_await verifyPiece(earlier, rest);
                if (!proved)
                    co_return proved;
            }
        }
    }
    co_return {};
}

bool PlanRunner::isSame(const plan::Operation& operation, AddressRange piece,
                        const ReadBack& found) const
{
    const AddressRange part = intersection(piece, operation.range);
    const auto expected =
        operation.bytes.begin() + static_cast<std::ptrdiff_t>(part.first - operation.range.first);
    const auto begin = found.bytes.begin() + static_cast<std::ptrdiff_t>(part.first - piece.first);
    const bool isReadable = std::ranges::none_of(
        found.unreadable, [part](const AddressRange& place) { return place.overlaps(part); });
    return isReadable
        && std::equal(begin, begin + static_cast<std::ptrdiff_t>(part.size), expected);
}

/// What a later operation writes there: the first flash word is proved to be empty first, but a
/// person compares with the file.
std::optional<std::uint8_t> PlanRunner::writtenLater(const memory::MemoryRange& byte) const
{
    const auto later = std::ranges::find_if(
        m_plan.operations.rbegin(), m_plan.operations.rend(), [&byte](const auto& operation) {
            return operation.kind == Kind::Write && operation.contains(byte);
        });
    if (later == m_plan.operations.rend())
        return std::nullopt;
    return later->bytes[byte.range.first - later->range.first];
}

void PlanRunner::recordDifferences(const plan::Operation& operation, AddressRange piece,
                                   const ReadBack& found)
{
    Report& report = m_job.report();
    const AddressRange part = intersection(piece, operation.range);
    const std::uint8_t erasedByte = m_job.cells().erasedByte;
    const auto opposite = static_cast<std::uint8_t>(~erasedByte);
    for (ByteCount address64 = part.first; address64 < part.end(); ++address64) {
        const auto address = static_cast<Address>(address64);
        std::uint8_t expected = operation.bytes[address - operation.range.first];
        const std::uint8_t value = found.bytes[address - piece.first];
        const bool isUnreadable =
            std::ranges::any_of(found.unreadable, [address](const AddressRange& range) {
                return range.contains(ByteCount{address});
            });
        if (value == expected && !isUnreadable)
            continue;
        ++report.differentBytes;
        m_isOnlyOpposite =
            m_isOnlyOpposite && !isUnreadable && expected == erasedByte && value == opposite;
        const memory::MemoryRange byte = operation.at({address, 1});
        if (report.differences.size() < kListedDifferences) {
            if (const auto later = writtenLater(byte); later && *later != value)
                expected = *later;
            report.differences.push_back({operation.alternateSetting, address, expected, value});
        }
        if (!m_different.empty() && m_different.back().contains(byte))
            continue;
        for (const memory::MemoryRange& sector : sectorsIn(byte))
            m_different.push_back(sector);
    }
}

bool PlanRunner::isErasedToOpposite() const
{
    const bool isSeen = m_job.report().differentBytes > 0 && m_job.report().differentSectors == 0
        && m_isOnlyOpposite;
    return isSeen || m_isMassErasedToOpposite;
}

bool PlanRunner::isErasedToOppositeForSure() const
{
    const memory::FlashCells opposite = oppositeCells();
    return isErasedToOpposite()
        && std::ranges::any_of(m_beforeErase.parts(m_firstErased), [&](const auto& before) {
               const auto now = m_known.find(before.place());
               return now && !opposite.isErased(before.bytes) && opposite.isErased(*now);
           });
}

void PlanRunner::tellVerified(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    const auto isVerifiedLater = [&](const memory::MemoryRange& sector) {
        return std::any_of(m_plan.operations.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                           m_plan.operations.end(), [&](const plan::Operation& later) {
                               return later.kind == Kind::Verify && later.overlaps(sector);
                           });
    };
    for (const memory::MemoryRange& sector : sectorsIn(operation)) {
        if (std::ranges::find(m_different, sector) != m_different.end())
            tellSector(sector, SectorState::Different);
        else if (!isVerifiedLater(sector))
            tellSector(sector, SectorState::Verified);
    }
}

QString PlanRunner::verifyRemedy(AddressRange firstDifference) const
{
    // A page that is protected anywhere is the reason why a mass erase is ignored.
    const auto atOnce =
        std::ranges::find(m_plan.operations, Kind::MassErase, &plan::Operation::kind);
    const bool isAtOnce = atOnce != m_plan.operations.end();
    const AddressRange range = isAtOnce ? atOnce->range : firstDifference;
    const QString check = unchangedRemedy(m_job.protection(), range);
    if (m_job.report().job == JobKind::Erase)
        return isAtOnce && !m_job.protection().isUnprotected(range)
            ? Words::tr("A device ignores a mass erase while a page is write-protected. ") + check
            : check;
    if (!m_isErased)
        return Words::tr("Update the device so that it matches the file.");
    if (isSecondTry)
        return Words::tr("A part of the memory was erased and written twice and did not take what "
                         "was written. ")
            + check;
    return Words::tr("Part of the memory differs from what was written. Start the update again.");
}

Error PlanRunner::verifyFailed() const
{
    const Report& report = m_job.report();
    const int count = pluralCount(report.differentBytes);
    const AddressRange first{
        report.differences.empty() ? Address{0} : report.differences.front().address, 1};
    if (report.differentBytes == 0) {
        const auto sectors = report.differentSectors;
        return Error(ErrorKind::VerifyFailed,
                     plural(Words::tr("%n sector(s) of the device differ from the file, as their "
                                      "hashes show.",
                                      nullptr, pluralCount(sectors)),
                            sectors),
                     verifyRemedy(m_different.empty() ? first : m_different.front().range));
    }
    const QString summary = report.job == JobKind::Erase
        ? Words::tr("The erase did not empty %n byte(s).", nullptr, count)
        : Words::tr("The device differs from the file in %n byte(s).", nullptr, count);
    return Error(ErrorKind::VerifyFailed, plural(summary, report.differentBytes),
                 verifyRemedy(first))
        .withDetail(Words::tr("First difference at %1").arg(addressText(first.first)));
}

} // namespace fieldflash::update
