// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "tests/core/image/gate_bench.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

Codes vectorCodes(const FirmwareImage& image)
{
    DeviceFacts device;
    device.ram = stm32l4Ram();
    Codes found;
    for (const Finding& finding : examine(image, device)) {
        CHECK_FALSE(finding.isWarning());
        CHECK(finding.summary.endsWith(QLatin1Char('.')));
        CHECK_FALSE(finding.detail.isEmpty());
        found.push_back(finding.code);
    }
    return found;
}

FirmwareImage placed(const Bytes& bytes, Address address = kFlash)
{
    return imageOf({{address, bytes}});
}

} // namespace

TEST_CASE("a valid program has no finding and starts at its address")
{
    const FirmwareImage image = placed(program(kFlash, 400));
    CHECK(vectorCodes(image).empty());
    CHECK(entryAddress(image) == kFlash);
    const FirmwareImage moved = placed(program(0x08004000, 400), 0x08004000);
    CHECK(vectorCodes(moved).empty());
    CHECK(entryAddress(moved) == 0x08004000);
}

TEST_CASE("a program does not start at an address where no vector table can be")
{
    for (const Address address : {0x08000001U, 0x08000004U, 0x08000040U, 0x080000C0U}) {
        INFO(address);
        CHECK(vectorCodes(placed(program(kFlash, 4000), address))
              == Codes{FindingCode::LinkAddress});
    }
    CHECK(vectorCodes(placed(program(0x08000080, 4000), 0x08000080)).empty());
}

TEST_CASE("a stack may start anywhere in RAM, including the end, but not at the first byte")
{
    for (const Address stack : {0x20018000U, 0x200A0000U, 0x20000004U, 0x10008000U, 0x10010000U})
        CHECK(vectorCodes(placed(program(kFlash, 400, stack))).empty());
    for (const Address stack : {0x20000000U, 0x200A0004U, 0x10000000U, 0x10010004U, 0x20001001U,
                                0x00000000U, 0xFFFFFFFFU, 0x08000000U}) {
        INFO(stack);
        const FirmwareImage image = placed(program(kFlash, 400, stack));
        CHECK(vectorCodes(image) == Codes{FindingCode::StackPointer});
        CHECK_FALSE(entryAddress(image));
    }
}

TEST_CASE("if the RAM of a device is unknown, the stack is not checked")
{
    CHECK(examine(placed(program(kFlash, 400, 0x24080000)), {}).empty());
}

TEST_CASE("an even reset vector, or one that points outside the program, is detected")
{
    Bytes bytes = program(kFlash, 400);
    for (const std::uint32_t vector :
         {0x08000100U, 0x00000000U, 0x08200001U, 0xFFFFFFFFU, 0x09000001U}) {
        put32(bytes, 4, vector);
        INFO(vector);
        CHECK(vectorCodes(placed(bytes)) == Codes{FindingCode::ResetVector});
        CHECK_FALSE(entryAddress(placed(bytes)));
    }
}

TEST_CASE("a program linked for another address is detected by any of its system vectors")
{
    const FirmwareImage shifted = placed(program(0x08004000, 400));
    CHECK(vectorCodes(shifted) == Codes{FindingCode::LinkAddress});
    CHECK_FALSE(entryAddress(shifted));
    CHECK(vectorCodes(placed(program(0x00000000, 400))) == Codes{FindingCode::LinkAddress});
    CHECK(vectorCodes(placed(program(kFlash, 400), 0x08004000)) == Codes{FindingCode::LinkAddress});
    Bytes mixed = program(kFlash, 400);
    put32(mixed, 3 * 4, 0x08004101);
    CHECK(vectorCodes(placed(mixed)) == Codes{FindingCode::LinkAddress});
    // Words that are not vectors: reserved, erased, or code after the system vectors.
    put32(mixed, 3 * 4, 0xFFFFFFFF);
    put32(mixed, 16 * 4, 0x08004101);
    CHECK(vectorCodes(placed(mixed)).empty());
}

