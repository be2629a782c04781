// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace fieldflash;

TEST_CASE("every file name survives conversion to text and back, UTF-8 or not")
{
    const QByteArray names[] = {
        "plain.bin",
        "caf\xE9.bin",         // ISO 8859-1
        "caf\xC3\xA9.bin",     // UTF-8
        "\xFF\xFE\x80",        // not UTF-8 at all
        "cut\xE2\x82",         // the first bytes of a euro sign
        "\xF4\x8F\xBA\xA9",    // U+10FEA9, which stands for a raw byte
        "\xF0\x9F\x94\x8C ok", // outside the basic plane
    };
    for (const QByteArray& name : names) {
        const QString text = fileNameFromBytes(name);
        CAPTURE(name.toHex().toStdString());
        CHECK(bytesOfFileName(text) == name);
        CHECK(fileNameFromBytes(bytesOfFileName(text)) == text);
    }
    CHECK(isTextFileName(fileNameFromBytes("caf\xC3\xA9.bin")));
    CHECK_FALSE(isTextFileName(fileNameFromBytes("caf\xE9.bin")));
}

TEST_CASE("a file name in a message is one line of text")
{
    CHECK(shownFileName(fileNameFromBytes("caf\xE9\x1b[2J\n.bin"))
          == QStringLiteral("caf\uFFFD\uFFFD[2J\uFFFD.bin"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a file whose name is not UTF-8 is read")
{
    const QTemporaryDir folder;
    const QByteArray name = folder.path().toUtf8() + "/caf\xE9.bin";
    FILE* file = std::fopen(name.constData(), "wb");
    REQUIRE(file != nullptr);
    std::fputs("bytes", file);
    std::fclose(file);
    const auto read = readFile(fileNameFromBytes(name), 100);
    REQUIRE(read);
    CHECK(std::string(read->begin(), read->end()) == "bytes");
    const auto tooLong = readFile(fileNameFromBytes(name), 4);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().kind() == ErrorKind::BadFile);
    CHECK(saveFile(fileNameFromBytes(name), "other").has_value());
}

TEST_CASE("pipes, devices and folders are refused immediately, for reading and writing")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    const QString devices[] = {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/full"),
                               folder.path()};
    for (const QString& path : devices) {
        CAPTURE(path.toStdString());
        const auto read = readFile(path, 100);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind() == ErrorKind::FileAccess);
        CHECK(irregularFile(path).has_value());
        CHECK(saveFile(path, "bytes").has_value());
    }
}

TEST_CASE("a dangling link is not followed for writing")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(target, link));
    CHECK(saveFile(link, "bytes").has_value());
    CHECK_FALSE(QFile::exists(target));
}
#endif

TEST_CASE("an existing or new file is written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    CHECK_FALSE(irregularFile(path));
    CHECK_FALSE(saveFile(path, "one").has_value());
    CHECK_FALSE(irregularFile(path));
    CHECK_FALSE(saveFile(path, "two").has_value());
    const auto read = readFile(path, 3);
    REQUIRE(read);
    CHECK(std::string(read->begin(), read->end()) == "two");
}
