// SPDX-License-Identifier: MIT
// Reading memory back (class DfuseDevice).
#include "core/dfu/dfuse_device_private.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// AN3156, section 3: a block has 2 bytes at least.
constexpr std::uint16_t kShortestUpload = 2;
constexpr std::uint32_t kLastBlock = 0xFFFF;

} // namespace

QCoro::Task<Result<void>> DfuseDevice::Private::beginRead(Address address)
{
    Result<void> set = co_await setAddress(address);
    if (!set)
        co_return set;
    co_return co_await conversation.enterIdle();
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
    Result<Bytes> block = co_await conversation.uploadBlock(kFirstDataBlock, asked);
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
                          QStringLiteral("The range to read ends behind the address space."),
                          QStringLiteral("Read less, or from a lower address."));
    bytes.reserve(range.size);
    std::uint32_t wBlockNum = 0; // 0: the pointer has to be set first
    while (bytes.size() < range.size) {
        if (stop.stop_requested())
            co_return failure(stoppedOnRequest());
        const auto at = static_cast<Address>(range.first + bytes.size());
        const auto length = static_cast<std::uint16_t>(
            std::min<ByteCount>(self.blockSize, range.size - bytes.size()));
        const bool isNext = wBlockNum != 0 && wBlockNum <= kLastBlock && length == self.blockSize;
        const auto number = static_cast<std::uint16_t>(wBlockNum);
        auto reading =
            isNext ? self.conversation.uploadBlock(number, length) : self.readBlockAt(at, length);
        Result<Bytes> block = co_await reading;
        if (!block)
            co_return failure(std::move(block).error().whileDoing(
                QStringLiteral("reading %1 at %2").arg(sizeText(length), addressText(at))));
        bytes.insert(bytes.end(), block->begin(), block->end());
        const std::uint32_t next = isNext ? wBlockNum + 1 : kFirstDataBlock + 1;
        wBlockNum = self.isBlockNumbered() ? next : 0;
        if (onBlock)
            onBlock(bytes.size());
    }
    co_return bytes;
}

} // namespace fieldflash::dfu
