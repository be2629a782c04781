// SPDX-License-Identifier: MIT
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

std::string textOf(const Result<Bytes>& bytes)
{
    REQUIRE(bytes);
    return {bytes->begin(), bytes->end()};
}

template <typename T>
void requireRefused(const Result<T>& result, ErrorKind kind, const std::string& words)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().kind() == kind);
    CHECK_THAT(result.error().summary().toStdString(), hasText(words));
}

FirmwareImage withoutAddress()
{
    FirmwareImage image = imageOf({{0, countingBytes(20)}});
    image.needsAddress = true;
    return image;
}

FirmwareImage forTwoMemories()
{
    FirmwareImage image = imageOf({{0x08000000, {1, 2}}});
    image.targets.push_back({1, {}, {{0x1FFF7800, {3}}}});
    return image;
}

Bytes contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    return {content.begin(), content.end()};
}

} // namespace

TEST_CASE("a binary contains the bytes, and 0xFF in the gaps of the image")
{
    CHECK(*writeBinary(imageOf({{0x100, {1, 2}}, {0x105, {3}}}))
          == Bytes{1, 2, 0xFF, 0xFF, 0xFF, 3});
    CHECK(*writeBinary(withoutAddress()) == countingBytes(20));
    FirmwareImage optionBytes = imageOf({{0x1FFF7800, {1, 2}}});
    optionBytes.targets[0].alternateSetting = 1;
    CHECK(*writeBinary(optionBytes) == Bytes{1, 2});
}

TEST_CASE("a binary cannot store several memories or a huge gap")
{
    requireRefused(writeBinary(forTwoMemories()), ErrorKind::UnsafeImage, "several memories");
    requireRefused(writeBinary(imageOf({{0x08000000, {1}}, {0x1FFF7800, {2}}})),
                   ErrorKind::UnsafeImage, "apart");
    requireRefused(writeBinary(imageOf({{0, {1}}, {0xFFFFFFFF, {2}}})), ErrorKind::UnsafeImage,
                   "apart");
}

TEST_CASE("a DfuSe file is written as by ST's tool")
{
    FirmwareImage image = imageOf({{0x08000000, countingBytes(4268)}});
    image.targets[0].name = QStringLiteral("ST...");
    image.identity = {0x0483, 0x0000, 0x0000};
    Bytes expected = dfuseFile({{.elements = {{0x08000000, countingBytes(4268)}}}});
    // We fill the uninitialised bytes after the name with zeros.
    std::fill_n(expected.begin() + 11 + 11 + 5, 250, std::uint8_t{0});
    reseal(expected);
    CHECK(*writeDfuSe(image) == expected);
}

TEST_CASE("fields not stated by an image are written as don't care, and every target gets a name")
{
    FirmwareImage image = forTwoMemories();
    const auto file = writeDfuSe(image);
    REQUIRE(file);
    const std::size_t size = file->size();
    CHECK(readLittle16(*file, size - 16) == 0xFFFF);
    CHECK(readLittle16(*file, size - 14) == 0xFFFF);
    CHECK(readLittle16(*file, size - 12) == 0xFFFF);
    CHECK(readLittle32(*file, 6) == size - 16);
    const auto read = readImage(*file, {});
    REQUIRE(read);
    CHECK(read->identity == Identity{});
    CHECK(read->targets[0].name == QStringLiteral("Internal Flash"));
    CHECK(read->targets[1].name == QStringLiteral("Alternate setting 1"));
}

TEST_CASE("a DfuSe file requires addresses, and has limits")
{
    requireRefused(writeDfuSe(withoutAddress()), ErrorKind::UnsafeImage,
                   "does not state its address");
    FirmwareImage many;
    for (unsigned i = 0; i < 255; ++i)
        many.targets.push_back({0, {}, {{i, {1}}}});
    CHECK(writeDfuSe(many));
    many.targets.push_back({0, {}, {{255, {1}}}});
    requireRefused(writeDfuSe(many), ErrorKind::UnsafeImage, "more than 255 targets");
    FirmwareImage named = imageOf({{0, {1}}});
    named.targets[0].name = QString(254, QLatin1Char('x'));
    CHECK(readImage(*writeDfuSe(named), {})->targets[0].name == named.targets[0].name);
    named.targets[0].name += QLatin1Char('x');
    requireRefused(writeDfuSe(named), ErrorKind::UnsafeImage, "too long");
}

