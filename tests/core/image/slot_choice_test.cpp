// SPDX-License-Identifier: MIT
#include "core/image/loader/slot_choice.h"
#include "core/image/program/signed_header.h"
#include "tests/support/catch.h"

#include <functional>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace Qt::StringLiterals;

namespace {

constexpr Address kSlotA = 0x08004000;
constexpr Address kSlotB = 0x08082000;

Segment program(Address slot)
{
    SignedHeader header;
    header.start = slot + static_cast<Address>(kSignedHeaderSize);
    return {slot, SharedBytes(signedHeaderBytes(header))};
}

FirmwareImage fileOf(std::vector<Segment> segments)
{
    FirmwareImage image;
    image.format = Format::DfuSe;
    image.targets = {{0, {}, std::move(segments)}};
    return image;
}

} // namespace

TEST_CASE("of a file with a program for each slot, the one for the free slot is taken")
{
    const FirmwareImage both = fileOf({program(kSlotA), program(kSlotB)});
    CHECK(programForSlot(both, kSlotA).targets == fileOf({program(kSlotA)}).targets);
    CHECK(programForSlot(both, kSlotB).targets == fileOf({program(kSlotB)}).targets);
}

TEST_CASE("a file that does not offer a choice stays as it is, so that the gate says what is wrong")
{
    const FirmwareImage onlyA = fileOf({program(kSlotA)});
    CHECK(programForSlot(onlyA, kSlotB).targets == onlyA.targets);
    const FirmwareImage both = fileOf({program(kSlotA), program(kSlotB)});
    CHECK(programForSlot(both, 0x08006000).targets == both.targets);
    // Data behind the program is not a program for another slot.
    const FirmwareImage withData =
        fileOf({program(kSlotA), Segment{kSlotB, SharedBytes(Bytes(1024, 0x11))}});
    CHECK(programForSlot(withData, kSlotA).targets == withData.targets);
}

TEST_CASE("two programs that differ only in their slot become one file")
{
    const auto joined = joinedPrograms(fileOf({program(kSlotB)}), fileOf({program(kSlotA)}));
    REQUIRE(joined);
    CHECK(joined->targets == fileOf({program(kSlotA), program(kSlotB)}).targets);
    CHECK(hasProgramAt(*joined, kSlotA));
    CHECK(hasProgramAt(*joined, kSlotB));
    CHECK_FALSE(hasProgramAt(*joined, 0x08006000));
    CHECK_FALSE(hasProgramAt(fileOf({program(kSlotA)}), kSlotB));
}

TEST_CASE("programs that are not the same, or not for the two slots, are not joined")
{
    const auto refused = [](const FirmwareImage& first, const FirmwareImage& second) {
        const auto joined = joinedPrograms(first, second);
        return !joined && joined.error().kind() == ErrorKind::Usage;
    };
    const FirmwareImage a = fileOf({program(kSlotA)});
    CHECK(refused(a, a));
    CHECK(refused(a, fileOf({program(0x08080000)})));
    CHECK(refused(a, fileOf({program(kSlotA), program(kSlotB)})));
    CHECK(refused(a, fileOf({Segment{kSlotB, SharedBytes(Bytes(1024, 0x11))}})));
    const auto changed = [](const std::function<void(SignedHeader&)>& change) {
        SignedHeader header;
        header.start = kSlotB + static_cast<Address>(kSignedHeaderSize);
        change(header);
        return fileOf({Segment{kSlotB, SharedBytes(signedHeaderBytes(header))}});
    };
    CHECK_FALSE(refused(a, changed([](SignedHeader&) { })));
    CHECK(refused(a, changed([](SignedHeader& header) { header.bcdDevice = 1; })));
    CHECK(refused(a, changed([](SignedHeader& header) { header.board = u"B"_s; })));
    CHECK(refused(a, changed([](SignedHeader& header) { header.mustConfirm = true; })));
    CHECK(refused(a, changed([](SignedHeader& header) { header.securityCounter = 1; })));
    CHECK(refused(a, changed([](SignedHeader& header) { header.keyId[0] = 1; })));
}
