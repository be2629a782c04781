// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/devices/run_to_end.h"

namespace fieldflash::cli {

Outcome verifyDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Verify);
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile, readOptions(arguments));
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    if (auto placed = takePartAndPlace(file->image, arguments); !placed) {
        outcome.error = std::move(placed.error());
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = runToEnd(session.verify(
            file->image, arguments.device, sessionOptions(arguments), context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
