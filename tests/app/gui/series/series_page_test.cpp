// SPDX-License-Identifier: MIT
// The series page at a bench: the band with the last result, and the end after too many failures.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/series/series_page.h"
#include "tests/app/gui/bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

QString band(const SeriesPage& page)
{
    return page.findChild<QWidget*>(text("resultBand"))->accessibleName();
}

/// As from a scanner: the text and Enter.
void scan(SeriesPage& page, const QString& label)
{
    auto* field = page.findChild<QLineEdit*>(text("boardLabel"));
    REQUIRE(field);
    QTest::keyClicks(field, label);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text().isEmpty());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a series ends by itself after the chosen number of failures")
{
    GuiBench bench(text("boards=2,write-protect=0-2"));
    bench.model->setFile(demoFirmware(0x0110));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    SeriesPage page(bench.model->workplace());
    REQUIRE(waitUntil([&] { return page.series().rowCount() == 2; }));
    page.findChild<QComboBox*>(text("failureLimit"))->setCurrentIndex(1);
    page.series().start();
    REQUIRE(page.series().page().isRunning);
    CHECK(waitUntil([&] { return !page.series().page().isRunning; }));
    CHECK(page.series().page().counts.failed >= 1);
    CHECK(band(page).startsWith(text("Failed")));
}

TEST_CASE("the band shows the result of the last board and the share that passed")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    SeriesPage page(bench.model->workplace());
    REQUIRE(waitUntil([&] { return page.series().rowCount() == 1; }));
    page.series().start();
    REQUIRE(waitUntil([&] { return page.series().page().counts.passed == 1; }));
    CHECK(waitUntil([&] { return band(page).startsWith(text("Passed")); }));
    CHECK(band(page).contains(text("1 of 1 passed (100 %)")));
    page.series().finish();
    CHECK(waitUntil([&] { return !page.series().page().isRunning; }));
}

TEST_CASE("a label that is scanned before or after its board was updated is in the results")
{
    GuiBench bench(text("boards=2"));
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 2 && series.page().canStart; }));
    const QString path = bench.folder.filePath(text("results.csv"));
    REQUIRE(series.setResultsPath(path));

    scan(page, text("B-0001")); // two boards without a label: it could be either
    CHECK(series.page().labelTone == Tone::Caution);
    page.table().selectRow(0);
    QTest::keyClicks(&page.table(), text("B-0001")); // which has the focus after a click
    CHECK(page.findChild<QLineEdit*>(text("boardLabel"))->text() == text("B-0001"));
    scan(page, {});
    CHECK(series.row(0).label == text("B-0001"));
    series.start();
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 2; }));
    scan(page, text("B-0002"));
    CHECK(series.row(1).label == text("B-0002"));
    const QByteArray table = bytesOf(path);
    CHECK(table.count("B-0001") == 1);
    CHECK(table.count("B-0002") == 1);
    CHECK(table.count("\r\n") == 1 + 2 + 1); // the late label repeats the row of its board
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
}

TEST_CASE("with labels required no board is started before it has one")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
    page.findChild<QCheckBox*>(text("needsLabels"))->setChecked(true);
    series.start();
    REQUIRE(waitUntil([&] { return series.row(0).words == text("Waiting for its label"); }));
    CHECK(series.page().sentence == text("Read the label of a board."));
    CHECK(series.page().working == 0);
    scan(page, text("B-0001"));
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
    CHECK(series.page().statistics.startsWith(text("1 board")));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
}

TEST_CASE("after a restart the table of results continues the series, and its boards are done")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    const QString path = bench.folder.filePath(text("results.csv"));
    {
        SeriesPage page(bench.model->workplace(), &bench.remembered);
        SeriesModel& series = page.series();
        REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
        REQUIRE(series.setResultsPath(path));
        series.start();
        REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
        series.finish();
        REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    }
    bench.restartModel();
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace(), &bench.remembered);
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
    auto* resume = page.findChild<TextButton*>(text("resumeSeries"));
    REQUIRE(resume);
    REQUIRE(resume->isVisibleTo(&page));
    resume->click();
    CHECK(series.page().resultsPath == path);
    CHECK(series.page().counts.passed == 1);
    CHECK(series.row(0).words == text("Passed earlier"));
    series.start();
    QCoreApplication::processEvents();
    CHECK(series.page().working == 0);
    // On request it is done again, and counted on.
    series.again(0);
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 2; }));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(bytesOf(path).count(",2,1-1,") == 1);
}
