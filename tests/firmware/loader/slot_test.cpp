// SPDX-License-Identifier: MIT
// Which of two programs starts, and what a host may change meanwhile.
#include "tests/firmware/loader/hosted_slots.h"

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

constexpr std::uint8_t kErrTarget = 1;
constexpr std::uint8_t kErrFile = 2;
constexpr std::uint8_t kErrAddress = 8;

const Bytes kOld = slotImage(1, kSlotA);
const Bytes kNew = slotImage(2, kSlotB);

FieldflashLoaderReport report(SlotLoader& loader)
{
    FieldflashLoaderReport report{};
    const auto answer = loader.control(
        {0xC1, FIELDFLASH_LOADER_REQUEST_REPORT, 0, 0, static_cast<std::uint16_t>(sizeof report)});
    REQUIRE(answer.has_value());
    std::memcpy(&report, answer->data(), answer->size());
    return report;
}

std::uint8_t slotState()
{
    SlotLoader loader;
    return report(loader).slot;
}

void resetUntilReverted()
{
    for (int start = 0; start < 3; ++start)
        REQUIRE(bootedSlot() == kSlotB);
    REQUIRE(bootedSlot() == kSlotA);
}

} // namespace

TEST_CASE("the first program is started three times, then the loader stays and says why")
{
    FakeFlash::reset();
    REQUIRE(updateSlot(kSlotA, kOld) == kManifests);
    CHECK(slotState() == FIELDFLASH_LOADER_SLOT_ON_TRIAL);
    for (int start = 0; start < 3; ++start)
        CHECK(bootedSlot() == kSlotA);
    CHECK(SlotLoader().boot() == Finding::NotConfirmed);
    CHECK(slotState() == FIELDFLASH_LOADER_SLOT_REVERTED);
    // It can be installed again, with as many starts.
    REQUIRE(updateSlot(kSlotA, kOld) == kManifests);
    CHECK(bootedSlot() == kSlotA);
}

TEST_CASE("a program that has confirmed starts for ever, and the other slot is free")
{
    startWithConfirmed(kOld);
    for (int start = 0; start < 10; ++start)
        CHECK(bootedSlot() == kSlotA);
    CHECK(slotState() == (FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS));
}

TEST_CASE("the slot of the confirmed program cannot be changed")
{
    startWithConfirmed(kOld);
    SlotLoader loader;
    CHECK(loader.write(kSlotA, kNew).first == kErrAddress);
    (void)loader.control({0x21, 4, 0, 0, 0});
    CHECK(loader.command(0x41, kSlotA).first == kErrAddress);
    (void)loader.control({0x21, 4, 0, 0, 0});
    // The page before the free slot, and one block that reaches into it.
    CHECK(loader.command(0x41, kSlotB - 2048).first == kErrAddress);
    (void)loader.control({0x21, 4, 0, 0, 0});
    CHECK(loader.command(0x21, kSlotB - 1024).first == 0);
    (void)loader.download(2, Bytes(2048, 0));
    CHECK(loader.settledStatus().first == kErrAddress);
    (void)loader.control({0x21, 4, 0, 0, 0});
    // All that can be erased.
    (void)loader.download(0, {0x41});
    CHECK(loader.settledStatus().first == 0);
    CHECK(slotContains(kSlotA, kOld));
    CHECK(bootedSlot() == kSlotA);
}

TEST_CASE("a new program that does not confirm is followed by the one before it")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    CHECK(slotState()
          == (FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS
              | FIELDFLASH_LOADER_SLOT_ON_TRIAL));
    resetUntilReverted();
    for (int start = 0; start < 5; ++start)
        CHECK(bootedSlot() == kSlotA);
    CHECK(slotState()
          == (FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS
              | FIELDFLASH_LOADER_SLOT_REVERTED));
}

