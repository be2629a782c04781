// SPDX-License-Identifier: MIT
#include "app/cli/arguments/command_declarations.h"
#include "core/image/gate/sanity_gate.h"
#include "core/profile/access_rule.h"
#include "core/virtual_board/switches/board_switches.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace fieldflash;
using fieldflash::test::hasText;
using fieldflash::test::runLine;

TEST_CASE("help shows every command, common option and exit code, and examples")
{
    const auto run = runLine(QStringLiteral("--help"));
    CHECK(run.exitCode == 0);
    CHECK(run.error.isEmpty());
    for (const cli::CommandDeclaration& command : cli::commandDeclarations())
        CHECK_THAT(run.out.toStdString(), hasText(std::string("\n  ") + command.name));
    for (const char* option : {"-h, --help", "--help-all", "--virtual[=SWITCHES]", "--json",
                               "--log FILE", "--yes", "--version"})
        CHECK_THAT(run.out.toStdString(), hasText(std::string("\n  ") + option));
    for (const char* code : {"0 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ", "9 ", "10 ", "130 "})
        CHECK_THAT(run.out.toStdString(), hasText(std::string("\n  ") + code));
    CHECK_THAT(run.out.toStdString(), hasText("Examples:"));
}

TEST_CASE("the help of all commands shows every option and operand")
{
    const auto run = runLine(QStringLiteral("--help-all"));
    CHECK(run.exitCode == 0);
    cli::Arguments arguments;
    std::string virtualSwitches;
    CLI::App program;
    cli::declareCommandLine(program, arguments, virtualSwitches);
    for (const CLI::App* command : program.get_subcommands({})) {
        CHECK_THAT(run.out.toStdString(), hasText("\nfieldflash-cli " + command->get_name()));
        for (const CLI::Option* option : command->get_options()) {
            const std::string name = option->get_positional() ? option->get_name(true)
                                                              : "--" + option->get_lnames().front();
            CHECK_THAT(run.out.toStdString(), hasText(name));
        }
    }
}

TEST_CASE("the help of each command explains itself")
{
    for (const cli::CommandDeclaration& command : cli::commandDeclarations()) {
        const auto run = runLine(QString::fromLatin1(command.name) + QStringLiteral(" --help"));
        INFO(run.out.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.out.simplified().startsWith(QString::fromLatin1(command.explanation)));
        CHECK_THAT(run.out.toStdString(),
                   hasText(std::string("\nUsage: fieldflash-cli ") + command.name));
        CHECK_THAT(run.out.toStdString(), hasText("\nOptions of every command:\n"));
        CHECK_THAT(run.out.toStdString(), hasText("\nExit codes:\n"));
        CHECK_THAT(run.out.toStdString(), hasText("\nExamples:\n  fieldflash-cli"));
        CHECK_FALSE(run.out.contains(QStringLiteral("\n\n\n")));
    }
}

TEST_CASE("every example in the help can be parsed")
{
    for (const cli::CommandDeclaration& command : cli::commandDeclarations()) {
        const QString examples =
            QString::fromUtf8(command.examples).replace(QStringLiteral("\\\n"), QString());
        for (const QString& line : examples.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            INFO(line.toStdString());
            // Text after several blanks is a remark.
            const QString words = line.trimmed().section(QStringLiteral("      "), 0, 0);
            const auto arguments =
                cli::parseArguments(words.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(1));
            CHECK(arguments);
        }
    }
}

TEST_CASE("help for --allow lists the findings that it can override")
{
    const auto run = runLine(QStringLiteral("update --help"));
    CHECK_THAT(run.out.toStdString(), hasText("\n  stack-pointer "));
    CHECK_THAT(run.out.toStdString(), hasText("\n  wrong-board "));
    CHECK_FALSE(run.out.contains(QStringLiteral("\n  empty-memory ")));
    CHECK_FALSE(runLine(QStringLiteral("list --help")).out.contains(QStringLiteral("Findings")));
}

TEST_CASE("no line of help is wider than a terminal")
{
    for (const char* line : {"--help", "--help-all", "update --help", "convert --help"}) {
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

TEST_CASE("the option --version prints program name and version")
{
    CHECK(runLine(QStringLiteral("--version")).out
          == QStringLiteral("fieldflash-cli " FIELDFLASH_VERSION "\n"));
}

TEST_CASE("the man page names every command and option of the help")
{
    const auto run = runLine(QStringLiteral("--man-page"));
    CHECK(run.exitCode == 0);
    for (const cli::CommandDeclaration& command : cli::commandDeclarations()) {
        QString name = QString::fromLatin1(command.name);
        CHECK(run.out.contains(QStringLiteral("\n.SS \\fB")
                               + name.replace(QLatin1Char('-'), QStringLiteral("\\-"))
                               + QStringLiteral("\\fR")));
    }
    static const QRegularExpression kOption(QStringLiteral("\n  (--[a-z-]+)"));
    auto options = kOption.globalMatch(runLine(QStringLiteral("--help-all")).out);
    while (options.hasNext()) {
        QString name = options.next().captured(1);
        INFO(name.toStdString());
        CHECK(run.out.contains(QStringLiteral("\\fB")
                               + name.replace(QLatin1Char('-'), QStringLiteral("\\-"))
                               + QStringLiteral("\\fR")));
    }
}

TEST_CASE("documents for a package are printed but not part of the help")
{
    CHECK(runLine(QStringLiteral("--access-rule")).out
          == profile::accessRule(profile::ProfileSet::bundled()));
    CHECK(runLine(QStringLiteral("--completion bash")).out.startsWith(QLatin1String("# bash")));
    CHECK(runLine(QStringLiteral("--completion csh")).exitCode == 2);
    CHECK_FALSE(
        runLine(QStringLiteral("--help-all")).out.contains(QStringLiteral("--access-rule")));
    CHECK_FALSE(runLine(QStringLiteral("--man-pag")).error.contains(QStringLiteral("--man-page")));
}

TEST_CASE("help and version as JSON are also objects, and end with a report")
{
    for (const char* line : {"--help --json", "--version --json", "--virtual=help --json"}) {
        const auto run = runLine(QString::fromUtf8(line));
        REQUIRE(run.lines.size() == 2);
        CHECK_FALSE(run.lines[0].value(QStringLiteral("text")).toString().isEmpty());
        CHECK(run.report().value(QStringLiteral("error")).isNull());
    }
}

TEST_CASE("a name in the help has a line of its own, or two blanks before its text")
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
