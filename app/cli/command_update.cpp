// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/firmware_file.h"
#include "app/cli/run_to_end.h"

#include <QStringList>

#include <functional>

namespace fieldflash::cli {

namespace {

/// All other findings could leave a device that does not start, so they also need a confirmation.
bool isAllowedByName(image::FindingCode code)
{
    using enum image::FindingCode;
    return code == OutsideMap || code == UncheckedId || code == InterruptedDevice;
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

Outcome workWithFile(const Context& context, Command command, const Work& work)
{
    Outcome outcome(command);
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
