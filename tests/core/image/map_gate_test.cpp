// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "tests/core/image/gate_bench.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr Address kRam = 0x20008000;
constexpr Address kOptions = 0x1FFF7800;

/// One megabyte of flash with the first `protectedBytes` read-only, and option bytes.
DeviceFacts announcedL476(ByteCount protectedBytes = 0)
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    if (protectedBytes > 0)
        device.memories.push_back({{0, {kFlash, protectedBytes}}, false, false});
    const auto writable = static_cast<Address>(kFlash + protectedBytes);
    device.memories.push_back({{0, {writable, 0x100000 - protectedBytes}}, true, false});
    device.memories.push_back({{1, {kOptions, 40}}, true, true});
    device.flashStart = writable;
    return device;
}

FirmwareImage hexWith(Address address, std::size_t size)
{
    FirmwareImage image = imageOf({{kFlash, program(kFlash, 6000)}, {address, Bytes(size, 0xAA)}});
    image.format = Format::IntelHex;
    return image;
}

Examination examined(const FirmwareImage& image, const DeviceFacts& device)
{
    auto examination = askGate(image, std::nullopt, device);
    REQUIRE(examination);
    return *std::move(examination);
}

Permissions skips() { return {.named = {FindingCode::OutsideMap}, .questions = false}; }

} // namespace

TEST_CASE("bytes for RAM besides flash are left out if allowed, and listed")
{
    const Examination examination = examined(hexWith(kRam, 80), announcedL476());
    REQUIRE(examination.findings.size() == 1);
    const Finding& finding = examination.findings[0];
    CHECK(finding.code == FindingCode::OutsideMap);
    CHECK_THAT(finding.summary.toStdString(), hasText("80 bytes at 0x2000 8000 (RAM)"));
    CHECK_THAT(finding.remedy.toStdString(), hasText("--skip outside-map"));
    const auto refused = refusal(examination.findings, {});
    REQUIRE(refused);
    CHECK(exitCode(refused->kind()) == 6);
    CHECK_FALSE(refusal(examination.findings, yes()));
    CHECK_FALSE(refusal(examination.findings, skips()));
    CHECK(examination.notWritten
          == std::vector<NotWritten>{{{0, {kRam, 80}}, QStringLiteral("RAM")}});
    REQUIRE(examination.image.targets.size() == 1);
    CHECK(examination.image.targets[0].segments.size() == 1);
    CHECK(examination.image.size() == 6000);
}

TEST_CASE("option bytes are never written, whether or not the device was opened")
{
    for (const DeviceFacts& device : {announcedL476(), DeviceFacts{}}) {
        const Examination examination = examined(hexWith(kOptions, 8), device);
        REQUIRE(examination.findings.size() == 1);
        CHECK_THAT(examination.findings[0].summary.toStdString(), hasText("option bytes"));
        REQUIRE(examination.image.targets.size() == 1);
        CHECK(examination.image.targets[0].segments.size() == 1);
    }
    FirmwareImage alone = imageOf({{kOptions, Bytes(40, 0xAA)}});
    alone.targets[0].alternateSetting = 1;
    alone.format = Format::DfuSe;
    const Examination examination = examined(alone, announcedL476());
    CHECK(examination.image.targets.empty());
    CHECK(refusal(examination.findings, yes()));
    CHECK(refusal(examination.findings, skips()));
}

TEST_CASE("a memory named option bytes contains settings, at any address")
{
    DeviceFacts device = announcedL476();
    device.memories.push_back({{2, {0x08200000, 64}}, true, true});
    const Examination examination = examined(hexWith(0x08200000, 64), device);
    CHECK(examination.notWritten.size() == 1);
}

TEST_CASE("a yes does not leave out part of the program")
{
    const Examination examination = examined(hexWith(0x08100000, 512), announcedL476());
    REQUIRE(examination.findings.size() == 1);
    CHECK(refusal(examination.findings, yes()));
    CHECK_FALSE(refusal(examination.findings, skips()));
}

TEST_CASE("leaving out a part of the program that does not fit is not offered")
{
    const Examination examination = examined(hexWith(0x08100000, 512), announcedL476());
    REQUIRE(examination.findings.size() == 1);
    CHECK_THAT(examination.findings[0].summary.toStdString(),
               hasText("flash that this device does not have"));
    CHECK_FALSE(examination.findings[0].remedy.contains(QStringLiteral("--skip")));
}

