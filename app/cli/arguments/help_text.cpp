// SPDX-License-Identifier: MIT
#include "app/cli/arguments/help_text.h"

#include "core/image/gate/sanity_gate.h"
#include "core/virtual_board/switches/board_switches.h"

#include <QStringList>

#include <sstream>

namespace fieldflash::cli {

namespace {

constexpr int kTextColumn = 26;
constexpr int kColumnGap = 2;
constexpr int kLastColumn = 79;

/// "  --name          explanation", with the explanation wrapped in its column.
QString entry(const QString& name, const QString& explanation)
{
    QString result;
    QString line = QStringLiteral("  ") + name;
    if (line.size() > kTextColumn - kColumnGap) {
        result = line + QLatin1Char('\n');
        line.clear();
    }
    line = line.leftJustified(kTextColumn);
    bool isEmpty = true;
    const QStringList words = explanation.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!isEmpty && line.size() + 1 + word.size() > kLastColumn) {
            result += line + QLatin1Char('\n');
            line = QString(kTextColumn, QLatin1Char(' '));
            isEmpty = true;
        }
        line += (isEmpty ? QString() : QStringLiteral(" ")) + word;
        isEmpty = false;
    }
    return result + line + QLatin1Char('\n');
}

/// Wraps text to the width of the terminal.
std::string wrapped(const std::string& text)
{
    QString result;
    QString line;
    const QStringList words =
        QString::fromStdString(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > kLastColumn) {
            result += line + QLatin1Char('\n');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return (result + line + QLatin1Char('\n')).toStdString();
}

std::string entryOf(const std::string& name, const std::string& explanation)
{
    return entry(QString::fromStdString(name), QString::fromStdString(explanation)).toStdString();
}

/// "update FILE": as typed.
std::string commandLineOf(const CLI::App* command)
{
    std::string line = command->get_name();
    for (const CLI::Option* option : command->get_options()) {
        if (option->get_positional())
            line += ' ' + option->get_name(true);
    }
    return line;
}

QString findingExplanation(image::FindingCode code)
{
    using enum image::FindingCode;
    switch (code) {
    case StackPointer: return QStringLiteral("the stack is outside the RAM of the device");
    case ResetVector: return QStringLiteral("the entry point is not a valid one");
    case LinkAddress:
        return QStringLiteral("the program was built for another address, or for RAM");
    case NoVectorTable: return QStringLiteral("the file does not begin like a program");
    case OutsideMap:
        return QStringLiteral("the device cannot write part of the file (RAM, option bytes)");
    case WrongVendor: return QStringLiteral("the file is for a device of another vendor");
    case WrongProduct: return QStringLiteral("the file is for another product or bootloader");
    case UncheckedId: return QStringLiteral("the id in the file cannot be compared");
    case WrongBoard: return QStringLiteral("the program is for another device");
    case WrongCrc: return QStringLiteral("the checksum of the .dfu does not match its content");
    case WrongFamily: return QStringLiteral("the .uf2 is for other chips");
    case InterruptedDevice:
        return QStringLiteral("an interrupted update here may be of another device");
    case OtherBoard:
        return QStringLiteral("the program is for another board than the one on the "
                              "device");
    case BadSignature: return QStringLiteral("the signed program was changed or damaged");
    case UnsignedBundle: return QStringLiteral("the bundle is not signed");
    case NewSigner: return QStringLiteral("the key of the bundle was never used here");
    case OtherSigner: return QStringLiteral("the bundle is signed with another key than before");
    case ExpiredBundle: return QStringLiteral("the bundle has expired");
    case OlderBundle: return QStringLiteral("a newer bundle was used here before");
    case OtherBank: return QStringLiteral("the device may start the other bank (BFB2)");
    case TransferSize: return QStringLiteral("--transfer-size replaces what the device announces");
    case LayoutText: return QStringLiteral("--layout replaces what the device announces");
    case NoFunctional:
        return QStringLiteral("the device does not say which kind of DFU it uses: DfuSe is "
                              "assumed (needs --transfer-size)");
    // Notes need no permission, and a device without writable memory cannot be overridden.
    case NoMemoryMap:
    case EmptyMemory:
    case ReadOnlyMemory:
    case WriteProtected:
    case OlderVersion:
    case VersionMismatch:
    case OddFile:
    case SignedImage:
    case NotForLoader:
    case LoaderKey:
    case LoaderFloor:
    case NoLoader: return {};
    }
    return {};
}

QString findings()
{
    QString result = QStringLiteral("\nFindings for --allow (update and plan say which apply):\n");
    for (const image::FindingCode code : image::findingCodes()) {
        if (const QString explanation = findingExplanation(code); !explanation.isEmpty())
            result += entry(image::findingName(code), explanation);
    }
    return result;
}

QString exitCodes()
{
    return QStringLiteral(
        "\nExit codes:\n"
        "  0    everything requested was done and verified\n"
        "  2    the command line makes no sense\n"
        "  3    no device, or several and none chosen\n"
        "  4    no permission, no driver, or the device is in use\n"
        "  5    the file was refused, or a file, backup or output could not be written\n"
        "  6    the device refused: protected, outside its memory, wrong device\n"
        "  7    a transfer failed or the device was disconnected\n"
        "  8    verification failed\n"
        "  9    written and verified, but the device did not restart\n"
        "  10   it restarted with another version\n"
        "  70   a fault in this program\n"
        "  130  cancelled\n");
}

} // namespace

