// SPDX-License-Identifier: MIT
// Checks that erases match the announced sectors, and undoes a wrong one (class PlanRunner).
#include "core/base/words.h"
#include "core/plan/erase_unit.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/plan_runner.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

using Extent = plan::ObservedErase::Extent;

Error wrongEraseUnit(const memory::MemoryRange& sector, const plan::ObservedErase& observed,
                     bool isPutBack)
{
    const QString announced = sizeText(sector.range.size);
    QString summary = observed.extent == Extent::Larger
        ? Words::tr("The device announces sectors of %1, but one erase cleared %2.")
              .arg(announced, sizeText(observed.unit))
        : Words::tr("The device announces sectors of %1, but one erase cleared only %2.")
              .arg(announced, sizeText(observed.unit));
    summary += u' ';
    summary += isPutBack ? Words::tr("The erased content was restored.")
                         : Words::tr("Not all of the erased content could be restored.");
    return Error(ErrorKind::RefusedByDevice, summary,
                 Words::tr("Its bootloader announces a different memory than the device has. Use "
                           "the manufacturer's update tool."))
        .withDetail(rangeText(sector.range));
}

/// Program units that had content before and are erased now, joined.
std::vector<memory::MemoryRange> lostRanges(const memory::SparseBytes& before,
                                            const memory::SparseBytes& after,
                                            const memory::FlashCells& cells)
{
    std::vector<memory::MemoryRange> lost;
    for (const memory::SparseBytes::Piece& piece : before.pieces()) {
        const AddressRange range = piece.range();
        for (ByteCount at = range.first; at < range.end(); at += cells.programUnit) {
            const memory::MemoryRange unit = piece.place().at(cells.unitAt(at));
            const auto old = before.find(unit);
            const auto now = after.find(unit);
            if (old && now && !cells.isErased(*old) && cells.isErased(*now)
                && !before.hasUnreadable(unit))
                memory::appendJoined(lost, unit);
        }
    }
    return lost;
}

} // namespace

void noteErasedOneByOne(const Job& job)
{
    job.note(Words::tr(
                 "The device did not carry out the mass erase; its sectors are erased one by one."),
             true);
}

void PlanRunner::rememberBefore(const memory::MemoryRange& sector)
{
    m_firstErased = sector;
    const ByteCount reach = std::max(sector.range.size, kEraseReach);
    const ByteCount first = sector.range.first - std::min(ByteCount{sector.range.first}, reach);
    const AddressRange around{static_cast<Address>(first), sector.range.end() + reach - first};
    for (const memory::SparseBytes::Piece& piece : m_known.parts(sector.at(around))) {
        if (!m_known.hasUnreadable(piece.place()))
            m_beforeErase.put(piece.alternateSetting, piece.first, piece.bytes);
    }
}

QCoro::Task<Result<void>> PlanRunner::checkEraseUnit(const plan::Operation& operation)
{
    const dfu::BlockListener silent;
    auto found = co_await m_reader.look(operation.place());
    if (found && !isSame(operation, operation.range, *found))
        found = co_await m_reader.readForSure(operation.place(), silent);
    if (!found)
        co_return failure(std::move(found).error());
    if (!isSame(operation, operation.range, *found))
        co_return co_await judgeEraseUnit();
    m_isEraseUnitChecked = true;
    co_return {};
}

/// Reads the known surroundings again. Success if the erase size is not at fault: any other error
/// shows when the sector is written and verified.
QCoro::Task<Result<void>> PlanRunner::judgeEraseUnit()
{
    const dfu::BlockListener silent;
    memory::SparseBytes after;
    const std::vector<memory::SparseBytes::Piece> pieces = m_beforeErase.pieces();
    for (const memory::SparseBytes::Piece& piece : pieces) {
        const memory::MemoryRange place = piece.place();
        auto found = co_await m_reader.readForSure(place, silent);
        if (!found)
            co_return failure(std::move(found).error());
        after.put(place.alternateSetting, place.range.first, found->bytes);
        for (const AddressRange& torn : found->unreadable)
            after.putUnreadable(place.at(torn));
    }
    const plan::ObservedErase observed =
        plan::judgeErase(m_firstErased, m_beforeErase, after, m_job.cells());
    if (observed.extent != Extent::Larger && observed.extent != Extent::Smaller)
        co_return {};
    const auto written = co_await putBack(after);
    m_isPutBack = written.has_value();
    if (m_isPutBack)
        m_job.markIncomplete(false);
    co_return failure(wrongEraseUnit(m_firstErased, observed, m_isPutBack));
}

/// Success when everything that was lost is restored and has been read back.
QCoro::Task<Result<void>> PlanRunner::putBack(const memory::SparseBytes& after)
{
    const dfu::BlockListener silent;
    const std::stop_token never;
    auto selected = co_await m_recovery.select(m_firstErased.alternateSetting);
    if (!selected)
        co_return selected;
    const std::vector<memory::MemoryRange> lost = lostRanges(m_beforeErase, after, m_job.cells());
    for (const memory::MemoryRange& range : lost) {
        const auto bytes = m_beforeErase.find(range);
        Bytes copy(bytes->begin(), bytes->end());
        auto written =
            co_await m_job.device().write(range.range.first, std::move(copy), silent, never);
        if (!written)
            co_return written;
    }
    for (const memory::MemoryRange& range : lost) {
        auto found = co_await m_reader.read(range, silent);
        if (!found)
            co_return failure(std::move(found).error());
        if (!found->unreadable.empty()
            || !std::ranges::equal(found->bytes, *m_beforeErase.find(range)))
            co_return failure(ErrorKind::VerifyFailed, QStringLiteral("not as it was"));
    }
    // Bytes of the sector that were never read cannot be restored.
    if (!m_beforeErase.isKnown(m_firstErased))
        co_return failure(ErrorKind::VerifyFailed, QStringLiteral("not known as a whole"));
    co_return {};
}

} // namespace fieldflash::update
