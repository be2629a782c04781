// SPDX-License-Identifier: MIT
#include "app/cli/command_table.h"
#include "core/image/sanity_gate.h"
#include "core/virtual_board/switches/board_switches.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace fieldflash;
using fieldflash::test::hasText;
using fieldflash::test::runLine;

TEST_CASE("help shows every command, option, finding and exit code, and examples")
{
    const auto run = runLine(QStringLiteral("--help"));
    CHECK(run.exitCode == 0);
    CHECK(run.error.isEmpty());
    for (const cli::CommandEntry& command : cli::commandTable())
        CHECK_THAT(run.out.toStdString(), hasText("\n  " + command.name.toStdString()));
    for (const cli::OptionEntry& option : cli::optionTable())
        CHECK_THAT(run.out.toStdString(), hasText("\n  " + option.name.toStdString()));
    for (const char* code : {"0 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ", "9 ", "10 ", "130 "})
        CHECK_THAT(run.out.toStdString(), hasText(std::string("\n  ") + code));
    CHECK_THAT(run.out.toStdString(), hasText("stack-pointer"));
    CHECK_THAT(run.out.toStdString(), hasText("wrong-board"));
    CHECK_THAT(run.out.toStdString(), hasText("Examples:"));
}

TEST_CASE("no line of help is wider than a terminal")
{
    for (const char* line : {"--help", "update --help", "convert --help"}) {
        const QStringList lines = runLine(QString::fromUtf8(line)).out.split(QLatin1Char('\n'));
        for (const QString& text : lines) {
            INFO(text.toStdString());
            CHECK(text.size() < 80);
        }
    }
}

TEST_CASE("help of a command shows only the options that it takes")
{
    const auto run = runLine(QStringLiteral("convert --help"));
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.out.toStdString(), hasText("fieldflash-cli convert IN OUT"));
    CHECK_THAT(run.out.toStdString(), hasText("--device-version"));
    CHECK_FALSE(run.out.contains(QStringLiteral("--no-verify")));
    CHECK_FALSE(run.out.contains(QStringLiteral("--device SELECTOR")));
}

TEST_CASE("the option --virtual=help lists every switch of the virtual board")
{
    const auto run = runLine(QStringLiteral("--virtual=help"));
    CHECK(run.exitCode == 0);
    for (const board::SwitchHelp& entry : board::BoardSwitches::help())
        CHECK_THAT(run.out.toStdString(), hasText("\n  " + entry.name.toStdString()));
}

TEST_CASE("the option --version names program and version")
{
    CHECK(runLine(QStringLiteral("--version")).out
          == QStringLiteral("fieldflash-cli " FIELDFLASH_VERSION "\n"));
}

TEST_CASE("help and version as JSON are objects too, and end in a report")
{
    for (const char* line : {"--help --json", "--version --json", "--virtual=help --json"}) {
        const auto run = runLine(QString::fromUtf8(line));
        REQUIRE(run.lines.size() == 2);
        CHECK_FALSE(run.lines[0].value(QStringLiteral("text")).toString().isEmpty());
        CHECK(run.report().value(QStringLiteral("error")).isNull());
    }
}

TEST_CASE("a name in the help has its own line, or two blanks before its text")
{
    static const QRegularExpression kEntry(QStringLiteral("^  (\\S+)( +)\\S"));
    const QStringList lines =
        runLine(QStringLiteral("--virtual=help")).out.split(QLatin1Char('\n'));
    for (const QString& text : lines) {
        INFO(text.toStdString());
        if (const auto match = kEntry.match(text); match.hasMatch())
            CHECK(match.capturedLength(2) >= 2);
    }
}
