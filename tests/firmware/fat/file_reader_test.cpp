// SPDX-License-Identifier: MIT
#include "firmware/fat/file_reader.h"
#include "tests/firmware/fat/reading.h"
#include "tests/support/catch.h"

#include <string>

using namespace fieldflash;
using fat::Finding;
using test::CardImage;
using test::Content;
using test::readFirmware;
using test::Reading;
using test::someContent;

namespace {

const QString kName = QStringLiteral("FIRMWARE.DFU");

struct Format {
    const char* kind; ///< 16 or 32
    const char* perCluster;
    std::uint32_t blocks;
};

QStringList optionsOf(const Format& format)
{
    return {QStringLiteral("-F"), QLatin1String(format.kind), QStringLiteral("-s"),
            QLatin1String(format.perCluster)};
}

/// Small files of one cluster each, every second one deleted: what is added next lies in the gaps.
void fragment(CardImage& image, int count)
{
    for (int i = 0; i < count; ++i)
        image.addFile(QStringLiteral("F%1.BIN").arg(i), someContent(100));
    for (int i = 0; i < count; i += 2)
        image.remove(QStringLiteral("F%1.BIN").arg(i));
}

const Format kSmall{"16", "1", 5000};
const Format kSmall32{"32", "1", 70'000};

} // namespace

TEST_CASE("fat: the file is read from FAT16 and FAT32 with clusters of any size, fragmented or not")
{
    NEEDS_FAT_TOOLS;
    const Format format = GENERATE(Format{"16", "1", 6000}, Format{"16", "2", 12'000},
                                   Format{"16", "8", 40'000}, Format{"16", "32", 140'000},
                                   Format{"32", "1", 70'000}, Format{"32", "2", 140'000});
    INFO("FAT" << format.kind << ", " << format.perCluster << " blocks per cluster");
    CardImage image(format.blocks, optionsOf(format));
    if (GENERATE(false, true))
        fragment(image, 20);
    const Content content = someContent(100'001);
    image.addFile(kName, content);
    Content card = image.content();
    const Reading reading = readFirmware(card);
    CHECK(reading.finding == Finding::Good);
    CHECK(reading.size == content.size());
    CHECK((reading.content == content));
}

TEST_CASE("fat: the volume may be the whole card or a primary partition")
{
    NEEDS_FAT_TOOLS;
    const std::uint32_t start = 2048;
    CardImage image(start + kSmall.blocks, optionsOf(kSmall), start);
    const Content content = someContent(5000);
    image.addFile(kName, content);
    Content card = image.content();
    const unsigned entry = GENERATE(0U, 1U, 3U);
    const auto type =
        GENERATE(std::uint8_t{0x04}, std::uint8_t{0x06}, std::uint8_t{0x0E}, std::uint8_t{0x0C});
    const std::size_t at = 446 + 16 * entry;
    card[at + 4] = type;
    card[at + 9] = start >> 8;
    card[510] = 0x55;
    card[511] = 0xAA;
    CHECK((readFirmware(card).content == content));

    card[at + 4] = 0x83; // Linux
    CHECK(readFirmware(card).finding == Finding::NoFileSystem);
    card[at + 4] = type;
    card[510] = 0; // no partition table
    CHECK(readFirmware(card).finding == Finding::NoFileSystem);
}

TEST_CASE("fat: a file of every length near the ends of blocks and clusters is read whole")
{
    NEEDS_FAT_TOOLS;
    const Format format{"16", "2", 12'000};
    for (const std::size_t length : {0, 1, 511, 512, 513, 1023, 1024, 1025, 2048}) {
        INFO(length);
        CardImage image(format.blocks, optionsOf(format));
        const Content content = someContent(length);
        image.addFile(kName, content);
        Content card = image.content();
        const Reading reading = readFirmware(card);
        CHECK(reading.finding == Finding::Good);
        CHECK(reading.size == length);
        CHECK((reading.content == content));
    }
}

TEST_CASE("fat: only a file of this name in the root folder is taken")
{
    NEEDS_FAT_TOOLS;
    const Format format = GENERATE(kSmall, kSmall32);
    QStringList options = optionsOf(format);
    SECTION("a volume label of the same name")
    {
        options << QStringLiteral("-n") << QStringLiteral("FIRMWAREDFU");
        CardImage image(format.blocks, options);
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::NotFound);
        image.addFile(kName, someContent(700));
        card = image.content();
        CHECK((readFirmware(card).content == someContent(700)));
    }
    SECTION("a folder of the same name")
    {
        CardImage image(format.blocks, options);
        image.addFolder(kName);
        image.addFile(kName + QStringLiteral("/") + kName, someContent(700));
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::NotFound);
    }
    SECTION("a deleted file")
    {
        CardImage image(format.blocks, options);
        image.addFile(kName, someContent(700));
        image.remove(kName);
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::NotFound);
    }
    SECTION("long names in front of it")
    {
        CardImage image(format.blocks, options);
        image.addFile(QStringLiteral("Firmware of the previous year.dfu"), someContent(600, 2));
        image.addFile(QStringLiteral("firmware.dfu.backup"), someContent(600, 3));
        image.addFile(QStringLiteral("Firmware.dfu"), someContent(700));
        Content card = image.content();
        CHECK((readFirmware(card).content == someContent(700)));
    }
    SECTION("an empty card")
    {
        CardImage image(format.blocks, options);
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::NotFound);
    }
}

