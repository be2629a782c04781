// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "core/image/program/application_header.h"
#include "tests/core/image/gate_bench.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

FirmwareImage demo(Identity identity = {})
{
    FirmwareImage image = imageOf({{kFlash, program(kFlash, 0x400)}});
    image.identity = identity;
    return image;
}

FirmwareImage demoWithHeader(const ApplicationHeader& header, Identity identity = {})
{
    FirmwareImage image = demo(identity);
    Bytes bytes = image.targets[0].segments[0].bytes.toBytes();
    storeApplicationHeader(bytes, header);
    image.targets[0].segments[0].bytes = std::move(bytes);
    return image;
}

DeviceFacts runningDemo()
{
    DeviceFacts device;
    device.ram = stm32l4Ram();
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{0, {kFlash, 0x80000}},
                       {0, {kFlash + 0x80000, 0x80000}},
                       {1, {0x1FFF7800, 40}, true, true}};
    device.application = UsbId{0x1209, 0x0001};
    device.applicationVersion = 0x0110;
    device.bootloader = UsbId{0x0483, 0xDF11};
    return device;
}

Codes codes(const FirmwareImage& image, const DeviceFacts& device = runningDemo())
{
    Codes found;
    for (const Finding& finding : examine(image, device))
        found.push_back(finding.code);
    return found;
}

} // namespace

TEST_CASE("every finding has a name that is converted back to it")
{
    REQUIRE(findingCodes().size() == static_cast<std::size_t>(FindingCode::NoFunctional) + 1);
    for (const FindingCode code : findingCodes()) {
        CHECK(findingName(code) != QStringLiteral("unknown"));
        CHECK(findingFromName(findingName(code)) == code);
    }
    CHECK(findingName(FindingCode::StackPointer) == QStringLiteral("stack-pointer"));
    CHECK(findingName(FindingCode::NoVectorTable) == QStringLiteral("no-vector-table"));
    CHECK(findingName(static_cast<FindingCode>(99)) == QStringLiteral("unknown"));
    CHECK_FALSE(findingFromName(QStringLiteral("Stack-Pointer")));
}

TEST_CASE("bytes outside the writable memory are found, per alternate setting")
{
    FirmwareImage image = demo();
    image.format = Format::DfuSe;
    CHECK(codes(image).empty());
    SECTION("across two writable ranges that touch")
    {
        image.targets[0].segments.push_back({0x0807FFF0, Bytes(0x80010, 1)});
        CHECK(codes(image).empty());
        image.targets[0].segments.back().bytes = Bytes(0x80011, 1);
        const auto findings = examine(image, runningDemo());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == FindingCode::OutsideMap);
        CHECK_THAT(findings[0].detail.toStdString(), hasText("outside 0x0810 0000"));
    }
    SECTION("before the first range, up to where it begins")
    {
        image.targets.push_back({0, {}, {{0x07FFFFF0, Bytes(0x10, 1)}}});
        const auto findings = examine(image, runningDemo());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == FindingCode::OutsideMap);
        CHECK_THAT(findings[0].summary.toStdString(), hasText("16 bytes at 0x07FF FFF0"));
    }
    SECTION("through an alternate setting with other memory, or none")
    {
        image.targets[0].alternateSetting = 1;
        CHECK(codes(image) == Codes{FindingCode::OutsideMap});
        image.targets[0].alternateSetting = 2;
        CHECK(codes(image) == Codes{FindingCode::OutsideMap});
    }
    SECTION("a device that was not asked")
    {
        image.targets[0].alternateSetting = 2;
        DeviceFacts device = runningDemo();
        device.map = DeviceFacts::Map::NotAsked;
        device.memories.clear();
        CHECK(codes(image, device).empty());
    }
    SECTION("an image without address")
    {
        image.needsAddress = true;
        image.targets[0].segments[0].address = 0;
        CHECK(codes(image).empty());
    }
}

TEST_CASE("a file that states another vendor or product is detected")
{
    CHECK(codes(demo({0x1209, 0x0001, {}})).empty());
    CHECK(codes(demo({0x0483, 0xDF11, {}})).empty());
    CHECK(codes(demo({0x0483, {}, {}})).empty());
    CHECK(codes(demo({{}, 0x0001, {}})).empty());
    CHECK(codes(demo({0x1234, {}, {}})) == Codes{FindingCode::WrongVendor});
    CHECK(codes(demo({{}, 0x0002, {}})) == Codes{FindingCode::WrongProduct});
    CHECK(codes(demo({0x1209, 0x0002, {}})) == Codes{FindingCode::WrongProduct});
    CHECK(codes(demo({0x0483, 0x0001, {}})) == Codes{FindingCode::WrongProduct});
    CHECK(codes(demo({0x1234, 0x0001, {}})) == Codes{FindingCode::WrongVendor});
    CHECK(codes(demo({0x1234, 0x5678, {}}))
          == Codes{FindingCode::WrongVendor, FindingCode::WrongProduct});
}

