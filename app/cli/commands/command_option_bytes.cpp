// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/devices/run_to_end.h"

namespace fieldflash::cli {

Outcome showOptionBytes(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::OptionBytes);
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        const update::OptionBytesResult result = runToEnd(session.optionBytes(
            arguments.device, sessionOptions(arguments), context.stop.get_token()));
        outcome.report = result.report;
        // Shown even if the application did not restart afterwards.
        if (!result.isEmpty()) {
            context.output.optionBytes(result);
            outcome.sentence = result.summary();
        }
    });
    return outcome;
}

} // namespace fieldflash::cli
