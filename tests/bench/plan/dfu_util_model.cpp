// SPDX-License-Identifier: MIT
#include "tests/bench/plan/hosts.h"
#include "tests/bench/plan/wire.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::bench {

namespace {

using dfu::kFirstDataBlock;

/// dfu-util's way to dfuIDLE.
QCoro::Task<Result<void>> toIdle(Wire& wire)
{
    const Result<void> aborted = co_await wire.requests().abort();
    if (!aborted)
        co_return aborted;
    const auto status = co_await wire.requests().getStatus();
    if (!status)
        co_return failure(status.error());
    co_return {};
}

QCoro::Task<Result<void>> erasePages(Wire& wire, AddressRange image,
                                     const std::vector<AddressRange>& sectors)
{
    for (const AddressRange& sector : sectors) {
        if (!sector.overlaps(image))
            continue;
        const Result<void> erased = co_await wire.erase(sector.first);
        if (!erased)
            co_return erased;
    }
    co_return {};
}

QCoro::Task<Result<void>> writeChunks(Wire& wire, const Bytes& image, ByteCount transferSize)
{
    for (ByteCount offset = 0; offset < image.size(); offset += transferSize) {
        const Result<void> set = co_await wire.setAddress(static_cast<Address>(kFlash + offset));
        if (!set)
            co_return set;
        const auto begin = image.begin() + static_cast<std::ptrdiff_t>(offset);
        const auto size = std::min<ByteCount>(transferSize, image.size() - offset);
        Bytes chunk(begin, begin + static_cast<std::ptrdiff_t>(size));
        const Result<void> written = co_await wire.execute(kFirstDataBlock, std::move(chunk));
        if (!written)
            co_return written;
    }
    co_return {};
}

/// `dfu-util -U`, and a comparison.
QCoro::Task<Result<void>> readBack(Wire& wire, const Bytes& image, ByteCount transferSize)
{
    const auto status = co_await wire.requests().getStatus();
    if (!status)
        co_return failure(status.error());
    const Result<void> set = co_await wire.setAddress(kFlash);
    if (!set)
        co_return set;
    const Result<void> left = co_await toIdle(wire);
    if (!left)
        co_return left;
    Bytes found;
    for (std::uint16_t block = kFirstDataBlock; found.size() < image.size(); ++block) {
        const ByteCount size = std::min<ByteCount>(transferSize, image.size() - found.size());
        const auto read = co_await wire.requests().upload(block, static_cast<std::uint16_t>(size));
        if (!read)
            co_return failure(read.error());
        found.insert(found.end(), read->begin(), read->end());
    }
    const Result<void> ended = co_await toIdle(wire);
    if (!ended)
        co_return ended;
    if (found != image)
        co_return failure(ErrorKind::VerifyFailed, QStringLiteral("differs"));
    co_return {};
}

} // namespace

QCoro::Task<Result<void>> writeAndReadLikeDfuUtil(usb::Bus& bus, Clock& clock,
                                                  const Scenario& scenario,
                                                  const DeviceFacts& device)
{
    const Result<void> written = co_await writeLikeDfuUtil(bus, clock, scenario, device);
    if (!written)
        co_return written;
    const auto opened = co_await Wire::open(bus, clock);
    if (!opened)
        co_return failure(opened.error());
    co_return co_await readBack(**opened, scenario.image, device.transferSize);
}

QCoro::Task<Result<void>> writeLikeDfuUtil(usb::Bus& bus, Clock& clock, const Scenario& scenario,
                                           const DeviceFacts& device)
{
    const auto opened = co_await Wire::open(bus, clock);
    if (!opened)
        co_return failure(opened.error());
    Wire& wire = **opened;
    const auto status = co_await wire.requests().getStatus();
    if (!status)
        co_return failure(status.error());
    const AddressRange image{kFlash, scenario.image.size()};
    const Result<void> erased = co_await erasePages(wire, image, device.sectors);
    if (!erased)
        co_return erased;
    const Result<void> written = co_await writeChunks(wire, scenario.image, device.transferSize);
    if (!written)
        co_return written;
    co_return co_await toIdle(wire);
}

} // namespace fieldflash::bench
