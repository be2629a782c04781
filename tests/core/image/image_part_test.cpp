// SPDX-License-Identifier: MIT
#include "core/image/content/image_part.h"
#include "core/image/gate/sanity_gate.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

FirmwareImage twoSegments()
{
    FirmwareImage image = imageOf({{0x08000000, countingBytes(100)}, {0x08001000, {1, 2, 3}}});
    image.format = Format::IntelHex;
    return image;
}

} // namespace

TEST_CASE("a part of an image contains the bytes in the given ranges")
{
    const auto part = partOf(twoSegments(), {{0x0800000A, 2}, {0x08001001, 0x100}});
    REQUIRE(part);
    CHECK(part->targets[0].segments
          == std::vector<Segment>{{0x0800000A, {10, 11}}, {0x08001001, {2, 3}}});
    // Ranges in any order, overlapping: each byte once.
    const auto joined = partOf(twoSegments(), {{0x0800000B, 2}, {0x0800000A, 2}});
    REQUIRE(joined);
    CHECK(joined->targets[0].segments == std::vector<Segment>{{0x0800000A, {10, 11, 12}}});
}

TEST_CASE("a range without any byte of the file is an error, not an empty image")
{
    const auto part = partOf(twoSegments(), {{0x08000000, 4}, {0x08000800, 0x10}});
    REQUIRE_FALSE(part);
    CHECK(part.error().kind() == ErrorKind::Usage);
    CHECK_THAT(summaryOf(part), hasText("nothing in 0x0800 0800–0x0800 080F"));
    FirmwareImage raw = imageOf({{0, {1, 2}}});
    raw.needsAddress = true;
    CHECK_THAT(summaryOf(partOf(raw, {{0, 1}})), hasText("its address is known"));
}

TEST_CASE("a target without chosen bytes is left out")
{
    FirmwareImage image = twoSegments();
    image.targets.push_back({1, {}, {{0x1FFF7800, {9}}}});
    const auto part = partOf(image, {{0x1FFF7800, 16}});
    REQUIRE(part);
    REQUIRE(part->targets.size() == 1);
    CHECK(part->targets[0].alternateSetting == 1);
}

TEST_CASE("moving an image preserves its gaps and bytes")
{
    const auto moved = movedTo(twoSegments(), 0x08010000);
    REQUIRE(moved);
    CHECK(moved->targets[0].segments
          == std::vector<Segment>{{0x08010000, countingBytes(100)}, {0x08011000, {1, 2, 3}}});
    FirmwareImage raw = imageOf({{0, {1, 2}}});
    raw.format = Format::RawBinary;
    raw.needsAddress = true;
    const auto placed = movedTo(raw, 0x08004000);
    REQUIRE(placed);
    CHECK_FALSE(placed->needsAddress);
    CHECK(placed->targets[0].segments.front().address == 0x08004000);
}

TEST_CASE("an image that cannot be moved is refused")
{
    CHECK_THAT(summaryOf(movedTo(twoSegments(), 0xFFFFF000)), hasText("beyond 0xFFFF FFFF"));
    for (const Format format : {Format::DfuSe, Format::Elf, Format::Uf2}) {
        FirmwareImage image = twoSegments();
        image.format = format;
        const auto moved = movedTo(image, 0x08010000);
        REQUIRE_FALSE(moved);
        CHECK(moved.error().kind() == ErrorKind::Usage);
    }
}

TEST_CASE("of a part, the gate asks what the program of the whole file is like")
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{{0, {0x08000000, 0x100000}}}};
    device.flashStart = 0x08000000;
    device.ram = stm32l4Ram();
    const FirmwareImage good = imageOf({{0x08000000, program(0x08000000, 6000)}});
    const auto part = partOf(good, {{0x08001000, 256}});
    REQUIRE(part);
    CHECK(examine(*part, device).empty());
    const FirmwareImage data = imageOf({{0x08000000, Bytes(6000, 0x5A)}});
    const Findings findings = examine(*partOf(data, {{0x08001000, 256}}), device);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::NoVectorTable);
}

TEST_CASE("a program that was moved away from where it runs is not blamed on its file")
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{{0, {0x08000000, 0x100000}}}};
    device.flashStart = 0x08000000;
    device.ram = stm32l4Ram();
    FirmwareImage image = imageOf({{0x08020000, program(0x08020000, 6000)}});
    image.format = Format::IntelHex;
    const auto moved = movedTo(image, 0x08000000);
    REQUIRE(moved);
    CHECK(moved->movedFrom == Address{0x08020000});
    const Findings findings = examine(*moved, device);
    REQUIRE(findings.size() == 1);
    CHECK_THAT(findings[0].summary.toStdString(), hasText("It was moved to 0x0800 0000"));
    CHECK_THAT(findings[0].remedy.toStdString(), hasText("--move"));
    CHECK_THAT(findings[0].remedy.toStdString(), !hasText("manufacturer"));
}
