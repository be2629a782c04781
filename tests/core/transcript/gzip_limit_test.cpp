// SPDX-License-Identifier: MIT
// A small file cannot exhaust the memory.
#include "core/transcript/gzip.h"
#include "tests/support/byte_view.h"
#include "tests/support/catch.h"

#include <QFile>

#include <optional>

using namespace fieldflash;
using namespace fieldflash::transcript;
using test::view;

namespace {

QByteArray packedZeros(int megabytes)
{
    GzipWriter writer;
    const QByteArray piece(1024 * 1024, '\0');
    QByteArray file;
    for (int i = 0; i < megabytes; ++i)
        file += writer.add(piece);
    return file + writer.add({}, GzipWriter::Flush::Finish);
}

/// Peak memory of this process since forgetPeak(), in KB; absent if the system does not report it
/// (proc(5), VmHWM and clear_refs).
std::optional<qint64> peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return std::nullopt;
}

bool forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && references.write("5\n") == 2;
}

} // namespace

TEST_CASE("exactly the limit can be unpacked, one byte more is refused")
{
    const QByteArray file = packedZeros(1);
    const auto fits = unpackGzip(view(file), 1024 * 1024);
    REQUIRE(fits);
    CHECK(fits->plain.size() == 1024 * 1024);
    CHECK(fits->isComplete);
    const auto tooMuch = unpackGzip(view(file), 1024 * 1024 - 1);
    REQUIRE_FALSE(tooMuch);
    CHECK_THAT(tooMuch.error().detail().toStdString(), test::hasText("more than is allowed"));
}

TEST_CASE("unpacking stops at the limit instead of checking afterwards")
{
    const QByteArray bomb = packedZeros(96);
    REQUIRE(bomb.size() < 256 * 1024);
    if (!forgetPeak())
        SKIP("this system does not tell how much memory was used at most");
    const auto before = peak();
    REQUIRE(before);
    CHECK_FALSE(unpackGzip(view(bomb), 1024 * 1024));
    CHECK(*peak() - *before < 32 * 1024);
}
