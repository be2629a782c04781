// SPDX-License-Identifier: MIT
// list, read, erase, detach, leave.
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

constexpr std::size_t kFlashSize = 1024 * 1024;

} // namespace

TEST_CASE("list shows each board with port, ids, mode and version")
{
    const auto run =
        runLine(virtualBoard(QStringLiteral("boards=2")) + QStringLiteral(" list --json"));
    REQUIRE(run.exitCode == 0);
    const auto devices = run.events(QStringLiteral("device"));
    REQUIRE(devices.size() == 2);
    CHECK(textOf(devices[0], "portPath") == QStringLiteral("1-1"));
    CHECK(textOf(devices[1], "portPath") == QStringLiteral("1-2"));
    CHECK(textOf(devices[0], "serialNumber") != textOf(devices[1], "serialNumber"));
    CHECK(textOf(devices[0], "id") == QStringLiteral("1209:0001"));
    CHECK(textOf(devices[0], "life") == QStringLiteral("application"));
    CHECK(textOf(devices[0], "version") == QStringLiteral("1.0"));
    CHECK(devices[0].value(QStringLiteral("ours")).toBool());
    CHECK(devices[0].value(QStringLiteral("memory")).isNull());

    const auto table = runLine(virtualBoard() + QStringLiteral(" list"));
    CHECK_THAT(table.out.toStdString(), hasText("1-1   1209:0001  application  1.0"));
}

TEST_CASE("a device that does not answer is listed as what it is")
{
    const QString board = virtualBoard(QStringLiteral("start=silent"));
    const auto run = runLine(board + QStringLiteral(" list --json"));
    const auto devices = run.events(QStringLiteral("device"));
    REQUIRE(devices.size() == 1);
    CHECK(textOf(devices[0], "portPath") == QStringLiteral("1-1"));
    CHECK(textOf(devices[0].value(QStringLiteral("obstacle")).toObject(), "kind")
          == QStringLiteral("TimedOut"));
    CHECK(run.error.isEmpty()); // and no line of the log
    const auto table = runLine(board + QStringLiteral(" list"));
    CHECK_THAT(table.out.toStdString(), hasText("1-1: The device does not answer."));
    CHECK_THAT(table.out.toStdString(), hasText("unknown"));
}

TEST_CASE("leaving a device that runs its program already does nothing, and says so")
{
    const auto run = runLine(virtualBoard() + QStringLiteral(" leave"));
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.out.toStdString(), hasText("already; nothing was done."));
    CHECK_FALSE(run.out.contains(QStringLiteral("restarted")));
}

TEST_CASE("of several devices the message names the option that chooses each")
{
    const Folder folder;
    const auto run = runLine(virtualBoard(QStringLiteral("boards=2"))
                             + QStringLiteral(" update %1").arg(folder.demoDfu(0x0110)));
    CHECK(run.exitCode == 3);
    CHECK_THAT(run.error.toStdString(), hasText("--device 1-1, --device 1-2"));
}

TEST_CASE("a map that cannot be read is told once")
{
    const Folder folder;
    const auto run = runLine(virtualBoard(QStringLiteral("layout=broken"))
                             + QStringLiteral(" update %1").arg(folder.demoDfu(0x0110)));
    CHECK(run.exitCode == 6);
    CHECK(run.error.count(QStringLiteral("memory layout of the device cannot be read")) == 1);
}

TEST_CASE("list shows the memories of a bootloader")
{
    const QString board = virtualBoard(QStringLiteral("start=bootloader"));
    const auto run = runLine(board + QStringLiteral(" list --json"));
    REQUIRE(run.exitCode == 0);
    const auto devices = run.events(QStringLiteral("device"));
    REQUIRE(devices.size() == 1);
    CHECK(textOf(devices[0], "life") == QStringLiteral("bootloader"));
    const QJsonArray memory = devices[0].value(QStringLiteral("memory")).toArray();
    REQUIRE_FALSE(memory.isEmpty());
    CHECK(textOf(memory[0].toObject(), "addressText") == QStringLiteral("0x08000000"));
    CHECK(memory[0].toObject().value(QStringLiteral("sectorCount")).toInt() == 512);
    CHECK_THAT(runLine(board + QStringLiteral(" list")).out.toStdString(),
               hasText("1 MB at 0x0800 0000 in 512 sectors"));
}

TEST_CASE("list shows a device that cannot be opened, and why")
{
    const QString board = virtualBoard(QStringLiteral("obstacle=not-permitted"));
    const auto run = runLine(board + QStringLiteral(" list --json"));
    REQUIRE(run.exitCode == 0);
    REQUIRE(run.events(QStringLiteral("device")).size() == 1);
    CHECK(
        textOf(run.events(QStringLiteral("device"))[0].value(QStringLiteral("obstacle")).toObject(),
               "kind")
        == QStringLiteral("NotPermitted"));
    CHECK_THAT(runLine(board + QStringLiteral(" list")).out.toStdString(), hasText("\n  1-1: "));
}

