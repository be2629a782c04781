// SPDX-License-Identifier: MIT
// CLI11 parses, checks and explains. This file adds two things: the command may come after its
// options, and each error becomes a sentence with a remedy.
#include "app/cli/arguments/arguments.h"

#include "app/cli/arguments/command_declarations.h"
#include "app/cli/arguments/dfu_util_options.h"
#include "app/cli/arguments/help_text.h"
#include "core/base/foreign_text.h"
#include "core/base/similar_word.h"
#include "core/manual/document_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace fieldflash::cli {

namespace {

using Words = std::vector<std::string>;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// The recognised command; nullptr if there is none.
const CLI::App* chosenCommand(const CLI::App& program)
{
    const auto commands = program.get_subcommands();
    return commands.empty() ? nullptr : commands.front();
}

Error usageError(const CLI::App& program, const QString& summary)
{
    const CLI::App* command = chosenCommand(program);
    const QString remedy = command == nullptr
        ? QStringLiteral("fieldflash-cli --help shows the commands.")
        : QStringLiteral("fieldflash-cli %1 --help shows its options.")
              .arg(text(command->get_name()));
    // The summary may contain a word of the command line.
    return Error(ErrorKind::Usage, withoutControlCharacters(summary), remedy);
}

/// CLI11 takes the words from the end of the vector.
void parse(CLI::App& program, Words words)
{
    std::ranges::reverse(words);
    program.parse(std::move(words));
}

/// A program with the options of all commands but no commands: parsing ends at the first word that
/// is neither an option nor the value of one.
void declareForOrder(const CLI::App& from, CLI::App& order)
{
    const auto add = [&order](const CLI::Option* option) {
        if (option->get_positional())
            return;
        const std::string name = "--" + option->get_lnames().front();
        if (order.get_option_no_throw(name) != nullptr)
            return;
        order.add_option(name)
            ->expected(option->get_expected_min(), option->get_expected_max())
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    };
    order.set_help_flag();
    order.prefix_command();
    for (const CLI::Option* option : from.get_options())
        add(option);
    for (const CLI::App* command : from.get_subcommands({})) {
        for (const CLI::Option* option : command->get_options())
            add(option);
    }
}

/// The words with the command first: CLI11 accepts the options of a command only after it, but we
/// allow both orders.
Words commandFirst(const CLI::App& program, Words words)
{
    CLI::App order;
    declareForOrder(program, order);
    try {
        parse(order, words);
    } catch (const CLI::ParseError&) {
        return words; // the actual parse reports the error
    }
    const Words rest = order.remaining();
    if (rest.empty() || !commandFromName(text(rest.front())))
        return words;
    const auto command = words.end() - static_cast<std::ptrdiff_t>(rest.size());
    std::rotate(words.begin(), command, command + 1);
    return words;
}

bool isOptionOfSomeCommand(const CLI::App& program, const QString& word)
{
    const std::string name = word.section(QLatin1Char('='), 0, 0).toStdString();
    return word.startsWith(QLatin1String("--"))
        && std::ranges::any_of(program.get_subcommands({}), [&name](const CLI::App* command) {
               return command->get_option_no_throw(name) != nullptr;
           });
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandDeclaration& declaration : commandDeclarations())
        names.append(QString::fromLatin1(declaration.name));
    return names;
}

/// The valid options: those of the program, and of the given command.
QStringList optionNames(const CLI::App& program)
{
    QStringList names;
    for (const CLI::App* app : {&program, chosenCommand(program)}) {
        if (app == nullptr)
            continue;
        for (const CLI::Option* option : app->get_options()) {
            if (option->nonpositional() && !option->get_group().empty())
                names.append(QStringLiteral("--") + text(option->get_lnames().front()));
        }
    }
    return names;
}

/// A word that neither the program nor its command accepts.
Error unexpected(const CLI::App& program, const QString& word)
{
    const CLI::App* command = chosenCommand(program);
    if (command != nullptr && isOptionOfSomeCommand(program, word))
        return usageError(
            program,
            QStringLiteral("%1 has no meaning for %2.")
                .arg(word.section(QLatin1Char('='), 0, 0), text(command->get_name())));
    if (const auto ours = insteadOfDfuUtil(word))
        return Error(
            ErrorKind::Usage,
            QStringLiteral("“%1” is an option of dfu-util.").arg(withoutControlCharacters(word)),
            *ours);
    const bool isCommand = command == nullptr && !word.startsWith(QLatin1Char('-'));
    const Error error =
        usageError(program,
                   isCommand ? QStringLiteral("“%1” is not a command.").arg(word)
                             : QStringLiteral("“%1” was not expected here.").arg(word));
    const auto similar = similarWord(word, isCommand ? commandNames() : optionNames(program));
    return similar ? Error(ErrorKind::Usage, error.summary(),
                           QStringLiteral("Did you mean %1? %2").arg(*similar, error.remedy()))
                   : error;
}

