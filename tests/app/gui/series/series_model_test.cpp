// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/series/series_page.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "tests/app/gui/bench.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

QString cell(const SeriesModel& series, int row, SeriesModel::Column column)
{
    return series.index(row, column).data().toString();
}

bool hasFile(GuiBench& bench)
{
    bench.model->setFile(demoFirmware(0x0110));
    return waitUntil([&] { return bench.model->facts().devices.size() > 1; });
}

} // namespace

TEST_CASE("a series in the window updates eight boards with one serial number at once")
{
    GuiBench bench(QStringLiteral("boards=8,serial=clone"));
    REQUIRE(hasFile(bench));
    SeriesModel series(bench.model->workplace());
    const QAbstractItemModelTester tester(&series,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(waitUntil([&] { return series.rowCount() == 8; }));
    CHECK(series.page().explanation.contains(QStringLiteral("8 ")));
    const QString path = bench.folder.filePath(QStringLiteral("results.csv"));
    REQUIRE(series.setResultsPath(path));
    std::size_t mostAtWork = 0;
    QObject::connect(&series, &SeriesModel::changed, &series,
                     [&] { mostAtWork = std::max(mostAtWork, series.page().working); });
    QSignalSpy ended(&series, &SeriesModel::boardEnded);

    series.start();
    CHECK(series.page().isRunning);
    CHECK(bench.desk->isLent());
    CHECK_FALSE(bench.model->page().primary.isEnabled);
    REQUIRE(waitUntil([&] { return ended.count() == 8; }));
    CHECK(mostAtWork == 8);
    CHECK(series.page().counts.passed == 8);
    CHECK(cell(series, 0, SeriesModel::Verdict) == QStringLiteral("Passed"));
    CHECK(cell(series, 7, SeriesModel::Port) == QStringLiteral("1-8"));
    CHECK(cell(series, 3, SeriesModel::Version) == QStringLiteral("1.0 → 1.1"));
    CHECK_FALSE(cell(series, 3, SeriesModel::Time).isEmpty());

    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK_FALSE(bench.desk->isLent());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("\r\n") == 9);
}

TEST_CASE("a failed board says so in its row, and can be retried")
{
    GuiBench bench(QStringLiteral("boards=2,stuck-bit=0x08000199"));
    REQUIRE(hasFile(bench));
    SeriesModel series(bench.model->workplace());
    QSignalSpy ended(&series, &SeriesModel::boardEnded);
    series.start();
    REQUIRE(waitUntil([&] { return ended.count() == 2; }));
    CHECK(series.page().counts.failed == 2);
    const SeriesRow& row = series.row(0);
    CHECK(row.mark == Mark::Failed);
    CHECK(row.tone == Tone::Bad);
    CHECK(row.details.size() > row.words.size()); // includes what to do
    REQUIRE(row.canRepeat);
    series.again(0);
    REQUIRE(waitUntil([&] { return ended.count() == 3; }));
    series.stop();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(series.page().canStartOver);
    series.startOver();
    CHECK(series.page().counts.all() == 0);
    CHECK(series.row(0).words == QStringLiteral("Ready"));
}

TEST_CASE("a board that is repeated counts once in the counts and in the statistics")
{
    GuiBench bench(QStringLiteral("boards=2"));
    REQUIRE(hasFile(bench));
    SeriesModel series(bench.model->workplace());
    QSignalSpy ended(&series, &SeriesModel::boardEnded);
    series.start();
    REQUIRE(waitUntil([&] { return ended.count() == 2; }));
    series.again(0);
    REQUIRE(waitUntil([&] { return ended.count() == 3; }));
    CHECK(series.page().counts.passed == 2);
    CHECK(series.page().counts.all() == 2);
    CHECK(series.page().statistics.startsWith(QStringLiteral("2 board")));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(series.page().unsaved == 3); // each run is a line of the table
}

