// SPDX-License-Identifier: MIT
#include "core/manual/document_options.h"

#include "core/manual/completion.h"
#include "core/manual/manual_page.h"

#include <utility>

namespace fieldflash::manual {

namespace {

constexpr const char* kHidden = "";

std::string completionFor(const std::string& shell, const DeclaredProgram& declared)
{
    if (shell == "bash")
        return bashCompletion(declared);
    return shell == "zsh" ? zshCompletion(declared) : fishCompletion(declared);
}

/// CLI::App::exit() adds a line end.
std::string withoutLineEnd(std::string text)
{
    if (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

CLI::Option* addDocumentOption(CLI::App& program, const std::string& name,
                               std::function<std::string()> text)
{
    return program
        .add_flag_callback(
            name, [text = std::move(text)] { throw DocumentRequested(withoutLineEnd(text())); })
        ->disable_flag_override()
        ->group(kHidden);
}

void addDocumentOptions(CLI::App& program, const std::string& version)
{
    addDocumentOption(program, "--man-page", [&program, version] {
        return manualPage(declaredProgram(program), version);
    });
    const auto print = [&program](const CLI::results_t& shells) -> bool {
        throw DocumentRequested(
            withoutLineEnd(completionFor(shells.front(), declaredProgram(program))));
    };
    program.add_option("--completion", print)
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->group(kHidden);
}

} // namespace fieldflash::manual
