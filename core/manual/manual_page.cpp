// SPDX-License-Identifier: MIT
#include "core/manual/manual_page.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace fieldflash::manual {

namespace {

/// Text that roff shows literally: hyphens as in a command line, and no requests.
std::string literal(const std::string& text)
{
    std::string result;
    for (const char character : text) {
        if ((character == '.' || character == '\'') && (result.empty() || result.back() == '\n'))
            result += "\\&";
        if (character == '\\')
            result += "\\e";
        else if (character == '-')
            result += "\\-";
        else
            result += character;
    }
    return result;
}

std::string bold(const std::string& text) { return "\\fB" + literal(text) + "\\fR"; }
std::string italic(const std::string& text) { return "\\fI" + literal(text) + "\\fR"; }

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char character) {
        return static_cast<char>(std::toupper(character));
    });
    return text;
}

/// "Exit codes" → the name that man pages use.
std::string heading(const std::string& title)
{
    return title == "Exit codes" ? std::string("EXIT STATUS") : upperCase(title);
}

std::string preformatted(const std::string& text) { return ".nf\n" + literal(text) + ".fi\n"; }

std::string entry(const DeclaredOption& option)
{
    std::string names;
    for (const std::string& name : option.names)
        names += (names.empty() ? "" : ", ") + bold(name);
    if (!option.value.empty())
        names += (option.needsValue() ? " " : "") + italic(option.value);
    return ".TP\n" + names + '\n' + literal(option.explanation) + '\n';
}

std::string entries(const DeclaredCommand& command)
{
    std::string text;
    for (const DeclaredOption& operand : command.operands)
        text += entry(operand);
    for (const DeclaredOption& option : command.options)
        text += entry(option);
    return text;
}

std::string operandNames(const DeclaredCommand& command)
{
    std::string text;
    for (const DeclaredOption& operand : command.operands) {
        const std::string name = italic(operand.names.front());
        text += operand.isRequired ? ' ' + name : " [" + name + ']';
    }
    return text;
}

/// "Updates the firmware." → "updates the firmware", as apropos(1) lists it.
std::string purpose(const std::string& explanation)
{
    std::string text = firstSentence(explanation);
    if (!text.empty())
        text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
    return text;
}

bool hasTitle(const std::vector<DeclaredSection>& sections, const std::string& title)
{
    return std::ranges::find(sections, title, &DeclaredSection::title) != sections.end();
}

std::string commandText(const DeclaredCommand& command)
{
    std::string text = ".SS " + bold(command.name) + operandNames(command) + '\n'
        + literal(command.explanation) + '\n' + entries(command);
    for (const DeclaredSection& section : command.sections) {
        if (section.title == "Examples")
            text += ".PP\n" + literal(section.title) + ":\n" + preformatted(section.text);
    }
    return text;
}

/// The sections of the program, and those that several commands repeat, once.
std::vector<DeclaredSection> finalSections(const DeclaredProgram& declared)
{
    std::vector<DeclaredSection> sections = declared.program.sections;
    for (const DeclaredCommand& command : declared.commands) {
        for (const DeclaredSection& section : command.sections) {
            if (section.title != "Examples" && !hasTitle(sections, section.title))
                sections.push_back(section);
        }
    }
    return sections;
}

std::string seeAlso(const std::string& name)
{
    std::string text;
    for (const char* other : {"fieldflash", "fieldflash-board", "fieldflash-cli"}) {
        if (name != other)
            text += (text.empty() ? ".BR " : ",\n.BR ") + literal(other) + " (1)";
    }
    return ".SH SEE ALSO\n" + text + '\n';
}

} // namespace

std::string manualPage(const DeclaredProgram& declared, const std::string& version)
{
    const DeclaredCommand& program = declared.program;
    const bool hasCommands = !declared.commands.empty();
    std::ostringstream page;
    page << ".TH " << upperCase(literal(program.name)) << R"( 1 "" "Fieldflash )" << version
         << "\" \"User Commands\"\n"
         << ".SH NAME\n"
         << literal(program.name) << " \\- " << literal(purpose(program.explanation)) << '\n'
         << ".SH SYNOPSIS\n"
         << bold(program.name) << (hasCommands ? " \\fICOMMAND\\fR" : "") << " [\\fIOPTIONS\\fR]"
         << operandNames(program) << '\n'
         << ".SH DESCRIPTION\n"
         << literal(program.explanation) << '\n';
    if (hasCommands)
        page << ".SH COMMANDS\n";
    for (const DeclaredCommand& command : declared.commands)
        page << commandText(command);
    page << (hasCommands ? ".SH OPTIONS OF EVERY COMMAND\n" : ".SH OPTIONS\n") << entries(program);
    for (const DeclaredSection& section : finalSections(declared))
        page << ".SH " << literal(heading(section.title)) << '\n' << preformatted(section.text);
    page << seeAlso(program.name);
    return page.str();
}

} // namespace fieldflash::manual