TEST_CASE("a series and an update exclude each other")
{
    GuiBench bench;
    REQUIRE(test::reaches(*bench.model, Situation::Update));
    SeriesModel series(bench.model->workplace());
    bench.model->perform(Action::Start);
    REQUIRE(bench.model->isWorking());
    CHECK_FALSE(series.page().canStart);
    series.start();
    CHECK_FALSE(series.page().isRunning);
    REQUIRE(test::reaches(*bench.model, Situation::Succeeded));
    CHECK(series.page().canStart);
}

TEST_CASE("during a series the card of the update page follows the board, and the rest stays")
{
    GuiBench bench;
    REQUIRE(test::reaches(*bench.model, Situation::Update));
    const PageState before = bench.model->page();
    SeriesModel series(bench.model->workplace());
    QStringList lives;
    QSet<QString> others;
    const auto note = [&] {
        if (!bench.desk->isFollowing())
            return;
        const PageState page = bench.model->page();
        REQUIRE(page.device);
        if (lives.isEmpty() || lives.last() != page.device->lines.first())
            lives << page.device->lines.first();
        others.insert(page.sentence + page.explanation + page.primary.words + page.device->title
                      + page.device->lines.mid(1).join(u' '));
    };
    QObject::connect(bench.model.get(), &UpdateModel::changed, &series, note);
    series.start();
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
    REQUIRE(waitUntil([&] { return lives.contains(QStringLiteral("running version 1.1")); }));
    CHECK(series.page().isRunning);
    INFO(lives.join(u',').toStdString());
    CHECK(lives.first() == QStringLiteral("running version 1.0"));
    CHECK(lives.contains(QStringLiteral("restarting")));
    CHECK(lives.contains(QStringLiteral("in bootloader mode")));
    CHECK_FALSE(lives.contains(QStringLiteral("not connected")));
    CHECK(others.size() == 1);
    CHECK(bench.model->page().device->title == before.device->title);
    CHECK(bench.model->page().sentence == QStringLiteral("A series is running"));

    bench.bus().unplug(QStringLiteral("1-1"));
    CHECK(waitUntil([&] { return lives.last() == QStringLiteral("not connected"); }));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(bench.model->page().sentence != QStringLiteral("A series is running"));
}

TEST_CASE("a series that begins without a board shows the card of the first that is plugged in")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    bench.bus().unplug(QStringLiteral("1-1"));
    REQUIRE(test::reaches(*bench.model, Situation::NothingConnected));
    SeriesModel series(bench.model->workplace());
    series.start();
    REQUIRE(series.page().isRunning);
    CHECK(bench.model->page().sentence == QStringLiteral("A series is running"));
    CHECK_FALSE(bench.model->page().device);
    bench.bus().plug(QStringLiteral("1-1"), bench.board());
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
    CHECK(waitUntil([&] {
        const auto card = bench.model->page().device;
        return card && card->lines.first() == QStringLiteral("running version 1.1");
    }));
    CHECK(bench.model->page().connectSteps.empty());
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
}

TEST_CASE("a series that is destroyed stops its boards safely")
{
    GuiBench bench(QStringLiteral("boards=3"));
    REQUIRE(hasFile(bench));
    {
        SeriesModel series(bench.model->workplace());
        series.start();
        REQUIRE(waitUntil([&] { return series.page().working == 3; }));
    }
    CHECK(waitUntil([&] { return !bench.desk->isBusy(); }));
}

TEST_CASE("without a file no series starts, and the page says what to do")
{
    GuiBench bench(QStringLiteral("boards=2"));
    SeriesModel series(bench.model->workplace());
    if (!bench.model->facts().file) {
        CHECK_FALSE(series.page().canStart);
        CHECK(series.page().sentence.contains(QStringLiteral("Choose the firmware")));
    }
    const auto refused = series.setResultsPath(QStringLiteral("/no/such/folder/results.csv"));
    CHECK_FALSE(refused);
    CHECK_FALSE(series.page().resultsError.isEmpty());
}

