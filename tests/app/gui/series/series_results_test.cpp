// SPDX-License-Identifier: MIT
// The results of a series as a table, and the page's text about the connected boards.
#include "tests/support/catch.h"

#include "app/gui/series/series_model.h"
#include "tests/app/gui/bench.h"

#include <QFile>
#include <QSignalSpy>

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
