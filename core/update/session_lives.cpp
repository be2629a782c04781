// SPDX-License-Identifier: MIT
// Jobs that only enter or only leave the bootloader.
#include "core/base/words.h"
#include "core/update/detail/jobs.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

QCoro::Task<Result<void>> carryOutDetach(Job& job)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (job.foundIn() == device::Life::Bootloader)
        co_return {};
    co_return co_await job.detachApplication();
}

QCoro::Task<Result<void>> carryOutLeave(Job& job, std::optional<Address> entry)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (job.foundIn() == device::Life::Application)
        co_return {};
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    const profile::DeviceProfile* profile = job.profile();
    const bool isKnown = profile != nullptr && !job.device().loader();
    const std::optional<Address> start = isKnown ? profile->start : std::nullopt;
    const std::optional<Address> usual =
        start ? start : job.device().memoryMap().firstFlashAddress();
    const auto address = entry ? entry : usual;
    if (!address)
        co_return failure(ErrorKind::OutsideMap,
                          Words::tr("The device does not announce any program memory."),
                          Words::tr("Give the address of the program."));
    auto returned = co_await job.returnToApplication(*address);
    if (returned)
        job.report().versionAfter = job.report().after->bcdDevice;
    co_return returned;
}

} // namespace

QCoro::Task<Report> detachBoard(JobSetting setting)
{
    Job job(JobKind::Detach, std::move(setting));
    auto outcome = co_await carryOutDetach(job);
    co_return co_await job.conclude(std::move(outcome));
}

QCoro::Task<Report> leaveBootloader(JobSetting setting, std::optional<Address> entry)
{
    Job job(JobKind::Leave, std::move(setting));
    auto outcome = co_await carryOutLeave(job, entry);
    co_return co_await job.conclude(std::move(outcome));
}

} // namespace fieldflash::update
