// SPDX-License-Identifier: MIT
// Comparing without writing.
#include "core/base/words.h"
#include "core/image/program/application_header.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/hashes.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/plain_work.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"
#include "core/update/preparation.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <utility>

namespace fieldflash::update {

namespace {

/// Enough to find an application header.
constexpr ByteCount kHeaderReach = 1024;

/// The version of the program that was read, where it has a header.
std::optional<std::uint16_t> versionIn(const image::FirmwareImage& image,
                                       const memory::SparseBytes& known)
{
    const image::Target& target = image.targets.front();
    const Address start = target.segments.front().address;
    for (const auto& piece : known.parts({target.alternateSetting, {start, kHeaderReach}})) {
        const auto header =
            piece.first == start ? image::findApplicationHeader(piece.bytes) : std::nullopt;
        if (header)
            return header->bcdDevice;
    }
    return std::nullopt;
}

/// That is an answer, and no fault of the device.
Error differs(const Report& report, Error found)
{
    const auto& there = report.versionBefore;
    const auto& stated = report.versionStated;
    found =
        std::move(found).withRemedy(Words::tr("Update the device if it should match the file."));
    if (!there || !stated || *there == *stated)
        return found;
    const QString versions = Words::tr("The device has version %1, the file contains version %2.")
                                 .arg(image::versionText(*there), image::versionText(*stated));
    const QString summary = versions + u' ' + found.summary();
    return std::move(found).withSummary(summary);
}

QCoro::Task<Result<void>> compareAll(Job& job, image::FirmwareImage& image, UpdateOptions& options)
{
    auto placed = image::placedImage(std::move(image), options.address, std::nullopt);
    if (!placed)
        co_return failure(std::move(placed).error());
    auto overrides = overridesFrom(options);
    if (!overrides)
        co_return failure(std::move(overrides).error());
    job.setOverrides(*std::move(overrides));
    if (auto found = co_await job.find(); !found)
        co_return found;
    const auto asked = options.address;
    auto completed = withProfile(job, std::move(options), placed->needsAddress);
    if (!completed)
        co_return failure(std::move(completed).error());
    options = *std::move(completed);
    if (auto entered = co_await job.enterAnyBootloader(); !entered)
        co_return entered;
    if (auto possible = checkPartition(job, options); !possible)
        co_return possible;
    if (job.plainDevice() != nullptr)
        co_return co_await comparePlain(job, *placed, options);
    if (job.device().loader())
        options.address = asked;
    const memory::MemoryMap& map = job.device().memoryMap();
    auto comparable = comparableImage(job, *std::move(placed), options);
    if (!comparable)
        co_return failure(std::move(comparable).error());
    image = *std::move(comparable);
    job.report().versionStated = statedVersion(image);
    auto plan = plan::makeVerifyPlan(image, map);
    if (!plan)
        co_return failure(std::move(plan).error());
    const auto shared = std::make_shared<const plan::Plan>(std::move(*plan));
    job.tell(PlanAnnounced{shared, map});

    Recovery recovery(job);
    memory::SparseBytes known;
    PlanRunner runner(job, recovery, *shared, known, assumedTimings(job));
    auto ran = co_await runner.run();
    Report& report = job.report();
    report.hashes = imageHashes(image, known);
    if (!report.versionBefore)
        report.versionBefore = versionIn(image, known);
    if (!ran && ran.error().kind() == ErrorKind::VerifyFailed && report.hasDifference()) {
        job.endPhase(); // it was compared to its end
        ran = failure(differs(report, std::move(ran).error()));
    }
    if (!ran || !options.leave)
        co_return ran;
    co_return co_await job.returnUnchanged();
}

} // namespace

QCoro::Task<Report> verifyBoard(JobSetting setting, image::FirmwareImage image,
                                UpdateOptions options)
{
    Job job(JobKind::Verify, std::move(setting));
    auto outcome = co_await compareAll(job, image, options);
    co_return co_await job.conclude(std::move(outcome));
}

} // namespace fieldflash::update
