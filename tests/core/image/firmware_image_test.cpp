// SPDX-License-Identifier: MIT
#include "core/image/content/firmware_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

TEST_CASE("versions are shown in their usual notation")
{
    CHECK(versionText(0x0110) == QStringLiteral("1.1"));
    CHECK(versionText(0x0111) == QStringLiteral("1.1.1"));
    CHECK(versionText(0x0100) == QStringLiteral("1.0"));
    CHECK(versionText(0x0203) == QStringLiteral("2.0.3"));
    CHECK(versionText(0x1234) == QStringLiteral("12.3.4"));
    CHECK(versionText(0x1000) == QStringLiteral("10.0"));
    CHECK(versionText(0x011A) == QStringLiteral("1.1.A"));
    CHECK(versionText(0x0000) == QStringLiteral("0.0"));
}

TEST_CASE("every format has a different name")
{
    CHECK(formatName(Format::RawBinary) == QStringLiteral("raw binary"));
    CHECK(formatName(Format::DfuSuffixed) == QStringLiteral("raw binary with a DFU suffix"));
    CHECK(formatName(Format::DfuSe) == QStringLiteral("DfuSe"));
    CHECK(formatName(Format::IntelHex) == QStringLiteral("Intel HEX"));
    CHECK(formatName(static_cast<Format>(99)) == QStringLiteral("unknown format"));
}

TEST_CASE("only an image without addresses is moved")
{
    FirmwareImage raw = imageOf({{0, countingBytes(5)}});
    raw.needsAddress = true;
    const FirmwareImage placed = raw.placedAt(0x08004000);
    CHECK(placed.targets[0].segments[0].address == 0x08004000);
    CHECK_FALSE(placed.needsAddress);
    CHECK(placed.placedAt(0x1000).targets == placed.targets);
}

TEST_CASE("the size is that of all segments")
{
    FirmwareImage image = imageOf({{0, countingBytes(5)}, {100, countingBytes(7)}});
    image.targets.push_back({1, {}, {{0, countingBytes(9)}}});
    CHECK(image.size() == 21);
    CHECK(FirmwareImage{}.size() == 0);
}

TEST_CASE("the same content has the same hash however a file splits and orders it")
{
    FirmwareImage whole = imageOf({{0x100, countingBytes(8)}, {0x200, {9}}});
    whole.targets.push_back({1, {}, {{0x108, {7}}}});
    FirmwareImage pieces;
    pieces.format = Format::DfuSe;
    pieces.identity.vendorId = 1;
    pieces.targets.push_back({1, QStringLiteral("named"), {{0x108, {7}}}});
    pieces.targets.push_back({0, {}, {{0x200, {9}}}});
    pieces.targets.push_back({0, {}, {{0x100, {0, 1, 2}}, {0x103, {3, 4, 5, 6, 7}}}});
    CHECK(whole.contentHash() == pieces.contentHash());
    CHECK(whole.contentHash().size() == 64);
}

TEST_CASE("a different address, alternate setting, length or byte gives a different hash")
{
    const FirmwareImage image = imageOf({{0x100, {1, 2, 3}}});
    const QString hash = image.contentHash();
    CHECK(imageOf({{0x101, {1, 2, 3}}}).contentHash() != hash);
    CHECK(imageOf({{0x100, {1, 2}}}).contentHash() != hash);
    CHECK(imageOf({{0x100, {1, 2, 4}}}).contentHash() != hash);
    CHECK(imageOf({{0x100, {1, 2}}, {0x103, {3}}}).contentHash() != hash);
    FirmwareImage other = image;
    other.targets[0].alternateSetting = 1;
    CHECK(other.contentHash() != hash);
}