TEST_CASE("a new program that confirms stays, and the next update goes to the other slot")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    CHECK(bootedSlot() == kSlotB);
    REQUIRE(confirmSlot(kSlotB));
    for (int start = 0; start < 5; ++start)
        CHECK(bootedSlot() == kSlotB);
    CHECK(updateSlot(kSlotB, kNew).first == kErrAddress);
    REQUIRE(updateSlot(kSlotA, slotImage(3, kSlotA)) == kManifests);
    CHECK(bootedSlot() == kSlotA);
    REQUIRE(confirmSlot(kSlotA));
    CHECK(bootedSlot() == kSlotA);
    CHECK(slotState() == (FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS));
}

TEST_CASE("a program that is linked for the other slot is refused")
{
    startWithConfirmed(kOld);
    CHECK(updateSlot(kSlotB, slotImage(2, kSlotA)).first == kErrTarget);
    CHECK(bootedSlot() == kSlotA);
}

TEST_CASE("a program that does not promise to confirm is refused")
{
    startWithConfirmed(kOld);
    ProgramOptions options = slotOptions(kSlotB);
    options.flags = 0;
    CHECK(updateSlot(kSlotB, signedImage(smallProgram(2, 300, options.start), options)).first
          == kErrTarget);
    CHECK(bootedSlot() == kSlotA);
}

TEST_CASE("an unsigned program never starts, whether the confirmed one is whole or not")
{
    startWithConfirmed(kOld);
    Bytes unsignedImage = kNew;
    unsignedImage[140] ^= 1; // in the signature
    CHECK(updateSlot(kSlotB, unsignedImage).first == kErrFile);
    CHECK(bootedSlot() == kSlotA);
    FakeFlash::carryOut({true, loader::pageOf(kSlotA)});
    CHECK(SlotLoader().boot() == Finding::Signature);
}

TEST_CASE("a host cannot write what only the loader and the program write, in pages or in parts")
{
    startWithConfirmed(kOld);
    const std::uint32_t offset = GENERATE(std::uint32_t{0xC0}, 0x1B8U, 0x1D0U, 0x1E8U, 0x1F8U);
    Bytes image = kNew;
    std::fill_n(image.begin() + offset, 8, std::uint8_t{0});
    SlotLoader loader;
    CHECK(loader.write(kSlotB, image).first == kErrFile);
    (void)loader.control({0x21, 4, 0, 0, 0});
    REQUIRE(loader.command(0x21, kSlotB + offset).second == 5);
    (void)loader.download(2, Bytes(8, 0x66));
    CHECK(loader.settledStatus().first == kErrFile);
    CHECK(FakeFlash::read(kSlotB + offset, 8) == Bytes(8, 0xFF));
}

TEST_CASE("the security floor rises when the program has confirmed, not before")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, slotImage(2, kSlotB, 3)) == kManifests);
    REQUIRE(bootedSlot() == kSlotB);
    CHECK(loader::Signed::floor<FakeFlash>() == 0);
    SECTION("after a confirmation")
    {
        REQUIRE(confirmSlot(kSlotB));
        CHECK(bootedSlot() == kSlotB);
        CHECK(loader::Signed::floor<FakeFlash>() == 3);
        CHECK(updateSlot(kSlotA, slotImage(3, kSlotA, 2)).first == kErrFile);
        CHECK(updateSlot(kSlotA, slotImage(4, kSlotA, 3)) == kManifests);
    }
    SECTION("the program before it is too old by then to take its place")
    {
        REQUIRE(confirmSlot(kSlotB));
        REQUIRE(bootedSlot() == kSlotB);
        FakeFlash::carryOut({false, (kSlotB + 0x210 - loader::flashBase) / 8, 0});
        CHECK(SlotLoader().boot() == Finding::Incomplete);
    }
    SECTION("at the next entry of the loader, too")
    {
        REQUIRE(confirmSlot(kSlotB));
        SlotLoader loader;
        CHECK(loader::Signed::floor<FakeFlash>() == 3);
    }
    SECTION("after it was reverted")
    {
        CHECK(bootedSlot() == kSlotB);
        CHECK(bootedSlot() == kSlotB);
        CHECK(bootedSlot() == kSlotA);
        CHECK(loader::Signed::floor<FakeFlash>() == 0);
        CHECK(updateSlot(kSlotB, slotImage(4, kSlotB, 1)) == kManifests);
    }
}

