// SPDX-License-Identifier: MIT
#include "core/virtual_board/switches/board_switches.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

/// A value for each placeholder that help() uses.
QStringList examplesFor(const QString& values)
{
    static const std::map<QString, QString> samples{
        {QStringLiteral("FILE"), QStringLiteral("flash.bin")},
        {QStringLiteral("N"), QStringLiteral("3")},
        {QStringLiteral("X.Y"), QStringLiteral("1.2")},
        {QStringLiteral("FIRST-LAST"), QStringLiteral("4-6")},
        {QStringLiteral("BYTES"), QStringLiteral("1024")},
        {QStringLiteral("TIME"), QStringLiteral("2560ms")},
        {QStringLiteral("PORT"), QStringLiteral("1-4.2")},
        {QStringLiteral("ADDRESS"), QStringLiteral("0x08001000")},
        {QStringLiteral("VVVV:PPPP"), QStringLiteral("28e9:0189")},
        {QStringLiteral("LAYOUT"), QStringLiteral("@Flash /0x08000000/4*16Kg;1*64Kg")},
        {QStringLiteral("SECTORS"), QStringLiteral("4*16K;1*64K;7*128K")},
        {QStringLiteral("ATTRIBUTES/TIMEOUT/SIZE/VERSION"), QStringLiteral("0x0B/255/1024/0x0110")},
    };
    const auto sample = samples.find(values);
    if (sample != samples.end())
        return {sample->second};
    return values.split(QLatin1Char('|'));
}

Error errorOf(const char* text)
{
    const auto switches = BoardSwitches::parse(QString::fromUtf8(text));
    INFO(text);
    REQUIRE_FALSE(switches);
    return switches.error();
}

} // namespace

TEST_CASE("every switch in the help can be given as written there")
{
    const auto help = BoardSwitches::help();
    CHECK(help.size() > 40);
    for (const SwitchHelp& line : help) {
        INFO(line.name.toStdString());
        CHECK_FALSE(line.explanation.isEmpty());
        const QString name = line.name.section(QLatin1Char('='), 0, 0);
        if (!line.name.contains(QLatin1Char('='))) {
            CHECK(BoardSwitches::parse(name));
            continue;
        }
        CHECK_FALSE(BoardSwitches::parse(name));
        for (const QString& value : examplesFor(line.name.section(QLatin1Char('='), 1))) {
            INFO(value.toStdString());
            CHECK(BoardSwitches::parse(name + QLatin1Char('=') + value));
        }
    }
}

TEST_CASE("without switches the board is an L476 as documented")
{
    const auto switches = switchesOf(QString());
    CHECK(switches.realTime);
    CHECK(switches.start == Start::Application);
    CHECK(switches.rom == RomKind::V103);
    CHECK(switches.earlyPoll == EarlyPoll::Stall);
    CHECK(switches.version == 0x0100);
    CHECK(switches.boards == 1);
}

TEST_CASE("switches are separated by commas, with or without spaces")
{
    const auto switches =
        switchesOf(QStringLiteral("rdp=1, write-protect=4-6,clock=virtual,,boards=3,"
                                  "startup=2s,unplug-at=0x100,obstacle=busy,stuck-bit=0x08000010"));
    CHECK(switches.readProtection == 1);
    CHECK(switches.writeProtection == std::pair(4U, 6U));
    CHECK_FALSE(switches.realTime);
    CHECK(switches.boards == 3);
    CHECK(switches.startup == 2s);
    CHECK(switches.unplugAt == ByteCount{256});
    CHECK(switches.obstacle == ErrorKind::Busy);
    CHECK(switches.stuckBit == Address{0x08000010});
}

TEST_CASE("an unknown switch is refused with the nearest existing one")
{
    const Error error = errorOf("rdp=1,write-protet=4");
    CHECK(error.kind() == ErrorKind::Usage);
    CHECK_THAT(error.summary().toStdString(), hasText("write-protet"));
    CHECK_THAT(error.remedy().toStdString(), hasText("“write-protect”"));
    CHECK_THAT(errorOf("early-pol=nak").remedy().toStdString(), hasText("“early-poll”"));
    CHECK_THAT(errorOf("dettach=works").remedy().toStdString(), hasText("“detach”"));
}

TEST_CASE("invalid values are refused with the values that the switch accepts")
{
    for (const char* text : {"rdp=3",
                             "rdp",
                             "serial-changes=1",
                             "boards=0",
                             "boards=33",
                             "boards=x",
                             "version=1",
                             "version=1.234",
                             "write-protect=6-4",
                             "write-protect=1-2-3",
                             "write-protect=a",
                             "transfer-size=4",
                             "transfer-size=70000",
                             "startup=5min",
                             "returns-on-port=2",
                             "returns-on-port=1-",
                             "stall-at=0",
                             "unplug-at=-1",
                             "stuck-bit=0x1FFFFFFFF",
                             "flash=",
                             "chip=stm32",
                             "id=0483",
                             "layout-text=",
                             "real-sectors=4*16M",
                             "real-sectors=4*12",
                             "real-sectors=15*1K",
                             "real-sectors=9999*9999K",
                             "functional=0x0B/255/2048",
                             "functional=0x10B/255/2048/0x011A",
                             "functional=0x0B/255/4/0x011A",
                             "clock=fast"}) {
        const Error error = errorOf(text);
        INFO(text);
        CHECK(error.kind() == ErrorKind::Usage);
        CHECK_THAT(error.summary().toStdString(), hasText(text));
        CHECK_FALSE(error.remedy().isEmpty());
    }
}

TEST_CASE("versions are written as in the device descriptor")
{
    const auto bcd = [](const char* text) { return bcdFromVersion(QString::fromUtf8(text)); };
    CHECK(bcd("1.0") == 0x0100);
    CHECK(bcd("1.1") == 0x0110);
    CHECK(bcd("1.12") == 0x0112);
    CHECK(bcd("12.3") == 0x1230);
    CHECK_FALSE(bcd("1"));
    CHECK_FALSE(bcd("1.x"));
    CHECK_FALSE(bcd(""));
}
