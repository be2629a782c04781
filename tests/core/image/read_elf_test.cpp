// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/elf_builder.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

Result<FirmwareImage> readE(const Bytes& file) { return readImage(file, QStringLiteral("a.elf")); }

void requireRefusedElf(const Bytes& file, const std::string& words)
{
    const auto image = readE(file);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText(words));
    CHECK_FALSE(image.error().remedy().isEmpty());
}

} // namespace

TEST_CASE("the loaded segments of an ELF file are placed at their physical addresses")
{
    const auto image = readE(elfFile({
        {.physical = kFlash, .virtualAddress = kFlash, .bytes = {1, 2, 3}},
        // Variables: used in RAM, stored in flash.
        {.physical = kFlash + 8, .virtualAddress = 0x20000000, .bytes = {4, 5}, .memorySize = 64},
        // Zeroed memory, and a note.
        {.physical = 0x20000100, .virtualAddress = 0x20000100, .bytes = {}, .memorySize = 1024},
        {.type = 4, .physical = 0x1000, .bytes = {9, 9}},
    }));
    INFO(summaryOf(image));
    REQUIRE(image);
    CHECK(image->format == Format::Elf);
    CHECK_FALSE(image->needsAddress);
    CHECK(image->notes.isEmpty());
    REQUIRE(image->targets.size() == 1);
    CHECK(image->targets[0].segments
          == std::vector<Segment>{{kFlash, {1, 2, 3}}, {kFlash + 8, {4, 5}}});
}

TEST_CASE("segments of an ELF file are sorted by address")
{
    const auto image = readE(
        elfFile({{.physical = kFlash + 0x100, .bytes = {2}}, {.physical = kFlash, .bytes = {1}}}));
    REQUIRE(image);
    CHECK(image->targets[0].segments == std::vector<Segment>{{kFlash, {1}}, {kFlash + 0x100, {2}}});
}

TEST_CASE("an ELF file that is not a linked program for 32-bit Arm is refused in plain words")
{
    const std::vector<ElfPart> part{{.physical = kFlash, .bytes = {1}}};
    requireRefusedElf(elfFile(part, {.machine = 62}), "for another processor than Arm");
    requireRefusedElf(elfFile(part, {.wordClass = 2}), "a 64-bit program");
    requireRefusedElf(elfFile(part, {.order = 2}), "big-endian");
    requireRefusedElf(elfFile(part, {.type = 1}), "object file that is not linked");
    requireRefusedElf(elfFile(part, {.type = 3}), "position-independent");
    requireRefusedElf(elfFile(part, {.type = 4}), "memory dump");
    requireRefusedElf(elfFile({}), "nothing that is to be loaded");
    requireRefusedElf(elfFile({{.physical = kFlash, .bytes = {}, .memorySize = 100}}),
                      "nothing that is to be loaded");
}

TEST_CASE("a damaged ELF file is refused")
{
    const Bytes good = elfFile({{.physical = kFlash, .bytes = Bytes(100, 7)}});
    REQUIRE(readE(good));
    // Truncated anywhere: never a program, never a crash.
    for (std::size_t size = 4; size < good.size(); ++size) {
        INFO(size);
        const auto image = readE(Bytes(good.begin(), good.begin() + static_cast<long>(size)));
        CHECK_FALSE(image);
    }
    requireRefusedElf(Bytes(good.begin(), good.begin() + kElfHeaderSize + 4), "cut off");
    Bytes larger = good;
    put32(larger, kElfHeaderSize + 16, 101);
    requireRefusedElf(larger, "beyond the end of the file");
    Bytes offset = good;
    put32(offset, kElfHeaderSize + 4, 0xFFFFFFF0);
    requireRefusedElf(offset, "beyond the end of the file");
    Bytes memory = good;
    put32(memory, kElfHeaderSize + 20, 99);
    requireRefusedElf(memory, "larger in the file than in memory");
    requireRefusedElf(elfFile({{.physical = 0xFFFFFFFF, .bytes = {1, 2}}}),
                      "beyond the end of the address space");
    requireRefusedElf(
        elfFile({{.physical = kFlash, .bytes = {1, 2, 3}}, {.physical = kFlash + 2, .bytes = {4}}}),
        "two segments both fill 0x0800 0002");
}

TEST_CASE("a segment that begins with the headers of the ELF file requires sections")
{
    Bytes file = elfFile({{.physical = kFlash, .bytes = Bytes(100, 7)}});
    put32(file, kElfHeaderSize + 4, 0); // p_offset: the file itself
    requireRefusedElf(file, "begins with the headers of the file");
}