/// From "--range: 1 required TEXT missing" or "--device: At Most 1 required but received 2".
QString mismatchSentence(const CLI::ArgumentMismatch& error)
{
    const QString what = QString::fromUtf8(error.what());
    const QString name = what.section(QLatin1Char(':'), 0, 0);
    if (what.endsWith(QLatin1String("missing")))
        return QStringLiteral("%1 was given without a value.").arg(name);
    if (what.contains(QLatin1String("At Most")))
        return QStringLiteral("%1 was given more than once.").arg(name);
    if (what.endsWith(QLatin1String("flag override")))
        return QStringLiteral("--%1 takes no value.").arg(what.section(QLatin1Char(' '), 0, 0));
    return what + QLatin1Char('.');
}

QString missingSentence(const CLI::App& program, const CLI::RequiredError& error)
{
    const CLI::App* command = chosenCommand(program);
    if (command == nullptr)
        return QStringLiteral("No command was given.");
    return QStringLiteral("%1: %2.").arg(text(command->get_name()),
                                         QString::fromUtf8(error.what()));
}

Error refusal(const CLI::App& program, const CLI::ParseError& error)
{
    if (const auto* refused = dynamic_cast<const RefusedValue*>(&error))
        return refused->error;
    // Report an unknown word first: it may be the reason why something is missing.
    const bool isIncomplete = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr
        || dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
    if (const Words extras = program.remaining(true); isIncomplete && !extras.empty())
        return unexpected(program, text(extras.front()));
    if (const auto* missing = dynamic_cast<const CLI::RequiredError*>(&error))
        return usageError(program, missingSentence(program, *missing));
    if (const auto* mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return usageError(program, mismatchSentence(*mismatch));
    return usageError(program, QString::fromUtf8(error.what()) + QLatin1Char('.'));
}

Arguments shown(Arguments arguments, Command command, const QString& shownText)
{
    arguments.command = command;
    arguments.shownText = shownText;
    return arguments;
}

} // namespace

Result<Arguments> parseArguments(const QStringList& arguments)
{
    Arguments parsed;
    std::string virtualSwitches;
    CLI::App program;
    declareCommandLine(program, parsed, virtualSwitches);

    Words words;
    words.reserve(static_cast<std::size_t>(arguments.size()));
    for (const QString& word : arguments)
        words.push_back(word.toStdString());
    std::optional<Error> error;
    try {
        parse(program, commandFirst(program, std::move(words)));
    } catch (const CLI::CallForHelp&) {
        return shown(parsed, Command::Help, text(program.help()));
    } catch (const CLI::CallForAllHelp&) {
        return shown(parsed, Command::Help, text(program.help({}, CLI::AppFormatMode::All)));
    } catch (const manual::DocumentRequested& document) {
        return shown(parsed, Command::Help, QString::fromUtf8(document.what()) + QLatin1Char('\n'));
    } catch (const CLI::CallForVersion&) {
        return shown(parsed, Command::Version, versionLine());
    } catch (const CLI::ParseError& problem) {
        error = refusal(program, problem);
    }
    if (virtualSwitches == "help")
        return shown(parsed, Command::VirtualHelp, virtualHelpText());
    if (error)
        return tl::unexpected(*error);

    // The file in `flash=FILE` is written.
    if (auto unwritable = unwritableName(text(virtualSwitches)))
        return tl::unexpected(*unwritable);
    if (program.count("--virtual") > 0)
        parsed.virtualSwitches = virtualSwitches == kNoSwitches ? QString() : text(virtualSwitches);
    parsed.command = *commandFromName(text(chosenCommand(program)->get_name()));
    return parsed;
}

bool wantsJson(const QStringList& arguments) { return arguments.contains(QLatin1String("--json")); }

} // namespace fieldflash::cli
