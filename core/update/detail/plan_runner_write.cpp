// SPDX-License-Identifier: MIT
// Writing; a failed sector is erased and written again (class PlanRunner).
#include "core/base/words.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/erased_value.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/plan_runner.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <functional>
#include <utility>

namespace fieldflash::update {

using Kind = plan::Operation::Kind;

namespace {

/// Protection and worn cells look alike where the option bytes are not known.
Error notErasable(const memory::MemoryRange& sector, const ReadBack& found,
                  const option_bytes::Protection& protection, std::uint8_t erasedByte)
{
    const auto wrong = static_cast<ByteCount>(std::ranges::count_if(
        found.bytes, [erasedByte](std::uint8_t byte) { return byte != erasedByte; }));
    return Error(
               ErrorKind::VerifyFailed,
               Words::tr("Part of the memory is not empty after erasing, so it cannot be written."),
               unchangedRemedy(protection, sector.range))
        .withDetail(Words::tr("%1: %2 of %3 bytes not empty")
                        .arg(rangeText(sector.range))
                        .arg(wrong)
                        .arg(sector.range.size));
}

Bytes partOf(const plan::Operation& operation, AddressRange part)
{
    const ByteView bytes = memory::slice(operation.bytes, operation.range.first, part);
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace

/// It is unknown whether the failed block was programmed completely, partly or not at all, and a
/// program unit can be programmed only once. Therefore every retry erases the sectors of the block
/// and writes them again from their start.
QCoro::Task<Result<void>> PlanRunner::write(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    m_known.forget(operation);
    m_job.markIncomplete(true);
    m_written = 0;
    m_startedOver.clear();
    ByteCount best = 0;
    bool isAgain = false;
    for (int tries = 1;; ++tries) {
        Result<void> written;
        if (isAgain)
            written = co_await startSectorsOver(index);
        if (written)
            written = co_await writeFrom(operation, m_written);
        if (written)
            break;
        if (m_written > best)
            tries = 1;
        best = std::max(best, m_written);
        auto recovered = co_await m_recovery.recover(std::move(written).error(), tries);
        if (!recovered && recovered.error().kind() == ErrorKind::RefusedByDevice)
            recovered = co_await judgeRefusal(std::move(recovered).error(), index);
        if (!recovered)
            co_return recovered;
        isAgain = true;
    }
    m_job.markErased();
    m_job.report().bytesWritten += operation.range.size;
    if (!m_isVerifyBegun)
        m_progress.add(operation.range.size);
    else if (!m_startedOver.empty())
        co_return co_await verifyAgain(index);
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::writeFrom(const plan::Operation& operation, ByteCount offset)
{
    if (auto selected = co_await m_recovery.select(operation.alternateSetting); !selected)
        co_return selected;
    const AddressRange rest{operation.range.first + static_cast<Address>(offset),
                            operation.range.size - offset};
    for (const memory::MemoryRange& sector : sectorsIn(operation.at({rest.first, 1})))
        tellSector(sector, SectorState::Writing);
    m_underWay = failedBlock(operation);
    const dfu::BlockListener onBlock = [this, &operation, offset](ByteCount done) {
        tellWritten(operation, m_written, offset + done);
        m_written = offset + done;
        m_underWay = failedBlock(operation);
        if (!m_isVerifyBegun)
            m_progress.addWithin(m_written);
    };
    Bytes bytes = partOf(operation, rest);
    co_return co_await m_job.device().write(rest.first, std::move(bytes), onBlock, m_job.stop());
}

void PlanRunner::tellWritten(const plan::Operation& operation, ByteCount from, ByteCount to)
{
    const ByteCount first = operation.range.first;
    const bool isAtEnd = to >= operation.range.size;
    const AddressRange news{static_cast<Address>(first + from), to - from + (isAtEnd ? 0 : 1)};
    for (const memory::MemoryRange& sector : sectorsIn(operation.at(news))) {
        const bool isDone = sector.range.end() <= first + to || isAtEnd;
        tellSector(sector, isDone ? SectorState::Written : SectorState::Writing);
    }
}

/// The block that is being written, or that failed; empty after the last one.
memory::MemoryRange PlanRunner::failedBlock(const plan::Operation& operation) const
{
    return operation.at({operation.range.first + static_cast<Address>(m_written),
                         std::min(m_job.device().blockSize(), operation.range.size - m_written)});
}

/// A memory that is not empty after its erase cannot be written, and a retry will not help: the
/// cable is not the cause. Otherwise returns `refusal`.
QCoro::Task<Result<void>> PlanRunner::judgeRefusal(Error refusal, std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    const dfu::BlockListener silent;
    for (const memory::MemoryRange& sector : sectorsIn(failedBlock(operation))) {
        const bool wasErased = std::ranges::find(m_erased, sector) != m_erased.end();
        if (!wasErased)
            continue;
        m_recovery.forgetSelection();
        auto empty = co_await m_job.device().normalise();
        if (empty)
            empty = co_await eraseOnce(Kind::EraseSector, sector);
        if (!empty)
            break;
        auto found = co_await m_reader.read(sector, silent);
        if (!found)
            break;
        const memory::FlashCells& cells = m_job.cells();
        const bool isOpposite = mayEraseToOpposite(m_job) && oppositeCells().isErased(found->bytes);
        const bool isEmpty = cells.isErased(found->bytes) || isOpposite;
        if (!isEmpty || !found->unreadable.empty())
            co_return failure(notErasable(sector, *found, m_job.protection(), cells.erasedByte));
    }
    co_return failure(std::move(refusal));
}

QCoro::Task<Result<void>> PlanRunner::startSectorsOver(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    const SectorList sectors = sectorsIn(failedBlock(operation));
    for (const memory::MemoryRange& sector : sectors) {
        m_known.forget(sector);
        auto erased = co_await eraseOnce(Kind::EraseSector, sector);
        if (!erased)
            co_return erased;
        tellSector(sector, SectorState::Erased);
        if (auto again = co_await writeAgain(index, sector); !again)
            co_return again;
        m_startedOver.push_back(sector);
    }
    if (!sectors.empty() && sectors.front().range.first > operation.range.first)
        m_written = sectors.front().range.first - operation.range.first;
    else
        m_written = 0;
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::writePart(const plan::Operation& earlier,
                                                memory::MemoryRange sector)
{
    const AddressRange part = intersection(earlier, sector).range;
    const dfu::BlockListener silent;
    Bytes bytes = partOf(earlier, part);
    m_underWay = earlier.at(part);
    auto written =
        co_await m_job.device().write(part.first, std::move(bytes), silent, m_job.stop());
    if (written)
        m_underWay = {};
    co_return written;
}

QCoro::Task<Result<void>> PlanRunner::writeAgain(std::size_t end, memory::MemoryRange sector)
{
    std::vector<const plan::Operation*> earlier;
    earlier.reserve(m_plan.existing.size() + end);
    for (const plan::Operation& operation : m_plan.existing)
        earlier.push_back(&operation);
    for (std::size_t index = 0; index < end; ++index) {
        if (m_plan.operations[index].kind == Kind::Write)
            earlier.push_back(&m_plan.operations[index]);
    }
    for (const plan::Operation* operation : earlier) {
        if (!operation->overlaps(sector))
            continue;
        auto written = co_await writePart(*operation, sector);
        if (!written)
            co_return written;
    }
    co_return {};
}

} // namespace fieldflash::update
