// SPDX-License-Identifier: MIT
#include "core/update/detail/device_timings.h"

#include "core/update/detail/profile_rules.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace fieldflash::update {

namespace {

/// Larger sectors are a different technology with its own times: an STM32F4 takes 0.4 s for 16 KB,
/// 1.2 s for 64 KB, 2 s for 128 KB and 16 s for all of 1 MB (DS8626, flash characteristics,
/// typical, 8 bits at a time: the only width allowed at any supply voltage).
constexpr ByteCount kLargeSector = ByteCount{8} * 1024;
constexpr std::chrono::milliseconds kLargeSectorErase{170};
constexpr std::chrono::nanoseconds kLargeSectorByte{14'000};
constexpr std::chrono::nanoseconds kLargeMassEraseByte{15'000};

void assumeLargeSectors(plan::Timings& timings, const memory::MemoryMap& map)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr || area->size() <= kLargeSector * area->sectors.size())
        return;
    timings.massErase = kLargeMassEraseByte * static_cast<std::int64_t>(area->size());
    timings.eraseSector = kLargeSectorErase;
    timings.eraseByte = kLargeSectorByte;
}

/// Timings::doubleWord is stated for so many bytes.
constexpr ByteCount kTimedBytes = 8;

/// Absent: the sectors differ in size.
std::optional<ByteCount> sectorSizeOf(const memory::MemoryMap& map)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr || area->sectors.empty())
        return std::nullopt;
    const ByteCount size = area->sectors.front().range.size;
    const auto isSame = [size](const memory::Sector& sector) { return sector.range.size == size; };
    return std::ranges::all_of(area->sectors, isSame) ? std::optional(size) : std::nullopt;
}

/// What the data sheets of all chips with this layout state, the longest of it. Small pages are
/// erased together in the time of one.
void assumeChip(plan::Timings& timings, const std::vector<profile::ChipMatch>& chips,
                ByteCount sectorSize)
{
    std::chrono::milliseconds erase{0};
    std::chrono::microseconds program{0};
    for (const profile::ChipMatch& chip : chips) {
        const auto found = chip.family->eraseMilliseconds.find(sectorSize);
        if (found != chip.family->eraseMilliseconds.end())
            erase = std::max(erase, std::chrono::milliseconds(found->second));
        const auto once = std::chrono::microseconds(chip.family->programMicroseconds.value_or(0));
        const ByteCount unit = std::max<ByteCount>(1, chip.line->programUnit);
        program = std::max(program,
                           once * static_cast<std::int64_t>(kTimedBytes)
                               / static_cast<std::int64_t>(unit));
    }
    if (erase.count() > 0)
        timings.eraseSector = timings.massErase = erase;
    if (program.count() > 0)
        timings.doubleWord = program;
}

plan::MeasuredWork measured(const dfu::Counters& counters)
{
    plan::MeasuredWork work;
    work.amount.sectorErases = counters.pagesErased;
    work.amount.massErases = counters.massErases;
    work.amount.bytesErased = counters.bytesErased;
    work.amount.setAddress = counters.setAddress;
    work.amount.blocksWritten = counters.blocksWritten;
    work.amount.blocksRead = counters.blocksRead;
    work.amount.pagesHashed = counters.pagesHashed;
    work.amount.blocksReplaced = counters.blocksReplaced;
    work.amount.bytesWritten = counters.bytesWritten;
    work.amount.bytesRead = counters.bytesRead;
    work.settingAddress = counters.settingAddress;
    work.erasing = counters.erasing;
    work.massErasing = counters.massErasing;
    work.writing = counters.writing;
    work.reading = counters.reading;
    work.hashing = counters.hashing;
    return work;
}

} // namespace

plan::Timings assumedTimings(const Job& job)
{
    const dfu::DfuseDevice& device = job.device();
    plan::Timings timings;
    assumeLargeSectors(timings, device.memoryMap());
    const auto size = sectorSizeOf(device.memoryMap());
    if (size && *size <= kLargeSector)
        assumeChip(timings, profile::chipsBehind(chipOf(device, job.profile())), *size);
    timings.blockSize = std::max(device.blockSize(), device.memoryMap().cells().programUnit);
    const double part = static_cast<double>(timings.blockSize) / 2048.0;
    timings.block = timings.request
        + std::chrono::duration_cast<Clock::Duration>((timings.block - timings.request) * part);
    return timings;
}

plan::Timings learnedTimings(const plan::Timings& assumed, const dfu::DfuseDevice& device)
{
    return plan::learned(assumed, measured(device.counters()));
}

} // namespace fieldflash::update
