// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/devices/run_to_end.h"

namespace fieldflash::cli {

Outcome leaveBootloader(const Context& context)
{
    Outcome outcome(Command::Leave);
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        outcome.report = runToEnd(session.leave(context.arguments.address, context.arguments.device,
                                                context.stop.get_token()));
    });
    return outcome;
}

} // namespace fieldflash::cli
