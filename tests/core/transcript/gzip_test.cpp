// SPDX-License-Identifier: MIT
#include "core/transcript/gzip.h"
#include "tests/support/byte_view.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::transcript;
using test::view;

namespace {

QByteArray packed(const QByteArray& plain)
{
    GzipWriter writer;
    QByteArray file = writer.add(plain);
    file += writer.add({}, GzipWriter::Flush::Finish);
    return file;
}

} // namespace

TEST_CASE("packed data is unpacked, and has the gzip signature")
{
    const QByteArray plain = QByteArray("all of this is said twice. ").repeated(10'000);
    const QByteArray small = packed(plain);
    CHECK(small.startsWith("\x1f\x8b"));
    CHECK(small.size() < plain.size() / 50);
    const auto unpacked = unpackGzip(view(small), 1'000'000);
    REQUIRE(unpacked);
    const bool isSame = unpacked->plain == plain;
    CHECK(isSame);
    CHECK(unpacked->isComplete);
}

TEST_CASE("a truncated stream gives the flushed part, and is reported as incomplete")
{
    GzipWriter writer;
    const QByteArray begun = writer.add("first line\n", GzipWriter::Flush::Sync);
    const auto unpacked = unpackGzip(view(begun), 1000);
    REQUIRE(unpacked);
    CHECK(unpacked->plain == "first line\n");
    CHECK_FALSE(unpacked->isComplete);
}

TEST_CASE("a small file that unpacks to more than the limit is refused")
{
    const QByteArray bomb = packed(QByteArray(5'000'000, 'x'));
    CHECK(bomb.size() < 10'000);
    const auto unpacked = unpackGzip(view(bomb), 1'000'000);
    REQUIRE_FALSE(unpacked);
    CHECK(unpacked.error().kind() == ErrorKind::BadFile);
}

TEST_CASE("data that is not gzip, and damaged gzip, are bad files")
{
    QByteArray damaged = packed(QByteArray("some content that is long enough").repeated(100));
    damaged[damaged.size() - 6] = static_cast<char>(damaged[damaged.size() - 6] ^ 1); // its CRC
    for (const QByteArray& file : {QByteArray("{}\n"), damaged}) {
        const auto unpacked = unpackGzip(view(file), 1'000'000);
        REQUIRE_FALSE(unpacked);
        CHECK(unpacked.error().kind() == ErrorKind::BadFile);
    }
}
