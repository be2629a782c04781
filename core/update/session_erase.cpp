// SPDX-License-Identifier: MIT
// Erasing memory.
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/comparison.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/erased_value.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <utility>

namespace fieldflash::update {

namespace {

/// A protected page stays as it is, and a mass erase is then ignored as a whole, while the
/// bootloader reports success (AN3156).
QCoro::Task<Result<void>> refuseWhereProtected(Job& job, Recovery& recovery,
                                               const std::vector<AddressRange>& ranges)
{
    Reader reader(job, recovery);
    auto chip = co_await readChipOptions(job, reader, ranges);
    if (!chip)
        co_return failure(std::move(chip).error());
    job.setProtection(std::move(chip->protection));
    if (!ranges.empty())
        co_return refuseProtected(job, ranges);
    const std::vector<AddressRange> all{job.protection().known};
    auto refused = refuseProtected(job, all);
    if (refused)
        co_return refused;
    const QString remedy = Words::tr("The device ignores a mass erase while a page is protected. ")
        + refused.error().remedy();
    co_return failure(std::move(refused).error().withRemedy(
        surface() == Surface::Window ? remedy
                                     : Words::tr("%1 To erase the rest, name it with "
                                                 "--range.")
                                           .arg(remedy)));
}

/// Where the device refused a mass erase: everything that it lets be erased.
std::vector<AddressRange> erasableRanges(const memory::MemoryMap& map)
{
    std::vector<AddressRange> ranges;
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr)
        return ranges;
    for (const memory::Sector& sector : area->sectors) {
        if (sector.isErasable)
            memory::appendJoined(ranges, sector.range);
    }
    return ranges;
}

/// What one attempt has shown.
struct Outcome {
    bool isErasedToOpposite = false; ///< the chip is not known, and the erase leaves zeros
    bool isMassEraseImpossible = false;
};

QCoro::Task<Result<void>> eraseOnce(Job& job, Recovery& recovery,
                                    const std::vector<AddressRange>& ranges,
                                    const UpdateOptions& options, Outcome& outcome)
{
    const memory::MemoryMap& map = job.device().memoryMap();
    auto plan = plan::makeErasePlan(ranges, map, options.verify);
    if (!plan)
        co_return failure(std::move(plan).error());
    if (auto going = job.checkCancelled(); !going)
        co_return going;
    memory::SparseBytes known;
    if (auto read = co_await readAroundFirstErase(job, recovery, *plan, known); !read)
        co_return read;
    plan::insertEraseUnitCheck(plan->operations, known, job.cells(), job.device().blockSize());
    const auto shared = std::make_shared<const plan::Plan>(std::move(*plan));
    job.tell(PlanAnnounced{shared, map});
    PlanRunner runner(job, recovery, *shared, known, assumedTimings(job));
    auto ran = co_await runner.run();
    outcome.isErasedToOpposite = runner.isErasedToOppositeForSure();
    outcome.isMassEraseImpossible = runner.isMassEraseImpossible();
    co_return ran;
}

QCoro::Task<Result<void>> carryOut(Job& job, std::vector<AddressRange> ranges,
                                   const UpdateOptions& options)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (auto allowed = checkErase(job, ranges); !allowed)
        co_return allowed;
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    Recovery recovery(job);
    if (auto possible = co_await refuseWhereProtected(job, recovery, ranges); !possible)
        co_return possible;
    while (true) {
        Outcome outcome;
        auto erased = co_await eraseOnce(job, recovery, ranges, options, outcome);
        if (erased)
            co_return erased;
        if (outcome.isMassEraseImpossible) {
            noteErasedOneByOne(job);
            ranges = erasableRanges(job.device().memoryMap());
        } else if (!outcome.isErasedToOpposite || !assumeOtherErasedByte(job)) {
            co_return erased;
        }
        job.endPhase(erased.error());
    }
}

} // namespace

QCoro::Task<Report> eraseBoard(JobSetting setting, std::vector<AddressRange> ranges,
                               UpdateOptions options)
{
    Job job(JobKind::Erase, std::move(setting));
    auto outcome = co_await carryOut(job, ranges, options);
    if (outcome)
        job.markComplete();
    co_return co_await job.conclude(std::move(outcome));
}

} // namespace fieldflash::update