TEST_CASE("an empty list is a success, but a requested device that is missing is an error")
{
    const QString none = virtualBoard(QStringLiteral("start=off"));
    const auto empty = runLine(none + QStringLiteral(" list"));
    CHECK(empty.exitCode == 0);
    CHECK_THAT(empty.out.toStdString(), hasText("No device"));
    CHECK(runLine(virtualBoard() + QStringLiteral(" list --device 9-9")).exitCode == 3);
    CHECK(runLine(virtualBoard() + QStringLiteral(" list --device 1-1")).exitCode == 0);
}

TEST_CASE("list does not report an empty bus when only the chosen device is missing")
{
    const auto run =
        runLine(virtualBoard(QStringLiteral("boards=2")) + QStringLiteral(" list --device 9-9"));
    CHECK(run.exitCode == 3);
    CHECK(run.out.isEmpty());
    CHECK_THAT(run.error.toStdString(), hasText("Connected are: 1-1 (1209:0001), 1-2 (1209:0001)"));
}

TEST_CASE("list says when the memory map of a bootloader cannot be read")
{
    const QString board = virtualBoard(QStringLiteral("start=bootloader,layout=broken"));
    const auto run = runLine(board + QStringLiteral(" list --json"));
    CHECK(run.exitCode == 0);
    REQUIRE(run.events(QStringLiteral("device")).size() == 1);
    CHECK(
        textOf(run.events(QStringLiteral("device"))[0].value(QStringLiteral("obstacle")).toObject(),
               "kind")
        == QStringLiteral("RefusedByDevice"));
    CHECK_THAT(runLine(board + QStringLiteral(" list")).out.toStdString(),
               hasText("1-1: Its memory map cannot be read."));
}

TEST_CASE("a missing folder is reported before the device is touched")
{
    const Folder folder;
    const QString missing = folder.path(QStringLiteral("missing/x.dfu"));
    for (const QString& line :
         {QStringLiteral("read ") + missing,
          QStringLiteral("update %1 --backup %2").arg(folder.demoDfu(0x0110), missing)}) {
        const auto run =
            runLine(virtualBoard() + QLatin1Char(' ') + line + QStringLiteral(" --json"));
        CHECK(run.exitCode == 5);
        CHECK_THAT(run.error.toStdString(), hasText("There is no folder"));
        CHECK(run.events(QStringLiteral("phase-started")).empty());
    }
}

TEST_CASE("read without a range saves the whole flash")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("%1 read %2 --json")
                                 .arg(virtualBoard(), folder.path(QStringLiteral("a.bin"))));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    const Bytes flash = folder.read(QStringLiteral("a.bin"));
    REQUIRE(flash.size() == kFlashSize);
    const Bytes demo = board::demoApplication(0x0100);
    CHECK(std::equal(demo.begin(), demo.end(), flash.begin()));
    CHECK(isErased(ByteView(flash).subspan(demo.size())));
    const QJsonArray hashes = run.report().value(QStringLiteral("hashes")).toArray();
    REQUIRE(hashes.size() == 1);
    CHECK(textOf(hashes[0].toObject(), "sha256") == sha256Hex(flash));
    CHECK(textOf(run.report().value(QStringLiteral("output")).toObject(), "sha256")
          == sha256Hex(flash));
}

TEST_CASE("several ranges are read; a .bin fills the gap, other formats preserve it")
{
    const Folder folder;
    const QString ranges =
        QStringLiteral(" --range 0x08000000:2K --range 0x08001000:1K --no-leave");
    const Bytes demo = board::demoApplication(0x0100);
    CHECK(runLine(
              QStringLiteral("%1 read %2").arg(virtualBoard(), folder.path(QStringLiteral("a.bin")))
              + ranges)
              .exitCode
          == 0);
    const Bytes binary = folder.read(QStringLiteral("a.bin"));
    REQUIRE(binary.size() == 0x1400);
    CHECK(std::equal(binary.begin(), binary.begin() + 0x800, demo.begin()));
    CHECK(isErased(ByteView(binary).subspan(0x800, 0x800)));
    CHECK(std::equal(binary.begin() + 0x1000, binary.end(), demo.begin() + 0x1000));

    CHECK(runLine(
              QStringLiteral("%1 read %2").arg(virtualBoard(), folder.path(QStringLiteral("a.hex")))
              + ranges)
              .exitCode
          == 0);
    const auto info =
        runLine(QStringLiteral("info --json ") + folder.path(QStringLiteral("a.hex")));
    CHECK(info.events(QStringLiteral("segment")).size() == 2);
}

TEST_CASE("read refuses an unusable output file before it touches the device")
{
    const Folder folder;
    const QString existing = folder.write(QStringLiteral("old.bin"), Bytes{1});
    const QString line = QStringLiteral("%1 read %2").arg(virtualBoard(), existing);
    CHECK(runLine(line).exitCode == 5);
    CHECK(folder.read(QStringLiteral("old.bin")) == Bytes{1});
    CHECK(runLine(line + QStringLiteral(" --range 0x08000000:16 --yes")).exitCode == 0);
    CHECK(folder.read(QStringLiteral("old.bin")).size() == 16);
    const auto extension = runLine(
        QStringLiteral("%1 read %2 --json").arg(virtualBoard(), folder.path(QStringLiteral("a"))));
    CHECK(extension.exitCode == 2);
    CHECK_FALSE(extension.report().contains(QStringLiteral("board")));
}

