// SPDX-License-Identifier: MIT
#include "core/plan/timings.h"

#include "core/plan/detail/limits.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

/// DNLOAD or erase: the request itself and the two GETSTATUS around the work.
constexpr int kRequestsAround = 2;

Clock::Duration times(Clock::Duration duration, double factor)
{
    return std::chrono::duration_cast<Clock::Duration>(duration * factor);
}

double ratio(Clock::Duration measured, Clock::Duration expected)
{
    return expected.count() == 0
        ? 1.0
        : static_cast<double>(measured.count()) / static_cast<double>(expected.count());
}

Clock::Duration transferTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    const Clock::Duration data = std::max(timings.block - timings.request, Clock::Duration(0));
    return timings.request * static_cast<std::int64_t>(blocks)
        + times(data, static_cast<double>(bytes) / static_cast<double>(timings.blockSize));
}

Clock::Duration programTime(ByteCount bytes, const Timings& timings)
{
    return timings.programUnit * static_cast<std::int64_t>(bytes / kProgramUnit);
}

std::uint64_t blocksFor(ByteCount bytes, const Timings& timings)
{
    return (bytes + timings.blockSize - 1) / timings.blockSize;
}

Clock::Duration writeTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    return transferTime(bytes, blocks, timings) + programTime(bytes, timings)
        + timings.request * static_cast<std::int64_t>(kRequestsAround * blocks);
}

} // namespace

WorkAmount& WorkAmount::operator+=(const WorkAmount& other)
{
    sectorErases += other.sectorErases;
    massErases += other.massErases;
    setAddress += other.setAddress;
    blocksWritten += other.blocksWritten;
    blocksRead += other.blocksRead;
    bytesWritten += other.bytesWritten;
    bytesRead += other.bytesRead;
    return *this;
}

Clock::Duration eraseTime(const Timings& timings)
{
    return timings.eraseSector + timings.request * (1 + kRequestsAround);
}

Clock::Duration writeTime(ByteCount bytes, const Timings& timings)
{
    return writeTime(bytes, blocksFor(bytes, timings), timings);
}

Clock::Duration readTime(ByteCount bytes, const Timings& timings)
{
    return transferTime(bytes, blocksFor(bytes, timings), timings);
}

Clock::Duration seekTime(const Timings& timings) { return timings.setAddress + timings.request; }

Clock::Duration timeFor(const WorkAmount& work, const Timings& timings)
{
    const auto count = [](std::uint64_t number) { return static_cast<std::int64_t>(number); };
    const Clock::Duration massErase = timings.massErase + timings.request * (1 + kRequestsAround);
    return eraseTime(timings) * count(work.sectorErases) + massErase * count(work.massErases)
        + timings.setAddress * count(work.setAddress)
        + writeTime(work.bytesWritten, work.blocksWritten, timings)
        + transferTime(work.bytesRead, work.blocksRead, timings);
}

Timings learned(const Timings& assumed, const dfu::Counters& counters)
{
    Timings result = assumed;
    if (counters.blocksRead > 0) {
        const double factor =
            ratio(counters.reading, transferTime(counters.bytesRead, counters.blocksRead, assumed));
        result.block = times(assumed.block, factor);
        result.request = times(assumed.request, factor);
        result.setAddress = times(assumed.setAddress, factor);
    }
    if (counters.setAddress > 0)
        result.setAddress =
            counters.settingAddress / static_cast<std::int64_t>(counters.setAddress);
    const Clock::Duration requests = result.request * (1 + kRequestsAround);
    const auto mean = [&](Clock::Duration all, std::uint64_t number) {
        return std::max(all / static_cast<std::int64_t>(number) - requests, Clock::Duration(0));
    };
    // A bootloader that wants to be left alone after a mere address announces fixed times (F4: 104
    // ms after an address, 100 ms after an erase).
    const Clock::Duration announced = result.setAddress - requests;
    result.eraseSector = std::max(result.eraseSector, announced);
    result.massErase = std::max(result.massErase, announced);
    if (counters.pagesErased > 0)
        result.eraseSector = mean(counters.erasing, counters.pagesErased);
    if (counters.massErases > 0)
        result.massErase = mean(counters.massErasing, counters.massErases);
    if (counters.bytesWritten >= kProgramUnit) {
        const Clock::Duration wire =
            transferTime(counters.bytesWritten, counters.blocksWritten, result)
            + result.request * static_cast<std::int64_t>(kRequestsAround * counters.blocksWritten);
        result.programUnit = std::max(counters.writing - wire, Clock::Duration(0))
            / static_cast<std::int64_t>(counters.bytesWritten / kProgramUnit);
    }
    return result;
}

} // namespace fieldflash::plan
