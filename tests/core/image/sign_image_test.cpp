// SPDX-License-Identifier: MIT
#include "core/image/sign_image.h"

#include "core/image/format/write_image.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/loader/loader_image.h"
#include "core/image/loader/signature_check.h"
#include "core/image/program/application_header.h"
#include "core/image/read_image.h"
#include "firmware/contract/loader.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <cstring>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr Address kBehindLoader = 0x08004200;

/// Linked behind a loader, with an application header.
FirmwareImage unsignedProgram(Address start = kBehindLoader, std::size_t size = 1001)
{
    Bytes bytes = program(start, size);
    storeApplicationHeader(bytes,
                           {.bcdDevice = 0x0110,
                            .vendorId = 0x1234,
                            .productId = 0x5678,
                            .name = QStringLiteral("Lamp"),
                            .board = QStringLiteral("LAMP-A")});
    return imageOf({{start, bytes}});
}

const signature::SigningKey& key()
{
    static const signature::SigningKey s_key = signature::SigningKey::make();
    return s_key;
}

signature::KnownKey known() { return {QStringLiteral("Acme"), key().publicKey()}; }

FirmwareImage signedProgram()
{
    const auto image = signImage(unsignedProgram(), {.part = 0x415}, &key());
    REQUIRE(image);
    return *image;
}

Error refusedSigning(const FirmwareImage& image, const SigningRequest& request = {.part = 0x415})
{
    const auto result = signImage(image, request, &key());
    REQUIRE_FALSE(result);
    return result.error();
}

SignatureState stateOf(const FirmwareImage& image)
{
    const auto facts = signatureOf(image, {known()});
    REQUIRE(facts);
    CHECK((facts->state == SignatureState::Damaged) == !facts->problem.isEmpty());
    return facts->state;
}

} // namespace

TEST_CASE("a loader is signed as the successor of a running one, with the facts of its own header")
{
    Bytes bytes(3000, 0x11);
    FieldflashLoaderHeader header{};
    header.magic = FIELDFLASH_LOADER_MAGIC;
    header.bcdLoader = 0x0102;
    header.part = 0x415;
    header.application = FIELDFLASH_LOADER_APPLICATION;
    std::memcpy(header.board, "LAMP-A", 6);
    std::memcpy(&bytes[FIELDFLASH_LOADER_HEADER_OFFSET], &header, sizeof header);
    const auto image =
        signImage(imageOf({{FIELDFLASH_LOADER_BASE, bytes}}), {.part = 0x415}, &key());
    REQUIRE(image);
    CHECK(stateOf(*image) == SignatureState::Verified);
    const auto facts = signatureOf(*image, {known()});
    CHECK(facts->header->kind == SignedHeader::Kind::Loader);
    CHECK(facts->header->start == FIELDFLASH_LOADER_BASE);
    CHECK(facts->header->bcdDevice == 0x0102);
    CHECK(facts->header->board == QStringLiteral("LAMP-A"));
    const auto loader = findLoader(*image);
    REQUIRE(loader);
    CHECK(loader->header.has_value());
    CHECK(image->targets.front().segments.front().address == FIELDFLASH_LOADER_APPLICATION);
    CHECK(loader->application == FIELDFLASH_LOADER_APPLICATION);
    // Elsewhere it is not a loader.
    CHECK_FALSE(signImage(imageOf({{0x08004000, bytes}}), {.part = 0x415}, &key()));
}

TEST_CASE("a loader is as long as its own header allows, in front of the address of its programs")
{
    FieldflashLoaderHeader header{};
    header.magic = FIELDFLASH_LOADER_MAGIC;
    header.application = 0x08004800; // with an SD card
    Bytes bytes(0x4000, 0x11);
    const auto isLoader = [&bytes, &header] {
        std::memcpy(&bytes[FIELDFLASH_LOADER_HEADER_OFFSET], &header, sizeof header);
        return findLoader(imageOf({{FIELDFLASH_LOADER_BASE, bytes}})).has_value();
    };
    CHECK(isLoader());
    bytes.resize(0x4008, 0x11);
    CHECK_FALSE(isLoader());
    bytes.resize(0x3808);
    header.application = 0x08004000;
    CHECK_FALSE(isLoader());
    header.application = 0;
    CHECK_FALSE(isLoader());
}

