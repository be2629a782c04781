// SPDX-License-Identifier: MIT
// The model on a virtual board, without a window.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "tests/app/gui/bench.h"
#include "tests/support/run.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::ends;
using test::GuiBench;
using test::press;
using test::reaches;
using test::waitUntil;

TEST_CASE("from a clean start one click updates and verifies the board")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    CHECK(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    const auto& report = *bench.model->facts().report;
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == update::Answer::Yes);
    CHECK(report.returned == update::Answer::Yes);
    CHECK(report.expectedVersion == update::Answer::Yes);
    CHECK(bench.model->map().count(CellState::Verified) > 0);
    CHECK(bench.model->page().progress.has_value() == false);
}

TEST_CASE("after success the device runs the new version and is up to date")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    bench.model->perform(Action::Again);
    CHECK(reaches(*bench.model, Situation::UpToDate));
    bench.model->installAnyway();
    CHECK(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    CHECK_FALSE(bench.model->facts().report->error);
}

TEST_CASE("an older version is installed only after a question")
{
    GuiBench bench(text("version=1.2"));
    REQUIRE(reaches(*bench.model, Situation::GoBack));
    press(*bench.model);
    CHECK_FALSE(bench.model->isWorking());
    REQUIRE(situationOf(bench.model->facts()) == Situation::Confirm);
    bench.model->perform(Action::Decline);
    REQUIRE(situationOf(bench.model->facts()) == Situation::GoBack);
    press(*bench.model);
    press(*bench.model);
    CHECK(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(bench.model->facts().report->error);
}

TEST_CASE("an empty board in bootloader mode is offered an installation")
{
    GuiBench bench(text("start=empty,empty-starts-rom"));
    REQUIRE(reaches(*bench.model, Situation::Install));
    REQUIRE(waitUntil([&] {
        const DeviceFacts* device = bench.model->facts().chosen();
        return device && device->isLookedAt;
    }));
    CHECK(bench.model->facts().chosen()->isEmpty);
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(bench.model->facts().report->error);
}

TEST_CASE("a program in the flash of a device in bootloader mode is recognised")
{
    GuiBench bench(text("start=bootloader"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    CHECK(deviceVersion(*bench.model->facts().chosen()) == std::uint16_t{0x0100});
}

TEST_CASE("with two boards nothing is chosen automatically")
{
    GuiBench bench(text("boards=2"));
    REQUIRE(reaches(*bench.model, Situation::SeveralDevices));
    press(*bench.model);
    bench.model->perform(Action::Start);
    CHECK_FALSE(bench.model->isWorking());
    bench.model->chooseDevice(bench.model->facts().devices.back().info.portPath);
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    CHECK_FALSE(bench.model->facts().report->error);
    CHECK(bench.board(0).statistics().pageErases() == 0);
}

TEST_CASE("\"Update another\" asks again which device, if there are several")
{
    GuiBench bench(text("boards=2"));
    REQUIRE(reaches(*bench.model, Situation::SeveralDevices));
    bench.model->chooseDevice(text("1-2"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    bench.model->perform(Action::Again);
    CHECK(reaches(*bench.model, Situation::SeveralDevices));
}

TEST_CASE("a second board makes an automatic choice ambiguous, but not a manual one")
{
    GuiBench bench(text("boards=2"));
    const QString second = QStringLiteral("1-2");
    REQUIRE(reaches(*bench.model, Situation::SeveralDevices));
    bench.bus().unplug(second);
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.bus().plug(second, bench.board(1));
    REQUIRE(reaches(*bench.model, Situation::SeveralDevices));
    bench.model->chooseDevice(second);
    bench.bus().unplug(QStringLiteral("1-1"));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 1; }));
    bench.bus().plug(QStringLiteral("1-1"), bench.board(0));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    CHECK(bench.model->facts().chosenPort == second);
}

TEST_CASE("after a stop the update can be completed")
{
    GuiBench bench(text("stop-after=4096"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    bool wasStopping = false;
    bench.board().personPressesStop = [&] {
        bench.model->cancel();
        wasStopping = bench.model->facts().work->isStopping;
    };
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    CHECK(wasStopping);
    REQUIRE(bench.model->facts().report->error);
    CHECK(bench.model->facts().report->error->kind() == ErrorKind::Cancelled);
    CHECK(bench.model->page().primary.words == text("&Finish update"));
    bench.board().personPressesStop = {};
    REQUIRE(waitUntil([&] { return bench.model->page().primary.isEnabled; }));
    press(*bench.model);
    REQUIRE(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(bench.model->facts().report->error);
}

TEST_CASE("an interrupted update is remembered after a restart of the program")
{
    GuiBench bench(text("stop-after=4096"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.board().personPressesStop = [&] { bench.model->cancel(); };
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    bench.board().personPressesStop = {};
    bench.restartModel();
    REQUIRE(reaches(*bench.model, Situation::FinishUpdate));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    CHECK_FALSE(bench.model->facts().report->error);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    bench.model->perform(Action::Again);
    CHECK(reaches(*bench.model, Situation::UpToDate));
}

TEST_CASE("a model that is destroyed during a job stops the job safely")
{
    GuiBench bench(text("stop-after=4096"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    QEventLoop untilWriting;
    bench.board().personPressesStop = [&] { untilWriting.quit(); };
    press(*bench.model);
    untilWriting.exec();
    REQUIRE(bench.model->isWorking());
    bench.model.reset();
    CHECK(bench.desk->isBusy());
    CHECK(test::waitUntil([&] { return !bench.desk->isBusy(); }));
    CHECK(bench.board().statistics().pageErases() > 0);
}

TEST_CASE("a check writes nothing")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->check();
    REQUIRE(ends(*bench.model));
    REQUIRE(bench.model->facts().report->error);
    CHECK(bench.model->facts().report->error->kind() == ErrorKind::VerifyFailed);
    CHECK(bench.board().statistics().pageErases() == 0);
}

TEST_CASE("a device that reconnects with an unexpected version is a failure")
{
    GuiBench bench(text("returns-as=1.0"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    const PageState page = bench.model->page();
    CHECK(page.situation == Situation::Failed);
    CHECK(page.verdict[0].mark == Mark::Done);
    CHECK(page.verdict[1].mark == Mark::Done);
    CHECK(page.verdict[2].mark == Mark::Failed);
}

TEST_CASE("a device without a driver is not to be tried again where no button does that")
{
    GuiBench bench(text("obstacle=no-driver"));
    REQUIRE(reaches(*bench.model, Situation::DeviceObstacle));
    const PageState page = bench.model->page();
    CHECK(page.primary.action == Action::None);
    CHECK_FALSE(page.nextStep.contains(text("try again")));
}

TEST_CASE("a board without permission shows the diagnosis and no button")
{
    GuiBench bench(text("obstacle=not-permitted"));
    REQUIRE(reaches(*bench.model, Situation::DeviceObstacle));
    CHECK(bench.model->page().obstacle);
    bench.model->perform(Action::Start);
    CHECK_FALSE(bench.model->isWorking());
}

TEST_CASE("a reconnect is followed, and the next board clears the verdict")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    const QString port = bench.model->facts().chosenPort;
    bench.bus().unplug(port);
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.empty(); }));
    CHECK(situationOf(bench.model->facts()) == Situation::Succeeded);
    bench.bus().plug(port, bench.board());
    CHECK(reaches(*bench.model, Situation::UpToDate));
}

TEST_CASE("a chosen file is read, remembered and compared with the device")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    const QString path = bench.folder.filePath(text("page.dfu"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><html><body>Not Found</body></html>");
    file.close();
    bench.model->openFile(path);
    REQUIRE(reaches(*bench.model, Situation::BadFile));
    CHECK(bench.remembered.lastFile().isEmpty());
    CHECK_FALSE(bench.model->page().nextStep.isEmpty());
    bench.model->perform(Action::UseBundled);
    CHECK(reaches(*bench.model, Situation::Update));
}

TEST_CASE("a remembered file that no longer exists is silently forgotten")
{
    GuiBench bench;
    const QString path = bench.folder.filePath(text("gone.dfu"));
    bench.remembered.rememberFile(path);
    bench.model->openFile(path, true);
    REQUIRE(waitUntil([&] { return bench.remembered.lastFile().isEmpty(); }));
    CHECK(situationOf(bench.model->facts()) != Situation::BadFile);
}

TEST_CASE("firmware for another product is refused until overridden and confirmed")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    FileFacts file = demoFirmware(0x0110);
    file.image->identity.productId = 0x4c01;
    bench.model->setFile(file);
    REQUIRE(situationOf(bench.model->facts()) == Situation::WrongFile);
    bench.model->perform(Action::Start);
    CHECK_FALSE(bench.model->isWorking());
    for (const image::Finding& finding : bench.model->facts().refusals())
        bench.model->allow(finding.code, true);
    REQUIRE(situationOf(bench.model->facts()) == Situation::Update);
    press(*bench.model);
    REQUIRE(situationOf(bench.model->facts()) == Situation::Confirm);
    press(*bench.model);
    REQUIRE(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK(bench.model->facts().report->verified == update::Answer::Yes);
}

TEST_CASE("many events in one event loop iteration emit one change")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    QCoreApplication::processEvents();
    const QSignalSpy spy(bench.model.get(), &UpdateModel::changed);
    for (int i = 0; i < 10; ++i)
        bench.model->allow(image::FindingCode::StackPointer, i % 2 == 0);
    CHECK(spy.count() == 0);
    QCoreApplication::processEvents();
    CHECK(spy.count() == 1);
}

TEST_CASE("while the devices are lent no job starts, and afterwards the page is unchanged")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    REQUIRE(test::run(bench.desk->borrow(QStringLiteral("Reading its memory."))));
    CHECK_FALSE(test::run(bench.desk->borrow(QStringLiteral("Another page."))));
    CHECK_FALSE(bench.model->page().primary.isEnabled);
    CHECK(bench.model->page().explanation == QStringLiteral("Reading its memory."));
    bench.model->perform(Action::Start);
    CHECK_FALSE(bench.model->isWorking());
    bench.desk->giveBack();
    CHECK(bench.model->page().primary.isEnabled);
    bench.model->perform(Action::Start);
    CHECK(bench.model->isWorking());
    CHECK_FALSE(test::run(bench.desk->borrow(QStringLiteral("Too late."))));
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
}

TEST_CASE("a device in bootloader mode shows the plan before the click")
{
    GuiBench bench(text("start=bootloader"));
    REQUIRE(waitUntil([&] { return bench.model->facts().isPlanRead; }));
    const auto& facts = bench.model->facts();
    CHECK(situationOf(facts) == Situation::Update);
    CHECK(bench.model->map().count(CellState::Equal) > 0);
    CHECK(bench.model->map().count(CellState::ToWrite) > 0);
    CHECK(bench.model->page().explanation == facts.plan->sentence());
    CHECK(bench.board().statistics().pageErases() == 0);
    CHECK(facts.devices.front().role == device::Role::Bootloader);
    const ByteCount announced = facts.plan->bytesToWrite;
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK_FALSE(facts.report->error);
    CHECK(facts.report->bytesWritten == announced);
    CHECK(bench.model->map().count(CellState::Equal) > 0);
}

TEST_CASE("another file is compared again, and the plan is never that of the previous file")
{
    GuiBench bench(text("start=bootloader"));
    REQUIRE(waitUntil([&] { return bench.model->facts().isPlanRead; }));
    bench.model->setFile(demoFirmware(0x0100));
    CHECK_FALSE(bench.model->facts().isPlanRead);
    REQUIRE(waitUntil([&] { return bench.model->facts().isPlanRead; }));
    CHECK(situationOf(bench.model->facts()) == Situation::UpToDate);
    CHECK(bench.model->facts().plan->bytesToWrite == 0);
    CHECK(bench.model->map().count(CellState::ToWrite) == 0);
    CHECK(bench.model->page().explanation.contains(text("exactly")));
}

TEST_CASE("a click does not wait for the running comparison")
{
    GuiBench bench(text("start=bootloader"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    press(*bench.model);
    CHECK(bench.model->isWorking());
    REQUIRE(ends(*bench.model));
    CHECK_FALSE(bench.model->facts().report->error);
}

TEST_CASE("a running application is not accessed before the click")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    CHECK_FALSE(bench.model->facts().isPlanRead);
    CHECK(bench.model->facts().devices.front().role == device::Role::Application);
}

TEST_CASE("while a device is written the text comes from the plan")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    QString said;
    QObject::connect(bench.model.get(), &UpdateModel::changed, bench.model.get(), [&] {
        const auto& work = bench.model->facts().work;
        if (work && work->phase == update::Phase::Write)
            said = bench.model->page().explanation;
    });
    press(*bench.model);
    REQUIRE(ends(*bench.model));
    CHECK(said.startsWith(text("Writes ")));
    CHECK(said.contains(text("keeps the rest")));
}
