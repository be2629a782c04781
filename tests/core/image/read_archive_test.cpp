// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/archive_builder.h"
#include "tests/core/image/elf_builder.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

const Bytes kProgram = program(0x08000000, 600);
const Packed kFirmware{"release/firmware.bin", kProgram};
const Packed kReadme{"release/README.txt", bytesOf("How to install: read this first.\n")};

Result<FirmwareImage> readA(const Bytes& file, const QString& name = QStringLiteral("release.zip"),
                            const QString& member = {})
{
    return readImage(file, name, {.member = member});
}

void requireRefusedArchive(const Result<FirmwareImage>& image, const std::string& words,
                           const std::string& remedy = {})
{
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText(words));
    CHECK_THAT(image.error().remedy().toStdString(), hasText(remedy));
}

void requireProgram(const Result<FirmwareImage>& image, const std::string& name,
                    const std::string& container)
{
    INFO(summaryOf(image));
    REQUIRE(image);
    CHECK(image->targets[0].segments.front().bytes == SharedBytes(kProgram));
    REQUIRE(image->member);
    CHECK(image->member->name.toStdString() == name);
    CHECK(image->member->container.toStdString() == container);
    CHECK(image->member->size == kProgram.size());
    CHECK(image->member->sha256 == sha256Hex(kProgram));
}

} // namespace

TEST_CASE("the only firmware in an archive is read, and other files are not")
{
    const std::vector<Packed> files{kReadme,
                                    kFirmware,
                                    {"release/logo.png", bytesOf("\x89PNG\r\n\x1A\n....")},
                                    {"release/", {}, false, '5'}};
    requireProgram(readA(zipOf(files)), "release/firmware.bin", "ZIP archive");
    requireProgram(readA(tarOf(files), QStringLiteral("r.tar")), "release/firmware.bin",
                   "tar archive");
    requireProgram(readA(gzipOf(tarOf(files)), QStringLiteral("r.tar.gz")), "release/firmware.bin",
                   "tar archive");
}

TEST_CASE("a compressed file is read as the file inside")
{
    requireProgram(readA(gzipOf(kProgram), QStringLiteral("/some/where/app.bin.gz")), "app.bin",
                   "compressed file");
    // The name without .gz states a format, and that is checked.
    requireRefusedArchive(readA(gzipOf(Bytes(600, 0x55)), QStringLiteral("app.uf2.gz")),
                          "The file is named .uf2, but its content is not UF2");
}

TEST_CASE("firmware in an archive is recognised by its content, not by its name")
{
    const Bytes hex = bytesOf(":020000040800F2\n:050000000102030405EC\n:00000001FF\n");
    const auto image = readA(zipOf({kReadme, {"data", hex}}));
    REQUIRE(image);
    CHECK(image->format == Format::IntelHex);
    // A program for the computer is not firmware; a program for Arm is.
    const Packed tool{"flasher", elfFile({{.physical = 0x400000, .bytes = {1}}}, {.machine = 62})};
    requireProgram(readA(zipOf({tool, kFirmware})), "release/firmware.bin", "ZIP archive");
    const Packed elf{"firmware", elfFile({{.physical = 0x08000000, .bytes = {1}}})};
    CHECK(readA(zipOf({tool, elf}))->format == Format::Elf);
    // Unrecognised bytes are only accepted if the name says that they are firmware.
    requireRefusedArchive(readA(zipOf({{"settings.dat", Bytes(64, 0x55)}})),
                          "does not contain a firmware file", "settings.dat");
    CHECK(readA(zipOf({{"settings.bin", Bytes(64, 0x55)}})));
    requireProgram(readA(zipOf({{"__MACOSX/release/._firmware.bin", Bytes(64, 0x55)}, kFirmware})),
                   "release/firmware.bin", "ZIP archive");
}

TEST_CASE("several firmware files in an archive are a choice listed in the message")
{
    const Bytes file = zipOf({kFirmware, {"release/other.bin", program(0x08004000, 300)}, kReadme});
    requireRefusedArchive(
        readA(file, QStringLiteral("/downloads/release.zip")),
        "contains several firmware files: release/firmware.bin, release/other.bin.",
        "release.zip//release/firmware.bin");
    requireProgram(readA(file, QStringLiteral("r.zip"), QStringLiteral("release/firmware.bin")),
                   "release/firmware.bin", "ZIP archive");
    CHECK(readA(file, QStringLiteral("r.zip"), QStringLiteral("release/other.bin"))->size() == 300);
    requireRefusedArchive(readA(file, QStringLiteral("r.zip"), QStringLiteral("other.bin")),
                          "does not contain “other.bin”", "release/other.bin");
    requireRefusedArchive(readA(zipOf({kFirmware, kFirmware}), QStringLiteral("r.zip"),
                                QStringLiteral("release/firmware.bin")),
                          "several times");
    requireRefusedArchive(readA(kProgram, QStringLiteral("a.bin"), QStringLiteral("x")),
                          "not an archive");
}