TEST_CASE("if the confirmed program is damaged, the one before it starts as long as it is allowed")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    REQUIRE(bootedSlot() == kSlotB);
    REQUIRE(confirmSlot(kSlotB));
    REQUIRE(bootedSlot() == kSlotB);
    FakeFlash::carryOut({false, (kSlotB + 0x210 - loader::flashBase) / 8, 0});
    CHECK(bootedSlot() == kSlotA);
    // The damaged one can be replaced.
    CHECK(updateSlot(kSlotB, kNew) == kManifests);
    CHECK(bootedSlot() == kSlotB);
}

TEST_CASE("leave without data starts the confirmed program, whatever is in the free slot")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    resetUntilReverted();
    SlotLoader loader;
    CHECK(loader.leave() == kManifests);
    CHECK(bootedSlot() == kSlotA);
}

TEST_CASE("the program before the confirmed one can be installed again without changing a byte")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    REQUIRE(bootedSlot() == kSlotB);
    REQUIRE(confirmSlot(kSlotB));
    REQUIRE(bootedSlot() == kSlotB);
    REQUIRE(updateSlot(kSlotA, kOld) == kManifests);
    for (int start = 0; start < 3; ++start)
        CHECK(bootedSlot() == kSlotA);
    CHECK(bootedSlot() == kSlotB);
}

TEST_CASE("a program that was written without leave starts only if there is no other")
{
    FakeFlash::reset();
    const bool hasOther = GENERATE(false, true);
    if (hasOther)
        startWithConfirmed(kOld);
    {
        SlotLoader loader;
        REQUIRE(loader.write(hasOther ? kSlotB : kSlotA, hasOther ? kNew : kOld).second == 5);
    }
    CHECK(bootedSlot() == kSlotA);
    CHECK(slotState()
          == (hasOther ? FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS
                       : FIELDFLASH_LOADER_SLOT_ON_TRIAL));
}

TEST_CASE("page hashes show what is in the file, in both slots")
{
    startWithConfirmed(kOld);
    REQUIRE(updateSlot(kSlotB, kNew) == kManifests);
    REQUIRE(bootedSlot() == kSlotB);
    const auto hashOf = [](std::uint32_t slot) {
        SlotLoader loader;
        REQUIRE(loader.control({0x41, FIELDFLASH_LOADER_REQUEST_SEED, 0, 0, 16}, Bytes(16, 0x5A)));
        return loader.control({0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES,
                               static_cast<std::uint16_t>(loader::pageOf(slot)), 0, 16});
    };
    const auto ofA = hashOf(kSlotA);
    const auto ofB = hashOf(kSlotB);
    REQUIRE(ofA.has_value());
    // As of files: without marks, at the same places.
    FakeFlash::State state = FakeFlash::state();
    for (const std::uint32_t slot : {kSlotA, kSlotB}) {
        for (std::uint32_t at = slot + 0xC0; at < slot + 0x200; at += 8)
            state.cells.at((at - loader::flashBase) / 8) = ~std::uint64_t{0};
    }
    FakeFlash::setState(state);
    CHECK(hashOf(kSlotA) == ofA);
    CHECK(hashOf(kSlotB) == ofB);
}

TEST_CASE("a program whose security counter has no room in the records is refused")
{
    startWithConfirmed(kOld);
    for (std::uint32_t at = FIELDFLASH_LOADER_RECORDS; at < kSlotA; at += 8)
        REQUIRE(FakeFlash::program(at, 1, ~1U));
    CHECK(updateSlot(kSlotB, slotImage(2, kSlotB, 5)).first != 0);
}
