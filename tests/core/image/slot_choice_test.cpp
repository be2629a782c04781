// SPDX-License-Identifier: MIT
#include "core/image/loader/slot_choice.h"
#include "core/image/program/signed_header.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;

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