TEST_CASE("flash is at its STM32L4 address and at the boot alias, and nowhere else")
{
    const auto isLinkedElsewhere = [](std::uint32_t vector) {
        Bytes table = program(kFlash, 400);
        put32(table, 3 * 4, vector);
        return vectorCodes(placed(table)) == Codes{FindingCode::LinkAddress};
    };
    for (const std::uint32_t vector : {0x00000001U, 0x001FFFFFU, 0x081FFFFFU})
        CHECK(isLinkedElsewhere(vector));
    for (const std::uint32_t vector : {0x00200001U, 0x07FFFFFFU, 0x08200001U, 0x20000001U})
        CHECK_FALSE(isLinkedElsewhere(vector));
}

TEST_CASE(
    "a vector may point into any segment of the same memory, but not into a gap or another memory")
{
    Bytes table = program(kFlash, 64);
    FirmwareImage image = imageOf({{kFlash, table}, {kFlash + 0x40, Bytes(200, 0)}});
    CHECK(vectorCodes(image).empty());
    CHECK(entryAddress(image) == kFlash);
    image = imageOf({{kFlash, table}, {kFlash + 0x1000, Bytes(200, 0)}});
    CHECK(vectorCodes(image) == Codes{FindingCode::LinkAddress});
    image = imageOf({{kFlash, table}});
    image.targets.push_back({1, {}, {{kFlash + 0x40, Bytes(200, 0)}}});
    CHECK(vectorCodes(image) == Codes{FindingCode::LinkAddress});
}

TEST_CASE("data without a vector table is one finding, whatever its content")
{
    CHECK(vectorCodes(placed(Bytes(400, 0xFF))) == Codes{FindingCode::NoVectorTable});
    CHECK(vectorCodes(placed(Bytes(400, 0x00))) == Codes{FindingCode::NoVectorTable});
    CHECK(vectorCodes(placed(Bytes(7, 0x20))) == Codes{FindingCode::NoVectorTable});
    CHECK(vectorCodes(placed(countingBytes(400), 0x08080000)) == Codes{FindingCode::NoVectorTable});
    CHECK(vectorCodes(placed(bytesOf("A=1\nB=23\nC=5\n"))) == Codes{FindingCode::NoVectorTable});
    CHECK_FALSE(entryAddress(placed(Bytes(400, 0xFF))));
}

TEST_CASE("the vector table is expected at the lowest address of the first memory only")
{
    FirmwareImage image = imageOf({{kFlash + 0x1000, Bytes(16, 0x55)}});
    image.targets.push_back({0, {}, {{kFlash, program(kFlash, 400)}}});
    image.targets.push_back({1, {}, {{0x100, Bytes(16, 0xFF)}}});
    CHECK(vectorCodes(image).empty());
    CHECK(entryAddress(image) == kFlash);
}

TEST_CASE("option bytes need no vector table")
{
    FirmwareImage image = placed(program(kFlash, 400));
    image.targets.push_back({1, {}, {{0x1FFF7800, Bytes(40, 0xAA)}}});
    CHECK(vectorCodes(image) == Codes{FindingCode::OutsideMap});
    image.targets.erase(image.targets.begin());
    CHECK(vectorCodes(image) == Codes{FindingCode::OutsideMap});
    CHECK_FALSE(entryAddress(image));
}

TEST_CASE("an image without address is checked only for what does not depend on it")
{
    FirmwareImage image = placed(program(0x08004000, 400), 0);
    image.needsAddress = true;
    CHECK(vectorCodes(image).empty());
    CHECK_FALSE(entryAddress(image));
    put32(image.targets[0].segments[0].bytes, 4, 0x08000100);
    CHECK(vectorCodes(image) == Codes{FindingCode::ResetVector});
    image.targets[0].segments[0].bytes = countingBytes(400);
    CHECK(vectorCodes(image) == Codes{FindingCode::NoVectorTable});
}

TEST_CASE("a table of two words is enough")
{
    Bytes bytes = program(kFlash, 64);
    bytes.resize(8);
    put32(bytes, 4, kFlash + 7);
    CHECK(vectorCodes(placed(bytes)).empty());
}
