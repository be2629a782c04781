// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"

#include "app/cli/command_table.h"
#include "app/cli/dfu_util_options.h"
#include "app/cli/number_text.h"
#include "core/base/file_name.h"
#include "core/base/foreign_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace fieldflash::cli {

namespace {

/// What CLI11 fills: texts and flags, not yet understood.
struct RawOptions {
    std::array<std::string, 2> operands;
    std::string virtualSwitches;
    std::string device;
    std::string address;
    std::vector<std::string> ranges;
    std::vector<std::string> allowed;
    std::vector<std::string> skipped;
    std::vector<std::string> excluded;
    std::string policy;
    std::string backup;
    std::string vendor;
    std::string product;
    std::string deviceVersion;
    std::string alternate;
    std::string logFile;
    std::string recordFile;
    std::string firmwareFile;
    bool recordsFirmware = false;
    std::string count;
    std::string csvFile;
    bool noVerify = false;
    bool noLeave = false;
    bool noPreserve = false;
    bool wholeChip = false;
    bool eraseEverything = false;
    bool json = false;
    bool yes = false;
    bool help = false;
    bool version = false;
};

/// The value that CLI11 stores for a bare `--virtual`; no switch can be called so.
const std::string kNoSwitches = "-";

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

Error usageError(const QString& summary)
{
    // A word of the command line may be in it.
    return Error(ErrorKind::Usage, withoutControlCharacters(summary),
                 QStringLiteral("fieldflash-cli --help shows commands and options."));
}

/// All options belong to the program, so that they are accepted before and after the command.
void declareOptions(CLI::App& app, RawOptions& raw)
{
    // A flag with a value: only `--virtual=…` takes one, never the word that follows.
    app.add_flag("--virtual{" + kNoSwitches + "}", raw.virtualSwitches);
    app.add_option("--device", raw.device);
    app.add_option("--address", raw.address);
    app.add_option("--range", raw.ranges)->allow_extra_args(false);
    app.add_option("--allow", raw.allowed)->allow_extra_args(false);
    app.add_option("--skip", raw.skipped)->allow_extra_args(false);
    app.add_option("--policy", raw.policy);
    app.add_flag("--whole-chip", raw.wholeChip);
    app.add_flag("--erase-everything", raw.eraseEverything);
    app.add_option("--exclude", raw.excluded)->allow_extra_args(false);
    app.add_option("--backup", raw.backup);
    app.add_option("--vendor", raw.vendor);
    app.add_option("--product", raw.product);
    app.add_option("--device-version", raw.deviceVersion);
    app.add_option("--alternate", raw.alternate);
    app.add_option("--log", raw.logFile);
    app.add_option("--record", raw.recordFile);
    app.add_flag("--record-firmware", raw.recordsFirmware);
    app.add_option("--firmware", raw.firmwareFile);
    app.add_option("--count", raw.count);
    app.add_option("--csv", raw.csvFile);
    app.add_flag("--no-verify", raw.noVerify);
    app.add_flag("--no-leave", raw.noLeave);
    app.add_flag("--no-preserve", raw.noPreserve);
    app.add_flag("--json", raw.json);
    app.add_flag("--yes", raw.yes);
    app.add_flag("-h,--help", raw.help);
    app.add_flag("--version", raw.version);
}

QStringList operandNames(const CommandEntry& entry)
{
    return entry.operands.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// None is required here: we say better than CLI11 what is missing, and `--help` needs none.
void declareCommands(CLI::App& app, RawOptions& raw)
{
    for (const CommandEntry& entry : commandTable()) {
        CLI::App* command = app.add_subcommand(entry.name.toStdString());
        command->set_help_flag();
        command->fallthrough();
        std::size_t position = 0;
        for (const QString& operand : operandNames(entry))
            command->add_option(operand.toStdString(), raw.operands.at(position++));
    }
}

Result<Command> chosenCommand(const CLI::App& app)
{
    for (const CLI::App* subcommand : app.get_subcommands()) {
        if (const auto command = commandFromName(text(subcommand->get_name())))
            return *command;
    }
    return tl::unexpected(usageError(QStringLiteral("No command was given.")));
}

/// An option that would be ignored is a misunderstanding, so it is refused.
std::optional<Error> misplacedOption(const CLI::App& app, Command command)
{
    for (const OptionEntry& option : optionTable()) {
        if (applies(option, command) || app.count(option.name.toStdString()) == 0)
            continue;
        return usageError(
            QStringLiteral("%1 has no meaning for %2.").arg(option.name, commandName(command)));
    }
    return std::nullopt;
}

std::optional<Error> takeOperands(const RawOptions& raw, Arguments& arguments)
{
    const CommandEntry* entry = findCommand(arguments.command);
    const QStringList names = operandNames(*entry);
    for (qsizetype index = 0; index < names.size(); ++index) {
        const std::string& operand = raw.operands.at(static_cast<std::size_t>(index));
        if (operand.empty()) {
            return usageError(QStringLiteral("%1 needs %2 after it.")
                                  .arg(entry->name,
                                       names[index] == QLatin1String("FILE")
                                           ? QStringLiteral("a FILE")
                                           : entry->operands));
        }
        QString& file =
            names[index] == QLatin1String("OUT") ? arguments.outputFile : arguments.inputFile;
        file = text(operand);
    }
    return std::nullopt;
}

/// Parses the text of an option that was given; the error names the option.
template <typename Value, typename Parse>
std::optional<Error> take(const char* option, const std::string& given, Parse parse,
                          std::optional<Value>& value)
{
    if (given.empty())
        return std::nullopt;
    Result<Value> parsed = parse(text(given));
    if (!parsed) {
        QString remedy = parsed.error().remedy();
        if (remedy.isEmpty())
            remedy = QStringLiteral("fieldflash-cli --help shows what it takes.");
        QString summary =
            QStringLiteral("%1: %2").arg(QLatin1String(option), parsed.error().summary());
        return Error(ErrorKind::Usage, std::move(summary), std::move(remedy));
    }
    value = *parsed;
    return std::nullopt;
}

std::optional<Error> takeRanges(const char* option, const std::vector<std::string>& given,
                                std::vector<AddressRange>& ranges)
{
    for (const std::string& one : given) {
        std::optional<AddressRange> range;
        if (auto error = take(option, one, parseRange, range))
            return error;
        if (range)
            ranges.push_back(*range);
    }
    return std::nullopt;
}

std::optional<Error> takeNumbers(const RawOptions& raw, Arguments& arguments)
{
    if (auto error = take("--address", raw.address, parseAddress, arguments.address))
        return error;
    if (auto error = take("--vendor", raw.vendor, parseUsbId, arguments.vendorId))
        return error;
    if (auto error = take("--product", raw.product, parseUsbId, arguments.productId))
        return error;
    if (auto error = take("--device-version", raw.deviceVersion, parseVersion, arguments.bcdDevice))
        return error;
    if (auto error =
            take("--alternate", raw.alternate, parseAlternateSetting, arguments.alternateSetting))
        return error;
    if (auto error = take("--count", raw.count, parseCount, arguments.count))
        return error;
    if (auto error = takeRanges("--range", raw.ranges, arguments.ranges))
        return error;
    return takeRanges("--exclude", raw.excluded, arguments.excluded);
}

std::optional<Error> takeNames(const RawOptions& raw, Arguments& arguments)
{
    for (const std::string& name : raw.allowed) {
        const auto code = image::findingFromName(text(name));
        if (!code)
            return usageError(
                QStringLiteral("“%1” is not a finding that --allow knows.").arg(text(name)));
        arguments.allowed.insert(*code);
    }
    for (const std::string& name : raw.skipped) {
        if (text(name) != image::findingName(image::FindingCode::OutsideMap))
            return usageError(
                QStringLiteral("--skip takes outside-map only, not “%1”.").arg(text(name)));
        arguments.allowed.insert(image::FindingCode::OutsideMap);
    }
    if (!raw.policy.empty()) {
        const auto policy = plan::policyFromName(text(raw.policy));
        if (!policy)
            return usageError(QStringLiteral("“%1” is not a policy; there are auto, sectors, mass "
                                             "and full.")
                                  .arg(text(raw.policy)));
        arguments.policy = *policy;
    }
    if (!arguments.hasDevice)
        return std::nullopt;
    auto selector = device::DeviceSelector::parse(text(raw.device));
    if (!selector)
        return selector.error();
    arguments.device = *selector;
    return std::nullopt;
}

/// An empty value ("$PORT" that was not set) must not mean "no restriction".
std::optional<Error> emptyValue(const CLI::App& app)
{
    for (const OptionEntry& option : optionTable()) {
        if (!option.value.startsWith(QLatin1Char(' ')))
            continue;
        const auto values = app.get_option(option.name.toStdString())->results();
        if (std::ranges::find(values, std::string()) != values.end())
            return usageError(QStringLiteral("%1 was given without a value.").arg(option.name));
    }
    return std::nullopt;
}

/// What is read may have any name; a name that is written goes into logs and messages of others.
std::optional<Error> unprintableName(const Arguments& arguments)
{
    for (const QString& name :
         {arguments.outputFile, arguments.backupFile, arguments.logFile, arguments.recordFile,
          arguments.csvFile, arguments.virtualSwitches.value_or(QString())}) {
        if (withoutControlCharacters(name) != name)
            return usageError(
                QStringLiteral("“%1” contains control characters.").arg(shownFileName(name)));
    }
    return std::nullopt;
}

Result<Arguments> understand(const CLI::App& app, const RawOptions& raw)
{
    Arguments arguments;
    arguments.json = raw.json;
    arguments.logFile = text(raw.logFile);
    arguments.recordFile = text(raw.recordFile);
    arguments.recordsFirmware = raw.recordsFirmware;
    arguments.firmwareFile = text(raw.firmwareFile);
    arguments.csvFile = text(raw.csvFile);
    arguments.yes = raw.yes;
    arguments.verify = !raw.noVerify;
    arguments.leave = !raw.noLeave;
    arguments.preserve = !raw.noPreserve;
    arguments.wholeChip = raw.wholeChip;
    arguments.eraseEverything = raw.eraseEverything;
    arguments.backupFile = text(raw.backup);
    arguments.hasDevice = app.count("--device") > 0;
    if (app.count("--virtual") > 0) {
        arguments.virtualSwitches =
            raw.virtualSwitches == kNoSwitches ? QString() : text(raw.virtualSwitches);
    }

    const Result<Command> command = chosenCommand(app);
    if (raw.help) {
        if (command)
            arguments.topic = *command;
        return arguments;
    }
    if (raw.version) {
        arguments.command = Command::Version;
        return arguments;
    }
    if (arguments.virtualSwitches == QLatin1String("help")) {
        arguments.command = Command::VirtualHelp;
        return arguments;
    }
    if (!command)
        return tl::unexpected(command.error());
    arguments.command = *command;

    if (auto error = misplacedOption(app, *command))
        return tl::unexpected(*error);
    if (auto error = emptyValue(app))
        return tl::unexpected(*error);
    if (auto error = takeOperands(raw, arguments))
        return tl::unexpected(*error);
    if (auto error = unprintableName(arguments))
        return tl::unexpected(*error);
    if (auto error = takeNumbers(raw, arguments))
        return tl::unexpected(*error);
    if (auto error = takeNames(raw, arguments))
        return tl::unexpected(*error);
    return arguments;
}

} // namespace

QString commandName(Command command)
{
    switch (command) {
    case Command::Help: return QStringLiteral("help");
    case Command::Version: return QStringLiteral("version");
    case Command::VirtualHelp: return QStringLiteral("virtual-help");
    default: return findCommand(command)->name;
    }
}

std::optional<Command> commandFromName(const QString& name)
{
    const auto found = std::ranges::find(commandTable(), name, &CommandEntry::name);
    if (found == commandTable().end())
        return std::nullopt;
    return found->command;
}

Result<Arguments> parseArguments(const QStringList& arguments)
{
    RawOptions raw;
    CLI::App app;
    app.set_help_flag();
    app.require_subcommand(0, 1);
    declareOptions(app, raw);
    declareCommands(app, raw);

    // CLI11 takes the words from the end of the vector.
    std::vector<std::string> words;
    std::ranges::transform(arguments, std::back_inserter(words),
                           [](const QString& word) { return word.toStdString(); });
    std::ranges::reverse(words);
    try {
        app.parse(std::move(words));
    } catch (const CLI::ExtrasError&) {
        const auto extras = app.remaining(true);
        const QString word = extras.empty() ? QString() : text(extras.front());
        if (const auto ours = insteadOfDfuUtil(word))
            return failure(ErrorKind::Usage,
                           QStringLiteral("“%1” is an option of dfu-util.")
                               .arg(withoutControlCharacters(word)),
                           *ours);
        return tl::unexpected(
            usageError(app.get_subcommands().empty() && !word.startsWith(QLatin1Char('-'))
                           ? QStringLiteral("“%1” is not a command.").arg(word)
                           : QStringLiteral("“%1” was not expected here.").arg(word)));
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(usageError(QString::fromUtf8(error.what())));
    }
    return understand(app, raw);
}

bool wantsJson(const QStringList& arguments) { return arguments.contains(QLatin1String("--json")); }

} // namespace fieldflash::cli
