// SPDX-License-Identifier: MIT
#include "core/base/bytes.h"
#include "core/base/save_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;

TEST_CASE("numbers are little-endian, from any offset")
{
    const Bytes bytes{0xFF, 0x78, 0x56, 0x34, 0x92, 0xEE};
    CHECK(readLittle16(bytes, 1) == 0x5678);
    CHECK(readLittle16(bytes, 3) == 0x9234);
    CHECK(readLittle32(bytes, 1) == 0x92345678);
}

TEST_CASE("numbers are written in the same byte order as they are read")
{
    Bytes bytes{0xAA};
    appendLittle16(bytes, 0x8123);
    appendLittle32(bytes, 0x92345678);
    CHECK(bytes == Bytes{0xAA, 0x23, 0x81, 0x78, 0x56, 0x34, 0x92});
}

TEST_CASE("the hash is SHA-256 of all bytes")
{
    // FIPS 180-4 example "abc", and the hash of the empty message.
    CHECK(sha256Hex(Bytes{'a', 'b', 'c'})
          == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(sha256Hex({})
          == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

TEST_CASE("memory is erased only if every byte is")
{
    CHECK(isErased({}));
    CHECK(isErased(Bytes{0xFF, 0xFF, 0xFF}));
    CHECK_FALSE(isErased(Bytes{0xFE, 0xFF, 0xFF}));
    CHECK_FALSE(isErased(Bytes{0xFF, 0xFF, 0x7F}));
    CHECK_FALSE(isErased(Bytes{0x00}));
}

TEST_CASE("a file is saved completely, replacing an older one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.json"));
    CHECK_FALSE(saveFile(path, QByteArray("an older and longer text")));
    CHECK_FALSE(saveFile(path, QByteArray("new\0text", 8)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("new\0text", 8));
}

TEST_CASE("a file that cannot be saved gives the reason, and the older one stays")
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("none/kept.json"));
    const auto problem = saveFile(nowhere, QByteArray("text"));
    REQUIRE(problem);
    CHECK_FALSE(problem->isEmpty());
    CHECK_FALSE(QFile::exists(nowhere));
}
