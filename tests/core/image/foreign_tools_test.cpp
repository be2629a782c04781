// SPDX-License-Identifier: MIT
// Files written by other programs, and our files read by other programs.
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"
#include "tests/core/image/elf_builder.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr Address kFirstPart = 0x08004000;

/// A folder with a program in it, and other programs that are run there.
class Workshop {
public:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void store(const char* name, const Bytes& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    }

    void run(const char* program, const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QString::fromUtf8(program), arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }

private:
    QTemporaryDir m_folder;
};

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromUtf8(program)).isEmpty();
}

QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

FirmwareImage twoParts()
{
    return imageOf(
        {{kFirstPart, program(kFirstPart, 5000)}, {kFirstPart + 0x20000, countingBytes(777)}});
}

} // namespace

TEST_CASE("S-records of srec_cat with all address sizes are read, and it reads ours")
{
    if (!isInstalled("srec_cat"))
        SKIP("srec_cat is not installed");
    const Workshop shop;
    const FirmwareImage image = twoParts();
    REQUIRE(saveImage(image, shop.path("ours.hex")));
    shop.run("srec_cat", words("ours.hex -intel -o theirs.s37 -motorola"));
    shop.run("srec_cat",
             words("ours.hex -intel -o long.s37 -motorola -address-length=4 "
                   "-line-length=80"));
    for (const char* name : {"theirs.s37", "long.s37"}) {
        const auto read = loadImage(shop.path(name));
        INFO(summaryOf(read));
        REQUIRE(read);
        CHECK(read->contentHash() == image.contentHash());
    }
    const FirmwareImage low = imageOf({{0x1000, countingBytes(300)}});
    REQUIRE(saveImage(low, shop.path("low.hex")));
    shop.run("srec_cat", words("low.hex -intel -o low.s19 -motorola"));
    CHECK(loadImage(shop.path("low.s19"))->contentHash() == low.contentHash());
    REQUIRE(saveImage(image, shop.path("ours.s37")));
    shop.run("srec_cat", words("ours.s37 -motorola -o back.hex -intel"));
    CHECK(loadImage(shop.path("back.hex"))->contentHash() == image.contentHash());
}

TEST_CASE("an ELF file gives the same content as objcopy, in all formats of objcopy")
{
    if (!isInstalled("arm-none-eabi-objcopy"))
        SKIP("arm-none-eabi-objcopy is not installed");
    const Workshop shop;
    const FirmwareImage image = twoParts();
    REQUIRE(saveImage(image, shop.path("a.hex")));
    shop.run("arm-none-eabi-objcopy", words("-I ihex -O srec a.hex a.s37"));
    const auto records = loadImage(shop.path("a.s37"));
    INFO(summaryOf(records));
    REQUIRE(records);
    CHECK(records->contentHash() == image.contentHash());
}

TEST_CASE("a linked program is read as by objcopy, with variables stored in flash")
{
    if (!isInstalled("arm-none-eabi-gcc"))
        SKIP("arm-none-eabi-gcc is not installed");
    const Workshop shop;
    shop.store("a.c",
               bytesOf("int counter = 0x12345678; int zeros[50];\n"
                       "__attribute__((section(\".vectors\"), used)) void* const table[] ="
                       " {(void*)0x20001000, (void*)0x08010101};\n"
                       "int main(void) { return counter + zeros[1]; }\n"));
    shop.store("a.ld",
               bytesOf("MEMORY { FLASH(rx) : ORIGIN = 0x08010000, LENGTH = 64K\n"
                       "RAM(rw) : ORIGIN = 0x20000000, LENGTH = 64K }\n"
                       "SECTIONS { .text : { KEEP(*(.vectors)) *(.text*) *(.rodata*) } > FLASH\n"
                       ".data : { *(.data*) } > RAM AT > FLASH\n"
                       ".bss : { *(.bss*) } > RAM }\n"));
    // With and without the headers of the file in the first segment.
    for (const char* extra : {"-Wl,-z,max-page-size=65536", "-Wl,-n"}) {
        INFO(extra);
        shop.run("arm-none-eabi-gcc",
                 words("-mcpu=cortex-m4 -mthumb -nostdlib -T a.ld -e main -o a.elf a.c")
                     << QString::fromUtf8(extra));
        shop.run("arm-none-eabi-objcopy", words("-O ihex a.elf a.hex"));
        const auto elf = loadImage(shop.path("a.elf"));
        INFO(summaryOf(elf));
        REQUIRE(elf);
        CHECK(elf->format == Format::Elf);
        CHECK(elf->contentHash() == loadImage(shop.path("a.hex"))->contentHash());
    }
    shop.run("arm-none-eabi-gcc", words("-mcpu=cortex-m4 -mthumb -c -o a.o a.c"));
    CHECK_THAT(summaryOf(loadImage(shop.path("a.o"))), hasText("not linked"));
}

TEST_CASE("archives of zip, tar, gzip, xz and zstd are read")
{
    const Workshop shop;
    const Bytes firmware = program(kFirstPart, 5000);
    shop.store("app.bin", firmware);
    shop.store("README", bytesOf("Read this first, please.\n"));
    struct Recipe {
        const char* program;
        const char* arguments;
        const char* result;
    };
    const Recipe recipes[] = {
        {"zip", "-q a.zip README app.bin", "a.zip"},
        {"zip", "-q -0 stored.zip README app.bin", "stored.zip"},
        {"tar", "-cf a.tar README app.bin", "a.tar"},
        {"tar", "-czf a.tar.gz README app.bin", "a.tar.gz"},
        {"tar", "-cJf a.tar.xz README app.bin", "a.tar.xz"},
        {"tar", "--zstd -cf a.tar.zst README app.bin", "a.tar.zst"},
        {"gzip", "-k app.bin", "app.bin.gz"},
        {"xz", "-k app.bin", "app.bin.xz"},
        {"zstd", "-q -k app.bin", "app.bin.zst"},
    };
    for (const Recipe& recipe : recipes) {
        INFO(recipe.result);
        if (!isInstalled(recipe.program)) {
            WARN("not installed: " << recipe.program);
            continue;
        }
        shop.run(recipe.program, words(recipe.arguments));
        const auto image = loadImage(shop.path(recipe.result));
        INFO(summaryOf(image));
        REQUIRE(image);
        CHECK(image->targets[0].segments.front().bytes == SharedBytes(firmware));
        REQUIRE(image->member);
        CHECK(image->member->name == QStringLiteral("app.bin"));
        // One changed byte anywhere in the second half is detected.
        QFile file(shop.path(recipe.result));
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 0x10);
        const auto broken =
            readImage(Bytes(content.begin(), content.end()), QString::fromUtf8(recipe.result));
        const bool isNoticed = !broken
            || broken->targets[0].segments.front().bytes == SharedBytes(firmware)
            || QString::fromUtf8(recipe.result).endsWith(QLatin1String(".tar")); // has no checksums
        CHECK(isNoticed);
    }
    if (isInstalled("zip")) {
        shop.run("zip", words("-q -P secret locked.zip app.bin"));
        CHECK_THAT(summaryOf(loadImage(shop.path("locked.zip"))), hasText("encrypted: app.bin"));
    }
}
