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

constexpr UsbId kRom{0x0483, 0xDF11};

FirmwareImage madeFor(Identity identity)
{
    FirmwareImage image = imageOf({{kFlash, program(kFlash, 0x400)}});
    image.identity = identity;
    return image;
}

FirmwareImage forBoard(const QString& board)
{
    FirmwareImage image = madeFor({0x1209, 0x0001, {}});
    Bytes bytes = image.targets[0].segments[0].bytes.toBytes();
    storeApplicationHeader(bytes,
                           {.bcdDevice = 0x0110,
                            .vendorId = 0x1209,
                            .productId = 0x0001,
                            .name = QStringLiteral("demo"),
                            .board = board});
    image.targets[0].segments[0].bytes = std::move(bytes);
    return image;
}

DeviceFacts inBootloader(UsbId bootloader = kRom)
{
    DeviceFacts device;
    device.bootloader = bootloader;
    if (bootloader == kRom)
        device.programs = {{0x1209, 0x0001}};
    device.knownBootloaders = {kRom,
                               {0x28E9, 0x0189},
                               {0x1EAF, 0x0003},
                               {0x2E3C, 0xDF11},
                               {0x314B, 0x0106},
                               {0x03EB, 0x2FF4}};
    return device;
}

DeviceFacts running(UsbId application)
{
    DeviceFacts device = inBootloader();
    device.application = application;
    return device;
}

} // namespace

TEST_CASE("a file for another known bootloader is refused in bootloader mode, even with a yes")
{
    for (const UsbId id : {UsbId{0x28E9, 0x0189}, UsbId{0x1EAF, 0x0003}, UsbId{0x2E3C, 0xDF11},
                           UsbId{0x314B, 0x0106}, UsbId{0x03EB, 0x2FF4}}) {
        const Findings findings = examine(madeFor({id.vendorId, id.productId, {}}), inBootloader());
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == FindingCode::WrongProduct);
        CHECK_THAT(findings[0].summary.toStdString(), hasText(idText(id).toStdString()));
        const auto refused = refusal(findings, yes());
        REQUIRE(refused);
        CHECK(exitCode(refused->kind()) == 6);
    }
    CHECK_FALSE(examine(madeFor({0x0483, 0xDF11, {}}), inBootloader({0x28E9, 0x0189})).empty());
}

TEST_CASE("a file for the bootloader of the device passes, in either mode")
{
    CHECK(examine(madeFor({0x0483, 0xDF11, {}}), inBootloader()).empty());
    CHECK(examine(madeFor({0x0483, 0xDF11, {}}), running({0x1209, 0x0001})).empty());
    CHECK(examine(madeFor({0x28E9, 0x0189, {}}), inBootloader({0x28E9, 0x0189})).empty());
    CHECK(fitOf(madeFor({0x0483, 0xDF11, {}}), inBootloader()) == Fit::Unchecked);
}

TEST_CASE("an id that cannot be compared is a question, and a yes is enough")
{
    const Findings findings = examine(madeFor({0x2FE3, 0x0100, {}}), inBootloader());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::UncheckedId);
    CHECK_THAT(findings[0].summary.toStdString(), hasText("2fe3:0100"));
    const auto refused = refusal(findings, {});
    REQUIRE(refused);
    CHECK(exitCode(refused->kind()) == 6);
    CHECK_THAT(refused->remedy().toStdString(), hasText("--allow unchecked-id"));
    CHECK_FALSE(refusal(findings, yes()));
    CHECK_FALSE(refusal(findings, {.named = {FindingCode::UncheckedId}, .questions = false}));
}

TEST_CASE("a program with a known bootloader needs no question")
{
    CHECK(examine(madeFor({0x1209, 0x0001, {}}), inBootloader()).empty());
    CHECK_FALSE(examine(madeFor({0x1209, 0x0001, {}}), inBootloader({0x28E9, 0x0189})).empty());
}

TEST_CASE("where several products share the bootloader, a file for one of them is a question")
{
    DeviceFacts device = inBootloader();
    device.programs.push_back({0x1209, 0x4C01});
    const Findings findings = examine(madeFor({0x1209, 0x4C01, {}}), device);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::UncheckedId);
}

TEST_CASE("a product of another vendor with a bootloader's number is not that bootloader")
{
    CHECK(examine(madeFor({0x1234, 0xDF11, {}}), running({0x1209, 0x0001}))[0].code
          == FindingCode::WrongVendor);
}

TEST_CASE("a file made for a board is only offered to a device that states that board")
{
    DeviceFacts device = running({0x1209, 0x0001});
    const FirmwareImage nucleo = forBoard(QStringLiteral("NUCLEO-L476RG"));
    const FirmwareImage disco = forBoard(QStringLiteral("32L476GDISCOVERY"));
    CHECK(fitOf(nucleo, device) == Fit::Id);
    device.applicationProduct = QStringLiteral("NUCLEO-L476RG demo");
    CHECK(fitOf(nucleo, device) == Fit::Board);
    CHECK(fitOf(disco, device) == Fit::Id);
    device.applicationProduct.clear();
    device.applicationBoard = QStringLiteral("NUCLEO-L476RG");
    CHECK(fitOf(nucleo, device) == Fit::Board);
    CHECK(fitOf(disco, device) == Fit::Differs);
    const Findings findings = examine(disco, device);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::OtherBoard);
    CHECK(findings[0].severity == Severity::Question);
    CHECK(examine(nucleo, device).empty());
    CHECK(fitOf(madeFor({}), device) == Fit::NotStated);
    CHECK(fitOf(madeFor({0x1234, 0x0001, {}}), device) == Fit::Differs);
    CHECK(fitOf(nucleo, running({0x1209, 0x0002})) == Fit::Differs);
}
