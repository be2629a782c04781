// SPDX-License-Identifier: MIT
// The output of `--help`. CLI11 knows commands and options; its formatter (2.1) does not wrap lines
// or show the program's options in the help of a command, so this is done here.
#pragma once

#include <QString>

#include <CLI/CLI.hpp>

#include <string>

namespace fieldflash::cli {

class HelpFormatter final : public CLI::Formatter {
public:
    HelpFormatter();

    std::string make_help(const CLI::App* app, std::string name,
                          CLI::AppFormatMode mode) const override;
    std::string make_usage(const CLI::App* app, std::string name) const override;
    std::string make_subcommand(const CLI::App* command) const override;
    /// One command in `--help-all`.
    std::string make_expanded(const CLI::App* command) const override;
    std::string make_option(const CLI::Option* option, bool isOperand) const override;

private:
    [[nodiscard]] std::string ownOptions(const CLI::App* app) const;
};

/// Exit codes and first examples.
[[nodiscard]] std::string programFooter();
/// Examples and exit codes, plus the findings for a command with --allow.
[[nodiscard]] std::string commandFooter(const char* examples, bool takesAllow);

[[nodiscard]] QString virtualHelpText();
[[nodiscard]] QString versionLine();

} // namespace fieldflash::cli