TEST_CASE("a signed program is its header, 0xFF up to the vector table, and the program")
{
    const FirmwareImage image = signedProgram();
    REQUIRE(image.targets.size() == 1);
    REQUIRE(image.targets.front().segments.size() == 1);
    const Segment& segment = image.targets.front().segments.front();
    CHECK(segment.address == kBehindLoader - 0x200);
    CHECK(segment.bytes.size() == 0x200 + 1008); // whole program units
    const auto header = findSignedHeader(segment.bytes);
    REQUIRE(header);
    CHECK(header->start == kBehindLoader);
    CHECK(header->length == 1008);
    CHECK(header->part == 0x415);
    CHECK(header->bcdDevice == 0x0110);
    CHECK(header->name == QStringLiteral("Lamp"));
    CHECK(header->board == QStringLiteral("LAMP-A"));
    CHECK(header->keyId == signature::keyId(key().publicKey()));
    const ByteView bytes = segment.bytes;
    CHECK(isErased(bytes.subspan(192, 0x200 - 192)));
    CHECK(isErased(bytes.subspan(0x200 + 1001)));
    CHECK(findApplicationHeader(bytes)->board == QStringLiteral("LAMP-A"));
    CHECK(stateOf(image) == SignatureState::Verified);
    CHECK(signatureOf(image, {known()})->signer == known());
    CHECK(signatureOf(image, {})->state == SignatureState::Unknown);
}

TEST_CASE("a signed program with any byte changed is damaged")
{
    const FirmwareImage right = signedProgram();
    const std::size_t size = right.targets.front().segments.front().bytes.size();
    std::size_t accepted = 0;
    for (std::size_t at = 4; at < size; ++at) { // without its mark it is another file
        FirmwareImage wrong = right;
        SharedBytes& bytes = wrong.targets.front().segments.front().bytes;
        bytes.set(at, bytes[at] ^ 0x10);
        accepted += stateOf(wrong) == SignatureState::Damaged ? 0 : 1;
    }
    CHECK(accepted == 0);
}

TEST_CASE("a program signed by another key with the id of a known one is damaged")
{
    const FirmwareImage right = signedProgram();
    const Segment& segment = right.targets.front().segments.front();
    SignedHeader header = *findSignedHeader(segment.bytes);
    const ByteView body = ByteView(segment.bytes).subspan(kSignedHeaderSize);
    header.signature = signature::SigningKey::make().sign(signedMessage(header, body));
    Bytes forged = signedHeaderBytes(header);
    forged.insert(forged.end(), body.begin(), body.end());
    CHECK(stateOf(imageOf({{segment.address, forged}})) == SignatureState::Damaged);
}

TEST_CASE("a signed program at another address is damaged, unless it has no address yet")
{
    FirmwareImage image = signedProgram();
    image.targets.front().segments.front().address += 0x800;
    CHECK(stateOf(image) == SignatureState::Damaged);
    image.targets.front().segments.front().address = 0;
    image.needsAddress = true;
    CHECK(stateOf(image) == SignatureState::Verified);
}

TEST_CASE("a raw signed program goes where its header says")
{
    const auto bytes = writeBinary(signedProgram());
    REQUIRE(bytes);
    const auto read = readImage(SharedBytes(*bytes), QStringLiteral("lamp.bin"));
    REQUIRE(read);
    CHECK(read->needsAddress);
    const auto placed = placedImage(*read, std::nullopt, 0x08000000);
    REQUIRE(placed);
    CHECK(placed->targets.front().segments.front().address == kBehindLoader - 0x200);
    CHECK(placedImage(*read, 0x08010000, std::nullopt)->targets.front().segments.front().address
          == 0x08010000);
}

TEST_CASE("the gate says who signed, and refuses what was changed after that")
{
    DeviceFacts device;
    device.ram = stm32l4Ram();
    device.signers = {known()};
    FirmwareImage image = signedProgram();
    Findings findings = examine(image, device);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::SignedImage);
    CHECK(findings[0].isWarning());
    CHECK(findings[0].summary.startsWith(QStringLiteral("The program is signed by Acme.")));

    device.signers.clear();
    CHECK(examine(image, device)[0].summary.contains(QStringLiteral("a key that is not known")));

    image.targets.front().segments.front().bytes.set(1200, 0x5A);
    findings = examine(image, device);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == FindingCode::BadSignature);
    CHECK(findings[0].severity == Severity::Danger);
    CHECK(refusal(findings, {.named = {}, .questions = true}));
}

