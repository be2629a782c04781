// SPDX-License-Identifier: MIT
// Backups and undo, without a window.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/update/facts/backups.h"
#include "core/image/read_image.h"
#include "tests/app/gui/bench.h"

#include <QDir>
#include <QFile>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::ends;
using test::GuiBench;
using test::press;
using test::reaches;
using test::waitUntil;

namespace {

Bytes flashOf(GuiBench& bench)
{
    const ByteView all = bench.board().flash().contents();
    return {all.begin(), all.end()};
}

QStringList backupsOf(const GuiBench& bench)
{
    return QDir(bench.folder.filePath(text("backups"))).entryList(QDir::Files);
}

/// Runs an offered update until its report is there.
void updateOnce(GuiBench& bench)
{
    bench.model->setTechnician(true);
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    // The end of the job is signalled after its last step.
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
}

} // namespace

TEST_CASE("a technician's update saves the bytes that it replaces")
{
    GuiBench bench;
    const Bytes old = flashOf(bench);
    updateOnce(bench);
    REQUIRE_FALSE(bench.model->facts().report->error);
    REQUIRE(bench.model->facts().undo);
    const QString path = bench.model->facts().undo->backupFile;
    CHECK(bench.model->page().explanation.contains(text("Earlier firmware")));
    CHECK(bench.model->page().technicalText.contains(path));
    const auto backup = image::loadImage(path);
    REQUIRE(backup);
    REQUIRE_FALSE(backup->targets.empty());
    const Address base = bench.board().flash().range().first;
    for (const image::Segment& segment : backup->targets.front().segments) {
        const auto begin = old.begin() + (segment.address - base);
        CHECK(std::equal(segment.bytes.begin(), segment.bytes.end(), begin));
    }
}

TEST_CASE("undo takes one click and one confirmation, and restores the old version")
{
    GuiBench bench;
    const Bytes old = flashOf(bench);
    updateOnce(bench);
    CHECK(flashOf(bench) != old);
    REQUIRE(bench.model->page().secondary.action == Action::Undo);
    bench.model->perform(Action::Undo);
    REQUIRE(situationOf(bench.model->facts()) == Situation::Confirm);
    // The question and the card are about what comes back.
    PageState asking = bench.model->page();
    CHECK(asking.sentence == text("Restore version 1.0?"));
    CHECK(asking.firmware->title == text("Previous content, version 1.0"));
    CHECK_FALSE(asking.acceptsFile);
    CHECK_FALSE(asking.showsMap); // it is about the update
    press(*bench.model);
    REQUIRE(bench.model->isWorking());
    CHECK(bench.model->page().firmware->title == text("Previous content, version 1.0"));
    REQUIRE(ends(*bench.model));
    const auto& report = *bench.model->facts().report;
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.job == update::JobKind::Restore);
    CHECK(report.verified == update::Answer::Yes);
    CHECK(report.versionAfter == std::uint16_t{0x0100});
    CHECK(flashOf(bench) == old);
    CHECK(bench.model->page().sentence == text("Version 1.0 is restored"));
    CHECK_FALSE(canUndo(bench.model->facts()));
    bench.model->perform(Action::Again);
    CHECK(reaches(*bench.model, Situation::Update));
}

TEST_CASE("a declined undo changes nothing and keeps the verdict")
{
    GuiBench bench;
    updateOnce(bench);
    const Bytes now = flashOf(bench);
    bench.model->perform(Action::Undo);
    bench.model->perform(Action::Decline);
    CHECK(situationOf(bench.model->facts()) == Situation::Succeeded);
    CHECK(canUndo(bench.model->facts()));
    CHECK(flashOf(bench) == now);
}

TEST_CASE("no backup is made if backups are turned off")
{
    GuiBench bench;
    bench.model->setTechnician(GENERATE(false, true));
    bench.remembered.setMakesBackups(false);
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    CHECK_FALSE(bench.model->facts().report->error);
    CHECK(backupsOf(bench).isEmpty());
    CHECK_FALSE(canUndo(bench.model->facts()));
    bench.model->perform(Action::Undo);
    CHECK(situationOf(bench.model->facts()) == Situation::Succeeded);
}

