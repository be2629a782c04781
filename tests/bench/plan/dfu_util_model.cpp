// SPDX-License-Identifier: MIT
#include "tests/bench/plan/hosts.h"
#include "tests/bench/plan/wire.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::bench {

namespace {

using dfu::kFirstDataBlock;

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

} // namespace

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
    const Result<void> aborted = co_await wire.requests().abort();
    if (!aborted)
        co_return aborted;
    const auto last = co_await wire.requests().getStatus();
    if (!last)
        co_return failure(last.error());
    co_return {};
}

} // namespace fieldflash::bench
