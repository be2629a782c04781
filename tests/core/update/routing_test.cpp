// SPDX-License-Identifier: MIT
// The alternate setting through which the bytes of a file are written.
#include "core/update/preparation.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::update;

namespace {

/// Flash in alternate setting 0, external memory in 3.
memory::MemoryMap twoMemories()
{
    memory::MemoryArea flash;
    flash.name = QStringLiteral("Internal Flash");
    flash.sectors = {{{0x08000000, 2048}, true, true, true},
                     {{0x08000800, 2048}, true, true, true}};
    memory::MemoryArea external;
    external.alternateSetting = 3;
    external.name = QStringLiteral("External");
    external.sectors = {{{0x90000000, 4096}, true, true, true}};
    return memory::MemoryMap({flash, external});
}

image::FirmwareImage imageOf(image::Format format, std::vector<image::Segment> segments)
{
    image::FirmwareImage image;
    image.format = format;
    image::Target& target = image.targets.emplace_back();
    target.name = QStringLiteral("program");
    target.segments = std::move(segments);
    return image;
}

} // namespace

TEST_CASE("bytes of a file without alternate settings go to the memory with their address")
{
    const auto routed =
        routedImage(imageOf(image::Format::IntelHex,
                            {{0x08000000, {1, 2}}, {0x90000000, {3}}, {0x08000800, {4}}}),
                    twoMemories());
    REQUIRE(routed.targets.size() == 2);
    CHECK(routed.targets[0].alternateSetting == 0);
    REQUIRE(routed.targets[0].segments.size() == 2);
    CHECK(routed.targets[0].segments[1].address == 0x08000800);
    CHECK(routed.targets[1].alternateSetting == 3);
    CHECK(routed.targets[1].segments[0].bytes == Bytes{3});
    CHECK(routed.targets[1].name == QStringLiteral("program"));
}

TEST_CASE("a DfuSe file states where its bytes go")
{
    const auto image = imageOf(image::Format::DfuSe, {{0x90000000, {3}}});
    CHECK(routedImage(image, twoMemories()).targets == image.targets);
}

TEST_CASE("bytes without a memory keep their alternate setting")
{
    const auto routed =
        routedImage(imageOf(image::Format::IntelHex, {{0x20000000, {9}}}), twoMemories());
    REQUIRE(routed.targets.size() == 1);
    CHECK(routed.targets[0].alternateSetting == 0);
    CHECK(routed.targets[0].segments[0].address == 0x20000000);
}