TEST_CASE("a file for another alternate setting is reported as such, not as a file for flash")
{
    FirmwareImage image = imageOf({{kFlash, program(kFlash, 6000)}});
    image.targets[0].alternateSetting = 9;
    image.format = Format::DfuSe;
    const Examination examination = examined(image, announcedL476());
    REQUIRE(examination.findings.size() == 1);
    CHECK_THAT(examination.findings[0].summary.toStdString(), hasText("the file states memory 9"));
}

TEST_CASE("a program larger than flash cannot be truncated")
{
    const FirmwareImage image = imageOf({{kFlash, program(kFlash, 0x100010)}});
    const Examination examination = examined(image, announcedL476());
    REQUIRE(examination.findings.size() == 1);
    CHECK(examination.findings[0].code == FindingCode::OutsideMap);
    CHECK_THAT(examination.findings[0].summary.toStdString(), hasText("0x0810 0000"));
    CHECK(refusal(examination.findings, skips()));
    CHECK(examination.notWritten.empty());
}

TEST_CASE("missing, empty and read-only memories are device problems with their own remedies")
{
    const FirmwareImage image = imageOf({{kFlash, program(kFlash, 6000)}});
    QStringList remedies;
    const auto refusedAs = [&](const DeviceFacts& device) {
        const Examination examination = examined(image, device);
        REQUIRE(examination.findings.size() == 1);
        const auto refused = refusal(examination.findings, yes());
        REQUIRE(refused);
        CHECK(exitCode(refused->kind()) == 6);
        remedies.append(refused->remedy());
        CHECK_FALSE(refused->remedy().contains(QStringLiteral("--allow")));
        return examination.findings[0].code;
    };
    DeviceFacts device;
    device.map = DeviceFacts::Map::Missing;
    CHECK(refusedAs(device) == FindingCode::NoMemoryMap);
    device.memories = {{{1, {kOptions, 40}}, true, true}};
    CHECK(refusedAs(device) == FindingCode::NoMemoryMap);
    device.map = DeviceFacts::Map::Empty;
    CHECK(refusedAs(device) == FindingCode::EmptyMemory);
    device = announcedL476();
    device.memories[0].isWritable = false;
    CHECK(refusedAs(device) == FindingCode::ReadOnlyMemory);
    CHECK(remedies.removeDuplicates() == 1);
}

TEST_CASE("if a bootloader protects the start of flash, the first writable address is suggested")
{
    const DeviceFacts device = announcedL476(0x9800);
    FirmwareImage raw = imageOf({{0, program(kFlash, 6000)}});
    raw.format = Format::RawBinary;
    raw.needsAddress = true;
    FirmwareImage hex = imageOf({{kFlash, program(kFlash, 6000)}});
    hex.format = Format::IntelHex;
    for (const FirmwareImage& image : {raw, hex}) {
        const Examination examination = examined(image, device);
        REQUIRE(examination.findings.size() == 1);
        CHECK(examination.findings[0].code == FindingCode::ReadOnlyMemory);
        CHECK_THAT(examination.findings[0].summary.toStdString(), hasText("is protected"));
        CHECK_THAT(examination.findings[0].summary.toStdString(), hasText("0x0800 9800"));
        CHECK(refusal(examination.findings, yes()));
    }
    raw.targets[0].segments[0].bytes = program(kFlash + 0x9800, 6000);
    CHECK(examined(raw, device).findings.empty());
}

TEST_CASE("a format without alternate settings fits any memory that has the address")
{
    DeviceFacts device = announcedL476();
    device.memories.push_back({{3, {0x90000000, 0x1000}}, true, false});
    CHECK(examined(hexWith(0x90000000, 16), device).findings.empty());
    FirmwareImage stated = hexWith(0x90000000, 16);
    stated.format = Format::DfuSe;
    CHECK(examined(stated, device).findings.size() == 1);
}

TEST_CASE("a raw binary goes to the requested address, or else to the device's flash")
{
    FirmwareImage raw = imageOf({{0, program(kFlash + 0x8000, 600)}});
    raw.format = Format::RawBinary;
    raw.needsAddress = true;
    const auto there = askGate(raw, kFlash + 0x8000, announcedL476());
    REQUIRE(there);
    CHECK(there->image.targets[0].segments[0].address == kFlash + 0x8000);
    CHECK(there->findings.empty());
    CHECK(examined(raw, announcedL476()).image.targets[0].segments[0].address == kFlash);
    CHECK(examined(raw, {}).image.needsAddress);
    CHECK(askGate(raw, 0xFFFFFF00, announcedL476()).error().kind() == ErrorKind::OutsideMap);
    CHECK(askGate({}, std::nullopt, announcedL476()).error().kind() == ErrorKind::BadFile);
}
