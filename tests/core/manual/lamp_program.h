// SPDX-License-Identifier: MIT
// A small program with everything that help can contain.
#pragma once

#include "core/manual/document_options.h"

#include <memory>

namespace fieldflash::test {

inline std::unique_ptr<CLI::App> lampProgram()
{
    auto program = std::make_unique<CLI::App>("Switches lamps. It's simple.", "lamp-tool");
    program->set_help_flag("-h,--help", "Show this help.");
    program->add_flag_callback("--json", [] { }, "Print [JSON]: one object per line.");
    program->add_option("--log")->option_text("FILE")->description("Append to FILE.");
    program->footer("\nExit codes:\n  0    the lamp is on\n");
    CLI::App* on = program->add_subcommand("on", "Switch a lamp on. It stays on.");
    on->add_option("--colour")->check(CLI::IsMember({"red", "green"}))->description("Its colour.");
    on->add_option("--name")->description("Any name.");
    on->add_option("FILE")->description("The scene.")->required();
    on->footer("\nFindings:\n  hot  too hot\n\nExit codes:\n  0    the lamp is on\n\n"
               "Examples:\n  lamp-tool on .scene\\\n");
    CLI::App* off = program->add_subcommand("off", "Switch a lamp off.");
    off->add_option("WHEN")->description("Later.");
    off->footer("\nExit codes:\n  0    the lamp is on\n\nExamples:\n  lamp-tool off\n");
    manual::addDocumentOptions(*program, "1.2");
    return program;
}

/// What the program prints for these words; empty if it is not asked for a document.
inline std::string documentOf(CLI::App& program, const std::string& words)
{
    try {
        program.parse(words);
    } catch (const manual::DocumentRequested& document) {
        return document.what();
    }
    return {};
}

} // namespace fieldflash::test
