// SPDX-License-Identifier: MIT
#include "core/manual/declared_program.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace fieldflash::manual {

namespace {

/// CLI11 offers the values of IsMember only as part of the type: "TEXT:{auto,sectors}".
std::vector<std::string> choicesIn(const std::string& type)
{
    const auto open = type.find('{');
    const auto close = type.find('}', open);
    std::vector<std::string> choices;
    if (open == std::string::npos || close == std::string::npos)
        return choices;
    std::istringstream list(type.substr(open + 1, close - open - 1));
    for (std::string choice; std::getline(list, choice, ',');)
        choices.push_back(choice);
    return choices;
}

std::string valueOf(const CLI::Option& option)
{
    if (!option.get_option_text().empty() || option.get_expected_max() == 0)
        return option.get_option_text();
    const std::string type = option.get_type_name();
    const std::string name = type.substr(0, type.find(':'));
    return name.empty() ? std::string("VALUE") : name;
}

DeclaredOption declaredOption(const CLI::Option& option)
{
    DeclaredOption declared;
    if (option.get_positional()) {
        declared.names.push_back(option.get_name(true));
    } else {
        for (const std::string& letter : option.get_snames())
            declared.names.push_back("-" + letter);
        for (const std::string& name : option.get_lnames())
            declared.names.push_back("--" + name);
        declared.value = valueOf(option);
    }
    declared.explanation = option.get_description();
    declared.choices = choicesIn(option.get_type_name());
    declared.isRequired = option.get_required();
    return declared;
}

/// A line that is not indented and ends in a colon starts a section.
std::vector<DeclaredSection> sectionsOf(const std::string& footer)
{
    std::vector<DeclaredSection> sections;
    std::istringstream lines(footer);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != ' ' && line.back() == ':')
            sections.push_back({line.substr(0, line.size() - 1), {}});
        else if (!line.empty() && !sections.empty())
            sections.back().text += line + '\n';
    }
    return sections;
}

DeclaredCommand declaredCommand(const CLI::App& app, bool isProgram)
{
    DeclaredCommand declared{app.get_name(), app.get_description(), {}, {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        // Every command has --help; it is explained once, with the program's options.
        const bool isHelp = option == app.get_help_ptr() || option == app.get_help_all_ptr();
        if (option->get_positional())
            declared.operands.push_back(declaredOption(*option));
        else if (!option->get_group().empty() && (isProgram || !isHelp))
            declared.options.push_back(declaredOption(*option));
    }
    declared.sections = sectionsOf(app.get_footer());
    return declared;
}

} // namespace

bool DeclaredOption::isFile() const
{
    const std::string& what = value.empty() ? names.front() : value;
    return choices.empty() && (what == "FILE" || what == "IN" || what == "OUT");
}

DeclaredProgram declaredProgram(const CLI::App& program)
{
    DeclaredProgram declared{declaredCommand(program, true), {}};
    const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
    declared.commands.reserve(commands.size());
    for (const CLI::App* command : commands)
        declared.commands.push_back(declaredCommand(*command, false));
    return declared;
}

std::string firstSentence(const std::string& explanation)
{
    const auto end = std::min(explanation.find(". "), explanation.find("; "));
    std::string sentence = explanation.substr(0, end);
    if (!sentence.empty() && sentence.back() == '.')
        sentence.pop_back();
    return sentence;
}

} // namespace fieldflash::manual
