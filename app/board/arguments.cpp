// SPDX-License-Identifier: MIT
#include "app/board/arguments.h"

#include "core/manual/document_options.h"
#include "core/virtual_board/usbip/protocol.h"

#include <CLI/CLI.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace fieldflash::board_program {

namespace {

struct Raw {
    std::string usbipPort; ///< text, because the option can be used without a value
    std::uint16_t controlPort = 0;
    std::string address = "127.0.0.1";
    std::string switches;
    std::string statisticsFile;
    int boards = 0;
    std::string firmware;
    std::string boardName = "nucleo-l476rg";
    std::string card;
    std::vector<std::string> trace;
};

QString switchHelp()
{
    QString text = QStringLiteral("Switches, comma-separated:\n");
    for (const board::SwitchHelp& help : board::BoardSwitches::help())
        text += QStringLiteral("  %1\n      %2\n").arg(help.name, help.explanation);
    return text;
}

constexpr const char* kCommands =
    "Commands, one per line, on standard input and on the control port:\n"
    "  list                       the boards and whether a kernel uses them\n"
    "  unplug ID, plug ID         the cable, power included\n"
    "  power-cycle ID [boot0]     reset with the cable in; boot0: into the bootloader\n"
    "  press ID, release ID       the user button (with --firmware)\n"
    "  type ID WORD               send WORD and a line end to its UART (with --firmware)\n"
    "  stats [ID]                 statistics as JSON\n"
    "  quit\n"
    "On the Linux machine that is to see a board (as root):\n"
    "  modprobe vhci-hcd; usbip attach -r SERVER -b 1-1\n";

Parsed failed(const Error& error)
{
    return {std::nullopt, error.fullText() + QLatin1Char('\n'), exitCode(error.kind())};
}

Parsed interpret(const Raw& raw, bool wantsControl)
{
    Arguments arguments;
    const QString port = QString::fromStdString(raw.usbipPort);
    bool isNumber = true;
    arguments.usbipPort = port.isEmpty() ? board::usbip::kDefaultPort : port.toUShort(&isNumber);
    if (!isNumber)
        return failed(
            {ErrorKind::Usage, QStringLiteral("“%1” is not a TCP port for --usbip.").arg(port)});
    if (wantsControl)
        arguments.controlPort = raw.controlPort;
    if (!arguments.address.setAddress(QString::fromStdString(raw.address)))
        return failed({ErrorKind::Usage,
                       QStringLiteral("“%1” is not a network address.")
                           .arg(QString::fromStdString(raw.address))});
    const QString text = QString::fromStdString(raw.switches);
    if (text == QStringLiteral("help"))
        return {std::nullopt, switchHelp(), 0};
    auto switches = board::BoardSwitches::parse(text);
    if (!switches)
        return failed(switches.error());
    arguments.switches = *switches;
    if (raw.boards > 0)
        arguments.switches.boards = raw.boards;
    if (!arguments.switches.realTime)
        return failed({ErrorKind::Usage,
                       QStringLiteral("The kernel runs in real time: clock=virtual is not possible "
                                      "here.")});
    arguments.firmware.file = QString::fromStdString(raw.firmware);
    arguments.firmware.boardName = QString::fromStdString(raw.boardName);
    arguments.firmware.cardFile = QString::fromStdString(raw.card);
    for (const std::string& what : raw.trace) {
        arguments.firmware.trace.registers |= what == "registers";
        arguments.firmware.trace.interrupts |= what == "interrupts";
        arguments.firmware.trace.usb |= what == "usb";
    }
    arguments.statisticsFile = QString::fromStdString(raw.statisticsFile);
    return {std::move(arguments), {}, 0};
}

} // namespace

Parsed parseArguments(int argc, const char* const* argv)
{
    Raw raw;
    CLI::App app(
        "Serves virtual boards over USB/IP, so that `usbip attach` plugs them into a Linux "
        "kernel.",
        "fieldflash-board");
    app.footer(kCommands);
    app.set_version_flag("--version", FIELDFLASH_VERSION);
    app.add_option("--usbip", raw.usbipPort, "serve on this TCP port (default 3240; 0: any)")
        ->expected(0, 1);
    app.add_option(
        "--listen", raw.address,
        "network address (default 127.0.0.1; every client that reaches it can use the boards)");
    app.add_option("--virtual", raw.switches,
                   "how the boards differ from the default; `help` lists the switches");
    app.add_option("--boards", raw.boards, "how many (1 to 16)")->check(CLI::Range(1, 16));
    auto* firmware = app.add_option("--firmware", raw.firmware,
                                    "execute this program (ELF, .bin, .hex, .dfu) on an STM32L476")
                         ->type_name("FILE");
    app.add_option("--board", raw.boardName,
                   "the board around the chip: nucleo-l476rg (default), stm32l476g-eval, "
                   "stm32l476g-disco")
        ->needs(firmware);
    app.add_option("--card", raw.card,
                   "an SD card with the content of this image is in the slot of the board "
                   "(nucleo-l476rg, stm32l476g-eval; the file is not changed)")
        ->type_name("FILE")
        ->needs(firmware);
    app.add_option("--trace", raw.trace,
                   "write to standard error: registers, interrupts, usb (comma-separated)")
        ->delimiter(',')
        ->check(CLI::IsMember({"registers", "interrupts", "usb"}))
        ->needs(firmware);
    auto* control =
        app.add_option("--control", raw.controlPort,
                       "take commands on this TCP port of 127.0.0.1 (0: any); the printed "
                       "“token …” is a client's first line");
    app.add_option("--statistics", raw.statisticsFile, "write the statistics here every second")
        ->type_name("FILE");
    manual::addDocumentOptions(app, FIELDFLASH_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::ostringstream text;
        const bool isHelp = error.get_exit_code() == 0;
        app.exit(error, text, text);
        return {std::nullopt, QString::fromStdString(text.str()),
                isHelp ? 0 : exitCode(ErrorKind::Usage)};
    }
    return interpret(raw, control->count() > 0);
}

} // namespace fieldflash::board_program