TEST_CASE("the text for a port follows its board")
{
    series::Station station;
    station.portPath = QStringLiteral("1-1");
    CHECK(describeStation(station, {}, false).words == QStringLiteral("Empty"));
    usb::DeviceInfo device;
    device.vendorId = 0x1209;
    device.productId = 1;
    station.device = device;
    station.isPresent = true;
    station.state = series::Station::State::Ready;
    CHECK(describeStation(station, {}, false).words == QStringLiteral("Ready"));
    CHECK(describeStation(station, {}, false).device == QStringLiteral("1209:0001"));
    CHECK(describeStation(station, {}, true).words == QStringLiteral("Waiting for its turn"));
    station.state = series::Station::State::Blocked;
    station.device->obstacle = Error(ErrorKind::NotPermitted, QStringLiteral("Not allowed."),
                                     QStringLiteral("Install the rule."));
    CHECK(describeStation(station, {}, true).details
          == QStringLiteral("Not allowed. Install the rule."));
    station.state = series::Station::State::Working;
    StationWork work;
    work.phase = update::Phase::Write;
    work.progress = 0.5;
    const SeriesRow row = describeStation(station, work, true);
    CHECK(row.words == QStringLiteral("Write"));
    CHECK(row.progress == 0.5);
    CHECK(row.mark == Mark::Active);
}

TEST_CASE("closing the window while a series writes boards asks first, and stops them safely")
{
    GuiBench bench(QStringLiteral("boards=3"));
    REQUIRE(hasFile(bench));
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    REQUIRE(window.technician().showPage(QStringLiteral("series")));
    auto* page = window.technician().findChild<SeriesPage*>();
    REQUIRE(page);
    page->series().start();
    REQUIRE(waitUntil([&] { return page->series().page().working == 3; }));
    CHECK(bench.desk->isWriting());
    CHECK_FALSE(window.close());
    auto* question = window.findChild<QMessageBox*>(QStringLiteral("stopQuestion"));
    REQUIRE(question);
    QAbstractButton* stop = nullptr;
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            stop = button;
    }
    REQUIRE(stop);
    stop->click();
    REQUIRE(waitUntil([&] { return !window.isVisible(); }));
    REQUIRE(waitUntil([&] { return !page->series().page().isRunning; }));
    CHECK(page->series().page().counts.stopped == 3);
    CHECK_FALSE(bench.desk->isWriting());
}

TEST_CASE("closing the window asks about results that are in no table")
{
    GuiBench bench(QStringLiteral("boards=2"));
    REQUIRE(hasFile(bench));
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    REQUIRE(window.technician().showPage(QStringLiteral("series")));
    auto* page = window.technician().findChild<SeriesPage*>();
    REQUIRE(page);
    page->series().start();
    REQUIRE(waitUntil([&] { return page->series().page().counts.passed == 2; }));
    page->series().finish();
    REQUIRE(waitUntil([&] { return !page->series().page().isRunning; }));
    CHECK_FALSE(window.close());
    auto* question = window.findChild<QMessageBox*>(QStringLiteral("resultsQuestion"));
    REQUIRE(question);
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    CHECK(waitUntil([&] { return !window.isVisible(); }));
}

TEST_CASE("the series page starts and ends a series with one button")
{
    GuiBench bench(QStringLiteral("boards=2"));
    REQUIRE(hasFile(bench));
    SeriesPage page(bench.model->workplace());
    page.show();
    auto* button = page.findChild<PrimaryButton*>(QStringLiteral("startSeries"));
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->click();
    REQUIRE(waitUntil([&] { return page.series().page().counts.all() == 2; }));
    CHECK(page.table().model()->rowCount() == 2);
    button->click();
    REQUIRE(waitUntil([&] { return !page.series().page().isRunning; }));
}
