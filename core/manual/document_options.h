// SPDX-License-Identifier: MIT
// The hidden options with which a build (and a person without a package) gets a program's man page
// and completion: --man-page and --completion SHELL.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace fieldflash::manual {

/// Thrown by a parse: print what() and end with success. CLI::App::exit() does so.
class DocumentRequested final : public CLI::CallForVersion {
public:
    explicit DocumentRequested(const std::string& text) : CLI::CallForVersion(text, 0) { }
};

/// A hidden flag that prints a text. `text` is called only for that.
CLI::Option* addDocumentOption(CLI::App& program, const std::string& name,
                               std::function<std::string()> text);

/// After all other declarations. The program must outlive its parses.
void addDocumentOptions(CLI::App& program, const std::string& version);

} // namespace fieldflash::manual
