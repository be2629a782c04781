// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

class Folder {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString store(const char* name, const Bytes& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("any other bytes are a raw binary that needs an address")
{
    const Bytes bytes = program(0x08000000, 99);
    const auto image = readImage(bytes, QStringLiteral("a.bin"));
    REQUIRE(image);
    CHECK(image->format == Format::RawBinary);
    CHECK(image->needsAddress);
    CHECK(image->identity == Identity{});
    CHECK_FALSE(image->suffixCrc);
    CHECK(image->targets[0].segments == std::vector<Segment>{{0, bytes}});
}

TEST_CASE("an empty file is refused")
{
    const auto image = readImage({}, QStringLiteral("a.bin"));
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText("empty"));
}

TEST_CASE("a file on disk is read, and errors contain its name")
{
    const Folder folder;
    const auto good = loadImage(folder.store("größe.bin", program(0x08000000, 99)));
    REQUIRE(good);
    CHECK(good->size() == 99);
    const auto bad = loadImage(folder.store("page.bin", bytesOf("<!doctype html>")));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(bad.error().frames().join(QString()).toStdString(), hasText("page.bin"));
}

TEST_CASE("a missing file, a folder and a device are file access errors")
{
    const Folder folder;
    const auto missing = loadImage(folder.path("missing.bin"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind() == ErrorKind::FileAccess);
    CHECK_THAT(summaryOf(missing), hasText("There is no file"));
    const auto directory = loadImage(folder.path("."));
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind() == ErrorKind::FileAccess);
    CHECK_THAT(summaryOf(directory), hasText("is a folder"));
#ifdef Q_OS_UNIX
    const auto device = loadImage(QStringLiteral("/dev/zero"));
    REQUIRE_FALSE(device);
    CHECK(device.error().kind() == ErrorKind::FileAccess);
    CHECK_THAT(summaryOf(device), hasText("not a regular file"));
#endif
}

TEST_CASE("a file without permission is a file access error")
{
    const Folder folder;
    const QString path = folder.store("secret.bin", {1, 2, 3});
    QFile::setPermissions(path, {});
    if (QFile probe(path); probe.open(QIODevice::ReadOnly))
        SKIP("this user may read everything");
    const auto image = loadImage(path);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::FileAccess);
    CHECK_FALSE(image.error().detail().isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("a file that fails during reading is a file access error")
{
    // The first page of a process is never mapped, so reading it fails.
    const auto image = loadImage(QStringLiteral("/proc/self/mem"));
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::FileAccess);
    CHECK_THAT(summaryOf(image), hasText("cannot be read"));
}
#endif

TEST_CASE("a huge file is refused before it is read")
{
    const Folder folder;
    const QString path = folder.path("huge.dfu");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{1} << 40));
    file.close();
    const auto image = loadImage(path);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText("larger than 256 MB"));
}