TEST_CASE("a signed program at the start of flash is refused: the loader belongs there")
{
    DeviceFacts device;
    device.map = DeviceFacts::Map::Announced;
    device.memories = {{{0, {0x08000000, 0x100000}}}};
    device.flashStart = 0x08000000;
    const auto image = signImage(unsignedProgram(0x08000200), {.part = 0x415}, nullptr);
    REQUIRE(image);
    const Findings findings = examine(*image, device);
    REQUIRE_FALSE(findings.empty());
    CHECK(findings[0].code == FindingCode::LinkAddress);
    CHECK(findings[0].summary.contains(QStringLiteral("the loader that checks it belongs there")));
}

TEST_CASE("a program is signed only where a loader can start it")
{
    for (const Address start : {0x08004000U, 0x08004100U, 0x08004600U}) {
        const Error error = refusedSigning(unsignedProgram(start));
        CHECK(error.kind() == ErrorKind::UnsafeImage);
        CHECK(error.remedy().contains(QStringLiteral("0x08004200")));
    }
    // Linked for another address than the one in the file.
    FirmwareImage moved = unsignedProgram(0x08004200);
    moved.targets.front().segments.front().address = 0x08008200;
    CHECK(refusedSigning(moved).kind() == ErrorKind::UnsafeImage);
    CHECK(refusedSigning(signedProgram()).kind() == ErrorKind::Usage);
    FirmwareImage raw = unsignedProgram();
    raw.needsAddress = true;
    CHECK(refusedSigning(raw).kind() == ErrorKind::UnsafeImage);
    FirmwareImage two = unsignedProgram();
    two.targets.push_back({1, {}, {{0x1FFF7800, Bytes(8, 0)}}});
    CHECK(refusedSigning(two).summary().contains(QStringLiteral("not one program")));
    FirmwareImage wide = unsignedProgram();
    wide.targets.front().segments.push_back({0x90000000, Bytes(8, 0)});
    CHECK(refusedSigning(wide).summary().contains(QStringLiteral("not one program")));
}

TEST_CASE("version and board are stated by the program or by the person, never guessed")
{
    const FirmwareImage bare = imageOf({{kBehindLoader, program(kBehindLoader, 400)}});
    CHECK(refusedSigning(bare).remedy().contains(QStringLiteral("--device-version")));
    SigningRequest request{.part = 0x415, .bcdDevice = 0x0203};
    CHECK(refusedSigning(bare, request).remedy().contains(QStringLiteral("--board")));
    request.board = QStringLiteral("LAMP-B");
    const auto image = signImage(bare, request, &key());
    REQUIRE(image);
    CHECK(signatureOf(*image, {})->header->board == QStringLiteral("LAMP-B"));
    CHECK(image->identity.bcdDevice == 0x0203);
    request.board = QStringLiteral("A board with a name of 25");
    CHECK(refusedSigning(bare, request).kind() == ErrorKind::Usage);
}

TEST_CASE("gaps between segments are signed as erased bytes")
{
    FirmwareImage image = unsignedProgram(kBehindLoader, 1000);
    image.targets.front().segments.push_back({kBehindLoader + 1016, Bytes(8, 0x11)});
    const auto result =
        signImage(image, {.part = 0x415, .securityCounter = 7, .mustConfirm = true}, &key());
    REQUIRE(result);
    CHECK(stateOf(*result) == SignatureState::Verified);
    const auto header = signatureOf(*result, {})->header;
    CHECK(header->length == 1024);
    CHECK(header->securityCounter == 7);
    CHECK(header->mustConfirm);
}

TEST_CASE("a header without a signature is unsigned, not verified")
{
    const auto image = signImage(unsignedProgram(), {.part = 0x415}, nullptr);
    REQUIRE(image);
    CHECK(stateOf(*image) == SignatureState::Unsigned);
}
