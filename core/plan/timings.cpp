// SPDX-License-Identifier: MIT
#include "core/plan/timings.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

/// Timings::doubleWord is stated for so many bytes.
constexpr ByteCount kTimedBytes = 8;

/// DNLOAD or erase: the request itself and the two GETSTATUS around the work.
constexpr int kRequestsAround = 2;

Duration times(Duration duration, double factor)
{
    return std::chrono::duration_cast<Duration>(duration * factor);
}

double ratio(Duration measured, Duration expected)
{
    return expected.count() == 0
        ? 1.0
        : static_cast<double>(measured.count()) / static_cast<double>(expected.count());
}

std::int64_t signedCount(std::uint64_t number) { return static_cast<std::int64_t>(number); }

Duration transferTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    const Duration data = std::max(timings.block - timings.request, Duration(0));
    return timings.request * signedCount(blocks)
        + times(data, static_cast<double>(bytes) / static_cast<double>(timings.blockSize));
}

Duration programTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    const Duration cells = timings.doubleWord * signedCount(bytes / kTimedBytes);
    return std::max(cells, timings.blockPause * signedCount(blocks));
}

/// Time of the flash itself, without the requests.
Duration flashEraseTime(const WorkAmount& work, const Timings& timings)
{
    return timings.eraseSector * signedCount(work.sectorErases)
        + timings.eraseByte * signedCount(work.bytesErased);
}

std::uint64_t blocksFor(ByteCount bytes, const Timings& timings)
{
    return (bytes + timings.blockSize - 1) / timings.blockSize;
}

Duration writeTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    return transferTime(bytes, blocks, timings) + programTime(bytes, blocks, timings)
        + timings.request * signedCount(kRequestsAround * blocks);
}

} // namespace

WorkAmount& WorkAmount::operator+=(const WorkAmount& other)
{
    sectorErases += other.sectorErases;
    massErases += other.massErases;
    setAddress += other.setAddress;
    blocksWritten += other.blocksWritten;
    blocksRead += other.blocksRead;
    blocksReplaced += other.blocksReplaced;
    pagesHashed += other.pagesHashed;
    requests += other.requests;
    bytesErased += other.bytesErased;
    bytesWritten += other.bytesWritten;
    bytesRead += other.bytesRead;
    return *this;
}

Duration eraseTime(ByteCount size, const Timings& timings)
{
    WorkAmount one;
    one.sectorErases = 1;
    one.bytesErased = size;
    return timeFor(one, timings);
}

Duration writeTime(ByteCount bytes, const Timings& timings)
{
    return writeTime(bytes, blocksFor(bytes, timings), timings);
}

Duration readTime(ByteCount bytes, const Timings& timings)
{
    return transferTime(bytes, blocksFor(bytes, timings), timings);
}

Duration seekTime(const Timings& timings) { return timings.setAddress + timings.request; }

Duration timeFor(const WorkAmount& work, const Timings& timings)
{
    const std::uint64_t requests =
        work.requests + (work.sectorErases + work.massErases) * (1 + kRequestsAround);
    return flashEraseTime(work, timings) + timings.massErase * signedCount(work.massErases)
        + timings.request * signedCount(requests)
        + timings.setAddress * signedCount(work.setAddress)
        + timings.eraseSector * signedCount(work.blocksReplaced)
        + timings.hashPage * signedCount(work.pagesHashed)
        + writeTime(work.bytesWritten, work.blocksWritten, timings)
        + transferTime(work.bytesRead, work.blocksRead, timings);
}

Timings learned(const Timings& assumed, const MeasuredWork& measured)
{
    const WorkAmount& amount = measured.amount;
    Timings result = assumed;
    if (amount.blocksRead > 0) {
        const double factor =
            ratio(measured.reading, transferTime(amount.bytesRead, amount.blocksRead, assumed));
        result.block = times(assumed.block, factor);
        result.request = times(assumed.request, factor);
        result.setAddress = times(assumed.setAddress, factor);
    }
    if (amount.setAddress > 0) {
        result.setAddress = measured.settingAddress / signedCount(amount.setAddress);
        // SET_ADDRESS is three requests and a pause.
        result.request = std::min(result.request, result.setAddress / (1 + kRequestsAround));
    }
    const Duration requests = result.request * (1 + kRequestsAround);
    // A bootloader that requests a pause even after SET_ADDRESS announces fixed times (F4: 104 ms
    // after an address or a block, 100 ms after an erase).
    const Duration announced = std::max(result.setAddress - requests, Duration(0));
    result.blockPause = std::max(result.blockPause, announced);
    result.eraseSector = std::max(result.eraseSector, announced);
    result.massErase = std::max(result.massErase, announced);
    if (amount.sectorErases > 0) {
        const Duration worked = measured.erasing - requests * signedCount(amount.sectorErases);
        const double factor = ratio(std::max(worked, Duration(0)), flashEraseTime(amount, result));
        result.eraseSector = times(result.eraseSector, factor);
        result.eraseByte = times(result.eraseByte, factor);
    }
    if (amount.massErases > 0)
        result.massErase =
            std::max(measured.massErasing / signedCount(amount.massErases) - requests, Duration(0));
    if (amount.pagesHashed > 0)
        result.hashPage = measured.hashing / signedCount(amount.pagesHashed);
    if (amount.bytesWritten >= kTimedBytes) {
        const Duration wire = transferTime(amount.bytesWritten, amount.blocksWritten, result)
            + result.request * signedCount(kRequestsAround * amount.blocksWritten);
        if (amount.blocksReplaced > 0) {
            // Which part of it erased is not visible from here.
            const Duration erased = result.eraseSector * signedCount(amount.blocksReplaced);
            const Duration cells = programTime(amount.bytesWritten, amount.blocksWritten, result);
            const double factor =
                ratio(std::max(measured.writing - wire, Duration(0)), erased + cells);
            result.eraseSector = times(result.eraseSector, factor);
            result.doubleWord = times(result.doubleWord, factor);
            return result;
        }
        result.doubleWord = std::max(measured.writing - wire, Duration(0))
            / signedCount(amount.bytesWritten / kTimedBytes);
    }
    return result;
}

} // namespace fieldflash::plan
