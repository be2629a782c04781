// SPDX-License-Identifier: MIT
#include "core/plan/plan.h"

#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;

QString durationText(Duration duration)
{
    using namespace std::chrono;
    const auto whole = std::max<std::int64_t>(1, round<seconds>(duration).count());
    if (whole == 1)
        return Words::tr("about 1 second");
    if (whole < 90)
        return Words::tr("about %1 seconds").arg(whole);
    return Words::tr("about %1 minutes").arg((whole + 30) / 60);
}

QString sectorCountText(std::size_t count)
{
    return count == 1 ? Words::tr("1 sector") : Words::tr("%1 sectors").arg(count);
}

bool isMassErase(const Operation& operation) { return operation.kind == Kind::MassErase; }

WorkAmount readWork(AddressRange range, const memory::MemoryArea* area, ByteCount blockSize)
{
    WorkAmount work;
    const ByteCount rest = range.size % blockSize;
    work.setAddress = 1;
    work.blocksRead = (range.size + blockSize - 1) / blockSize;
    work.bytesRead = range.size;
    if (rest == 0 || range.size < blockSize)
        return work;
    const AddressRange last{static_cast<Address>(range.end() - rest), blockSize};
    if (area != nullptr && last.fits() && memory::MemoryMap::isReadable(*area, last))
        work.bytesRead += blockSize - rest;
    else
        ++work.setAddress;
    return work;
}

WorkAmount writeWork(AddressRange range, ByteCount blockSize)
{
    WorkAmount work;
    const bool hasTail = range.size > blockSize && range.size % blockSize != 0;
    work.setAddress = hasTail ? 2 : 1;
    work.blocksWritten = (range.size + blockSize - 1) / blockSize;
    work.bytesWritten = range.size;
    return work;
}

} // namespace

bool isTouched(SectorIntent intent)
{
    return intent != SectorIntent::Keep && intent != SectorIntent::Equal;
}

WorkAmount workOf(const Operation& operation, const memory::MemoryMap& map, ByteCount blockSize)
{
    WorkAmount work;
    switch (operation.kind) {
    case Kind::EraseSector: work.sectorErases = 1; break;
    case Kind::MassErase: work.massErases = 1; break;
    case Kind::Write: work = writeWork(operation.range, blockSize); break;
    case Kind::CheckErased:
    case Kind::CheckEraseUnit:
    case Kind::Verify:
        work = readWork(operation.range, map.area(operation.alternateSetting), blockSize);
        break;
    }
    return work;
}

QString Plan::sentence() const
{
    const QString time = durationText(predicted);
    if (bytesToWrite > 0) {
        const QString rest = bytesGivenUp == 0
            ? Words::tr("keeps everything else")
            : Words::tr("gives up %1 beside it").arg(sizeText(bytesGivenUp));
        if (std::ranges::any_of(operations, isMassErase))
            return Words::tr("Erases the whole memory at once, writes %1, %2, %3.")
                .arg(sizeText(bytesToWrite), rest, time);
        const auto written = static_cast<std::size_t>(std::ranges::count_if(
            sectors, [](const SectorPlan& sector) { return isTouched(sector.intent); }));
        return Words::tr("Writes %1 in %2, %3, %4.")
            .arg(sizeText(bytesToWrite), sectorCountText(written), rest, time);
    }
    if (sectorsToErase > 0)
        return Words::tr("Erases %1, %2.").arg(sectorCountText(sectorsToErase), time);
    if (bytesToVerify == 0)
        return Words::tr("The device holds all of it already: nothing is erased or written.");
    return Words::tr("Compares %1 with the device, changes nothing, %2.")
        .arg(sizeText(bytesToVerify), time);
}

void Plan::addTotals(const memory::MemoryMap& map, const Timings& timings)
{
    for (const Operation& operation : operations) {
        switch (operation.kind) {
        case Kind::EraseSector: ++sectorsToErase; break;
        case Kind::MassErase:
            sectorsToErase += static_cast<std::size_t>(
                std::ranges::count_if(sectors, [&](const SectorPlan& sector) {
                    return sector.alternateSetting == operation.alternateSetting;
                }));
            break;
        case Kind::Write: bytesToWrite += operation.range.size; break;
        case Kind::Verify: bytesToVerify += operation.range.size; break;
        case Kind::CheckErased:
        case Kind::CheckEraseUnit: break;
        }
        work += workOf(operation, map, timings.blockSize);
    }
    predicted = timeFor(work, timings);
}

} // namespace fieldflash::plan
