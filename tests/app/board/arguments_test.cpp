// SPDX-License-Identifier: MIT
#include "app/board/arguments.h"
#include "tests/support/catch.h"

#include <vector>

using namespace fieldflash;
using namespace fieldflash::board_program;

namespace {

Parsed parse(std::vector<const char*> words)
{
    words.insert(words.begin(), "fieldflash-board");
    return parseArguments(static_cast<int>(words.size()), words.data());
}

} // namespace

TEST_CASE("without options one board is served on the usual port, for this machine only")
{
    for (const auto& words : std::vector<std::vector<const char*>>{{}, {"--usbip"}}) {
        const Parsed parsed = parse(words);
        REQUIRE(parsed.arguments);
        CHECK(parsed.arguments->usbipPort == 3240);
        CHECK(parsed.arguments->address.isLoopback());
        CHECK_FALSE(parsed.arguments->controlPort);
        CHECK(parsed.arguments->switches.boards == 1);
    }
}

TEST_CASE("ports, switches and the number of boards are taken from the command line")
{
    const Parsed parsed =
        parse({"--usbip", "0", "--control", "4000", "--virtual", "serial=clone,version=1.2",
               "--boards", "3", "--statistics", "stats.json"});
    REQUIRE(parsed.arguments);
    CHECK(parsed.arguments->usbipPort == 0);
    CHECK(parsed.arguments->controlPort == 4000);
    CHECK(parsed.arguments->switches.boards == 3);
    CHECK(parsed.arguments->switches.version == 0x0120);
    CHECK(parsed.arguments->statisticsFile == QStringLiteral("stats.json"));
}

TEST_CASE("invalid arguments are refused with exit code 2 and the reason")
{
    const auto [words, reason] =
        GENERATE(std::pair(std::vector<const char*>{"--virtual", "nonsense=1"}, "nonsense"),
                 std::pair(std::vector<const char*>{"--virtual", "clock=virtual"}, "real time"),
                 std::pair(std::vector<const char*>{"--listen", "everywhere"}, "everywhere"),
                 std::pair(std::vector<const char*>{"--boards", "0"}, "boards"),
                 std::pair(std::vector<const char*>{"--usbip", "70000"}, "usbip"));
    const Parsed parsed = parse(words);
    CHECK_FALSE(parsed.arguments);
    CHECK(parsed.exitCode == 2);
    CHECK_THAT(parsed.text.toStdString(), test::hasText(reason));
}

TEST_CASE("help shows the commands and how to attach, and lists the switches on demand")
{
    const Parsed help = parse({"--help"});
    CHECK(help.exitCode == 0);
    CHECK_THAT(help.text.toStdString(), test::hasText("power-cycle"));
    CHECK_THAT(help.text.toStdString(), test::hasText("usbip attach"));
    const Parsed switches = parse({"--virtual", "help"});
    CHECK(switches.exitCode == 0);
    CHECK_THAT(switches.text.toStdString(), test::hasText("write-protect"));
}

TEST_CASE("a card is an option of a board that executes firmware")
{
    const Parsed parsed = parse({"--firmware", "loader.bin", "--card", "card.img"});
    REQUIRE(parsed.arguments);
    CHECK(parsed.arguments->firmware.cardFile == QStringLiteral("card.img"));
    CHECK_FALSE(parse({"--card", "card.img"}).arguments);
}