TEST_CASE("reading outside the memory is refused by name")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("%1 read %2 --range 0x20000000:16 --json")
                                 .arg(virtualBoard(), folder.path(QStringLiteral("a.bin"))));
    CHECK(run.exitCode == 6);
    CHECK_FALSE(folder.has(QStringLiteral("a.bin")));
}

TEST_CASE("erasing everything requires a yes")
{
    const QString line = virtualBoard() + QStringLiteral(" erase");
    const auto unanswered = runLine(line);
    CHECK(unanswered.exitCode == 2);
    CHECK_THAT(unanswered.error.toStdString(), hasText("--yes"));
    CHECK(runLine(line + QStringLiteral(" --json"), {.canAnswer = true}).exitCode == 2);
    const auto no = runLine(line, {.canAnswer = true, .answers = {QStringLiteral("")}});
    CHECK(no.exitCode == 130);
    CHECK_THAT(no.error.toStdString(), hasText("Erase the whole flash"));
    CHECK(runLine(line, {.canAnswer = true, .answers = {QStringLiteral("y")}}).exitCode == 0);
    CHECK(runLine(line + QStringLiteral(" --yes")).exitCode == 0);
}

TEST_CASE("erase clears the range and nothing else")
{
    const Folder folder;
    const QString board =
        virtualBoard(QStringLiteral("flash=") + folder.path(QStringLiteral("f.img")));
    const auto run = runLine(board + QStringLiteral(" erase --range 0x08000800:2K --json"));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.report().value(QStringLiteral("verified")).toBool());
    const Bytes flash = folder.read(QStringLiteral("f.img"));
    const Bytes demo = board::demoApplication(0x0100);
    CHECK(isErased(ByteView(flash).subspan(0x800, 0x800)));
    CHECK(std::equal(demo.begin(), demo.begin() + 0x800, flash.begin()));
    CHECK(std::equal(demo.begin() + 0x1000, demo.end(), flash.begin() + 0x1000));
}

TEST_CASE("a range that cuts through a sector is not erased")
{
    CHECK(runLine(virtualBoard() + QStringLiteral(" erase --range 0x08000800:1K")).exitCode == 2);
}

TEST_CASE("detach ends in bootloader mode, leave in application mode")
{
    const auto detach = runLine(virtualBoard() + QStringLiteral(" detach --json"));
    INFO(detach.error.toStdString());
    CHECK(detach.exitCode == 0);
    CHECK(textOf(detach.report().value(QStringLiteral("device")).toObject(), "id")
          == QStringLiteral("0483:df11"));
    const QString board = virtualBoard(QStringLiteral("start=bootloader"));
    const auto leave = runLine(board + QStringLiteral(" leave --json"));
    INFO(leave.error.toStdString());
    CHECK(leave.exitCode == 0);
    CHECK(textOf(leave.report().value(QStringLiteral("device")).toObject(), "id")
          == QStringLiteral("1209:0001"));
    CHECK(runLine(board + QStringLiteral(" leave --address 0x08000000")).exitCode == 0);
    CHECK_THAT(runLine(virtualBoard() + QStringLiteral(" detach")).out.toStdString(),
               hasText("in bootloader mode"));
}

TEST_CASE("a device that ignores detach has an error kind of its own")
{
    CHECK(runLine(virtualBoard(QStringLiteral("detach=hangs")) + QStringLiteral(" detach")).exitCode
          != 0);
}

TEST_CASE("read protection is removed only with its own option, not with --yes")
{
    const QString board = virtualBoard(QStringLiteral("rdp=1,start=bootloader"));
    const auto refused = runLine(board + QStringLiteral(" unprotect --yes --json"));
    CHECK(refused.exitCode == 2);
    CHECK_FALSE(refused.report().contains(QStringLiteral("board")));
    CHECK_THAT(refused.error.toStdString(), hasText("--erase-everything"));

    const auto removed =
        runLine(virtualBoard(QStringLiteral("rdp=1,start=bootloader,unprotect=stays"))
                + QStringLiteral(" unprotect --erase-everything --json"));
    INFO(removed.error.toStdString());
    CHECK(removed.exitCode == 0);
    CHECK(removed.report().value(QStringLiteral("job")).toString() == QStringLiteral("unprotect"));
    CHECK(removed.report().value(QStringLiteral("verified")) == QJsonValue(true));

    const auto open =
        runLine(virtualBoard() + QStringLiteral(" unprotect --erase-everything --json"));
    CHECK(open.exitCode == 2);
}

TEST_CASE("for a protected device the error names the command that removes the protection")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("%1 update %2")
                    .arg(virtualBoard(QStringLiteral("rdp=1")), folder.demoDfu(0x0110)));
    CHECK_THAT(run.error.toStdString(), hasText("fieldflash-cli unprotect --erase-everything"));
    CHECK_THAT(run.error.toStdString(), hasText("Option bytes"));
}
