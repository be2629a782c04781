// SPDX-License-Identifier: MIT
// Every command once: its name, what it does, and which options it takes. CLI11 parses, checks and
// shows help from these declarations.
#pragma once

#include "app/cli/option_declarations.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fieldflash::cli {

struct CommandDeclaration {
    Command command;
    const char* name;
    const char* explanation;
    std::vector<DeclareOption> options; ///< operands too, in their order
    const char* examples;               ///< lines for the end of its help
};

/// In the order in which help shows them.
[[nodiscard]] const std::vector<CommandDeclaration>& commandDeclarations();

/// Whether `--record` is an option of the command: only such commands can be in a recording.
[[nodiscard]] bool isRecordable(Command command);

/// Declares everything on an empty program. The references must outlive its parses.
void declareCommandLine(CLI::App& program, Arguments& arguments, std::string& virtualSwitches);

} // namespace fieldflash::cli
