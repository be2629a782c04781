// SPDX-License-Identifier: MIT
#include "app/cli/help_text.h"

#include "app/cli/command_table.h"
#include "core/image/sanity_gate.h"
#include "core/virtual_board/switches/board_switches.h"

#include <QStringList>

namespace fieldflash::cli {

namespace {

constexpr int kTextColumn = 26;
constexpr int kColumnGap = 2;
constexpr int kLastColumn = 79;

/// "  --name          explanation" with the explanation wrapped under itself.
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

QString optionEntries(std::optional<Command> topic)
{
    QString result;
    for (const OptionEntry& option : optionTable()) {
        if (!topic || applies(option, *topic))
            result += entry(option.name + option.value, option.explanation);
    }
    return result;
}

QString findingNames()
{
    QStringList names;
    for (const image::FindingCode code : image::findingCodes())
        names.append(image::findingName(code));
    return entry(QString(), names.join(QStringLiteral(", ")));
}

QString exitCodes()
{
    return QStringLiteral(
        "\nExit codes:\n"
        "  0    everything requested was done and verified\n"
        "  2    the command line makes no sense\n"
        "  3    no device, or several and none chosen\n"
        "  4    no permission, no driver, or the device is in use\n"
        "  5    the file was refused, or a file or the output could not be written\n"
        "  6    the device refused: protected, outside its memory, wrong device\n"
        "  7    a transfer failed or the device was disconnected\n"
        "  8    verification failed\n"
        "  9    written and verified, but the device did not restart\n"
        "  10   it restarted with another version\n"
        "  70   a fault in this program\n"
        "  130  cancelled\n");
}

QString examples()
{
    return QStringLiteral("\nExamples:\n"
                          "  fieldflash-cli --virtual update demo.dfu\n"
                          "  fieldflash-cli update app.bin --address 0x08008000 --json\n"
                          "  fieldflash-cli read backup.hex --range 0x08000000:64K\n"
                          "  fieldflash-cli convert demo.bin demo.dfu --address 0x08000000 \\\n"
                          "      --vendor 0x1209 --product 0x0001 --device-version 1.1\n");
}

QString commandHelp(const CommandEntry& command)
{
    const QString operands =
        command.operands.isEmpty() ? QString() : QLatin1Char(' ') + command.operands;
    QString result = QStringLiteral("Usage: fieldflash-cli %1%2 [OPTIONS]\n\n%3\n\nOptions:\n")
                         .arg(command.name, operands, command.explanation);
    result += optionEntries(command.command);
    if (applies(findOption(QStringLiteral("--allow")), command.command))
        result += QStringLiteral("\nFindings for --allow:\n") + findingNames();
    return result + exitCodes();
}

} // namespace

QString helpText(std::optional<Command> topic)
{
    if (topic) {
        if (const CommandEntry* command = findCommand(*topic))
            return commandHelp(*command);
    }
    QString result =
        QStringLiteral("Updates the firmware of STM32L4 devices over USB and verifies it."
                       "\n\nUsage: fieldflash-cli COMMAND [OPTIONS]\n\nCommands:\n");
    for (const CommandEntry& command : commandTable()) {
        const QString operands =
            command.operands.isEmpty() ? QString() : QLatin1Char(' ') + command.operands;
        result += entry(command.name + operands, command.explanation);
    }
    result += QStringLiteral("\nOptions (before or after the command):\n") + optionEntries({});
    result += QStringLiteral("\nFindings for --allow:\n") + findingNames();
    return result + exitCodes() + examples();
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