TEST_CASE("Intel HEX is written in records of 16 bytes that never cross 64 KB")
{
    CHECK(textOf(writeIntelHex(imageOf({{0x08000000, {1, 2, 3, 4, 5}}})))
          == ":020000040800F2\n:050000000102030405EC\n:00000001FF\n");
    CHECK(textOf(writeIntelHex(imageOf({{0x0000FFFE, countingBytes(19)}})))
          == ":02FFFE000001"
             "00\n:020000040001F9\n:1000000002030405060708090A0B0C0D0E0F101158\n"
             ":0100100012DD\n:00000001FF\n");
    CHECK(textOf(writeIntelHex(imageOf({{0xFFFFFFFF, {0xAB}}})))
          == ":02000004FFFFFC\n:01FFFF00AB56\n:00000001FF\n");
}

TEST_CASE("Intel HEX supports neither several memories nor images without address")
{
    requireRefused(writeIntelHex(forTwoMemories()), ErrorKind::UnsafeImage, "alternate setting 1");
    requireRefused(writeIntelHex(withoutAddress()), ErrorKind::UnsafeImage,
                   "does not state its address");
}

TEST_CASE("an invalid image is not written")
{
    const auto refused = [](const FirmwareImage& image, const std::string& words) {
        requireRefused(writeBinary(image), ErrorKind::BadFile, words);
        requireRefused(writeDfuSe(image), ErrorKind::BadFile, words);
        requireRefused(writeIntelHex(image), ErrorKind::BadFile, words);
    };
    refused({}, "The image is empty");
    refused(imageOf({}), "an empty target");
    refused(imageOf({{0x100, {}}}), "impossible segment");
    refused(imageOf({{0xFFFFFFFF, {1, 2}}}), "impossible segment");
    refused(imageOf({{0x100, {1, 2}}, {0x101, {1}}}), "twice");
}

TEST_CASE("the extension determines the format that is saved")
{
    const QTemporaryDir folder;
    const FirmwareImage image = imageOf({{0x08000000, countingBytes(50)}});
    const auto save = [&](const char* name) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        REQUIRE(saveImage(image, path));
        return contentOf(path);
    };
    CHECK(save("a.bin") == *writeBinary(image));
    CHECK(save("a.DFU") == *writeDfuSe(image));
    CHECK(save("a.v1.hex") == *writeIntelHex(image));
    for (const char* name : {"a.elf", "a", "bin"})
        requireRefused(saveImage(image, folder.filePath(QString::fromUtf8(name))), ErrorKind::Usage,
                       "which format");
}

TEST_CASE("saving replaces the whole file, and leaves no other files")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bin"));
    REQUIRE(saveImage(imageOf({{0, countingBytes(500)}}), path));
    REQUIRE(saveImage(imageOf({{0, {1, 2}}}), path));
    CHECK(contentOf(path) == Bytes{1, 2});
    requireRefused(saveImage(forTwoMemories(), path), ErrorKind::UnsafeImage, "several");
    CHECK(contentOf(path) == Bytes{1, 2});
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a location without write access is a file access error")
{
    const QTemporaryDir folder;
    const FirmwareImage image = imageOf({{0, {1}}});
    requireRefused(saveImage(image, folder.filePath(QStringLiteral("missing/a.bin"))),
                   ErrorKind::FileAccess, "could not be written");
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("folder.bin")));
    requireRefused(saveImage(image, folder.filePath(QStringLiteral("folder.bin"))),
                   ErrorKind::FileAccess, "could not be written");
#ifdef Q_OS_LINUX
    requireRefused(saveImage(image, QStringLiteral("/proc/a.bin")), ErrorKind::FileAccess,
                   "could not be written");
#endif
}
