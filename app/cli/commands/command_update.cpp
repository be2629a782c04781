// SPDX-License-Identifier: MIT
#include "app/cli/commands/bundle_file.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/confirmation.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/devices/run_to_end.h"
#include "core/image/read_image.h"

#include <QStringList>

#include <functional>

namespace fieldflash::cli {

namespace {

/// All other findings could leave a device that does not start, so they also need a confirmation.
bool isAllowedByName(image::FindingCode code)
{
    using enum image::FindingCode;
    return code == OutsideMap || code == UncheckedId || code == InterruptedDevice
        || code == UnsignedBundle || code == NewSigner || code == ExpiredBundle
        || code == OlderBundle;
}

} // namespace

Result<void> confirmAllowed(const Context& context)
{
    QStringList names;
    for (const image::FindingCode code : context.arguments.allowed) {
        if (!isAllowedByName(code))
            names.append(image::findingName(code));
    }
    if (names.isEmpty())
        return {};
    return confirm(QStringLiteral("Write the file despite these findings: %1?")
                       .arg(names.join(QStringLiteral(", "))),
                   context.arguments, context.streams);
}

namespace {

using Work = std::function<update::Report(update::Session&, const image::FirmwareImage&)>;

/// Checks before any device is accessed; also selects the part of the file to use.
Result<void> checkBefore(const Context& context, image::FirmwareImage& image)
{
    const Arguments& arguments = context.arguments;
    if (auto placed = takePartAndPlace(image, arguments); !placed)
        return placed;
    if (auto allowed = confirmAllowed(context); !allowed)
        return allowed;
    if (arguments.backupFile.isEmpty())
        return {};
    return checkBackup(arguments, context.streams);
}

/// The right firmware of a bundle is known only once the device is.
void workWithBundle(const Context& context, Outcome& outcome, const Work& work)
{
    const Result<BundleFile> file = openBundle(context);
    if (!file) {
        outcome.error = file.error();
        return;
    }
    outcome.input = factsOf(*file, nullptr, context.arguments);
    context.output.bundle(file->bundle, file->judgement);
    if (auto agreed = agreeTo(*file, context); !agreed) {
        outcome.error = agreed.error();
        return;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        const auto chosen = firmwareForDevice(*file, context, source);
        if (!chosen) {
            outcome.error = chosen.error();
            return;
        }
        outcome.input = factsOf(*file, *chosen, context.arguments);
        image::FirmwareImage image = (*chosen)->image;
        if (auto ready = checkBefore(context, image); !ready) {
            outcome.error = ready.error();
            return;
        }
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = work(session, image);
    });
    const bool isInstalled =
        outcome.command == Command::Update && outcome.report && outcome.exitCode() == 0;
    if (!isInstalled)
        return;
    if (auto saved = rememberInstalled(*file); !saved)
        outcome.error = saved.error();
}

Outcome workWithFile(const Context& context, Command command, const Work& work)
{
    Outcome outcome(command);
    if (bundle::isBundleFile(image::firmwarePath(context.arguments.inputFile).file)) {
        workWithBundle(context, outcome, work);
        return outcome;
    }
    Result<FirmwareFile> file =
        loadFirmware(context.arguments.inputFile, readOptions(context.arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    if (auto ready = checkBefore(context, file->image); !ready) {
        outcome.error = std::move(ready.error());
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = work(session, file->image);
    });
    return outcome;
}

} // namespace

Outcome updateDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    return workWithFile(
        context, Command::Update, [&](update::Session& session, const image::FirmwareImage& image) {
            return runToEnd(session.update(image, arguments.device, writingOptions(context),
                                           context.stop.get_token()));
        });
}

Outcome restoreDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    return workWithFile(context, Command::Restore,
                        [&](update::Session& session, const image::FirmwareImage& image) {
                            return runToEnd(session.restore(image, arguments.device,
                                                            writingOptions(context),
                                                            context.stop.get_token()));
                        });
}

Outcome planUpdate(const Context& context)
{
    const Arguments& arguments = context.arguments;
    return workWithFile(
        context, Command::Plan, [&](update::Session& session, const image::FirmwareImage& image) {
            update::PlanResult result = runToEnd(session.plan(
                image, arguments.device, writingOptions(context), context.stop.get_token()));
            if (result.plan)
                context.output.plan(result);
            return std::move(result.report);
        });
}

} // namespace fieldflash::cli
