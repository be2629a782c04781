// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/devices/run_to_end.h"

namespace fieldflash::cli {

Outcome unprotectDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Unprotect);
    // A question could be answered by --yes, which scripts use for everything else as well.
    if (!arguments.eraseEverything) {
        outcome.error =
            Error(ErrorKind::Usage,
                  QStringLiteral("Removing the read protection erases everything on the device."),
                  QStringLiteral(
                      "If that is what you want: fieldflash-cli unprotect --erase-everything"));
        return outcome;
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = runToEnd(session.unprotect(arguments.device, context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
