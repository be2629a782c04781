// SPDX-License-Identifier: MIT
// What a program declares on its command line, as a value. CLI11 parses and shows help from the
// same declaration.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fieldflash::manual {

struct DeclaredOption {
    /// "-h", "--help"; for an operand only its placeholder: "FILE".
    std::vector<std::string> names;
    std::string value; ///< "FILE", "[=SWITCHES]" (may be left out); empty: takes none
    std::string explanation;
    std::vector<std::string> choices; ///< the only valid values; empty: any
    bool isRequired = false;          ///< must be given

    [[nodiscard]] bool needsValue() const { return !value.empty() && value.front() != '['; }
    /// The value, or the operand, is the name of a file.
    [[nodiscard]] bool isFile() const;
};

/// Text at the end of a help page: "Examples:" and its lines.
struct DeclaredSection {
    std::string title; ///< without the colon
    std::string text;  ///< lines as shown, indented
};

struct DeclaredCommand {
    std::string name; ///< of the program itself: its file name
    std::string explanation;
    std::vector<DeclaredOption> options;  ///< without hidden ones
    std::vector<DeclaredOption> operands; ///< in order
    std::vector<DeclaredSection> sections;
};

struct DeclaredProgram {
    DeclaredCommand program; ///< its options are valid for every command
    std::vector<DeclaredCommand> commands;
};

[[nodiscard]] DeclaredProgram declaredProgram(const CLI::App& program);

/// The first sentence, for lists of one line per entry.
[[nodiscard]] std::string firstSentence(const std::string& explanation);

} // namespace fieldflash::manual
