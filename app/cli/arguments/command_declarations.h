// SPDX-License-Identifier: MIT
// One declaration per command: its name, explanation and options. CLI11 parses, checks and shows
// help from these declarations.
#pragma once

#include "app/cli/arguments/option_declarations.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fieldflash::cli {

struct CommandDeclaration {
    Command command;
    const char* name;
    const char* explanation;
    std::vector<DeclareOption> options; ///< including operands, in order
    const char* examples;               ///< lines at the end of its help
};

/// In the order shown by help.
[[nodiscard]] const std::vector<CommandDeclaration>& commandDeclarations();

/// Whether the command has the option `--record`: only such commands can be in a recording.
[[nodiscard]] bool isRecordable(Command command);

/// Declares everything on an empty program. The referenced objects must outlive its parses.
void declareCommandLine(CLI::App& program, Arguments& arguments, std::string& virtualSwitches);

} // namespace fieldflash::cli