HelpFormatter::HelpFormatter() { label("Positionals", "Files"); }

std::string HelpFormatter::make_usage(const CLI::App* app, std::string /*name*/) const
{
    if (app->get_parent() == nullptr)
        return "\nUsage: fieldflash-cli COMMAND [OPTIONS]\n"
               "       fieldflash-cli COMMAND --help      what a command does, and its options\n";
    return "\nUsage: fieldflash-cli " + commandLineOf(app) + " [OPTIONS]\n";
}

/// Options of the command itself; excludes --help, which every command has, and hidden ones.
std::string HelpFormatter::ownOptions(const CLI::App* app) const
{
    const bool isCommand = app->get_parent() != nullptr;
    const auto options = app->get_options([app, isCommand](const CLI::Option* option) {
        const bool isHelp = option == app->get_help_ptr() || option == app->get_help_all_ptr();
        return option->nonpositional() && !option->get_group().empty() && !(isCommand && isHelp);
    });
    return options.empty()
        ? std::string()
        : make_group(isCommand ? "Options" : "Options of every command", false, options);
}

std::string HelpFormatter::make_help(const CLI::App* app, std::string name,
                                     CLI::AppFormatMode mode) const
{
    if (mode == CLI::AppFormatMode::Sub)
        return make_expanded(app);
    std::string help =
        wrapped(app->get_description()) + make_usage(app, std::move(name)) + make_positionals(app);
    if (app->get_parent() == nullptr)
        return help + make_subcommands(app, mode) + ownOptions(app) + make_footer(app);
    return help + ownOptions(app) + ownOptions(app->get_parent()) + make_footer(app);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    return entryOf(commandLineOf(command), command->get_description());
}

std::string HelpFormatter::make_expanded(const CLI::App* command) const
{
    return "fieldflash-cli " + commandLineOf(command) + '\n' + wrapped(command->get_description())
        + make_positionals(command) + ownOptions(command);
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isOperand) const
{
    if (isOperand)
        return entryOf(option->get_name(true), option->get_description());
    std::string name;
    for (const std::string& letter : option->get_snames())
        name += '-' + letter + ", ";
    name += "--" + option->get_lnames().front();
    const std::string& value = option->get_option_text();
    if (!value.empty())
        name += (value.front() == '[' ? "" : " ") + value;
    return entryOf(name, option->get_description());
}

std::string programFooter()
{
    return (exitCodes()
            + QStringLiteral("\nExamples:\n"
                             "  fieldflash-cli --virtual update firmware.dfu\n"
                             "  fieldflash-cli update app.bin --address 0x08008000 --json\n"
                             "  fieldflash-cli read backup.hex --range 0x08000000:64K\n"))
        .toStdString();
}

std::string commandFooter(const char* examples, bool takesAllow)
{
    QString footer = takesAllow ? findings() : QString();
    footer += exitCodes() + QStringLiteral("\nExamples:\n") + QString::fromUtf8(examples);
    return footer.toStdString();
}

QString virtualHelpText()
{
    QString result = QStringLiteral("Switches of the virtual board: --virtual=SWITCH,SWITCH,…\n\n");
    for (const board::SwitchHelp& help : board::BoardSwitches::help())
        result += entry(help.name, help.explanation);
    return result;
}

QString versionLine() { return QStringLiteral("fieldflash-cli " FIELDFLASH_VERSION "\n"); }

} // namespace fieldflash::cli
