// SPDX-License-Identifier: MIT
#include "app/board/card_file.h"
#include "app/board/firmware_board.h"
#include "app/board/program_file.h"
#include "core/base/virtual_clock.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::board_program;
using namespace std::chrono_literals;

namespace {

struct Folder {
    QTemporaryDir directory;

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
};

/// A 32-bit little-endian ARM executable with one loadable segment of four bytes.
QByteArray smallElf(char machine, char addressHighByte)
{
    QByteArray elf = QByteArray::fromHex("7f454c46010101000000000000000000"
                                         "0200280001000000010000083400000000000000"
                                         "00000005340020000100000000000000"
                                         "01000000540000000000000800000008"
                                         "04000000040000000500000004000000"
                                         "deadbeef");
    elf[18] = machine;
    elf[0x34 + 15] = addressHighByte;
    return elf;
}

constexpr char kArm = 0x28;

} // namespace

TEST_CASE("raw bytes are a program at the start of the flash")
{
    const Folder folder;
    QByteArray content(64, '\x11');
    content.replace(0, 4, QByteArray::fromHex("00800120"));
    const auto program = loadProgram(folder.write(QStringLiteral("a.bin"), content));
    REQUIRE(program.has_value());
    REQUIRE(program->size() == 1);
    CHECK(program->front().address == 0x08000000);
}

TEST_CASE("the loadable segments of an ELF file are used, by physical address")
{
    const Folder folder;
    const auto program = loadProgram(folder.write(QStringLiteral("a.elf"), smallElf(kArm, 8)));
    REQUIRE(program.has_value());
    REQUIRE(program->size() == 1);
    CHECK(program->front().address == 0x08000000);
    CHECK(program->front().bytes == Bytes{0xDE, 0xAD, 0xBE, 0xEF});
}

TEST_CASE("an ELF file for another processor or memory, or a truncated one, is refused")
{
    const Folder folder;
    const auto refuse = [&](const QByteArray& content) {
        const auto program = loadProgram(folder.write(QStringLiteral("a.elf"), content));
        REQUIRE_FALSE(program.has_value());
        CHECK(program.error().kind() == ErrorKind::BadFile);
        CHECK_FALSE(program.error().remedy().isEmpty());
    };
    refuse(smallElf(0x3E, 8));
    refuse(smallElf(kArm, 0x20));
    refuse(smallElf(kArm, 8).chopped(2));
    refuse(smallElf(kArm, 8).first(20));
}

TEST_CASE("a missing program and an unknown board have different errors")
{
    VirtualClock clock;
    FirmwareRequest request;
    request.file = QStringLiteral("/nowhere/at-all.elf");
    const auto missing = makeFirmwareBoards(clock, {}, request);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().kind() == ErrorKind::FileAccess);
    request.boardName = QStringLiteral("toaster");
    const auto unknown = makeFirmwareBoards(clock, {}, request);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind() == ErrorKind::Usage);
    CHECK(unknown.error().remedy().contains(QStringLiteral("nucleo-l476rg")));
}

TEST_CASE("the statistics say that an executed program has crashed")
{
    const Folder folder;
    QByteArray content(0x200, '\x00');
    content.replace(0, 8, QByteArray::fromHex("0080012009000008")); // MSP, entry at 8
    content.replace(8, 2, QByteArray::fromHex("00de"));             // udf
    FirmwareRequest request;
    request.file = folder.write(QStringLiteral("crash.bin"), content);
    VirtualClock clock;
    const auto boards = makeFirmwareBoards(clock, {}, request);
    REQUIRE(boards.has_value());
    test::run(clock.sleepFor(10ms));
    const QJsonObject statistics = boards->front()->statistics();
    CHECK_FALSE(statistics.value(QStringLiteral("fault")).toString().isEmpty());
    CHECK(boards->front()->pressButton(true));
}

TEST_CASE("the image of a card consists of whole blocks, and is inserted into a board with a slot")
{
    const Folder folder;
    QByteArray content(0x200, '\x00');
    content.replace(0, 8, QByteArray::fromHex("0080012009000008"));
    FirmwareRequest request;
    request.file = folder.write(QStringLiteral("a.bin"), content);
    request.cardFile = folder.write(QStringLiteral("card.img"), QByteArray(1024, '\x22'));
    VirtualClock clock;
    const auto boards = makeFirmwareBoards(clock, {}, request);
    REQUIRE(boards.has_value());
    const QJsonObject card = boards->front()->statistics().value(QStringLiteral("card")).toObject();
    CHECK(card.value(QStringLiteral("blocksRead")).toInt(-1) == 0);

    request.boardName = QStringLiteral("stm32l476g-disco");
    const auto without = makeFirmwareBoards(clock, {}, request);
    REQUIRE_FALSE(without.has_value());
    CHECK(without.error().kind() == ErrorKind::Usage);
    CHECK(without.error().summary().contains(QStringLiteral("no slot")));

    for (const int size : {0, 511, 513}) {
        const auto odd = loadCard(folder.write(QStringLiteral("odd.img"), QByteArray(size, 'x')));
        REQUIRE_FALSE(odd.has_value());
        CHECK(odd.error().kind() == ErrorKind::BadFile);
    }
}
