// SPDX-License-Identifier: MIT
#include "app/board/command_language.h"

#include "app/board/board_rack.h"
#include "app/board/line_reader.h"
#include "app/board/model_board.h"
#include "core/base/virtual_clock.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace fieldflash;
using namespace fieldflash::board_program;

namespace {

struct Rack {
    VirtualClock clock;
    std::unique_ptr<BoardRack> rack;
    bool hasQuit = false;
    CommandAnswer last;

    Rack()
    {
        board::BoardSwitches switches;
        switches.boards = 2;
        auto boards = makeModelBoards(clock, switches);
        REQUIRE(boards);
        rack = std::make_unique<BoardRack>(clock, std::move(*boards));
    }
    std::string say(const char* line)
    {
        last = carryOut(QString::fromUtf8(line), *rack, [this] { hasQuit = true; });
        return last.text.toStdString();
    }
};

} // namespace

TEST_CASE("boards are listed by bus id, with whether a kernel uses them")
{
    Rack rack;
    CHECK(rack.say("list") == "1-1 free\n1-2 free\nok");
    CHECK(rack.say("").empty());
}

TEST_CASE("statistics are one line of JSON, for one board or for all")
{
    Rack rack;
    const std::string all = rack.say("stats");
    const auto object =
        QJsonDocument::fromJson(QByteArray::fromStdString(all.substr(0, all.find('\n'))));
    CHECK(object.object().keys() == QStringList{QStringLiteral("1-1"), QStringLiteral("1-2")});
    CHECK_THAT(rack.say("stats 1-2"), test::hasText("earlyPolls"));
}

TEST_CASE("commands for cable and reset work, and an unknown board is refused by name")
{
    Rack rack;
    CHECK(rack.say("unplug 1-1") == "ok");
    CHECK(rack.say("plug 1-1") == "ok");
    CHECK(rack.say("power-cycle 1-2 boot0") == "ok");
    CHECK(rack.say(" power-cycle   1-2 ") == "ok");
    for (const char* line : {"unplug 1-3", "plug x", "stats 9-9", "power-cycle 1-0"})
        CHECK_THAT(rack.say(line), test::hasText("The boards are: 1-1, 1-2."));
}

TEST_CASE("only a board that executes firmware has a button and a serial port")
{
    Rack rack;
    CHECK_THAT(rack.say("press 1-1"), test::hasText("This board has no button."));
    CHECK_THAT(rack.say("type 1-1 hello"), test::hasText("This board has no serial port."));
    CHECK_THAT(rack.say("type 1-3 hello"), test::hasText("The boards are: 1-1, 1-2."));
    CHECK_THAT(rack.say("type 1-1"), test::hasText("is not a command"));
}

TEST_CASE("an unknown command is answered with the list of commands")
{
    Rack rack;
    for (const char* line : {"explode", "unplug", "power-cycle 1-1 boot1", "quit now"}) {
        CHECK_THAT(rack.say(line), test::hasText("error: "));
        CHECK_FALSE(rack.last.isCommand);
    }
    CHECK_THAT(rack.say("stats 9-9"), test::hasText("error: "));
    CHECK(rack.last.isCommand);
    CHECK_FALSE(rack.hasQuit);
    CHECK(rack.say("quit") == "ok");
    CHECK(rack.hasQuit);
}

TEST_CASE("lines are assembled from pieces, and an endless line is dropped")
{
    LineReader reader;
    CHECK(reader.take("sta")->isEmpty());
    CHECK(*reader.take("ts\nlist\nqu")
          == QStringList{QStringLiteral("stats"), QStringLiteral("list")});
    CHECK_FALSE(reader.take(QByteArray(5000, 'x')));
}
