// SPDX-License-Identifier: MIT
#include "core/update/detail/reader.h"

#include "core/base/words.h"
#include "core/update/detail/limits.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// More unreadable program units than this are not caused by a power loss.
constexpr std::size_t kMaximumUnreadable = 64;

/// Two halves, cut at a program unit.
std::pair<AddressRange, AddressRange> halves(AddressRange range, const memory::FlashCells& cells)
{
    const ByteCount middle = cells.roundedDown(range.first + range.size / 2);
    const ByteCount cut = std::max(middle, ByteCount{range.first});
    return {{range.first, cut - range.first}, {static_cast<Address>(cut), range.end() - cut}};
}

bool isOneUnit(AddressRange range, const memory::FlashCells& cells)
{
    return cells.wholeUnits(range).size == cells.programUnit;
}

} // namespace

Reader::Reader(Job& job, Recovery& recovery) : m_job(job), m_recovery(recovery) { }

QCoro::Task<Result<Bytes>> Reader::readOnce(memory::MemoryRange range, dfu::BlockListener onBlock)
{
    auto selected = co_await m_recovery.select(range.alternateSetting);
    if (!selected)
        co_return failure(std::move(selected).error());
    // A ROM serves whole words; AN3156 does not say how it handles other lengths.
    const AddressRange wide = m_job.device().memoryMap().readableUnits(range);
    ByteCount done = 0;
    const dfu::BlockListener counting = [&done, &onBlock](ByteCount now) {
        done = now;
        if (onBlock)
            onBlock(now);
    };
    auto bytes = co_await m_job.device().read(wide, counting, m_job.stop());
    if (!bytes) {
        const ByteCount size = std::min(m_job.device().blockSize(), wide.size - done);
        m_recovery.readFailedAt(range.at({wide.first + static_cast<Address>(done), size}));
        co_return failure(std::move(bytes).error().whileDoing(
            Words::tr("reading %1").arg(rangeText(range.range))));
    }
    m_recovery.readSucceeded();
    if (bytes->size() != wide.size)
        co_return failure(Error(ErrorKind::TransferFailed,
                                Words::tr("The device sent fewer bytes than requested."))
                              .withDetail(Words::tr("%1 of %2 bytes from %3")
                                              .arg(bytes->size())
                                              .arg(wide.size)
                                              .arg(addressText(wide.first))));
    const ByteView part = memory::slice(*bytes, wide.first, range.range);
    co_return Bytes(part.begin(), part.end());
}

QCoro::Task<Result<Bytes>> Reader::readAgain(memory::MemoryRange range, dfu::BlockListener onBlock)
{
    for (int tries = 1;; ++tries) {
        auto bytes = co_await readOnce(range, onBlock);
        if (bytes)
            co_return bytes;
        auto recovered = co_await m_recovery.recover(std::move(bytes).error(), tries);
        if (!recovered)
            co_return failure(std::move(recovered).error());
    }
}

QCoro::Task<Result<ReadBack>> Reader::closeIn(memory::MemoryRange range)
{
    const memory::FlashCells cells = m_job.cells();
    ReadBack result{cells.erased(range.range.size), {}};
    std::vector<AddressRange> open{range.range};
    const dfu::BlockListener silent;
    while (!open.empty()) {
        const AddressRange part = open.back();
        open.pop_back();
        if (part.isEmpty())
            continue;
        if (auto idle = co_await m_job.device().normalise(); !idle)
            co_return failure(std::move(idle).error());
        auto bytes = co_await readOnce(range.at(part), silent);
        if (bytes) {
            std::ranges::copy(*bytes,
                              result.bytes.begin()
                                  + static_cast<std::ptrdiff_t>(part.first - range.range.first));
            continue;
        }
        if (bytes.error().kind() != ErrorKind::RefusedByDevice
            || result.unreadable.size() >= kMaximumUnreadable)
            co_return failure(std::move(bytes).error());
        if (isOneUnit(part, cells)) {
            result.unreadable.push_back(part);
            continue;
        }
        const auto parts = halves(part, cells);
        open.push_back(parts.second);
        open.push_back(parts.first);
    }
    co_return result;
}

