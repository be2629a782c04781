// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/confirmation.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/devices/run_to_end.h"
#include "core/image/loader/loader_image.h"

namespace fieldflash::cli {

namespace {

/// Asked before any device is accessed.
Result<void> confirmInstallation(const image::LoaderImage& loader, const Context& context)
{
    const QString name =
        QStringLiteral("loader %1 for %2").arg(image::versionText(loader.version), loader.board);
    const QString question = context.arguments.replacesLoader
        ? QStringLiteral("Replace the loader of the device by the %1? The program on the device is "
                         "overwritten. If power fails while the first page is rewritten (45 ms), "
                         "only BOOT0 with the ROM bootloader, or a debug probe, can recover it.")
        : QStringLiteral("Install the %1? It takes the place of the program at the start of flash, "
                         "which no longer starts. To get rid of the loader, the ROM bootloader "
                         "(BOOT0) or a debug probe is needed.");
    return confirm(question.arg(name), context.arguments, context.streams);
}

} // namespace

Outcome installLoader(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::InstallLoader);
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile, readOptions(arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    const auto loader = image::findLoader(file->image);
    if (!loader) {
        outcome.error =
            Error(ErrorKind::BadFile, QStringLiteral("The file does not contain a loader."),
                  QStringLiteral("A program is installed with fieldflash-cli update."));
        return outcome;
    }
    if (auto confirmed = confirmInstallation(*loader, context); !confirmed) {
        outcome.error = confirmed.error();
        return outcome;
    }
    update::UpdateOptions options = writingOptions(context);
    options.replacesLoader = arguments.replacesLoader;
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = runToEnd(session.installLoader(file->image, arguments.device, options,
                                                        context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
