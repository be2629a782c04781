// SPDX-License-Identifier: MIT
// Every command and option once: the parser and the help text read the same table.
// CLI11 parses the words, the subcommands and their operands. It knows an option either for the
// whole program or for one subcommand, and its help neither wraps lines nor explains findings and
// exit codes. Our options are accepted on both sides of the command and refused where they would be
// ignored, so which option belongs to which command is stated here.
#pragma once

#include "app/cli/arguments.h"

#include <QString>

#include <vector>

namespace fieldflash::cli {

struct CommandEntry {
    Command command;
    QString name;
    QString operands; ///< "FILE", "IN OUT" or empty
    QString explanation;
};

struct OptionEntry {
    QString name;  ///< "--range"
    QString value; ///< " ADDRESS:LENGTH", "[=SWITCHES]" or empty
    QString explanation;
    std::vector<Command> commands; ///< empty: all of them
};

/// In the order in which help shows them.
[[nodiscard]] const std::vector<CommandEntry>& commandTable();
[[nodiscard]] const std::vector<OptionEntry>& optionTable();

[[nodiscard]] const CommandEntry* findCommand(Command command);
/// Precondition: the table has it.
[[nodiscard]] const OptionEntry& findOption(const QString& name);
[[nodiscard]] bool applies(const OptionEntry& option, Command command);

} // namespace fieldflash::cli
