// SPDX-License-Identifier: MIT
// The results of a series as a table, and the page's text about the connected boards.
#include "tests/support/catch.h"

#include "app/gui/look/theme.h"
#include "app/gui/series/series_page.h"
#include "tests/app/gui/bench.h"

#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

/// Three boards that were updated in a series.
struct Ended {
    Ended()
    {
        bench.model->setFile(demoFirmware(0x0110));
        REQUIRE(waitUntil([&] { return series.page().canStart && series.rowCount() == 3; }));
        QSignalSpy ended(&series, &SeriesModel::boardEnded);
        series.start();
        REQUIRE(waitUntil([&] { return ended.count() == 3; }));
        series.finish();
        REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
    }

    [[nodiscard]] qsizetype lines(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("\r\n") : -1;
    }

    GuiBench bench{QStringLiteral("boards=3")};
    SeriesModel series{bench.model->workplace()};
};

} // namespace

TEST_CASE("results saved after the boards are done contain every board")
{
    Ended done;
    const QString path = done.bench.folder.filePath(QStringLiteral("series.csv"));
    REQUIRE(done.series.setResultsPath(path));
    CHECK(done.lines(path) == 1 + 3);
    // The same file again, another file, and back: each board exactly once.
    REQUIRE(done.series.setResultsPath(path));
    CHECK(done.lines(path) == 1 + 3);
    const QString other = done.bench.folder.filePath(QStringLiteral("other.csv"));
    REQUIRE(done.series.setResultsPath(other));
    CHECK(done.lines(other) == 1 + 3);
    REQUIRE(done.series.setResultsPath(path));
    CHECK(done.lines(path) == 1 + 3);
}

TEST_CASE("boards that are done and still connected are counted as connected")
{
    Ended done;
    CHECK(done.series.page().explanation.contains(QStringLiteral("3 board")));
    done.bench.bus().unplug(QStringLiteral("1-2"));
    CHECK(waitUntil(
        [&] { return done.series.page().explanation.contains(QStringLiteral("2 board")); }));
    for (const char* port : {"1-1", "1-3"})
        done.bench.bus().unplug(QLatin1String(port));
    CHECK(waitUntil([&] {
        return done.series.page().explanation.contains(QStringLiteral("No board is connected."));
    }));
}

TEST_CASE("a series warns before it is stopped while boards are erased")
{
    GuiBench bench(QStringLiteral("boards=3"));
    bench.model->setFile(demoFirmware(0x0110));
    SeriesModel series(bench.model->workplace());
    REQUIRE(waitUntil([&] { return series.page().canStart && series.rowCount() == 3; }));
    QSet<QString> warnings;
    QObject::connect(&series, &SeriesModel::changed, &series,
                     [&] { warnings.insert(bench.desk->stopWarning()); });
    QSignalSpy ended(&series, &SeriesModel::boardEnded);
    series.start();
    CHECK(bench.desk->stopWarning().isEmpty());
    REQUIRE(waitUntil([&] { return ended.count() == 3; }));
    warnings.remove(QString());
    CHECK_FALSE(warnings.isEmpty());
    CHECK(bench.desk->stopWarning().isEmpty());
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
}

TEST_CASE("a narrow window keeps room for the results, and a wide one shows whole serial numbers")
{
    GuiBench bench(QStringLiteral("boards=2"));
    SeriesPage page(bench.model->workplace());
    SeriesRow row;
    row.portPath = QStringLiteral("1-1");
    row.device = QStringLiteral("Environmental sensor with radio, laboratory edition");
    row.serial = QStringLiteral("290041000A51303133373636");
    row.words = QStringLiteral("The device differs from the file in 9 bytes.");
    row.version = QStringLiteral("1.0 → 1.1");
    row.time = QStringLiteral("2.1 s");
    page.series().showRows({row});
    SeriesPageState state;
    state.sentence = QStringLiteral("Plug in the next board.");
    page.showOnly(state);
    QTableView& table = page.table();
    const auto widthOf = [&](int column) {
        return table.isColumnHidden(column) ? 0 : table.columnWidth(column);
    };
    page.show();
    const QFontMetrics metrics(table.font());
    for (const int width : {424, 624, 720, 1000}) {
        INFO(width);
        page.resize(width, 600);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CHECK(widthOf(SeriesModel::Verdict) >= 20 * metrics.averageCharWidth());
        if (width > 424)
            CHECK(widthOf(SeriesModel::Serial) > metrics.horizontalAdvance(row.serial));
    }
    CHECK(widthOf(SeriesModel::Device) > 0);
}

TEST_CASE("short results leave their room to the other columns")
{
    GuiBench bench(QStringLiteral("boards=2"));
    SeriesPage page(bench.model->workplace());
    SeriesRow row;
    row.portPath = QStringLiteral("1-1");
    row.device = QStringLiteral("Fieldflash demo sensor");
    row.serial = QStringLiteral("290041000A51303133373636");
    row.label = QStringLiteral("B-0017");
    row.words = QStringLiteral("Passed");
    row.version = QStringLiteral("1.0 → 1.1");
    row.time = QStringLiteral("2.1 s");
    page.series().showRows({row});
    page.showOnly({});
    QTableView& table = page.table();
    const std::vector<int> others{SeriesModel::Port,  SeriesModel::Device,  SeriesModel::Serial,
                                  SeriesModel::Label, SeriesModel::Version, SeriesModel::Time};
    const auto resize = [&](int width) {
        page.resize(width, 600);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    };
    page.show();
    resize(1600);
    int sum = 0;
    for (const int column : others)
        sum += table.columnWidth(column);
    const int device = table.columnWidth(SeriesModel::Device);
    // With room for one word and its mark.
    resize(sum + 20 * table.fontMetrics().averageCharWidth() + 12 * kSpace);
    for (const int column : others) {
        INFO(column);
        CHECK_FALSE(table.isColumnHidden(column));
    }
    CHECK(table.columnWidth(SeriesModel::Device) == device);
}

TEST_CASE("the details of a board leave rows of the table in sight, and scroll")
{
    GuiBench bench(QStringLiteral("boards=2"));
    SeriesPage page(bench.model->workplace());
    std::vector<SeriesRow> rows(8);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].portPath = QStringLiteral("1-%1").arg(i + 1);
    rows.front().details = QStringLiteral("One line.\n").repeated(20);
    page.series().showRows(rows);
    page.showOnly({});
    page.resize(800, 700);
    page.show();
    page.table().selectRow(0);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(page.table().viewport()->height() >= 4 * page.table().rowHeight(0));
    auto* details = page.findChild<QScrollArea*>(QStringLiteral("boardDetails"));
    REQUIRE(details);
    CHECK(details->isVisible());
    CHECK(details->widget()->height() > details->viewport()->height());
}
