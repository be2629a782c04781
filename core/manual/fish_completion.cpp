// SPDX-License-Identifier: MIT
#include "core/manual/completion.h"

namespace fieldflash::manual {

namespace {

std::string fishText(const std::string& text)
{
    std::string result = "'";
    for (const char character : text) {
        if (character == '\'' || character == '\\')
            result += '\\';
        result += character;
    }
    return result + '\'';
}

std::string optionLine(const std::string& begin, const DeclaredOption& option)
{
    std::string line = begin;
    for (const std::string& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    std::string choices;
    for (const std::string& choice : option.choices)
        choices += (choices.empty() ? "" : " ") + choice;
    if (option.isFile())
        line += " -r -F";
    else if (option.needsValue())
        line += choices.empty() ? " -x" : " -x -a " + fishText(choices);
    return line + " -d " + fishText(firstSentence(option.explanation)) + '\n';
}

std::string commandLines(const std::string& complete, const DeclaredCommand& command)
{
    const std::string inCommand =
        complete + " -n '__fish_seen_subcommand_from " + command.name + "'";
    std::string text = complete + " -n __fish_use_subcommand -a " + command.name + " -d "
        + fishText(firstSentence(command.explanation)) + '\n';
    for (const DeclaredOption& option : command.options)
        text += optionLine(inCommand, option);
    if (!command.operands.empty())
        text += inCommand + " -F\n";
    return text;
}

} // namespace

std::string fishCompletion(const DeclaredProgram& declared)
{
    const DeclaredCommand& program = declared.program;
    const std::string complete = "complete -c " + program.name;
    std::string text = "# fish completion for " + program.name + '\n';
    if (!declared.commands.empty())
        text += complete + " -f\n"; // files only where a command takes one
    for (const DeclaredOption& option : program.options)
        text += optionLine(complete, option);
    for (const DeclaredCommand& command : declared.commands)
        text += commandLines(complete, command);
    return text;
}

} // namespace fieldflash::manual
