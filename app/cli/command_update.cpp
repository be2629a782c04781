// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/firmware_file.h"
#include "app/cli/run_to_end.h"

#include <QStringList>

namespace fieldflash::cli {

Result<void> confirmAllowed(const Context& context)
{
    const auto& allowed = context.arguments.allowed;
    if (allowed.empty())
        return {};
    QStringList names;
    for (const image::FindingCode code : allowed)
        names.append(image::findingName(code));
    return confirm(QStringLiteral("Write the file even if this speaks against it: %1?")
                       .arg(names.join(QStringLiteral(", "))),
                   context.arguments, context.streams);
}

Outcome updateDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Update);
    Result<FirmwareFile> file = loadFirmware(arguments.inputFile);
    if (!file) {
        outcome.error = std::move(file.error());
        return outcome;
    }
    outcome.input = file->facts;
    Result<void> ready = checkAddress(file->image, arguments);
    if (ready)
        ready = confirmAllowed(context);
    if (!ready) {
        outcome.error = std::move(ready.error());
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = runToEnd(session.update(
            file->image, arguments.device, sessionOptions(arguments), context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
