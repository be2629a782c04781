// SPDX-License-Identifier: MIT
// Whatever is on a card, reading it ends, and no block outside of the volume is read.
#include "tests/firmware/fat/reading.h"
#include "tests/support/catch.h"

#include <QtGlobal>

#include <algorithm>
#include <random>

using namespace fieldflash;
using fat::Finding;
using test::CardImage;
using test::Content;
using test::readFirmware;
using test::Reading;
using test::someContent;

namespace {

struct Card {
    Content content;
    std::size_t fat;  ///< offset of the FAT
    std::size_t root; ///< offset of the root folder
    bool isFat32;
    Content file;

    [[nodiscard]] std::size_t entry() const
    {
        const std::string name = "FIRMWAREDFU";
        const auto found = std::search(content.begin() + static_cast<std::ptrdiff_t>(root),
                                       content.end(), name.begin(), name.end());
        return static_cast<std::size_t>(found - content.begin());
    }
    [[nodiscard]] unsigned firstCluster() const
    {
        return content[entry() + 26] + 256U * content[entry() + 27];
    }
    void setLink(unsigned cluster, std::uint32_t next)
    {
        const unsigned bytes = isFat32 ? 4 : 2;
        for (unsigned i = 0; i < bytes; ++i)
            content[fat + cluster * bytes + i] = static_cast<std::uint8_t>(next >> 8 * i);
    }
};

std::uint32_t number(const Content& bytes, std::size_t at, unsigned length)
{
    std::uint32_t value = 0;
    for (unsigned i = 0; i < length; ++i)
        value |= std::uint32_t{bytes[at + i]} << 8 * i;
    return value;
}

Card makeCard(bool isFat32)
{
    CardImage image(isFat32 ? 70'000 : 6000,
                    {QStringLiteral("-F"), isFat32 ? QStringLiteral("32") : QStringLiteral("16"),
                     QStringLiteral("-s"), QStringLiteral("1")});
    image.addFile(QStringLiteral("Another file.txt"), someContent(2000, 9));
    Card card{.content = {}, .fat = 0, .root = 0, .isFat32 = isFat32, .file = someContent(30'000)};
    image.addFile(QStringLiteral("FIRMWARE.DFU"), card.file);
    card.content = image.content();
    card.fat = 512 * number(card.content, 14, 2);
    const std::uint32_t fatBlocks =
        isFat32 ? number(card.content, 36, 4) : number(card.content, 22, 2);
    card.root = card.fat + 512 * std::size_t{fatBlocks} * card.content[16];
    return card;
}

const Card& cardOf(bool isFat32)
{
    static const Card kFat16 = makeCard(false);
    static const Card kFat32 = makeCard(true);
    return isFat32 ? kFat32 : kFat16;
}

/// 4 for the volume, one per link and block of the longest possible folder and file.
unsigned mostReads(const Reading& reading) { return 5 + 2 * 4096 + 2 * (reading.size / 512 + 1); }

} // namespace

TEST_CASE("fat: a chain of clusters that is a loop, ends early or leaves the volume is damage")
{
    NEEDS_FAT_TOOLS;
    const bool isFat32 = GENERATE(false, true);
    Card card = cardOf(isFat32);
    const unsigned first = card.firstCluster();
    const std::uint32_t all = isFat32 ? 0x0FFFFFFF : 0xFFFF;
    for (const unsigned from : {0U, 1U, 13U, 25U}) { // of 59 clusters
        for (const std::uint32_t to : {first, first + from, first + from / 2, 0U, 1U, all, all - 8,
                                       all - 15, isFat32 ? 70'000U : 6000U}) {
            CAPTURE(isFat32, from, to, first);
            card.setLink(first + from, to);
            const Reading reading = readFirmware(card.content);
            card.setLink(first + from, first + from + 1);
            CHECK(reading.finding == Finding::Damaged);
            CHECK(reading.reads < mostReads(reading));
            // The clusters up to there are the file's.
            const std::size_t good = std::size_t{512} * (from + 1);
            REQUIRE(reading.content.size() >= good);
            CHECK(std::equal(card.file.begin(),
                             card.file.begin() + static_cast<std::ptrdiff_t>(good),
                             reading.content.begin()));
        }
    }
    CHECK(readFirmware(card.content).finding == Finding::Good);
}

TEST_CASE("fat: a loop in a long file is found long before its end")
{
    NEEDS_FAT_TOOLS;
    Card card = cardOf(true);
    card.setLink(card.firstCluster() + 10, card.firstCluster() + 3);
    const std::size_t size = card.entry() + 28;
    card.content[size + 2] = 0x30; // 3 MB
    const Reading reading = readFirmware(card.content);
    CHECK(reading.finding == Finding::Damaged);
    CHECK(reading.reads < 100);
}

TEST_CASE("fat: a root folder that is a loop ends the search")
{
    NEEDS_FAT_TOOLS;
    Card card = cardOf(true);
    card.content[card.entry()] = 'X';
    const std::size_t at = card.root;
    for (std::size_t entry = 0; entry < 512; entry += 32)
        card.content[at + entry] = 'X'; // no last entry
    card.setLink(2, 2);
    const Reading reading = readFirmware(card.content);
    CHECK(reading.finding == Finding::Damaged);
    CHECK(reading.reads < 10);
}

TEST_CASE("fat: an entry that does not fit the volume is damage")
{
    NEEDS_FAT_TOOLS;
    const bool isFat32 = GENERATE(false, true);
    Card card = cardOf(isFat32);
    const std::size_t entry = card.entry();
    SECTION("larger than the volume") { card.content[entry + 31] = 0x7F; }
    SECTION("first cluster 0") { card.content[entry + 26] = card.content[entry + 27] = 0; }
    SECTION("first cluster 1")
    {
        card.content[entry + 26] = 1;
        card.content[entry + 27] = 0;
    }
    SECTION("first cluster behind the end")
    {
        card.content[entry + 26] = card.content[entry + 27] = 0xFF;
        card.content[entry + 20] = 0x0F; // FAT32
    }
    const Reading reading = readFirmware(card.content);
    CHECK(reading.finding == Finding::Damaged);
    CHECK(reading.content.empty());
}

TEST_CASE("fat: parameters of the volume that contradict each other are refused")
{
    NEEDS_FAT_TOOLS;
    const bool isFat32 = GENERATE(false, true);
    struct Field {
        std::size_t at;
        unsigned length;
        std::vector<std::uint32_t> values;
    };
    const std::vector<Field> fields{
        {11, 2, {0, 1, 256, 513, 0xFFFF}},        // bytes per sector
        {13, 1, {0, 3, 255}},                     // sectors per cluster
        {14, 2, {0, 0xFFFF}},                     // reserved
        {16, 1, {0, 3, 255}},                     // copies of the FAT
        {17, 2, {isFat32 ? 512U : 0U, 0xFFFF}},   // entries of the root folder
        {19, 2, {1, 40}},                         // sectors
        {22, 2, {1, isFat32 ? 60U : 0U, 0xFFFF}}, // blocks of the FAT of FAT16
        {510, 1, {0}},                            // signature
    };
    Card card = cardOf(isFat32);
    for (const Field& field : fields) {
        for (const std::uint32_t value : field.values) {
            CAPTURE(isFat32, field.at, value);
            const Content before(card.content.begin(), card.content.begin() + 512);
            for (unsigned i = 0; i < field.length; ++i)
                card.content[field.at + i] = static_cast<std::uint8_t>(value >> 8 * i);
            const Reading reading = readFirmware(card.content);
            std::ranges::copy(before, card.content.begin());
            CHECK(reading.finding != Finding::Good);
            CHECK(reading.content.empty());
            CHECK(reading.reads < 200);
        }
    }
}

TEST_CASE("fat: parameters of FAT32 that contradict each other are refused")
{
    NEEDS_FAT_TOOLS;
    struct Field {
        std::size_t at;
        std::uint32_t value;
    };
    const Field field = GENERATE(Field{36, 0}, Field{36, 1}, Field{36, 0xFFFFFFFF}, // FAT
                                 Field{44, 0}, Field{44, 1}, Field{44, 0x0FFFFFF0}, // root folder
                                 Field{40, 0x00000082},                             // active FAT
                                 Field{40, 0x00010000},                             // version
                                 Field{32, 0x7FFFFFFF});                            // sectors
    CAPTURE(field.at, field.value);
    Card card = cardOf(true);
    if (field.at == 32)
        card.content[19] = card.content[20] = 0;
    for (unsigned i = 0; i < 4; ++i)
        card.content[field.at + i] = static_cast<std::uint8_t>(field.value >> 8 * i);
    const Reading reading = readFirmware(card.content);
    CHECK((reading.finding == Finding::Damaged || reading.finding == Finding::Unsupported));
}

TEST_CASE("fat: the second FAT is used if the first one is out of date")
{
    NEEDS_FAT_TOOLS;
    Card card = cardOf(true);
    card.content[40] = 0x81;
    card.setLink(card.firstCluster(), 0);
    CHECK((readFirmware(card.content).content == card.file));
}

TEST_CASE("fat: the upper four bits of a link of FAT32 do not count")
{
    NEEDS_FAT_TOOLS;
    Card card = cardOf(true);
    const unsigned first = card.firstCluster();
    card.setLink(first, (first + 1) | 0xF0000000);
    CHECK((readFirmware(card.content).content == card.file));
}

// FIELDFLASH_CARDS: how many, if more than in the normal run.
TEST_CASE("fat: reading a randomly damaged card ends after a bounded number of blocks")
{
    NEEDS_FAT_TOOLS;
    const bool isFat32 = GENERATE(false, true);
    const int wanted = std::max(qEnvironmentVariableIntValue("FIELDFLASH_CARDS"), 3000);
    Card card = cardOf(isFat32);
    const std::size_t entry = card.entry();
    const std::size_t chain = card.fat + card.firstCluster() * (isFat32 ? 4U : 2U);
    std::mt19937_64 random(13);
    unsigned whole = 0;
    for (int repetition = 0; repetition < wanted; ++repetition) {
        std::vector<std::pair<std::size_t, std::uint8_t>> undo;
        for (std::uint64_t changes = 1 + random() % 4; changes > 0; --changes) {
            std::size_t at = 0;
            switch (random() % 4) {
            case 0: at = random() % 64; break;                // parameters
            case 1: at = chain + random() % 240; break;       // links
            case 2: at = entry + random() % 32; break;        // entry of the file
            default: at = card.root + random() % 1024; break; // root folder
            }
            undo.emplace_back(at, card.content[at]);
            card.content[at] = random() % 3 == 0 ? 0xFF : static_cast<std::uint8_t>(random());
        }
        const Reading reading = readFirmware(card.content);
        REQUIRE(reading.reads <= mostReads(reading));
        REQUIRE(reading.content.size() <= reading.size);
        if (reading.finding == Finding::Good) {
            REQUIRE(reading.content.size() == reading.size);
            whole += reading.content == card.file ? 1 : 0;
        }
        for (; !undo.empty(); undo.pop_back())
            card.content[undo.back().first] = undo.back().second;
    }
    CHECK(whole > 0);
}