TEST_CASE("fat: the file is found in a root folder of many blocks and clusters")
{
    NEEDS_FAT_TOOLS;
    const Format format = GENERATE(kSmall, kSmall32);
    CardImage image(format.blocks, optionsOf(format));
    for (int i = 0; i < 100; ++i) // each takes three entries
        image.addFile(QStringLiteral("a rather long name %1.txt").arg(i), someContent(1));
    image.addFile(kName, someContent(700));
    Content card = image.content();
    CHECK((readFirmware(card).content == someContent(700)));
}

TEST_CASE("fat: a full root folder of FAT16 without the file ends the search")
{
    NEEDS_FAT_TOOLS;
    QStringList options = optionsOf(kSmall);
    options << QStringLiteral("-r") << QStringLiteral("16");
    CardImage image(kSmall.blocks, options);
    for (int i = 0; i < 16; ++i)
        image.addFile(QStringLiteral("F%1.BIN").arg(i), someContent(1));
    Content card = image.content();
    CHECK(readFirmware(card).finding == Finding::NotFound);
}

TEST_CASE("fat: a failed read is reported, whichever it is")
{
    NEEDS_FAT_TOOLS;
    CardImage image(kSmall32.blocks, optionsOf(kSmall32));
    image.addFile(kName, someContent(3000));
    Content card = image.content();
    const unsigned reads = readFirmware(card).reads;
    for (unsigned failed = 0; failed < reads; ++failed) {
        const Reading reading = readFirmware(card, static_cast<int>(failed));
        CHECK(reading.finding == Finding::ReadFailed);
        CHECK(reading.content.size() < 3000);
    }
}

TEST_CASE("fat: other file systems are named as such")
{
    NEEDS_FAT_TOOLS;
    SECTION("FAT12")
    {
        CardImage image(2880, {QStringLiteral("-F"), QStringLiteral("12")});
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::Unsupported);
    }
    SECTION("sectors of 4 KB")
    {
        CardImage image(40'000,
                        {QStringLiteral("-F"), QStringLiteral("16"), QStringLiteral("-s"),
                         QStringLiteral("1"), QStringLiteral("-S"), QStringLiteral("4096")});
        Content card = image.content();
        CHECK(readFirmware(card).finding == Finding::Unsupported);
    }
    SECTION("exFAT, alone or in the first of two partitions")
    {
        Content card(1024 * 512);
        for (const std::size_t at : {std::size_t{0}, std::size_t{8 * 512}}) {
            const std::string name = "EXFAT   ";
            std::ranges::copy(name, card.begin() + static_cast<std::ptrdiff_t>(at) + 3);
            card[at + 510] = 0x55;
            card[at + 511] = 0xAA;
        }
        CHECK(readFirmware(card).finding == Finding::Unsupported);
    }
    SECTION("none")
    {
        Content card(1024 * 512);
        CHECK(readFirmware(card).finding == Finding::NoFileSystem);
        card.clear();
        CHECK(readFirmware(card).finding == Finding::ReadFailed);
    }
}

TEST_CASE("fat: a reader that was not opened, or has failed, returns no data")
{
    NEEDS_FAT_TOOLS;
    CardImage image(kSmall.blocks, optionsOf(kSmall));
    image.addFile(kName, someContent(3000));
    Content card = image.content();
    std::array<std::uint8_t, fat::blockSize> buffer{};
    test::MemoryCard device(card);
    fat::FileReader reader(device, buffer);
    std::span<const std::uint8_t> part;
    CHECK(reader.readNext(part) == Finding::NotFound);
    REQUIRE(reader.open(fat::ShortName("FIRMWAREDFU", 11)) == Finding::Good);
    device.failAt = static_cast<int>(device.reads);
    CHECK(reader.readNext(part) == Finding::ReadFailed);
    CHECK(reader.readNext(part) == Finding::ReadFailed);
    CHECK(part.empty());
}

TEST_CASE("fat: every finding is described by a different sentence")
{
    std::vector<std::string> texts;
    for (int finding = 0; finding <= static_cast<int>(Finding::NotFound); ++finding) {
        const std::string text = fat::describe(static_cast<Finding>(finding));
        CHECK(text.ends_with('.'));
        CHECK(std::ranges::find(texts, text) == texts.end());
        texts.push_back(text);
    }
}
