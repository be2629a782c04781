// SPDX-License-Identifier: MIT
// Erasing memory.
#include "core/update/detail/comparison.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <utility>

namespace fieldflash::update {

namespace {

QCoro::Task<Result<void>> carryOut(Job& job, const std::vector<AddressRange>& ranges,
                                   const UpdateOptions& options)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (auto allowed = checkErase(job, ranges); !allowed)
        co_return allowed;
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    const memory::MemoryMap& map = job.device().memoryMap();
    auto plan = plan::makeErasePlan(ranges, map, options.verify);
    if (!plan)
        co_return failure(std::move(plan).error());
    if (auto going = job.checkCancelled(); !going)
        co_return going;
    Recovery recovery(job);
    memory::SparseBytes known;
    if (auto read = co_await readAroundFirstErase(job, recovery, *plan, known); !read)
        co_return read;
    plan::insertEraseProof(plan->operations, known, job.device().blockSize());
    const auto shared = std::make_shared<const plan::Plan>(std::move(*plan));
    job.tell(PlanAnnounced{shared, map});
    PlanRunner runner(job, recovery, *shared, known, assumedTimings(job.device()));
    co_return co_await runner.run();
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
