// SPDX-License-Identifier: MIT
// The table of a series on a full disk.
#include "core/report/document/series_csv.h"
#include "tests/core/report/document/table_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace fieldflash;
using namespace fieldflash::report;
using namespace fieldflash::series;
using test::contents;
using test::kWhen;

namespace {

/// While it exists, no file can grow beyond this size.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("a line that does not fit on the disk is removed again, and fits later")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("series.csv"));
    const auto file = SeriesCsvFile::open(path);
    REQUIRE(file);
    SeriesResult result;
    result.number = 1;
    REQUIRE(file->append(result, kWhen, QStringLiteral("a.dfu")));
    const QByteArray before = contents(path);
    {
        const FileSizeLimit disk(before.size() + 7);
        const auto refused = file->append(result, kWhen, QStringLiteral("b.dfu"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind() == ErrorKind::FileAccess);
    }
    CHECK(contents(path) == before);
    CHECK(file->append(result, kWhen, QStringLiteral("c.dfu")));
    CHECK(contents(path).startsWith(before));
    CHECK(contents(path).endsWith("c.dfu\r\n"));
}

TEST_CASE("a table whose header cannot be written is an error, and leaves no partial header")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("series.csv"));
    {
        const FileSizeLimit disk(10);
        const auto file = SeriesCsvFile::open(path);
        REQUIRE_FALSE(file);
        CHECK(file.error().kind() == ErrorKind::FileAccess);
    }
    CHECK(contents(path).isEmpty());
    CHECK(SeriesCsvFile::open(path));
}

TEST_CASE("a table in a location without write access is an error before the first board")
{
    const auto file = SeriesCsvFile::open(QStringLiteral("/dev/null/series.csv"));
    REQUIRE_FALSE(file);
    CHECK(file.error().kind() == ErrorKind::FileAccess);
    CHECK_THAT(file.error().summary().toStdString(), test::hasText("/dev/null/series.csv"));
}
