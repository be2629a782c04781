// SPDX-License-Identifier: MIT
#include "firmware/demo/console.h"
#include "tests/support/catch.h"

#include <array>
#include <string>

using namespace fieldflash::demo;

namespace {

std::string talk(Console& console, std::string_view text)
{
    std::array<uint8_t, Console::outputSize> output{};
    const std::vector<uint8_t> packet(text.begin(), text.end());
    const size_t used = console.take(packet, output);
    return {output.begin(), output.begin() + static_cast<ptrdiff_t>(used)};
}

Command commandIn(std::string_view text)
{
    LineReader reader;
    Command found = Command::None;
    for (const char letter : text) {
        const Command command = reader.take(static_cast<uint8_t>(letter));
        if (command != Command::None)
            found = command;
    }
    return found;
}

} // namespace

TEST_CASE("all input is echoed")
{
    Console console;
    CHECK(talk(console, "hello") == "hello");
    CHECK(talk(console, std::string(64, 'x')) == std::string(64, 'x'));
    CHECK(talk(console, {"\0\xFF\r\n", 4}) == std::string("\0\xFF\r\n", 4));
    CHECK(talk(console, "").empty());
}

TEST_CASE("a version line is answered with the version")
{
    Console console;
    CHECK(talk(console, "version\n") == "version\nFieldflash demo 1.1\r\n");
}

TEST_CASE("a line may come in pieces")
{
    Console console;
    CHECK(talk(console, "ver") == "ver");
    CHECK(talk(console, "sion") == "sion");
    CHECK(talk(console, "\r") == "\rFieldflash demo 1.1\r\n");
}

TEST_CASE("the loader is asked for by a line that says dfu, and by no other")
{
    for (const char* text : {"dfu\n", "dfu\r", "dfu\r\n", "\ndfu\n", "hello\ndfu\n"}) {
        Console console;
        talk(console, text);
        CHECK(console.wantsLoader());
    }
    for (const char* text :
         {"dfu", "dfu \n", " dfu\n", "DFU\n", "xdfu\n", "dfudfu\n", "df\nu\n", "dfu\0"}) {
        Console console;
        talk(console, text);
        CHECK_FALSE(console.wantsLoader());
    }
}

TEST_CASE("a line that is too long is skipped to its end and no further")
{
    CHECK(commandIn("versionversion\n") == Command::None);
    CHECK(commandIn("versions\n") == Command::None);
    CHECK(commandIn(std::string(1000, 'd') + "fu\n") == Command::None);
    CHECK(commandIn(std::string(1000, 'x') + "\ndfu\n") == Command::EnterLoader);
}

TEST_CASE("answers that find no room are dropped, and the echo is not")
{
    Console console;
    std::string many;
    for (int i = 0; i < 8; ++i)
        many += "version\n";
    REQUIRE(many.size() == 64);
    const std::string reply = talk(console, many);
    CHECK(reply.size() <= Console::outputSize);
    size_t lines = 0;
    for (size_t at = reply.find("version\n"); at != std::string::npos;
         at = reply.find("version\n", at + 1))
        ++lines;
    CHECK(lines == 8);
    CHECK(reply.ends_with("version\n"));
}
