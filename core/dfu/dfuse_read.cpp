// SPDX-License-Identifier: MIT
// Reading memory back (class DfuseDevice).
#include "core/base/words.h"
#include "core/dfu/dfuse_device_private.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// AN3156, section 3: a block has at least 2 bytes.
constexpr std::uint16_t kShortestUpload = 2;

} // namespace

QCoro::Task<Result<void>> DfuseDevice::Private::beginRead(Address address)
{
    Result<void> set = co_await setAddress(address);
    if (!set)
        co_return set;
    co_return co_await conversation.enterIdle();
}

bool DfuseDevice::Private::canOverread(Address address) const
{
    const memory::MemoryArea* area = selected ? map.area(*selected) : map.areaAt(address);
    const AddressRange whole{address, blockSize};
    return area != nullptr && whole.fits() && memory::MemoryMap::isReadable(*area, whole);
}

/// Only in this case may a read do without its own SET_ADDRESS: verifying must not depend on the
/// address set for writing, nor a second read on that of the first.
bool DfuseDevice::Private::continuesUpload(Address address) const
{
    if (!uploaded || !conversation.isUploading())
        return false;
    const auto number = blockNumber(address, static_cast<std::uint16_t>(blockSize));
    return number && *number == *uploaded + 1;
}

QCoro::Task<Result<Bytes>> DfuseDevice::Private::readNumbered(std::uint16_t wBlockNum,
                                                              std::uint16_t length)
{
    const auto before = std::exchange(uploaded, std::nullopt);
    const bool isNext =
        before && *before + 1 == wBlockNum && conversation.isUploading() && length == blockSize;
    if (!isNext) {
        const Result<void> idle = co_await conversation.enterIdle();
        if (!idle) {
            pointer.reset();
            co_return failure(idle.error());
        }
    }
    Result<Bytes> block = co_await conversation.uploadBlock(wBlockNum, length);
    if (block) {
        uploaded = wBlockNum;
        noteBlock(length);
    } else {
        pointer.reset();
    }
    co_return block;
}

QCoro::Task<Result<Bytes>> DfuseDevice::Private::readOn(Address address, std::uint16_t length)
{
    // The formula works for whole blocks only (AN3156, [X] in what "length" means there).
    const bool isWhole = length == blockSize || canOverread(address);
    const bool isFirst = pointer && pointer->address == address;
    const std::uint16_t asked = isFirst || !isWhole ? length : blockSize;
    std::optional<std::uint16_t> wBlockNum;
    if (asked >= kShortestUpload)
        wBlockNum = blockNumber(address, asked);
    Result<Bytes> block;
    if (wBlockNum)
        block = co_await readNumbered(*wBlockNum, asked);
    // The bytes after the range may be unreadable, which does not matter here.
    const bool isBeyond = wBlockNum && !block && length < asked;
    if (!wBlockNum || (isBeyond && block.error().kind() == ErrorKind::RefusedByDevice))
        block = co_await readBlockAt(address, length);
    if (!block)
        co_return block;
    block->resize(length);
    co_return block;
}

/// A single byte is read together with its neighbour in the same half word.
QCoro::Task<Result<Bytes>> DfuseDevice::Private::readBlockAt(Address address, std::uint16_t length)
{
    const bool isSingle = length < kShortestUpload;
    const Address begin = isSingle ? address & ~Address{1} : address;
    const std::uint16_t asked = isSingle ? kShortestUpload : length;
    const Result<void> ready = co_await beginRead(begin);
    if (!ready)
        co_return failure(ready.error());
    Result<Bytes> block = co_await readNumbered(kFirstDataBlock, asked);
    if (block && isSingle)
        co_return Bytes(1, block->at(address - begin));
    co_return block;
}

QCoro::Task<Result<Bytes>> DfuseDevice::read(AddressRange range, BlockListener onBlock,
                                             std::stop_token stop)
{
    Private& self = *m_private;
    Bytes bytes;
    const Result<void> possible = self.checkBlockSize();
    if (!possible)
        co_return failure(possible.error());
    if (!range.fits())
        co_return failure(ErrorKind::OutsideMap,
                          Words::tr("The range to read extends past the end of the address space."),
                          Words::tr("Read less, or from a lower address."));
    if (!self.continuesUpload(range.first))
        self.pointer.reset();
    bytes.reserve(range.size);
    while (bytes.size() < range.size) {
        if (stop.stop_requested())
            co_return failure(stoppedOnRequest());
        const auto at = static_cast<Address>(range.first + bytes.size());
        const auto length = static_cast<std::uint16_t>(
            std::min<ByteCount>(self.blockSize, range.size - bytes.size()));
        Result<Bytes> block = co_await self.readOn(at, length);
        if (!block)
            co_return failure(std::move(block).error().whileDoing(
                Words::tr("reading %1 at %2").arg(sizeText(length), addressText(at))));
        bytes.insert(bytes.end(), block->begin(), block->end());
        if (onBlock)
            onBlock(bytes.size());
    }
    co_return bytes;
}

} // namespace fieldflash::dfu
