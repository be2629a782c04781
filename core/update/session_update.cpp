// SPDX-License-Identifier: MIT
// The update job.
#include "core/base/words.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/plain_work.h"
#include "core/update/detail/profile_rules.h"
#include "core/update/detail/update_work.h"
#include "core/update/preparation.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

/// Checks that can refuse the image before any request is sent to the device.
QCoro::Task<Result<void>> examineFirst(Job& job, image::FirmwareImage& image,
                                       const UpdateOptions& options)
{
    auto placed = image::placedImage(std::move(image), options.address, std::nullopt);
    if (!placed)
        co_return failure(std::move(placed).error());
    image = std::move(*placed);
    job.report().versionStated = statedVersion(image);
    auto overrides = overridesFrom(options);
    if (!overrides)
        co_return failure(std::move(overrides).error());
    job.setOverrides(*std::move(overrides));
    if (auto found = co_await job.find(); !found)
        co_return found;
    co_return examineBefore(job, image, options);
}

struct Start {
    Address entry = 0;      ///< of the program in the file
    Address flashStart = 0; ///< where a reset starts
};

/// Changes `image` to what will be written. Returns the entry address of its program.
QCoro::Task<Result<Start>> settle(Job& job, image::FirmwareImage& image,
                                  const UpdateOptions& options)
{
    auto accepted = co_await acceptImage(job, std::move(image), options);
    if (!accepted)
        co_return failure(std::move(accepted).error());
    image = *std::move(accepted);
    const auto entry = image::entryAddress(image);
    Start start;
    start.flashStart = job.device().memoryMap().firstFlashAddress().value_or(0);
    start.entry = entry.value_or(start.flashStart);
    co_return start;
}

/// Why it reports another version, and what to do.
Error wrongVersion(const Report& report, const Start& start)
{
    const QString summary = report.hasMatched()
        ? Words::tr("The device matches the file, but it reports version %1 instead of %2.")
              .arg(image::versionText(*report.versionAfter),
                   image::versionText(*report.versionStated))
        : Words::tr("Everything is written%1 and the device restarted, but it reports version "
                    "%2 instead of %3.")
              .arg(report.verified != Answer::Yes ? QString()
                       : report.isProvedByHash    ? Words::tr(", verified")
                                                  : Words::tr(", read back"),
                   image::versionText(*report.versionAfter),
                   image::versionText(*report.versionStated));
    if (start.entry <= start.flashStart)
        return Error(
            ErrorKind::WrongVersion, summary,
            Words::tr("Unplug the device, plug it in again and check its version. If it is still "
                      "wrong, the file states a version that its program does not report."));
    return Error(ErrorKind::WrongVersion,
                 summary + u' '
                     + Words::tr("Probably the program at the start of flash (%1) runs, and not "
                                 "the one in the file, which is at %2.")
                           .arg(addressText(start.flashStart), addressText(start.entry)),
                 Words::tr("The program in the file runs only when the program at the start of "
                           "flash starts it. Check that the one there does that, or use a file "
                           "that contains both."));
}

Result<void> confirmVersion(Job& job, const Start& start)
{
    Report& report = job.report();
    job.begin(Phase::Confirm);
    report.versionAfter = report.after->bcdDevice;
    if (!report.versionStated)
        return {};
    const bool isExpected = *report.versionAfter == *report.versionStated;
    report.expectedVersion = isExpected ? Answer::Yes : Answer::No;
    if (isExpected)
        return {};
    return failure(wrongVersion(report, start));
}

QCoro::Task<Result<void>> startAndConfirm(Job& job, Start start)
{
    if (auto returned = co_await job.returnToApplication(start.entry); !returned)
        co_return returned;
    if (job.report().returned != Answer::Yes)
        co_return {};
    co_return confirmVersion(job, start);
}

