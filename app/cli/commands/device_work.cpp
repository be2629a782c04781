// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/recording.h"
#include "app/cli/devices/run_to_end.h"
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
    runToEnd((*source)->close());
}

update::UpdateOptions sessionOptions(const Arguments& arguments)
{
    update::UpdateOptions options;
    options.verify = arguments.verify;
    options.leave = arguments.leave;
    options.preserve = arguments.preserve;
    options.address = arguments.address;
    options.partition = arguments.partition;
    options.transferSize = arguments.transferSize;
    options.layoutTexts = arguments.layoutTexts;
    options.allowed = arguments.allowed;
    options.allowsQuestions = arguments.yes;
    options.policy = arguments.policy;
    options.wholeChip = arguments.wholeChip;
    options.excluded = arguments.excluded;
    if (!arguments.backupFile.isEmpty())
        options.backupFile = arguments.backupFile;
    return options;
}

update::UpdateOptions writingOptions(const Context& context)
{
    update::UpdateOptions options = sessionOptions(context.arguments);
    // Virtual and replayed boards end with the program, so they need no journal; boards that keep
    // their flash in a file do.
    const auto& switches = context.arguments.virtualSwitches;
    if (switches && switches->contains(QLatin1String("flash=")))
        options.journalFolder = update::defaultJournalFolder() + QStringLiteral("/virtual");
    else if (!switches && !context.openDevices)
        options.journalFolder = update::defaultJournalFolder();
    return options;
}

} // namespace fieldflash::cli