TEST_CASE("an interrupted update can be undone, and completing it keeps the earlier backup")
{
    GuiBench bench(text("stop-after=4096"));
    const Bytes old = flashOf(bench);
    bench.board().personPressesStop = [&] { bench.model->cancel(); };
    updateOnce(bench);
    bench.board().personPressesStop = {};
    REQUIRE(bench.model->facts().report->flashIncomplete);
    CHECK(bench.model->map().count(CellState::Writing) == 0);
    REQUIRE(canUndo(bench.model->facts()));
    const QString path = bench.model->facts().undo->backupFile;
    const bool finishesFirst = GENERATE(false, true);
    if (finishesFirst) {
        REQUIRE(bench.model->page().primary.words == text("&Finish update"));
        press(*bench.model);
        REQUIRE(ends(*bench.model));
        REQUIRE_FALSE(bench.model->facts().report->error);
        REQUIRE(bench.model->facts().undo);
        CHECK(bench.model->facts().undo->backupFile == path);
        CHECK(backupsOf(bench).size() == 1);
        REQUIRE(waitUntil([&] { return canUndo(bench.model->facts()); }));
    }
    bench.model->perform(Action::Undo);
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(bench.model->facts().report->error);
    CHECK(flashOf(bench) == old);
}

TEST_CASE("undo is never offered for another board at the same port")
{
    GuiBench bench(text("boards=2"));
    bench.bus().unplug(text("1-2"));
    updateOnce(bench);
    REQUIRE(canUndo(bench.model->facts()));
    bench.bus().unplug(text("1-1"));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.empty(); }));
    CHECK_FALSE(canUndo(bench.model->facts()));
    bench.bus().plug(text("1-1"), bench.board(1));
    REQUIRE(waitUntil([&] { return !bench.model->facts().devices.empty(); }));
    CHECK_FALSE(canUndo(bench.model->facts()));
}

TEST_CASE("a missing backup is reported, and the device is not changed")
{
    GuiBench bench;
    updateOnce(bench);
    const Bytes now = flashOf(bench);
    REQUIRE(QFile::remove(bench.model->facts().undo->backupFile));
    bench.model->perform(Action::Undo);
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    REQUIRE(bench.model->facts().report->error);
    CHECK_FALSE(bench.model->page().explanation.isEmpty());
    CHECK(flashOf(bench) == now);
}

TEST_CASE("what is cheap to save is saved whether or not the technician's pages are open")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    CHECK(backupsOf(bench).size() == 1);
    CHECK(canUndo(bench.model->facts()));
}

TEST_CASE("earlier firmware is listed, and restored on the device that it was saved from")
{
    GuiBench bench;
    const Bytes old = flashOf(bench);
    updateOnce(bench);
    bench.restartModel(); // another day
    REQUIRE(reaches(*bench.model, Situation::UpToDate));
    const auto saved = bench.model->savedFirmware();
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().version == 0x0100);
    REQUIRE(bench.model->canRestore(saved.front()));
    SavedFirmware foreign = saved.front();
    foreign.serialNumber = text("another");
    CHECK_FALSE(bench.model->canRestore(foreign));
    bench.model->restore(saved.front());
    REQUIRE(situationOf(bench.model->facts()) == Situation::Confirm);
    CHECK(bench.model->page().sentence == text("Restore version 1.0?"));
    bench.model->perform(Action::Decline);
    CHECK(situationOf(bench.model->facts()) == Situation::UpToDate);
    bench.model->restore(saved.front());
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(bench.model->facts().report->error);
    CHECK(flashOf(bench) == old);
}

TEST_CASE("backups are kept for some days within some room, and other files are not touched")
{
    const QTemporaryDir folder;
    const Backups backups(folder.path());
    usb::DeviceInfo device;
    device.portPath = text("1-4.2");
    device.serialNumber = text("../AB 12");
    const QDateTime first(QDate(2024, 1, 31), QTime(23, 59, 50));
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        paths.append(backups.newPath(device, first.addDays(i)));
        QFile file(paths.back());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(qint64{1024} * 700));
    }
    QFile other(folder.filePath(text("mine.dfu")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    CHECK(paths.front().endsWith(text("/backup_20240131-235950_port-1-4.2_..AB12.dfu")));
    CHECK(backups.newPath(device, first) != paths.front());
    REQUIRE(backups.saved().size() == 4);
    CHECK(backups.saved().front().made == first.addDays(3));
    CHECK(backups.saved().front().portPath == text("1-4.2"));
    CHECK(backups.saved().front().serialNumber == text("..AB12"));
    CHECK(isOf(backups.saved().front(), device));
    backups.prune({.days = 2, .megabytes = 100}, first.addDays(3));
    CHECK_FALSE(QFile::exists(paths[0]));
    CHECK(QFile::exists(paths[1]));
    backups.prune({.days = 2, .megabytes = 1}, first.addDays(3));
    CHECK_FALSE(QFile::exists(paths[2]));
    CHECK(QFile::exists(paths[3]));
    backups.prune({.days = 2, .megabytes = 1}, first.addDays(300));
    CHECK(QFile::exists(paths[3])); // the newest stays
    CHECK(other.exists());
}