QCoro::Task<Result<ReadBack>> Reader::read(memory::MemoryRange range, dfu::BlockListener onBlock)
{
    auto bytes = co_await readAgain(range, std::move(onBlock));
    if (bytes)
        co_return ReadBack{std::move(*bytes), {}};
    if (bytes.error().kind() != ErrorKind::RefusedByDevice)
        co_return failure(std::move(bytes).error());
    const Error refusal = std::move(bytes).error();
    auto found = co_await closeIn(range);
    // If nothing at all can be read, report the refusal rather than a list of words.
    const ByteCount unit = m_job.cells().programUnit;
    if (found && found->unreadable.size() * unit >= range.range.size && range.range.size > unit)
        co_return failure(refusal);
    co_return found;
}

QCoro::Task<Result<ReadBack>> Reader::readForSure(memory::MemoryRange range,
                                                  dfu::BlockListener onBlock)
{
    return untilSame(range, std::move(onBlock), false);
}

QCoro::Task<Result<ReadBack>> Reader::lookForSure(memory::MemoryRange range)
{
    return untilSame(range, {}, true);
}

QCoro::Task<Result<ReadBack>> Reader::untilSame(memory::MemoryRange range,
                                                dfu::BlockListener onBlock, bool isLook)
{
    const dfu::BlockListener silent;
    auto first = isLook ? look(range) : read(range, std::move(onBlock));
    auto last = co_await first;
    for (int reads = 1; last && reads < kReadsForSure; ++reads) {
        auto again = isLook ? look(range) : read(range, silent);
        auto next = co_await again;
        if (!next || *next == *last)
            co_return next;
        m_job.note(Words::tr("Some bytes differed on the second read. The USB connection or the "
                             "memory may be faulty."),
                   true);
        last = std::move(next);
    }
    if (!last)
        co_return last;
    co_return failure(
        Error(ErrorKind::TransferFailed, Words::tr("Part of the memory differs on each read."),
              Words::tr("Try another cable, another port, or without a hub. If it happens "
                        "again at the same place, the memory there is unreliable."))
            .withDetail(rangeText(range.range)));
}

QCoro::Task<Result<ReadBack>> Reader::look(memory::MemoryRange range)
{
    const dfu::BlockListener silent;
    auto first = co_await readOnce(range, silent);
    if (first)
        co_return ReadBack{std::move(*first), {}};
    if (first.error().kind() == ErrorKind::RefusedByDevice) {
        auto idle = co_await m_job.device().normalise();
        if (!idle)
            co_return failure(std::move(idle).error());
        first = co_await readOnce(range, silent);
        if (first)
            co_return ReadBack{std::move(*first), {}};
    }
    if (first.error().kind() != ErrorKind::RefusedByDevice) {
        auto patient = co_await readAgain(range, silent);
        if (!patient)
            co_return failure(std::move(patient).error());
        co_return ReadBack{std::move(*patient), {}};
    }
    if (auto idle = co_await m_job.device().normalise(); !idle)
        co_return failure(std::move(idle).error());
    const memory::FlashCells& cells = m_job.cells();
    co_return ReadBack{cells.erased(range.range.size), {range.range}};
}

QCoro::Task<Result<std::optional<Bytes>>> Reader::readIfPossible(memory::MemoryRange range)
{
    auto read = co_await look(range);
    if (read && read->unreadable.empty())
        co_return std::optional<Bytes>(std::move(read->bytes));
    const bool isOver = !read
        && (read.error().kind() == ErrorKind::Unplugged
            || read.error().kind() == ErrorKind::Cancelled);
    if (isOver)
        co_return failure(std::move(read).error());
    // After a refusal the bootloader is in dfuERROR.
    if (auto idle = co_await m_job.device().normalise(); !idle)
        co_return failure(std::move(idle).error());
    co_return std::optional<Bytes>();
}

} // namespace fieldflash::update