TEST_CASE("0 and 0xFFFF state nothing, even if an image contains them")
{
    CHECK(codes(demo({0x0000, 0x0000, 0x0000})).empty());
    CHECK(codes(demo({0xFFFF, 0xFFFF, 0xFFFF})).empty());
}

TEST_CASE("a device found in bootloader mode does not identify its application")
{
    DeviceFacts device = runningDemo();
    device.application.reset();
    device.applicationVersion.reset();
    CHECK(codes(demo({0x1234, 0x5678, 0x0001}), device) == Codes{FindingCode::UncheckedId});
    CHECK(codes(demoWithHeader(
                    {.bcdDevice = 1, .vendorId = 2, .productId = 3, .name = {}, .board = {}}),
                device)
              .empty());
}

TEST_CASE("an older version is a warning with a text")
{
    CHECK(codes(demo({{}, {}, 0x0110})).empty());
    CHECK(codes(demo({{}, {}, 0x0120})).empty());
    const auto findings = examine(demo({{}, {}, 0x0109}), runningDemo());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::OlderVersion);
    CHECK(findings[0].isWarning());
    CHECK_THAT(findings[0].summary.toStdString(),
               hasText("version 1.0.9, which is older than version 1.1 on the device"));
}

TEST_CASE(
    "the application header takes precedence over the suffix, and a contradiction is reported")
{
    ApplicationHeader header{.bcdDevice = 0x0100,
                             .vendorId = 0x1209,
                             .productId = 0x0001,
                             .name = QStringLiteral("demo"),
                             .board = QStringLiteral("NUCLEO-L476RG")};
    CHECK(codes(demoWithHeader(header)) == Codes{FindingCode::OlderVersion});
    const auto findings = examine(demoWithHeader(header, {{}, {}, 0x0200}), runningDemo());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == FindingCode::OlderVersion);
    CHECK(findings[1].code == FindingCode::VersionMismatch);
    CHECK(findings[1].isWarning());
    CHECK_THAT(findings[1].summary.toStdString(), hasText("version 2.0"));
    header.bcdDevice = 0;
    CHECK(codes(demoWithHeader(header, {{}, {}, 0x0200})).empty());
}

TEST_CASE("a program made for another device is detected by its header")
{
    ApplicationHeader header{.bcdDevice = 0x0110,
                             .vendorId = 0x1209,
                             .productId = 0x0001,
                             .name = QStringLiteral("demo"),
                             .board = QStringLiteral("NUCLEO-L476RG")};
    CHECK(codes(demoWithHeader(header)).empty());
    header.productId = 0x0002;
    const auto findings = examine(demoWithHeader(header), runningDemo());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::WrongBoard);
    CHECK_FALSE(findings[0].isWarning());
    CHECK_THAT(findings[0].summary.toStdString(), hasText("NUCLEO-L476RG"));
    header.board.clear();
    header.productId = 0xFFFF;
    header.vendorId = 0x1234;
    CHECK_THAT(examine(demoWithHeader(header), runningDemo())[0].summary.toStdString(),
               hasText("(demo)"));
    header.vendorId = 0;
    CHECK(codes(demoWithHeader(header)).empty());
}

TEST_CASE("findings come in the order of their codes")
{
    FirmwareImage image = demoWithHeader(
        {.bcdDevice = 0x0100, .vendorId = 1, .productId = 2, .name = {}, .board = {}},
        {0x1234, 0x5678, 0x0200});
    put32(image.targets[0].segments[0].bytes, 0, 0x30000000);
    put32(image.targets[0].segments[0].bytes, 4, 0x08100001);
    image.targets.push_back({3, {}, {{0, {1}}}});
    image.format = Format::DfuSe;
    CHECK(codes(image)
          == Codes{FindingCode::StackPointer, FindingCode::LinkAddress, FindingCode::OutsideMap,
                   FindingCode::WrongVendor, FindingCode::WrongProduct, FindingCode::OlderVersion,
                   FindingCode::VersionMismatch, FindingCode::WrongBoard});
}
