// SPDX-License-Identifier: MIT
// Commands, erase and write (class DfuseDevice).
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/dfu/dfuse_device_private.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

constexpr std::uint16_t kCommandBlock = 0;

Bytes commandFor(Command command) { return {static_cast<std::uint8_t>(command)}; }

Bytes commandFor(Command command, Address address)
{
    Bytes payload = commandFor(command);
    appendLittle32(payload, address);
    return payload;
}

void padToProgramUnit(Bytes& bytes, const memory::FlashCells& cells)
{
    bytes.resize(cells.roundedUp(bytes.size()), cells.erasedByte);
}

Result<void> checkRun(AddressRange run, const memory::FlashCells& cells)
{
    if (run.first % cells.programUnit == 0 && run.fits())
        return {};
    return failure(
        Error(ErrorKind::OurBug, Words::tr("Fieldflash planned a write that is not possible."),
              Words::tr("Please report this."))
            .withDetail(
                QStringLiteral("%1 bytes at %2").arg(run.size).arg(addressText(run.first))));
}

Bytes slice(const Bytes& bytes, ByteCount offset, ByteCount size)
{
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
    return Bytes(begin, begin + static_cast<std::ptrdiff_t>(size));
}

} // namespace

QCoro::Task<Result<void>> DfuseDevice::Private::setAddress(Address address)
{
    Bytes payload = commandFor(Command::SetAddressPointer, address);
    pointer.reset();
    uploaded.reset();
    const Clock::TimePoint begin = conversation.clock().now();
    Result<void> done =
        co_await conversation.execute(Work::SetAddress, kCommandBlock, std::move(payload));
    if (!done)
        co_return failure(std::move(done).error().whileDoing(
            Words::tr("setting the address %1").arg(addressText(address))));
    pointer = Pointer{address, std::nullopt};
    ++conversation.counters().setAddress;
    conversation.counters().settingAddress += conversation.clock().now() - begin;
    co_return {};
}

/// Pointer + (wBlockNum - 2) x wTransferSize (AN3156): block numbers can be used only if each block
/// is exactly as long as the factor. The first block needs no formula.
std::optional<std::uint16_t> DfuseDevice::Private::blockNumber(Address address,
                                                               ByteCount length) const
{
    if (!pointer || address < pointer->address)
        return std::nullopt;
    const ByteCount distance = address - pointer->address;
    if (distance == 0)
        return kFirstDataBlock;
    const bool isNumbered =
        isBlockNumbered() && length == blockSize && pointer->firstBlock == blockSize;
    const ByteCount number = kFirstDataBlock + distance / blockSize;
    if (!isNumbered || distance % blockSize != 0 || number > kLastBlock)
        return std::nullopt;
    return static_cast<std::uint16_t>(number);
}

void DfuseDevice::Private::noteBlock(ByteCount length)
{
    if (pointer && !pointer->firstBlock)
        pointer->firstBlock = length;
}

QCoro::Task<Result<void>> DfuseDevice::eraseSector(Address address)
{
    Bytes payload = commandFor(Command::Erase, address);
    m_private->pointer.reset();
    const Clock::TimePoint begin = m_private->conversation.clock().now();
    Result<void> done = co_await m_private->conversation.execute(Work::EraseSector, kCommandBlock,
                                                                 std::move(payload));
    if (!done)
        co_return failure(std::move(done).error().whileDoing(
            Words::tr("erasing the sector at %1").arg(addressText(address))));
    ++m_private->conversation.counters().pagesErased;
    const memory::MemoryArea* area = m_private->selected ? m_private->map.area(*m_private->selected)
                                                         : m_private->map.areaAt(address);
    if (area != nullptr) {
        for (const memory::Sector& sector : memory::MemoryMap::sectorsIn(*area, {address, 1}))
            m_private->conversation.counters().bytesErased += sector.range.size;
    }
    m_private->conversation.counters().erasing += m_private->conversation.clock().now() - begin;
    co_return {};
}

QCoro::Task<Result<void>> DfuseDevice::massErase()
{
    Bytes payload = commandFor(Command::Erase);
    m_private->pointer.reset();
    const Clock::TimePoint begin = m_private->conversation.clock().now();
    Result<void> done = co_await m_private->conversation.execute(Work::MassErase, kCommandBlock,
                                                                 std::move(payload));
    if (!done)
        co_return failure(
            std::move(done).error().whileDoing(Words::tr("erasing the whole memory")));
    ++m_private->conversation.counters().massErases;
    m_private->conversation.counters().massErasing += m_private->conversation.clock().now() - begin;
    co_return {};
}

