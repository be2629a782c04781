// SPDX-License-Identifier: MIT
#include "core/manual/completion.h"

#include <algorithm>

namespace fieldflash::manual {

namespace {

std::string bashFunction(const std::string& program)
{
    std::string name = "_" + program;
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string joined(const std::vector<std::string>& words, const char* between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::string optionWords(const DeclaredCommand& command)
{
    std::vector<std::string> words;
    for (const DeclaredOption& option : command.options)
        words.insert(words.end(), option.names.begin(), option.names.end());
    return joined(words, " ");
}

std::string commandWords(const DeclaredProgram& declared, const char* between)
{
    std::vector<std::string> words;
    words.reserve(declared.commands.size());
    for (const DeclaredCommand& command : declared.commands)
        words.push_back(command.name);
    return joined(words, between);
}

std::string reply(const std::string& words)
{
    return "mapfile -t COMPREPLY < <(compgen -W \"" + words + R"(" -- "$current"))";
}

/// compopt is an error when a test calls the function itself.
const char* const kFiles = "compopt -o filenames 2>/dev/null\n"
                           "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")";

/// What may follow the options that need a value. `pattern` is the command, or `*`.
std::string valueCases(const DeclaredCommand& command, const std::string& pattern)
{
    std::string text;
    for (const DeclaredOption& option : command.options) {
        if (!option.needsValue())
            continue;
        text += "    " + pattern + "\" " + option.names.back() + "\")\n        ";
        if (option.isFile())
            text += kFiles;
        else
            text += option.choices.empty() ? "COMPREPLY=()" : reply(joined(option.choices, " "));
        text += "\n        return ;;\n";
    }
    return text;
}

std::string optionCases(const DeclaredProgram& declared)
{
    std::string text;
    for (const DeclaredCommand& command : declared.commands) {
        if (!command.options.empty())
            text += "        " + command.name + ") options+=\" " + optionWords(command) + "\" ;;\n";
    }
    return text.empty() ? text : "        case $command in\n" + text + "        esac\n";
}

/// Finds the command among the words, and completes it.
std::string chooseCommand(const DeclaredProgram& declared)
{
    if (declared.commands.empty())
        return {};
    return "    local word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case $word in\n        "
        + commandWords(declared, "|")
        + ") command=$word; break ;;\n"
          "        esac\n"
          "    done\n";
}

} // namespace

std::string bashCompletion(const DeclaredProgram& declared)
{
    const DeclaredCommand& program = declared.program;
    const std::string function = bashFunction(program.name);
    std::string text = "# bash completion for " + program.name + "\n" + function
        + "()\n{\n"
          "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    local command= options\n"
        + chooseCommand(declared) + "    case \"$command $previous\" in\n"
        + valueCases(program, "*");
    for (const DeclaredCommand& command : declared.commands)
        text += valueCases(command, command.name);
    text += "    esac\n"
            "    if [[ $current == -* ]]; then\n"
            "        options=\""
        + optionWords(program) + "\"\n" + optionCases(declared) + "        " + reply("$options")
        + "\n        return\n    fi\n";
    if (!declared.commands.empty())
        text += "    if [[ -z $command ]]; then\n        " + reply(commandWords(declared, " "))
            + "\n        return\n    fi\n";
    return text + "        " + kFiles + "\n}\ncomplete -F " + function + ' ' + program.name + '\n';
}

} // namespace fieldflash::manual
