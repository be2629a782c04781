// SPDX-License-Identifier: MIT
// The series page at a bench: the band with the last result, and the end after too many failures.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/theme.h"
#include "app/gui/series/result_band.h"
#include "app/gui/series/series_page.h"
#include "tests/app/gui/bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
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
    CHECK(page.series().page().explanation.startsWith(text("Ended after 1 failure")));
    page.series().startOver();
    CHECK_FALSE(page.series().page().explanation.contains(text("Ended after")));
}

TEST_CASE("stopped boards are counted, and are not failures")
{
    GuiBench bench(text("boards=2"));
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 2 && series.page().canStart; }));
    series.start();
    REQUIRE(waitUntil([&] { return series.page().working == 2; }));
    series.stop();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(band(page) == text("Stopped"));
    CHECK(page.findChild<ResultBand*>()->tone() == Tone::Caution);
    CHECK(series.page().sentence == text("0 passed, 0 failed, 2 stopped."));
    CHECK(series.page().tone == Tone::Caution);
    CHECK(series.page().unsaved == 0);
}

TEST_CASE("the words of the band get smaller before they are cut")
{
    const QString words = text("Bestanden 32 von 32 (100 %)");
    ResultBand narrow;
    narrow.resize(QFontMetrics(textFont(0.8, true)).horizontalAdvance(words) + 2 * kSpace + 1,
                  narrow.height());
    narrow.setResult(Tone::Good, words);
    const QFont font = narrow.fittingFont();
    CHECK(QFontMetrics(font).horizontalAdvance(words) <= narrow.width() - 2 * kSpace);
    CHECK(font.pointSizeF() > textFont(0.7).pointSizeF());
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
    CHECK(band(page).contains(text("1 of 1 (100 %)")));
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
    CHECK(series.page().explanation.contains(text("immediately")));
    page.findChild<QCheckBox*>(text("needsLabels"))->setChecked(true);
    CHECK_FALSE(series.page().explanation.contains(text("immediately")));
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
    // On request it is done again, with a line of its own, and is still one board.
    series.again(0);
    REQUIRE(waitUntil([&] { return bytesOf(path).count(",2,1-1,") == 1; }));
    CHECK(series.page().counts.passed == 1);
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(bytesOf(path).count(",2,1-1,") == 1);
}

TEST_CASE("a new series asks before it discards results that are in no table")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
    page.show();
    series.start();
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    const auto ask = [&](QMessageBox::ButtonRole answer) {
        page.findChild<TextButton*>(text("newSeries"))->click();
        QMessageBox* asked = nullptr;
        for (auto* box : page.findChildren<QMessageBox*>(text("resultsQuestion")))
            asked = box->isVisible() ? box : asked;
        REQUIRE(asked);
        CHECK(asked->text().startsWith(text("1 result")));
        for (QAbstractButton* button : asked->buttons())
            if (asked->buttonRole(button) == answer)
                button->click();
    };
    ask(QMessageBox::RejectRole);
    CHECK(series.page().counts.passed == 1);
    ask(QMessageBox::DestructiveRole);
    CHECK(series.page().counts.all() == 0);
    CHECK_FALSE(page.askAboutResults({}));
}

TEST_CASE("saved results are cleared without a question")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
    REQUIRE(series.setResultsPath(bench.folder.filePath(text("results.csv"))));
    series.start();
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 1; }));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    CHECK(series.page().unsaved == 0);
    page.findChild<TextButton*>(text("newSeries"))->click();
    CHECK(series.page().counts.all() == 0);
}

TEST_CASE("the sound of a series is remembered")
{
    GuiBench bench;
    const auto box = [](SeriesPage& page) {
        return page.findChild<QCheckBox*>(text("seriesSound"));
    };
    {
        SeriesPage page(bench.model->workplace(), &bench.remembered);
        REQUIRE(box(page));
        CHECK_FALSE(box(page)->isChecked());
        box(page)->click();
    }
    SeriesPage page(bench.model->workplace(), &bench.remembered);
    CHECK(box(page)->isChecked());
}

TEST_CASE("the keys that save results and that start a board again are different")
{
    GuiBench bench;
    SeriesPage page(bench.model->workplace());
    const auto keyOf = [&](const QString& name) {
        return QKeySequence::mnemonic(page.findChild<TextButton*>(name)->text());
    };
    CHECK(keyOf(text("saveResults")) != keyOf(text("repeatBoard")));
}

TEST_CASE("during a series the page follows the model after a moment, not at every change")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 1 && series.page().canStart; }));
    series.start();
    REQUIRE(series.page().isRunning);
    const auto* answer = page.findChild<QLabel*>(text("labelAnswer"));
    series.takeLabel(text("B-0001"));
    CHECK(answer->text().isEmpty());
    CHECK(waitUntil([&] { return answer->text() == series.page().label; }));
    series.finish();
    CHECK(waitUntil([&] { return !series.page().isRunning; }));
}
