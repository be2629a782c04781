// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

FirmwareImage raw(Bytes bytes)
{
    FirmwareImage image = imageOf({{0, std::move(bytes)}});
    image.format = Format::RawBinary;
    image.needsAddress = true;
    return image;
}

DeviceFacts l476()
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{{0, {kFlash, 0x100000}}}};
    device.flashStart = kFlash;
    device.ram = stm32l4Ram();
    return device;
}

Findings asked(const FirmwareImage& image, const DeviceFacts& device,
               std::optional<Address> address = std::nullopt)
{
    const auto examination = askGate(image, address, device);
    REQUIRE(examination);
    return examination->findings;
}

/// A vector table followed directly by all handlers, as a linker script of ST places them.
Bytes signedImage(Address slot, std::size_t headerSize)
{
    Bytes bytes(headerSize, 0);
    put32(bytes, 0, 0x96F3B83D);
    put16(bytes, 8, static_cast<std::uint16_t>(headerSize));
    const Bytes built = program(static_cast<Address>(slot + headerSize), 5488);
    bytes.insert(bytes.end(), built.begin(), built.end());
    return bytes;
}

} // namespace

TEST_CASE("a program built for another address is sent there, without mentioning an override")
{
    for (const Address built : {0x08020000U, 0x08010000U, 0x08004000U, 0x0800C000U}) {
        const Findings findings = asked(raw(program(built, 6000)), l476());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == FindingCode::LinkAddress);
        CHECK(findings[0].suggestedAddress == built);
        CHECK_THAT(findings[0].summary.toStdString(),
                   hasText("built for " + addressText(built).toStdString()));
        CHECK(asked(raw(program(built, 6000)), l476(), built).empty());
        const auto refused = refusal(findings, {.named = {}, .questions = true});
        REQUIRE(refused);
        CHECK(exitCode(refused->kind()) == 5);
        CHECK_THAT(refused->remedy().toStdString(), hasText("--address 0x080"));
        CHECK_FALSE(refused->remedy().contains(QStringLiteral("--allow")));
    }
}

TEST_CASE("the pointers in a program indicate its address more precisely than its vectors")
{
    Bytes bytes = program(0x0800C800, 6000);
    put32(bytes, 4096, 0x0800C810);
    put32(bytes, 4100, 0x0800DF00);
    const Findings findings = asked(raw(bytes), l476());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].suggestedAddress == 0x0800C800U);
}

TEST_CASE("an address that the device does not have is not suggested")
{
    DeviceFacts device = l476();
    device.memories = {{{0, {kFlash, 0x20000}}}};
    const Findings findings = asked(raw(program(0x08020000, 6000)), device);
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings[0].suggestedAddress);
    CHECK_THAT(findings[0].summary.toStdString(), hasText("not have memory there"));
    CHECK_FALSE(findings[0].remedy.contains(QStringLiteral("--address")));
}

TEST_CASE("a file with a wrong address of its own is not offered another one")
{
    FirmwareImage image = imageOf({{kFlash, program(0x08020000, 6000)}});
    image.format = Format::IntelHex;
    const Findings findings = asked(image, l476());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::LinkAddress);
    CHECK_FALSE(findings[0].suggestedAddress);
    CHECK_FALSE(findings[0].remedy.contains(QStringLiteral("--address")));
}

TEST_CASE("a program for RAM or external memory is named as such")
{
    const Findings ram = asked(raw(program(0x20000000, 6000)), l476());
    REQUIRE(ram.size() == 1);
    CHECK(ram[0].code == FindingCode::LinkAddress);
    CHECK_THAT(ram[0].summary.toStdString(), hasText("RAM"));
    const Findings external = asked(raw(program(0x90000000, 6000)), l476());
    REQUIRE(external.size() == 1);
    CHECK(external[0].code == FindingCode::LinkAddress);
    CHECK_THAT(external[0].summary.toStdString(), hasText("external memory"));
    CHECK_FALSE(external[0].suggestedAddress);
}

TEST_CASE("the program of a signed image follows its header")
{
    const FirmwareImage image = raw(signedImage(0x08008000, 0x200));
    const Findings findings = asked(image, l476());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == FindingCode::LinkAddress);
    CHECK(findings[0].suggestedAddress == 0x08008000U);
    CHECK(findings[1].code == FindingCode::SignedImage);
    CHECK_THAT(findings[1].summary.toStdString(), hasText("MCUboot"));
    const Findings there = asked(image, l476(), 0x08008000);
    REQUIRE(there.size() == 1);
    CHECK(there[0].code == FindingCode::SignedImage);
    CHECK(there[0].isWarning());
    CHECK_FALSE(entryAddress(image.placedAt(0x08008000)));
}

TEST_CASE("a signed image is not written over the bootloader that starts it")
{
    const Findings findings = asked(raw(signedImage(kFlash, 0x200)), l476());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == FindingCode::LinkAddress);
    CHECK(refusal(findings, {.named = {}, .questions = true}));
}

TEST_CASE("a header size that the file does not have is ignored")
{
    Bytes bytes = signedImage(0x08008000, 0x200);
    put16(bytes, 8, 0xFFFF);
    CHECK(asked(raw(bytes), l476())[0].code == FindingCode::NoVectorTable);
}

TEST_CASE("a program that nothing at the start of flash would start is written with a warning")
{
    DeviceFacts device = l476();
    const FirmwareImage image = raw(program(0x08020000, 6000));
    device.flashHead = Bytes(512, kErasedByte);
    const Findings findings = asked(image, device, 0x08020000);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::NoLoader);
    CHECK(findings[0].isWarning());
    device.flashHead = program(kFlash, 512);
    CHECK(asked(image, device, 0x08020000).empty());
    device.flashHead = Bytes(512, kErasedByte);
    CHECK(asked(raw(program(kFlash, 6000)), device).empty());
}

TEST_CASE("a missing vector table is at the start of a raw file, wherever it is placed")
{
    const FirmwareImage image = raw(countingBytes(400));
    for (const DeviceFacts& device : {l476(), DeviceFacts{}}) {
        const Findings findings = asked(image, device);
        REQUIRE(findings.size() == 1);
        CHECK_THAT(findings[0].detail.toStdString(), hasText("at the start of the file"));
    }
}
