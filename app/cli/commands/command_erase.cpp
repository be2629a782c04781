// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/confirmation.h"
#include "app/cli/devices/run_to_end.h"

namespace fieldflash::cli {

Outcome eraseDevice(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Erase);
    if (arguments.ranges.empty()) {
        auto sure = confirm(QStringLiteral("Erase the whole flash of the device?"), arguments,
                            context.streams);
        if (!sure) {
            outcome.error = std::move(sure.error());
            return outcome;
        }
    }
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report =
            runToEnd(session.erase(arguments.ranges, arguments.device, sessionOptions(arguments),
                                   context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