QCoro::Task<Result<void>> DfuseDevice::write(Address address, Bytes bytes, BlockListener onBlock,
                                             std::stop_token stop)
{
    Private& self = *m_private;
    const ByteCount total = bytes.size();
    padToProgramUnit(bytes, self.map.cells());
    Result<void> possible = checkRun({.first = address, .size = bytes.size()}, self.map.cells());
    if (possible)
        possible = self.checkBlockSize();
    if (!possible)
        co_return possible;
    for (ByteCount offset = 0; offset < bytes.size(); offset += self.blockSize) {
        if (stop.stop_requested()) {
            Result<void> settled = co_await self.settleBlocks();
            if (!settled)
                co_return settled;
            co_return failure(stoppedOnRequest());
        }
        const ByteCount size = std::min<ByteCount>(self.blockSize, bytes.size() - offset);
        const auto at = static_cast<Address>(address + offset);
        auto wBlockNum = self.blockNumber(at, size);
        if (!wBlockNum) {
            Result<void> set = co_await self.setAddress(at);
            if (!set)
                co_return set;
            wBlockNum = kFirstDataBlock;
        }
        Bytes block = slice(bytes, offset, size);
        const std::uint16_t number = *wBlockNum;
        Result<void> done = co_await self.program(at, number, std::move(block));
        if (!done)
            co_return failure(std::move(done).error().whileDoing(
                Words::tr("writing %1 at %2").arg(sizeText(size), addressText(at))));
        // Of a device that answers early, the block before this one is programmed for certain.
        const ByteCount programmed = self.answersEarly() ? offset : offset + size;
        if (onBlock && programmed > 0)
            onBlock(std::min(programmed, total));
    }
    Result<void> settled = co_await self.settleBlocks();
    if (!settled)
        co_return settled;
    if (onBlock && self.answersEarly())
        onBlock(total);
    co_return {};
}

bool DfuseDevice::Private::isReplacing(Address address, ByteCount length) const
{
    return map.cells().isReplacedAtOnce({address, length});
}

QCoro::Task<Result<void>> DfuseDevice::Private::program(Address address, std::uint16_t wBlockNum,
                                                        Bytes block)
{
    const ByteCount size = block.size();
    const Clock::TimePoint begin = conversation.clock().now();
    Result<void> done = co_await conversation.execute(Work::Program, wBlockNum, block);
    if (!done && conversation.hasLostTrack()) {
        const Error cause = done.error();
        done = co_await programAgain(address, std::move(block), cause);
    }
    if (!done)
        pointer.reset();
    if (done) {
        noteBlock(size);
        ++conversation.counters().blocksWritten;
        conversation.counters().blocksReplaced += isReplacing(address, size) ? 1 : 0;
        conversation.counters().bytesWritten += size;
        conversation.counters().writing += conversation.clock().now() - begin;
    }
    co_return done;
}

/// A program unit can be programmed only once, so the content of the memory decides.
QCoro::Task<Result<void>> DfuseDevice::Private::programAgain(Address address, Bytes block,
                                                             Error lostTrack)
{
    if (isReplacing(address, block.size())) {
        const Result<void> again = co_await setAddress(address);
        if (!again)
            co_return again;
        co_return co_await conversation.execute(Work::Program, kFirstDataBlock, std::move(block));
    }
    const Result<Bytes> found =
        co_await readBlockAt(address, static_cast<std::uint16_t>(block.size()));
    if (!found)
        co_return failure(found.error());
    const bool isDone = *found == block;
    qCDebug(logDfu) << "lost track of a block, which is" << (isDone ? "written" : "not written");
    Result<void> ready = co_await setAddress(address);
    if (!ready || isDone)
        co_return ready;
    if (!map.cells().isErased(*found))
        co_return failure(lostTrack);
    co_return co_await conversation.execute(Work::Program, kFirstDataBlock, std::move(block));
}

QCoro::Task<Result<void>> DfuseDevice::readUnprotect()
{
    Conversation& conversation = m_private->conversation;
    Result<void> ready = co_await conversation.enterIdle();
    if (!ready)
        co_return ready;
    m_private->pointer.reset();
    Bytes payload = commandFor(Command::ReadUnprotect);
    const Result<void> sent = co_await conversation.dnload(kCommandBlock, std::move(payload));
    Result<StatusBlock> end = StatusBlock{.status = Status::Ok, .state = State::DfuDnloadIdle};
    if (sent)
        end = co_await conversation.settle(Work::ReadUnprotect);
    const QString activity = Words::tr("removing the read protection");
    if (!sent) {
        Error cause = co_await conversation.causeOf(sent.error());
        co_return failure(std::move(cause).whileDoing(activity));
    }
    // The chip resets at the end, so the last answer is lost.
    if (!end && end.error().kind() != ErrorKind::TimedOut)
        co_return {};
    if (!end)
        co_return failure(std::move(end).error().whileDoing(activity));
    if (end->status != Status::Ok || end->state == State::DfuError)
        co_return failure(statusError(*end).whileDoing(activity));
    co_return {};
}

} // namespace fieldflash::dfu
