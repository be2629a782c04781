// SPDX-License-Identifier: MIT
#include "core/plan/timings.h"

#include "core/memory/program_unit.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

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

Duration transferTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
{
    const Duration data = std::max(timings.block - timings.request, Duration(0));
    return timings.request * static_cast<std::int64_t>(blocks)
        + times(data, static_cast<double>(bytes) / static_cast<double>(timings.blockSize));
}

Duration programTime(ByteCount bytes, const Timings& timings)
{
    return timings.programUnit * static_cast<std::int64_t>(bytes / memory::kProgramUnit);
}

std::uint64_t blocksFor(ByteCount bytes, const Timings& timings)
{
    return (bytes + timings.blockSize - 1) / timings.blockSize;
}

Duration writeTime(ByteCount bytes, std::uint64_t blocks, const Timings& timings)
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

Duration eraseTime(const Timings& timings)
{
    return timings.eraseSector + timings.request * (1 + kRequestsAround);
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
    const auto count = [](std::uint64_t number) { return static_cast<std::int64_t>(number); };
    const Duration massErase = timings.massErase + timings.request * (1 + kRequestsAround);
    return eraseTime(timings) * count(work.sectorErases) + massErase * count(work.massErases)
        + timings.setAddress * count(work.setAddress)
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
    if (amount.setAddress > 0)
        result.setAddress = measured.settingAddress / static_cast<std::int64_t>(amount.setAddress);
    const Duration requests = result.request * (1 + kRequestsAround);
    const auto mean = [&](Duration all, std::uint64_t number) {
        return std::max(all / static_cast<std::int64_t>(number) - requests, Duration(0));
    };
    // A bootloader that wants to be left alone after a mere address announces fixed times (F4: 104
    // ms after an address, 100 ms after an erase).
    const Duration announced = result.setAddress - requests;
    result.eraseSector = std::max(result.eraseSector, announced);
    result.massErase = std::max(result.massErase, announced);
    if (amount.sectorErases > 0)
        result.eraseSector = mean(measured.erasing, amount.sectorErases);
    if (amount.massErases > 0)
        result.massErase = mean(measured.massErasing, amount.massErases);
    if (amount.bytesWritten >= memory::kProgramUnit) {
        const Duration wire = transferTime(amount.bytesWritten, amount.blocksWritten, result)
            + result.request * static_cast<std::int64_t>(kRequestsAround * amount.blocksWritten);
        result.programUnit = std::max(measured.writing - wire, Duration(0))
            / static_cast<std::int64_t>(amount.bytesWritten / memory::kProgramUnit);
    }
    return result;
}

} // namespace fieldflash::plan
