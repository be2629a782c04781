// SPDX-License-Identifier: MIT
#include "core/image/format/file_types.h"
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <set>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

TEST_CASE("every extension belongs to one file type")
{
    std::set<QString> seen;
    for (const FileType& type : fileTypes()) {
        REQUIRE_FALSE(type.extensions.isEmpty());
        for (const QString& extension : type.extensions) {
            CHECK(extension == extension.toLower());
            CHECK(seen.insert(extension).second);
            CHECK(promisedType(QStringLiteral("a.b.") + extension.toUpper()) == &type);
        }
    }
    CHECK(promisedType(QStringLiteral("firmware")) == nullptr);
    CHECK(promisedType(QStringLiteral("firmware.txt")) == nullptr);
    CHECK(readablePatterns().contains(QStringLiteral("*.elf")));
    CHECK(extensionList({QStringLiteral("dfu"), QStringLiteral("hex"), QStringLiteral("bin")})
          == QStringLiteral(".dfu, .hex or .bin"));
    CHECK(extensionList({QStringLiteral("dfu")}) == QStringLiteral(".dfu"));
}

TEST_CASE("every written file is read back with the same content")
{
    const QTemporaryDir folder;
    const FirmwareImage image = imageOf({{0x08000000, countingBytes(700)}});
    for (const QString& extension : writableExtensions()) {
        const QString path = folder.filePath(QStringLiteral("a.") + extension);
        INFO(extension.toStdString());
        REQUIRE(saveImage(image, path));
        auto again = loadImage(path);
        INFO(summaryOf(again));
        REQUIRE(again);
        if (again->needsAddress)
            again = again->placedAt(0x08000000);
        CHECK(again->contentHash() == image.contentHash());
        CHECK(again->notes.isEmpty());
    }
    const auto other = saveImage(image, folder.filePath(QStringLiteral("a.elf")));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind() == ErrorKind::Usage);
    CHECK_THAT(other.error().remedy().toStdString(), hasText(".uf2"));
}

TEST_CASE("a name with another format than the content is reported")
{
    const Bytes hex = bytesOf(":020000040800F2\n:050000000102030405EC\n:00000001FF\n");
    const auto noteOf = [&hex](const char* name) {
        const auto image = readImage(hex, QString::fromUtf8(name));
        REQUIRE(image);
        return image->notes.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(noteOf("a.bin") == "The file is named .bin, but its content is Intel HEX.");
    CHECK(noteOf("a.s37") == "The file is named .s37, but its content is Intel HEX.");
    CHECK(noteOf("a.hex").empty());
    CHECK(noteOf("a").empty());
    for (const char* name : {"a.elf", "a.uf2", "a.s19", "a.zip", "a.tar.gz", "a.zst"}) {
        INFO(name);
        const auto image = readImage(Bytes(100, 0x55), QString::fromUtf8(name));
        REQUIRE_FALSE(image);
        CHECK_THAT(summaryOf(image), hasText("The file is named ."));
    }
}
