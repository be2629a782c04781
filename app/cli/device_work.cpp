// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/recording.h"
#include "app/cli/run_to_end.h"
#include "core/update/journal.h"

namespace fieldflash::cli {

void workOnDevices(const Context& context, Outcome& outcome,
                   const std::function<void(DeviceSource&)>& work)
{
    auto source = context.openDevices ? context.openDevices()
                                      : DeviceSource::open(context.arguments, context.stop);
    if (source && context.recording != nullptr)
        source = context.recording->wrap(std::move(*source), outcome);
    if (!source) {
        outcome.error = source.error();
        return;
    }
    runToEnd((*source)->settled());
    work(**source);
    outcome.boards = (*source)->boards();
}

update::UpdateOptions sessionOptions(const Arguments& arguments)
{
    update::UpdateOptions options;
    options.verify = arguments.verify;
    options.leave = arguments.leave;
    options.preserve = arguments.preserve;
    options.address = arguments.address;
    options.allowed = arguments.allowed;
    options.policy = arguments.policy;
    options.wholeChip = arguments.wholeChip;
    options.excluded = arguments.excluded;
    if (!arguments.backupFile.isEmpty())
        options.backupFile = arguments.backupFile;
    // Virtual boards do not outlive the program, so nothing of theirs is worth remembering.
    if (!arguments.virtualSwitches)
        options.journalFolder = update::defaultJournalFolder();
    return options;
}

} // namespace fieldflash::cli
