// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

std::string summary(const Bytes& file, const QString& name = QStringLiteral("firmware.bin"))
{
    return summaryOf(readImage(file, name));
}

std::string summary(const std::string& text) { return summary(bytesOf(text)); }

Bytes padded(const std::string& begin, std::size_t size = 600)
{
    Bytes bytes = bytesOf(begin);
    bytes.resize(std::max(size, bytes.size()), 0);
    return bytes;
}

Bytes utf16(const std::string& text)
{
    Bytes bytes{0xFF, 0xFE};
    for (const char character : text)
        appendLittle16(bytes, static_cast<std::uint8_t>(character));
    return bytes;
}

} // namespace

TEST_CASE("for a web page one plain sentence says that it is not firmware")
{
    const std::string sentence =
        "This file is a web page, not firmware. It was probably saved instead of downloaded.";
    CHECK(summary("<!DOCTYPE html>\n<html><head></head></html>") == sentence);
    CHECK(summary("\r\n\t  <html lang=\"de\">") == sentence);
    CHECK(summary("\xEF\xBB\xBF\n<!doctype HTML>") == sentence);
    CHECK(summary("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">") == sentence);
    CHECK(summary("<!-- saved from somewhere -->\n<body>hello") == sentence);
    CHECK(summary(utf16("<!DOCTYPE html><html>")) == sentence);
    CHECK(summary(bytesOf("<!DOCTYPE html>"), QStringLiteral("a.dfu")) == sentence);
    CHECK(summary(bytesOf("<!DOCTYPE html>"), QStringLiteral("a.hex")) == sentence);
    CHECK_FALSE(readImage(bytesOf("<!DOCTYPE html>"), {}).error().remedy().isEmpty());
}

TEST_CASE("other text is named by type")
{
    CHECK_THAT(summary("Please read me first.\n"), hasText("plain text"));
    CHECK_THAT(summary("Größe: übergroß, 日本語\n"), hasText("plain text"));
    CHECK_THAT(summary("caf\xE9 in Latin-1, which is still mostly printable\n"),
               hasText("plain text"));
    CHECK_THAT(summary(utf16("Notes in the encoding of an old editor")), hasText("plain text"));
    CHECK_THAT(summary("<?xml version=\"1.0\"?>\n<project/>"), hasText("an XML document"));
    CHECK_THAT(summary("{\"message\": \"Not Found\"}"), hasText("JSON"));
    CHECK_THAT(summary("[1, 2, 3, 4]"), hasText("JSON"));
    CHECK_THAT(summary("{\\rtf1 :10000000"), hasText("plain text"));
    CHECK_THAT(summary("<<<<<<< HEAD\n:10000000"), hasText("plain text"));
    CHECK_THAT(summary("Some words"), hasText("plain text"));
    CHECK_THAT(summary("version https://git-lfs.github.com/spec/v1\noid sha256:12\n"),
               hasText("Git LFS"));
    CHECK_THAT(summary("HTTP/1.1 404 Not Found\r\n\r\n"), hasText("plain text"));
}

TEST_CASE("archives, programs, pictures and similar files are named by type")
{
    CHECK_THAT(summary(padded("PK\x05\x06")), hasText("an empty ZIP archive"));
    CHECK_THAT(summary(padded("7z\xBC\xAF\x27\x1C")), hasText("7-Zip"));
    CHECK_THAT(summary(padded("\x89PNG\r\n\x1A\n")), hasText("a PNG picture"));
    CHECK_THAT(summary(padded("%PDF-1.7")), hasText("a PDF document"));
    Bytes windows = padded("MZ");
    put32(windows, 0x3C, 0x80);
    put32(windows, 0x80, 0x00004550);
    CHECK_THAT(summary(windows), hasText("a program for Windows"));
    put32(windows, 0x3C, 0xFFFFFFFE);
    CHECK(summary(windows).empty());
    CHECK(summary(std::string("MZ\x90")).empty());
}

TEST_CASE("recognised formats are named even with a DFU suffix")
{
    const auto refused = [](const Bytes& content) {
        const auto image = readImage(withSuffix(content, {.bcdDFU = 0x0110}), {});
        return image ? std::string()
                     : summaryOf(image) + " " + image.error().remedy().toStdString();
    };
    CHECK_THAT(refused(padded("\x7F"
                              "ELF\x01\x01\x01")),
               hasText("an ELF file") && hasText("dfu-suffix --delete"));
    CHECK_THAT(refused(padded("UF2\n\x57\x51\x5D\x9E")), hasText("a UF2 file"));
    CHECK_THAT(
        refused(bytesOf("S00600004844521B\r\nS1130000285F245F2212226A000424290008237C2A\r\n")),
        hasText("Motorola S-record") && hasText("dfu-suffix --delete"));
    CHECK_THAT(refused(padded("PK\x03\x04")), hasText("a ZIP archive") && hasText("Unpack it"));
    CHECK_THAT(refused(padded("\x1F\x8B\x08")), hasText("gzip"));
    CHECK_THAT(refused(padded("\xFD"
                              "7zXZ")),
               hasText("xz"));
    CHECK_THAT(refused(padded("BZh9")), hasText("bzip2"));
    CHECK_THAT(refused(padded("\x28\xB5\x2F\xFD")), hasText("Zstandard"));
    Bytes tar = padded("notes.txt");
    std::copy_n("ustar", 5, tar.begin() + 257);
    CHECK_THAT(refused(tar), hasText("a tar archive"));
}

TEST_CASE("data that begins with a vector table is firmware, whatever follows")
{
    Random random(20);
    for (int round = 0; round < 2000; ++round) {
        Bytes file = random.bytes(8 + random.below(600));
        const Address stack =
            (round % 2 == 0 ? 0x20000000U : 0x10000000U) + 4 * (1 + random.below(0x4000));
        put32(file, 0, stack);
        put32(file, 4, 0x08000000U | random.below(0x100000) | 1U);
        INFO(round);
        CHECK(summary(file).empty());
    }
    Bytes text = padded("........Mostly text follows the table of this small program. ", 0);
    put32(text, 0, 0x20000800);
    put32(text, 4, 0x08000101);
    CHECK(summary(text).empty());
    Bytes disguised = program(0x08000000, 600);
    std::copy_n("ustar", 5, disguised.begin() + 257);
    CHECK(summary(disguised).empty());
}

TEST_CASE("data without a signature is a raw binary")
{
    CHECK(summary(Bytes(100, 0x55)).empty());
    CHECK(summary(Bytes(100, 0xFF)).empty());
    CHECK(summary(Bytes(100, 0x00)).empty());
    CHECK(summary(Bytes{0xFF, 0xFE, 0x34, 0x12, 0x78, 0x56}).empty());
    CHECK(summary(Bytes{0x12}).empty());
    CHECK(summary(countingBytes(256)).empty());
    Random random(7);
    for (int round = 0; round < 500; ++round)
        CHECK(summary(random.bytes(300)).empty());
}

TEST_CASE("a text is accepted for a partition, with and without a suffix, and only there")
{
    const Bytes text = bytesOf("Settings of a partition, readable by people.\n");
    const ReadOptions forPartition{.member = {}, .isForPartition = true};
    for (const QString& name : {QStringLiteral("settings.txt"), QStringLiteral("settings.bin")}) {
        const auto image = readImage(text, name, forPartition);
        REQUIRE(image);
        CHECK(image->needsAddress);
        CHECK(image->targets.at(0).segments.at(0).bytes == SharedBytes(text));
        CHECK_FALSE(readImage(text, name));
    }
    CHECK_FALSE(readImage({}, QStringLiteral("settings.bin"), forPartition));
}
