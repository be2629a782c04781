// SPDX-License-Identifier: MIT
#include "core/plan/plan.h"

#include "core/base/plural.h"
#include "core/base/words.h"
#include "core/plan/work_counter.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;

bool isMassErase(const Operation& operation) { return operation.kind == Kind::MassErase; }

QString restSentence(const Plan& plan)
{
    if (!plan.keepsRest)
        return Words::tr("The rest of the memory is not kept.");
    return plan.bytesGivenUp == 0
        ? Words::tr("Everything else on the device is kept.")
        : Words::tr("Discards %1 of adjacent data.").arg(sizeText(plan.bytesGivenUp));
}

} // namespace

bool isTouched(SectorIntent intent)
{
    return intent != SectorIntent::Keep && intent != SectorIntent::Equal;
}

WorkAmount workOf(const Operation& operation, const memory::MemoryMap& map, ByteCount blockSize)
{
    return WorkCounter(map, blockSize).add(operation);
}

QString timeText(Duration duration)
{
    using namespace std::chrono;
    const auto whole = static_cast<std::uint64_t>(round<seconds>(duration).count());
    if (duration < milliseconds(750))
        return Words::tr("less than a second");
    if (whole < 90)
        return plural(Words::tr("about %n second(s)", nullptr, pluralCount(whole)), whole);
    const std::uint64_t minutes = (whole + 30) / 60;
    return plural(Words::tr("about %n minute(s)", nullptr, pluralCount(minutes)), minutes);
}

QString Plan::sentence() const
{
    const QString time = Words::tr("Takes %1.").arg(timeText(predicted));
    QStringList sentences;
    if (bytesToWrite > 0 && std::ranges::any_of(operations, isMassErase)) {
        sentences << Words::tr("Erases the whole memory at once and writes %1.")
                         .arg(sizeText(bytesToWrite))
                  << time << restSentence(*this);
    } else if (bytesToWrite > 0) {
        const auto touched = static_cast<std::uint64_t>(std::ranges::count_if(
            sectors, [](const SectorPlan& sector) { return isTouched(sector.intent); }));
        sentences << plural(Words::tr("Writes %1 in %n sector(s).", nullptr, pluralCount(touched)),
                            touched)
                         .arg(sizeText(bytesToWrite))
                  << time << restSentence(*this);
    } else if (sectorsToErase > 0) {
        sentences << plural(Words::tr("Erases %n sector(s).", nullptr, pluralCount(sectorsToErase)),
                            sectorsToErase)
                  << time;
    } else if (bytesToVerify > 0) {
        sentences << Words::tr("Compares %1 with the device and changes nothing.")
                         .arg(sizeText(bytesToVerify))
                  << time;
    } else {
        sentences << Words::tr(
            "The device already matches the file; nothing is erased or written.");
    }
    return sentences.join(u' ');
}

void Plan::addTotals(const memory::MemoryMap& map, const Timings& timings)
{
    WorkCounter counter(map, timings.blockSize);
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
        const WorkAmount one = counter.add(operation);
        sectorsToErase += one.blocksReplaced;
        work += one;
    }
    predicted = timeFor(work, timings);
}

} // namespace fieldflash::plan
