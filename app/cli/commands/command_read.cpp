// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/devices/run_to_end.h"
#include "core/base/file_name.h"

namespace fieldflash::cli {

namespace {

void save(const image::FirmwareImage& image, const Arguments& arguments, Outcome& outcome)
{
    Result<FileFacts> saved = saveFirmware(image, arguments.outputFile);
    if (!saved) {
        outcome.error = std::move(saved.error());
        return;
    }
    outcome.output = *saved;
    outcome.sentence = QStringLiteral("Read %1 into %2.")
                           .arg(sizeText(image.size()), shownFileName(arguments.outputFile));
}

} // namespace

Outcome readDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Read);
    if (auto ready = checkOutput(arguments, context.streams); !ready) {
        outcome.error = std::move(ready.error());
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        auto reading = session.read(arguments.ranges, arguments.device, sessionOptions(arguments),
                                    context.stop.get_token());
        update::ReadResult result = runToEnd(std::move(reading));
        outcome.report = std::move(result.report);
        // Saved even if the application did not restart afterwards.
        if (!result.image.targets.empty())
            save(result.image, arguments, outcome);
    });
    return outcome;
}

} // namespace fieldflash::cli
