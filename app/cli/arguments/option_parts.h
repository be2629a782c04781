// SPDX-License-Identifier: MIT
// What option_declarations.cpp and signing_options.cpp declare options with. Internal to app/cli.
#pragma once

#include "app/cli/arguments/option_declarations.h"

#include <functional>
#include <optional>
#include <string>

namespace fieldflash::cli {

/// Parses one value and stores it, or returns why not.
using Take = std::function<std::optional<Error>(const QString& value)>;

/// Our parsers run as callbacks, because CLI11 validators can return a sentence but not its remedy.
CLI::Option* addValue(CLI::App& app, const std::string& name, const std::string& value,
                      const std::string& help, Take take);

/// After `--`, "-x.bin" is a file.
CLI::Option* addOperand(CLI::App& app, const std::string& name, const std::string& help, Take take);

/// A flag without a value: CLI11 would otherwise accept `--yes=false`.
CLI::Option* addSwitch(CLI::App& app, const std::string& name, bool& value,
                       const std::string& help);

/// A flag that disables something.
CLI::Option* addOffSwitch(CLI::App& app, const std::string& name, bool& value,
                          const std::string& help);

CLI::Option* repeatable(CLI::Option* option);

/// An input file may have any name. The command checks whether it exists, because a missing file is
/// exit code 5, and CLI11's ExistingFile fails for our encoding of names that are not UTF-8.
[[nodiscard]] Take intoInput(QString& file);
/// With unwritableName().
[[nodiscard]] Take intoOutput(QString& file);

} // namespace fieldflash::cli
