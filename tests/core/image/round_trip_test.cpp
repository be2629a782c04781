// SPDX-License-Identifier: MIT
// Properties of random images, with fixed seeds.
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

std::vector<Segment> randomSegments(Random& random, Address first)
{
    std::vector<Segment> segments;
    Address address = first + random.below(64);
    const std::uint32_t count = 1 + random.below(6);
    for (std::uint32_t i = 0; i < count; ++i) {
        segments.push_back({address, random.bytes(1 + random.below(300))});
        // One in three continues without a gap; some jump to another 64 KB.
        address = static_cast<Address>(segments.back().range().end());
        if (random.below(3) != 0)
            address += random.below(random.below(4) == 0 ? 200000 : 500);
    }
    return segments;
}

FirmwareImage randomImage(Random& random, std::uint32_t targets)
{
    FirmwareImage image;
    image.format = Format::DfuSe;
    for (std::uint32_t i = 0; i < targets; ++i) {
        image.targets.push_back({static_cast<std::uint8_t>(targets == 1 ? 0 : random.below(256)),
                                 QStringLiteral("memory %1").arg(i),
                                 randomSegments(random, i * 0x02000000U + 0x0000FF00U)});
    }
    if (random.below(2) == 0)
        image.identity.vendorId = static_cast<std::uint16_t>(random.below(0xFFFF));
    if (random.below(2) == 0)
        image.identity.productId = static_cast<std::uint16_t>(1 + random.below(0xFFFE));
    if (random.below(2) == 0)
        image.identity.bcdDevice = static_cast<std::uint16_t>(1 + random.below(0xFFFE));
    return image;
}

} // namespace

TEST_CASE("a DfuSe file preserves every image exactly")
{
    Random random(1);
    for (int round = 0; round < 300; ++round) {
        const FirmwareImage image = randomImage(random, 1 + random.below(5));
        const auto file = writeDfuSe(image);
        REQUIRE(file);
        const auto read = readImage(*file, QStringLiteral("a.dfu"));
        INFO(round << ": " << summaryOf(read));
        REQUIRE(read);
        CHECK(read->targets == image.targets);
        CHECK(read->identity == image.identity);
        CHECK(read->contentHash() == image.contentHash());
    }
}

TEST_CASE("an Intel HEX file preserves the content of every image")
{
    Random random(2);
    for (int round = 0; round < 300; ++round) {
        const FirmwareImage image = randomImage(random, 1);
        const auto file = writeIntelHex(image);
        REQUIRE(file);
        const auto read = readImage(*file, QStringLiteral("a.hex"));
        INFO(round << ": " << summaryOf(read));
        REQUIRE(read);
        CHECK(read->contentHash() == image.contentHash());
    }
}

TEST_CASE("a binary at the first address preserves the bytes, with 0xFF in the gaps")
{
    Random random(3);
    for (int round = 0; round < 100; ++round) {
        const FirmwareImage image = randomImage(random, 1);
        const std::vector<Segment>& segments = image.targets[0].segments;
        const auto file = writeBinary(image);
        REQUIRE(file);
        const auto read = readImage(*file, QStringLiteral("a.bin"));
        REQUIRE(read);
        const FirmwareImage placed = read->placedAt(segments.front().address);
        Bytes rest = placed.targets[0].segments[0].bytes.toBytes();
        CHECK(rest.size() == segments.back().range().end() - segments.front().address);
        for (const Segment& segment : segments) {
            const auto start = rest.begin()
                + static_cast<std::ptrdiff_t>(segment.address - segments.front().address);
            CHECK(std::equal(segment.bytes.begin(), segment.bytes.end(), start));
            std::fill_n(start, segment.bytes.size(), kErasedByte);
        }
        CHECK(isErased(rest));
    }
}

TEST_CASE("conversion through all formats preserves the content")
{
    Random random(4);
    for (int round = 0; round < 100; ++round) {
        const FirmwareImage image = imageOf({{0x08000000, random.bytes(1 + random.below(4000))}});
        const auto dfu = readImage(*writeDfuSe(image), {});
        REQUIRE(dfu);
        const auto hex = readImage(*writeIntelHex(*dfu), {});
        REQUIRE(hex);
        const auto binary = readImage(*writeBinary(*hex), {});
        REQUIRE(binary);
        CHECK(binary->placedAt(0x08000000).contentHash() == image.contentHash());
    }
}

TEST_CASE("random damage to a file is refused or harmless")
{
    Random random(5);
    const FirmwareImage image = imageOf({{0x08000000, random.bytes(200)}, {0x08010000, {1, 2}}});
    const Bytes dfu = *writeDfuSe(image);
    const Bytes hex = *writeIntelHex(image);
    for (int round = 0; round < 4000; ++round) {
        const bool isDfu = round % 2 == 0;
        Bytes file = isDfu ? dfu : hex;
        const std::uint32_t changes = 1 + random.below(4);
        for (std::uint32_t i = 0; i < changes; ++i)
            file[random.below(static_cast<std::uint32_t>(file.size()))] =
                static_cast<std::uint8_t>(random.below(256));
        if (random.below(4) == 0)
            file.resize(random.below(static_cast<std::uint32_t>(file.size())));
        // With a CRC that matches the damage, the structure must be checked on its own.
        if (isDfu && file.size() > 16 && random.below(2) == 0)
            reseal(file);
        const auto read =
            readImage(file, isDfu ? QStringLiteral("a.dfu") : QStringLiteral("a.hex"));
        if (!read)
            CHECK(read.error().kind() == ErrorKind::BadFile);
        else
            CHECK(read->size() <= file.size());
    }
}
