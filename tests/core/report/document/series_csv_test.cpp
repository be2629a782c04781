// SPDX-License-Identifier: MIT
#include "core/report/document/series_csv.h"
#include "tests/core/report/document/table_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::report;
using namespace fieldflash::series;
using namespace fieldflash::update;
using test::contents;
using test::kWhen;

namespace {

SeriesResult result(std::size_t number = 1)
{
    SeriesResult made;
    made.number = number;
    made.portPath = QStringLiteral("1-4.2");
    made.label = QStringLiteral("B-0017");
    made.verdict = SeriesVerdict::Failed;
    made.took = std::chrono::milliseconds(2345);
    usb::DeviceInfo device;
    device.serialNumber = QStringLiteral("2061\"39");
    device.product = QStringLiteral("Sensor, large");
    made.report.before = device;
    made.report.versionBefore = 0x0100;
    made.report.verified = Answer::No;
    made.report.bytesWritten = 2048;
    made.report.error = Error(ErrorKind::VerifyFailed, QStringLiteral("A page\r\nis different."));
    return made;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("CSV fields are quoted if RFC 4180 requires it")
{
    CHECK(csvField(QStringLiteral("plain text")) == "plain text");
    CHECK(csvField({}) == "");
    CHECK(csvField(QStringLiteral("a,b")) == "\"a,b\"");
    CHECK(csvField(QStringLiteral("say \"no\"")) == "\"say \"\"no\"\"\"");
    CHECK(csvField(QStringLiteral("two\nlines")) == "\"two\nlines\"");
}

TEST_CASE("CSV fields that a spreadsheet would execute are defused")
{
    CHECK(csvField(QStringLiteral("=1+2")) == "'=1+2");
    CHECK(csvField(QStringLiteral("@SUM(A1)")) == "'@SUM(A1)");
    CHECK(csvField(QStringLiteral("1-4.2")) == "1-4.2");
}

TEST_CASE("CSV fields cannot begin a formula after a blank or another separator")
{
    CHECK(csvField(QStringLiteral(" =1+1")) == "\" '=1+1\"");
    CHECK(csvField(QStringLiteral("x;=HYPERLINK(1)")) == "\"x;'=HYPERLINK(1)\"");
    CHECK(csvField(QStringLiteral("x; \"@SUM(A1)")) == "\"x; \"\"'@SUM(A1)\"");
    CHECK(csvField(QStringLiteral("x\t-1")) == "\"x\t'-1\"");
    CHECK(csvField(QStringLiteral("x\n+1")) == "\"x\n'+1\"");
    CHECK(csvField(QStringLiteral("＝1")) == QByteArray("'＝1"));
    CHECK(csvField(QStringLiteral("a;b")) == "\"a;b\"");
}

TEST_CASE("a CSV line contains the report of its board")
{
    CHECK(seriesCsvLine(result(), kWhen, QStringLiteral("demo.dfu"))
          == "2026-05-04T13:02:01Z,1,1-4.2,\"2061\"\"39\",B-0017,\"Sensor, "
             "large\",failed,1.0,,no,,,2.345,"
             "2048,VerifyFailed,\"A page\r\nis different.\",demo.dfu\r\n");
    const QByteArray header = seriesCsvHeader();
    CHECK(header.startsWith("finished,number,port,serial,label,"));
    CHECK(header.count(',') == 16);
}

TEST_CASE("a CSV file has its header once and one line per board, even over several runs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    for (std::size_t run = 1; run <= 2; ++run) {
        const auto file = SeriesCsvFile::open(path);
        REQUIRE(file);
        REQUIRE(file->append(result(run), kWhen, {}));
    }
    const QByteArray expected = seriesCsvHeader() + seriesCsvLine(result(1), kWhen, {})
        + seriesCsvLine(result(2), kWhen, {});
    CHECK(contents(path) == expected);
}

TEST_CASE("a CSV file without a final line end is not corrupted")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    const QByteArray torn = seriesCsvHeader() + "2026,1,1-1";
    write(path, torn);
    const auto file = SeriesCsvFile::open(path);
    REQUIRE(file);
    REQUIRE(file->append(result(), kWhen, {}));
    CHECK(contents(path) == torn + "\r\n" + seriesCsvLine(result(), kWhen, {}));
}

TEST_CASE("a CSV file moved away during a series is started again with its header")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    const auto file = SeriesCsvFile::open(path);
    REQUIRE(file);
    REQUIRE(QFile::rename(path, path + QStringLiteral(".old")));
    REQUIRE(file->append(result(), kWhen, {}));
    CHECK(contents(path).startsWith(seriesCsvHeader()));
}

TEST_CASE("a file that is not a table of results is not changed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    write(path, "Dear Sir,\n");
    const auto file = SeriesCsvFile::open(path);
    REQUIRE_FALSE(file);
    CHECK(file.error().kind() == ErrorKind::BadFile);
    CHECK(contents(path) == "Dear Sir,\n");
    const auto nowhere = SeriesCsvFile::open(folder.filePath(QStringLiteral("no/such.csv")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind() == ErrorKind::FileAccess);
}

TEST_CASE("a table of results is read back as it was written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    const auto file = SeriesCsvFile::open(path);
    REQUIRE(file);
    SeriesResult passed = result(2);
    passed.verdict = SeriesVerdict::Passed;
    passed.label = QStringLiteral("=A \"1\",2");
    REQUIRE(file->append(result(1), kWhen, QStringLiteral("demo.dfu")));
    REQUIRE(file->append(passed, kWhen, QStringLiteral("demo.dfu")));
    const auto read = file->read();
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    const EarlierBoard& board = read->back();
    CHECK(board.number == 2);
    CHECK(board.portPath == passed.portPath);
    CHECK(board.serialNumber == QStringLiteral("2061\"39"));
    CHECK(board.label == passed.label);
    CHECK(board.verdict == SeriesVerdict::Passed);
    CHECK(board.took == std::chrono::milliseconds(2345));
    CHECK(board.finished == kWhen);
    CHECK(board.fileName == QStringLiteral("demo.dfu"));
    CHECK(read->front().verdict == SeriesVerdict::Failed);
}

TEST_CASE("a row that only adds a label replaces the first, and other runs keep their rows")
{
    const QTemporaryDir folder;
    const auto file = SeriesCsvFile::open(folder.filePath(QStringLiteral("results.csv")));
    REQUIRE(file);
    SeriesResult unlabelled = result(1);
    unlabelled.label.clear();
    REQUIRE(file->append(unlabelled, kWhen, {}));
    REQUIRE(file->append(result(1), kWhen, {}));
    REQUIRE(file->append(unlabelled, kWhen.addSecs(60), {})); // number 1 of the next run
    const auto read = file->read();
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->front().label == QStringLiteral("B-0017"));
    CHECK(read->back().label.isEmpty());
}

TEST_CASE("torn and strange rows of a table are left out")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    write(path,
          seriesCsvHeader() + "2026-05-04T13:02:01Z,1,1-1\r\n" + seriesCsvLine(result(2), kWhen, {})
              + "x,0,,,,,passed,,,,,,,,,,\r\n2026-05-04T13:02:01Z,3,1-1,\"open");
    const auto file = SeriesCsvFile::open(path);
    REQUIRE(file);
    const auto read = file->read();
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().number == 2);
}
