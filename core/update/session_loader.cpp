// SPDX-License-Identifier: MIT
// Installing a resident loader through the ROM, and replacing a running one.
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/loader/loader_image.h"
#include "core/image/loader/signature_check.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/update_work.h"
#include "core/update/preparation.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

Error notALoader()
{
    return Error(ErrorKind::BadFile, Words::tr("The file does not contain a loader."),
                 Words::tr("A program is installed by an update."));
}

Error hasLoaderAlready(const dfu::LoaderReport& loader)
{
    return Error(
        ErrorKind::Usage,
        Words::tr("The device has a loader already (version %1). Replacing it overwrites the "
                  "program, and if power fails while its first page is rewritten (45 ms), only "
                  "BOOT0 with the ROM bootloader, or a debug probe, can recover the device.")
            .arg(image::versionText(loader.version)),
        Words::tr("If that is what you want: fieldflash-cli install-loader --replace-loader"));
}

Error isNotReplaceable()
{
    return Error(ErrorKind::RefusedByDevice,
                 Words::tr("The loader of this device does not let itself be replaced over USB."),
                 Words::tr("Start the ROM bootloader with BOOT0 and install the loader there, or "
                           "use a debug probe."));
}

Error cannotReplace(const QString& summary)
{
    return Error(ErrorKind::UnsafeImage, summary,
                 Words::tr("Use the file with which the vendor of the device updates its loader."));
}

/// What the running loader would refuse, and a board that the new one would not run on.
Result<void> checkReplacement(const image::FirmwareImage& image, const image::LoaderImage& made,
                              const dfu::LoaderReport& running)
{
    if (!running.isReplaceable())
        return failure(isNotReplaceable());
    if (made.board != running.board || made.part != running.part)
        return failure(Error(ErrorKind::WrongBoard,
                             Words::tr("The file is for the board %1, but this is a %2.")
                                 .arg(made.board, running.board),
                             Words::tr("Use the firmware file made for this device.")));
    if (made.application != running.application)
        return failure(cannotReplace(
            Words::tr("Programs start at %1 behind the loader in the file, but at %2 behind the "
                      "loader of this device.")
                .arg(addressText(made.application), addressText(running.application))));
    if (!made.header)
        return failure(cannotReplace(Words::tr(
            "The file is a loader for the ROM bootloader. A running loader is replaced by a "
            "loader with a header in front.")));
    const auto facts = image::signatureOf(image, {});
    if (!facts || facts->state == image::SignatureState::Damaged)
        return failure(cannotReplace(facts ? facts->problem : notALoader().summary()));
    if (running.isSigned() && !made.header->isSigned())
        return failure(cannotReplace(Words::tr(
            "The file is not signed, and the loader of this device takes only signed ones.")));
    if (running.isSigned() && made.header->keyId != running.keyId)
        return failure(cannotReplace(Words::tr(
            "The file is signed with another key than the one that the loader of this device "
            "knows.")));
    return {};
}

Result<void> confirmLoader(Job& job, const image::LoaderImage& made)
{
    Report& report = job.report();
    const bool isExpected = report.versionAfter == made.version;
    report.expectedVersion = isExpected ? Answer::Yes : Answer::No;
    if (isExpected)
        return {};
    return failure(
        Error(ErrorKind::WrongVersion,
              Words::tr("The loader is written, but the device reports loader %1 instead of %2.")
                  .arg(image::versionText(*report.versionAfter), image::versionText(made.version)),
              Words::tr("Unplug the device, plug it in again, and check the loader with “list”.")));
}

QCoro::Task<Result<void>> writeLoader(Job& job, const image::FirmwareImage& image,
                                      const UpdateOptions& options)
{
    if (auto going = job.checkCancelled(); !going)
        co_return going;
    UpdateWork work(job, image, options);
    auto written = co_await work.run();
    if (written)
        job.markComplete();
    co_return written;
}

QCoro::Task<Result<void>> replaceRunning(Job& job, const image::FirmwareImage& image,
                                         const image::LoaderImage& made,
                                         const UpdateOptions& options)
{
    const dfu::LoaderReport running = *job.device().loader();
    if (!options.replacesLoader)
        co_return failure(hasLoaderAlready(running));
    if (auto possible = checkReplacement(image, made, running); !possible)
        co_return possible;
    const image::FirmwareImage placed = image::loaderForLoader(image, running.application);
    if (auto written = co_await writeLoader(job, placed, options); !written)
        co_return written;
    if (auto started = co_await job.takeOverLoader(); !started)
        co_return started;
    co_return confirmLoader(job, made);
}

QCoro::Task<Result<void>> carryOutInstall(Job& job, image::FirmwareImage& image,
                                          UpdateOptions& options)
{
    const auto made = image::findLoader(image);
    if (!made)
        co_return failure(notALoader());
    job.report().versionStated = made->version;
    if (auto found = co_await job.find(); !found)
        co_return found;
    job.report().versionBefore.reset(); // of the program, not of a loader
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    if (job.device().loader())
        co_return co_await replaceRunning(job, image, *made, options);
    image::FirmwareImage loader = image::loaderForRom(image);
    auto accepted = co_await acceptImage(job, std::move(loader), options);
    if (!accepted)
        co_return failure(std::move(accepted).error());
    const image::FirmwareImage placed = *std::move(accepted);
    if (auto written = co_await writeLoader(job, placed, options); !written)
        co_return written;
    const Address entry = placed.targets.front().segments.front().address;
    if (auto started = co_await job.startLoader(entry); !started)
        co_return started;
    co_return confirmLoader(job, *made);
}

} // namespace

QCoro::Task<Report> installLoaderOn(JobSetting setting, image::FirmwareImage image,
                                    UpdateOptions options)
{
    Job job(JobKind::InstallLoader, std::move(setting));
    auto outcome = co_await carryOutInstall(job, image, options);
    co_return co_await job.conclude(std::move(outcome));
}

QCoro::Task<Report> Session::installLoader(image::FirmwareImage image,
                                           device::DeviceSelector selector, UpdateOptions options,
                                           std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return installLoaderOn(std::move(setting), std::move(image), std::move(options));
}

} // namespace fieldflash::update