/// Into the bootloader of either dialect. Completes the options with what is known of the product.
QCoro::Task<Result<void>> enter(Job& job, image::FirmwareImage& image, UpdateOptions& options)
{
    if (auto examined = co_await examineFirst(job, image, options); !examined)
        co_return examined;
    const auto asked = options.address;
    auto completed = withProfile(job, std::move(options), image.needsAddress);
    if (!completed)
        co_return failure(std::move(completed).error());
    options = *std::move(completed);
    if (auto entered = co_await job.enterAnyBootloader(); !entered)
        co_return entered;
    if (auto possible = checkPartition(job, options); !possible)
        co_return possible;
    // What is known of the product does not know of a loader in front of it.
    const bool hasLoader = job.plainDevice() == nullptr && job.device().loader();
    if (hasLoader)
        options.address = asked;
    co_return job.checkCancelled();
}

QCoro::Task<Result<void>> carryOutPlain(Job& job, const image::FirmwareImage& image,
                                        const UpdateOptions& options)
{
    auto done = co_await updatePlain(job, image, options);
    const bool isBack = done && job.report().returned == Answer::Yes;
    if (!isBack)
        co_return done;
    const Start start;
    auto version = confirmVersion(job, start);
    if (job.report().flashIncomplete)
        co_return judgeUnconfirmed(job, version);
    co_return version;
}

QCoro::Task<Result<void>> carryOut(Job& job, image::FirmwareImage& image, UpdateOptions& options)
{
    auto entered = co_await enter(job, image, options);
    if (!entered)
        co_return entered;
    if (job.plainDevice() != nullptr)
        co_return co_await carryOutPlain(job, image, options);
    const auto start = co_await settle(job, image, options);
    if (!start)
        co_return failure(start.error());
    UpdateWork work(job, image, options);
    if (auto written = co_await work.run(); !written)
        co_return written;
    job.markComplete();
    if (!options.leave)
        co_return {};
    co_return co_await startAndConfirm(job, *start);
}

QCoro::Task<Result<void>> carryOutPlan(Job& job, image::FirmwareImage& image,
                                       UpdateOptions& options, PlanResult& result)
{
    if (auto entered = co_await enter(job, image, options); !entered)
        co_return entered;
    if (auto addressed = job.checkAddresses(); !addressed)
        co_return addressed;
    const auto start = co_await settle(job, image, options);
    if (!start)
        co_return failure(start.error());
    UpdateWork work(job, image, options);
    auto planning = co_await work.plan();
    if (!planning)
        co_return failure(std::move(planning).error());
    if (auto going = job.checkCancelled(); !going)
        co_return going;
    announcePlan(job, planning->plan);
    result.alternatives = alternatives(*planning);
    result.plan = std::move(planning->plan);
    result.map = job.device().memoryMap();
    if (!options.leave)
        co_return {};
    co_return co_await job.returnUnchanged();
}

/// A backup is restored as it is: it need not be a valid program.
std::set<image::FindingCode> allowedForRestore(std::set<image::FindingCode> allowed)
{
    using enum image::FindingCode;
    allowed.insert(
        {StackPointer, ResetVector, LinkAddress, NoVectorTable, UncheckedId, OtherBoard});
    return allowed;
}

} // namespace

QCoro::Task<Report> updateBoard(JobSetting setting, image::FirmwareImage image,
                                UpdateOptions options)
{
    Job job(JobKind::Update, std::move(setting));
    auto outcome = co_await carryOut(job, image, options);
    co_return co_await job.conclude(std::move(outcome));
}

QCoro::Task<Report> restoreBoard(JobSetting setting, image::FirmwareImage backup,
                                 UpdateOptions options)
{
    Job job(JobKind::Restore, std::move(setting));
    options.allowed = allowedForRestore(std::move(options.allowed));
    auto outcome = co_await carryOut(job, backup, options);
    co_return co_await job.conclude(std::move(outcome));
}

QCoro::Task<PlanResult> planBoard(JobSetting setting, image::FirmwareImage image,
                                  UpdateOptions options)
{
    Job job(JobKind::Plan, std::move(setting));
    PlanResult result;
    auto outcome = co_await carryOutPlan(job, image, options, result);
    result.report = co_await job.conclude(std::move(outcome));
    co_return result;
}

} // namespace fieldflash::update
