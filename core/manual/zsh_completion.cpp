// SPDX-License-Identifier: MIT
#include "core/manual/completion.h"

#include <algorithm>

namespace fieldflash::manual {

namespace {

/// In single quotes, where _arguments and _describe read colons and brackets as separators.
std::string zshText(const std::string& text)
{
    std::string result;
    for (const char character : text) {
        if (character == '\'')
            result += "'\\''";
        else if (character == ':' || character == '[' || character == ']' || character == '\\')
            result += std::string("\\") + character;
        else
            result += character;
    }
    return result;
}

/// ":FILE:_files", the part of a specification that completes a value.
std::string valueSpecification(const DeclaredOption& option, const std::string& name)
{
    std::string action;
    if (option.isFile())
        action = "_files";
    for (const std::string& choice : option.choices)
        action += (action.empty() ? "(" : " ") + choice;
    if (!option.choices.empty())
        action += ')';
    return ":" + zshText(name) + ":" + action;
}

std::string specifications(const DeclaredCommand& command)
{
    std::string text;
    for (const DeclaredOption& option : command.options) {
        for (const std::string& name : option.names) {
            text +=
                " \\\n        '*" + name + "[" + zshText(firstSentence(option.explanation)) + "]";
            if (option.needsValue())
                text += valueSpecification(option, option.value);
            text += '\'';
        }
    }
    return text;
}

std::string operandSpecifications(const DeclaredCommand& command)
{
    std::string text;
    for (const DeclaredOption& operand : command.operands)
        text += " \\\n        '" + valueSpecification(operand, operand.names.front()) + '\'';
    return text;
}

std::string describedCommands(const DeclaredProgram& declared)
{
    std::string text = "    commands=(\n";
    for (const DeclaredCommand& command : declared.commands)
        text += "        '" + zshText(command.name) + ":"
            + zshText(firstSentence(command.explanation)) + "'\n";
    return text + "    )\n";
}

} // namespace

std::string zshCompletion(const DeclaredProgram& declared)
{
    const DeclaredCommand& program = declared.program;
    const std::string begin = "#compdef " + program.name + "\n\n";
    if (declared.commands.empty())
        return begin + "_arguments" + specifications(program) + operandSpecifications(program)
            + '\n';
    std::string text = begin + "_" + program.name
        + "() {\n"
          "    local context state line\n"
          "    local -a commands common\n"
          "    typeset -A opt_args\n"
        + describedCommands(declared) + "    common=(" + specifications(program)
        + "\n    )\n"
          "    _arguments -C $common ':command:->command' '*::argument:->argument'\n"
          "    case $state in\n"
          "    command) _describe command commands ;;\n"
          "    argument)\n"
          "        case $line[1] in\n";
    for (const DeclaredCommand& command : declared.commands)
        text += "        " + command.name + ") _arguments $common" + specifications(command)
            + operandSpecifications(command) + " ;;\n";
    return text + "        esac ;;\n    esac\n}\n\n_" + program.name + " \"$@\"\n";
}

} // namespace fieldflash::manual
