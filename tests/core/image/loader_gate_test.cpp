// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "core/image/program/application_header.h"
#include "core/image/program/signed_header.h"
#include "core/image/sign_image.h"
#include "core/signature/signing_key.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr Address kApplication = 0x08004000;
constexpr Address kVectors = 0x08004200;
const QString kBoard = QStringLiteral("NUCLEO-L476RG");

const signature::SigningKey& vendorKey()
{
    static const signature::SigningKey s_key = signature::SigningKey::make();
    return s_key;
}

/// 512 pages; the first eight belong to the loader.
DeviceFacts behindLoader(bool isSigned)
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{{0, {0x08000000, 0x4000}}, false, false},
                       {{0, {kApplication, 0x100000 - 0x4000}}, true, false}};
    device.flashStart = kApplication;
    device.ram = stm32l4Ram();
    device.bootloader = UsbId{0x1209, 0x0002};
    device.loader = DeviceFacts::Loader{.application = kApplication,
                                        .part = 0x415,
                                        .board = kBoard,
                                        .isSigned = isSigned,
                                        .keyId = signature::keyId(vendorKey().publicKey()),
                                        .securityFloor = 3};
    return device;
}

FirmwareImage programAt(Address start, std::size_t size = 1000)
{
    Bytes bytes = program(start, size);
    storeApplicationHeader(bytes,
                           {.bcdDevice = 0x0110,
                            .vendorId = 0x1209,
                            .productId = 0x0001,
                            .name = QStringLiteral("Lamp"),
                            .board = kBoard});
    return imageOf({{start, bytes}});
}

FirmwareImage made(SigningRequest request, const signature::SigningKey* key = &vendorKey())
{
    request.securityCounter = std::max(request.securityCounter, std::uint32_t{1});
    auto image = signImage(programAt(kVectors), request, key);
    REQUIRE(image);
    return *std::move(image);
}

std::optional<Finding> found(FindingCode code, const FirmwareImage& image,
                             const DeviceFacts& device)
{
    const Findings findings = examine(image, device);
    const auto one = std::ranges::find(findings, code, &Finding::code);
    return one == findings.end() ? std::nullopt : std::optional(*one);
}

bool isAccepted(const FirmwareImage& image, const DeviceFacts& device)
{
    const auto refused = refusal(examine(image, device), {});
    INFO((refused ? refused->fullText().toStdString() : std::string()));
    return !refused;
}

} // namespace

TEST_CASE("a program that is made and signed for the loader is accepted")
{
    CHECK(isAccepted(made({.part = 0x415, .securityCounter = 3}), behindLoader(true)));
    CHECK(isAccepted(made({.part = 0x415, .securityCounter = 3}, nullptr), behindLoader(false)));
    CHECK(isAccepted(made({.part = 0x415, .securityCounter = 3}), behindLoader(false)));
}

TEST_CASE("the board in the header says more than an id that many devices share")
{
    FirmwareImage image = made({.part = 0x415, .securityCounter = 3});
    image.identity.vendorId = 0x1209;
    image.identity.productId = 0x0001;
    CHECK(isAccepted(image, behindLoader(true)));
}

TEST_CASE("a program for the start of flash gets the linker line that it needs")
{
    const auto finding =
        found(FindingCode::NotForLoader, programAt(0x08000000), behindLoader(false));
    REQUIRE(finding);
    CHECK(finding->severity == Severity::Impossible);
    CHECK_THAT(finding->summary.toStdString(), hasText("built for 0x0800 0000"));
    CHECK_THAT(finding->summary.toStdString(), hasText("built for 0x0800 4200"));
    CHECK_THAT(finding->remedy.toStdString(),
               hasText("FLASH (rx) : ORIGIN = 0x08004200, LENGTH = 0xFBE00"));
    CHECK_THAT(finding->remedy.toStdString(), hasText("fieldflash-cli sign"));
}

TEST_CASE("a program without a header is refused, wherever it is written")
{
    const auto atVectors =
        found(FindingCode::NotForLoader, programAt(kVectors), behindLoader(false));
    REQUIRE(atVectors);
    CHECK_THAT(atVectors->summary.toStdString(), hasText("has no header"));
    FirmwareImage raw = programAt(0, 1000);
    raw.needsAddress = true;
    raw.format = Format::RawBinary;
    auto examined = askGate(std::move(raw), std::nullopt, behindLoader(false));
    REQUIRE(examined);
    CHECK(std::ranges::count(examined->findings, FindingCode::NotForLoader, &Finding::code) == 1);
}

TEST_CASE("data behind the program is not taken for a program")
{
    const auto data = imageOf({{0x08080000, Bytes(100, 0x55)}});
    CHECK_FALSE(found(FindingCode::NotForLoader, data, behindLoader(true)));
}

TEST_CASE("a loader that checks signatures takes no unsigned program and no other key")
{
    const auto unsignedOne =
        found(FindingCode::LoaderKey, made({.part = 0x415, .securityCounter = 3}, nullptr),
              behindLoader(true));
    REQUIRE(unsignedOne);
    CHECK(unsignedOne->severity == Severity::Impossible);
    CHECK_THAT(unsignedOne->summary.toStdString(), hasText("is not signed"));
    const signature::SigningKey other = signature::SigningKey::make();
    const auto otherKey =
        found(FindingCode::LoaderKey, made({.part = 0x415, .securityCounter = 3}, &other),
              behindLoader(true));
    REQUIRE(otherKey);
    CHECK_THAT(otherKey->summary.toStdString(), hasText("another key"));
}

TEST_CASE("a program below the security floor of the loader is refused")
{
    const auto finding = found(FindingCode::LoaderFloor,
                               made({.part = 0x415, .securityCounter = 2}), behindLoader(true));
    REQUIRE(finding);
    CHECK_THAT(finding->detail.toStdString(), hasText("counter 2"));
    CHECK_FALSE(found(FindingCode::LoaderFloor, made({.part = 0x415, .securityCounter = 3}),
                      behindLoader(true)));
}

TEST_CASE("a program for another board or chip is refused")
{
    const auto board = found(
        FindingCode::WrongBoard,
        made({.part = 0x415, .board = QStringLiteral("STM32L476G-EVAL"), .securityCounter = 3}),
        behindLoader(true));
    REQUIRE(board);
    CHECK_THAT(board->summary.toStdString(), hasText("STM32L476G-EVAL"));
    CHECK_THAT(board->summary.toStdString(), hasText("NUCLEO-L476RG"));
    CHECK(found(FindingCode::WrongBoard, made({.part = 0x461, .securityCounter = 3}),
                behindLoader(true)));
}

TEST_CASE("without a loader on the device, nothing of this is found")
{
    DeviceFacts device = behindLoader(true);
    device.loader.reset();
    device.memories = {{{0, {0x08000000, 0x100000}}, true, false}};
    CHECK_FALSE(found(FindingCode::NotForLoader, programAt(0x08000000), device));
}
