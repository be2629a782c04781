// SPDX-License-Identifier: MIT
// Removing read protection, which erases everything in the chip.
#include "core/base/words.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/erased_value.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

Error notProtected()
{
    return Error(ErrorKind::Usage, Words::tr("The device is not read-protected."),
                 Words::tr("To empty its memory, erase it."));
}

Error noFlash()
{
    return Error(ErrorKind::OutsideMap, Words::tr("The device does not announce flash memory."));
}

/// The usual end on an L476 whose BOOT0 pin is low: reset with empty flash.
Error erasedAndDisconnected(const profile::DeviceProfile* profile)
{
    const QString guide = guideToBootloader(profile);
    return Error(ErrorKind::DidNotReturn,
                 Words::tr("The bootloader accepted the request to remove read protection, and the "
                           "device disconnected: its program is erased."),
                 guide.isEmpty()
                     ? Words::tr("Hold BOOT0 while you plug it in; the bootloader then shows "
                                 "whether read protection is removed, and a program can be "
                                 "installed.")
                     : Words::tr("Start its bootloader by hand; it then shows whether read "
                                 "protection is removed, and a program can be installed.")
                         + u' ' + guide);
}

const memory::MemoryArea* flashOf(Job& job)
{
    const memory::MemoryMap& map = job.device().memoryMap();
    const auto first = map.firstFlashAddress();
    return first ? map.areaAt(*first) : nullptr;
}

/// Success if the read is refused as Protected.
QCoro::Task<Result<void>> requireProtected(Job& job)
{
    const memory::MemoryArea* flash = flashOf(job);
    if (flash == nullptr)
        co_return failure(noFlash());
    Recovery recovery(job);
    Reader reader(job, recovery);
    const AddressRange unit = job.cells().unitAt(flash->sectors.front().range.first);
    const memory::MemoryRange probe{flash->alternateSetting, unit};
    const auto read = co_await reader.read(probe, {});
    if (read)
        co_return failure(notProtected());
    if (read.error().kind() != ErrorKind::ReadProtected)
        co_return failure(read.error());
    co_return {};
}

Error notEmpty(const Error& different)
{
    return Error(ErrorKind::VerifyFailed,
                 Words::tr("Read protection is removed, but the memory is not empty."),
                 Words::tr("Erase the device before you rely on its content."))
        .withDetail(different.detail());
}

QCoro::Task<Result<void>> proveEmpty(Job& job)
{
    Recovery recovery(job);
    while (true) {
        auto plan = plan::makeEmptyCheckPlan(job.device().memoryMap());
        if (!plan)
            co_return failure(std::move(plan).error());
        memory::SparseBytes known;
        PlanRunner runner(job, recovery, *plan, known, assumedTimings(job));
        auto ran = co_await runner.run();
        // The chip was erased just now: what reads as zeros everywhere is empty.
        const bool isAgain = !ran && runner.isErasedToOpposite() && assumeOtherErasedByte(job);
        if (isAgain)
            continue;
        if (!ran && ran.error().kind() == ErrorKind::VerifyFailed)
            co_return failure(notEmpty(std::move(ran).error()));
        co_return ran;
    }
}

QCoro::Task<Result<void>> carryOut(Job& job)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (auto allowed = checkUnprotect(job); !allowed)
        co_return allowed;
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    if (auto needed = co_await requireProtected(job); !needed)
        co_return needed;
    if (auto going = job.checkCancelled(); !going)
        co_return going;
    auto isThere = co_await job.removeReadProtection();
    if (!isThere)
        co_return failure(std::move(isThere).error());
    // From here on nothing is incomplete: the chip is empty, as requested.
    job.markComplete();
    if (!*isThere)
        co_return failure(erasedAndDisconnected(job.profile()));
    co_return co_await proveEmpty(job);
}

} // namespace

QCoro::Task<Result<bool>> Job::removeReadProtection()
{
    begin(Phase::Erase);
    m_follower->rememberOthers();
    markIncomplete(true);
    auto removed = co_await m_device->readUnprotect();
    if (!removed)
        co_return failure(std::move(removed).error());
    markErased();
    const bool isLeaving = co_await m_follower->awaitDeparture(kDepartureLimit);
    if (!isLeaving) {
        // AN3156 does not say whether an L47x resets itself.
        auto idle = co_await m_device->normalise();
        if (!idle)
            co_return failure(std::move(idle).error());
        co_return true;
    }
    closeDevice();
    begin(Phase::AwaitBootloader);
    const device::Sighting sighting =
        co_await m_follower->await(device::Life::Bootloader, kBootloaderLimit);
    m_report.after = m_follower->device();
    const bool hasArrived = sighting.kind == device::Sighting::Kind::Arrived;
    endPhase(hasArrived ? PhaseOutcome::Done : PhaseOutcome::Failed);
    if (!hasArrived)
        co_return false;
    auto opened = co_await openBootloader();
    if (!opened)
        co_return failure(std::move(opened).error());
    co_return true;
}

QCoro::Task<Report> unprotectBoard(JobSetting setting)
{
    Job job(JobKind::Unprotect, std::move(setting));
    auto outcome = co_await carryOut(job);
    co_return co_await job.conclude(std::move(outcome));
}

QCoro::Task<Report> Session::unprotect(device::DeviceSelector selector, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return unprotectBoard(std::move(setting));
}

} // namespace fieldflash::update