TEST_CASE("for an archive without firmware the content is listed")
{
    requireRefusedArchive(readA(zipOf({kReadme})), "does not contain a firmware file",
                          "README.txt");
    requireRefusedArchive(readA(zipOf({{"inner.zip", zipOf({kFirmware})}})),
                          "does not contain a firmware file", "another archive (inner.zip)");
    requireRefusedArchive(
        readA(zipOf({{"inner.zip", zipOf({kFirmware})}}), {}, QStringLiteral("inner.zip")),
        "is an archive, too");
    requireRefusedArchive(readA(gzipOf(gzipOf(kProgram))), "compressed several times");
    requireRefusedArchive(readA(tarOf({{"folder", {}, false, '5'}})), "archive is empty");
    Packed secret = kFirmware;
    secret.isEncrypted = true;
    requireRefusedArchive(readA(zipOf({secret})), "is encrypted: release/firmware.bin", "password");
}

TEST_CASE("names in archives cannot do harm, whatever they point to")
{
    for (const std::string name :
         {"../../../../etc/cron.d/x.bin", "/etc/passwd.bin", "a/../../x.bin"})
        requireProgram(readA(zipOf({{name, kProgram}})), name, "ZIP archive");
    // Terminal control codes and direction marks are not shown.
    const auto image = readA(zipOf({{"a\x1B[31m\xE2\x80\xAE.bin", kProgram}}));
    REQUIRE(image);
    CHECK_FALSE(image->member->name.contains(QChar(0x1B)));
    CHECK_FALSE(image->member->name.contains(QChar(0x202E)));
    // A link to a file on the computer is not followed.
    requireRefusedArchive(readA(tarOf({{"x.bin", {}, false, '2', "/etc/passwd"}})),
                          "only a link to another file: x.bin");
}

TEST_CASE("a damaged or truncated archive is refused")
{
    const Bytes zip = zipOf({kFirmware});
    Bytes changed = zip;
    changed[200] ^= 1;
    requireRefusedArchive(readA(changed), "damaged");
    const Bytes packed = gzipOf(kProgram);
    for (std::size_t size = 3; size < packed.size(); ++size) {
        INFO(size);
        CHECK_FALSE(readA(Bytes(packed.begin(), packed.begin() + static_cast<long>(size))));
    }
    for (std::size_t at = packed.size() - 8; at < packed.size(); ++at) {
        Bytes wrong = packed;
        wrong[at] ^= 1; // CRC and length
        INFO(at);
        CHECK_FALSE(readA(wrong));
    }
    const Bytes tar = tarOf({kFirmware});
    CHECK_FALSE(readA(Bytes(tar.begin(), tar.begin() + 700)));
    requireRefusedArchive(readA(tarOf({kFirmware}, 0x1FFFFFFFF)), "damaged");
    Bytes notTar = tarOf({kFirmware});
    notTar[0] ^= 1; // its checksum is wrong now
    CHECK_FALSE(readA(notTar));
}

TEST_CASE("an archive that unpacks to gigabytes is refused in bounded memory")
{
    // 1 GB of zeros: about 1 MB.
    Bytes bomb;
    const Bytes piece = gzipOf(Bytes(std::size_t{32} << 20, 0));
    for (int i = 0; i < 40; ++i)
        bomb.insert(bomb.end(), piece.begin(), piece.end());
    requireRefusedArchive(readA(bomb, QStringLiteral("a.bin.gz")), "unpacks to more than 1024 MB");
}

TEST_CASE("a path names a file in an archive after two slashes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("release.zip"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const Bytes zip = zipOf({kFirmware, {"other.bin", program(0x08004000, 300)}});
        file.write(reinterpret_cast<const char*>(zip.data()), static_cast<qint64>(zip.size()));
    }
    const QString chosen = path + QStringLiteral("//release/firmware.bin");
    requireProgram(loadImage(chosen), "release/firmware.bin", "ZIP archive");
    CHECK(firmwarePath(chosen).file == path);
    CHECK(membersOf(*loadBytes(path))
          == QStringList{QStringLiteral("release/firmware.bin"), QStringLiteral("other.bin")});
    const auto several = loadImage(path);
    REQUIRE_FALSE(several);
    // Two slashes elsewhere in a path have no special meaning.
    const QString twice = folder.path() + QStringLiteral("//release.zip");
    CHECK(firmwarePath(twice).member.isEmpty());
    CHECK(loadImage(twice + QStringLiteral("//other.bin"))->size() == 300);
    CHECK(firmwarePath(QStringLiteral("missing.zip//a.bin")).member.isEmpty());
}
