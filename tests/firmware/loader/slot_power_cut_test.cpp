// SPDX-License-Identifier: MIT
// Power fails in every flash operation of an update into the free slot, of a confirmation and of a
// revert: what starts is whole, and what stays has confirmed.
#include "tests/firmware/loader/cut_everywhere.h"
#include "tests/firmware/loader/hosted_slots.h"

using namespace fieldflash;
using namespace fieldflash::test;
using loader::Finding;

namespace {

const Bytes kOldProgram = slotImage(1, kSlotA, 0, 2500);
const Bytes kNewProgram = slotImage(2, kSlotB, 3, 2600);

/// What starts in so many resets without a confirmation. Each time it is a whole program.
std::vector<std::optional<std::uint32_t>> boots(int count)
{
    std::vector<std::optional<std::uint32_t>> slots;
    for (int number = 0; number < count; ++number) {
        slots.push_back(bootedSlot());
        if (slots.back() == kSlotA)
            REQUIRE(slotContains(kSlotA, kOldProgram));
        if (slots.back() == kSlotB)
            REQUIRE(slotContains(kSlotB, kNewProgram));
    }
    return slots;
}

/// At most three starts of the new program, then the old one for good.
void requireReverts()
{
    const auto slots = boots(6);
    const auto starts = std::ranges::count(slots, std::optional<std::uint32_t>(kSlotB));
    INFO(starts << " starts of the new program");
    REQUIRE(starts <= 3);
    REQUIRE(std::ranges::count(slots, std::optional<std::uint32_t>(kSlotA)) == 6 - starts);
    REQUIRE(slots.back() == kSlotA);
    REQUIRE(loader::Signed::floor<FakeFlash>() == 0);
}

void onTrial()
{
    startWithConfirmed(kOldProgram);
    REQUIRE(updateSlot(kSlotB, kNewProgram) == kManifests);
}

} // namespace

TEST_CASE("a power cut in any operation of an update leaves the confirmed program, and the update "
          "can be repeated")
{
    const bool isFirst = GENERATE(true, false); // a program was in the free slot before
    startWithConfirmed(kOldProgram);
    if (!isFirst) {
        REQUIRE(updateSlot(kSlotB, slotImage(7, kSlotB, 0, 1000)) == kManifests);
        (void)boots(0);
        for (int start = 0; start < 3; ++start)
            REQUIRE(bootedSlot() == kSlotB);
    }
    const auto work = [] { REQUIRE(updateSlot(kSlotB, kNewProgram) == kManifests); };
    CHECK(100 < cutEverywhere(work, [] {
              const FakeFlash::State cut = FakeFlash::state();
              requireReverts();
              FakeFlash::setState(cut);
              REQUIRE(updateSlot(kSlotB, kNewProgram) == kManifests);
              REQUIRE(bootedSlot() == kSlotB);
              REQUIRE(confirmSlot(kSlotB));
              REQUIRE(boots(5).back() == kSlotB);
              REQUIRE(loader::Signed::floor<FakeFlash>() == 3);
          }));
}

TEST_CASE("a power cut in any operation of an update of an empty board leaves the loader, or the "
          "program")
{
    FakeFlash::reset();
    CHECK(100 < cutEverywhere(
              [] { REQUIRE(updateSlot(kSlotA, kOldProgram) == kManifests); },
              [] {
                  const auto slots = boots(6);
                  REQUIRE(std::ranges::count(slots, std::optional<std::uint32_t>(kSlotA)) <= 3);
                  REQUIRE(slots.back() == std::nullopt);
                  REQUIRE(updateSlot(kSlotA, kOldProgram) == kManifests);
                  REQUIRE(bootedSlot() == kSlotA);
              }));
}

TEST_CASE("a power cut in any operation of a start or a revert leaves a whole program, with no "
          "more than three starts")
{
    onTrial();
    const auto work = [] {
        for (int start = 0; start < 3; ++start)
            REQUIRE(bootedSlot() == kSlotB);
        REQUIRE(bootedSlot() == kSlotA);
    };
    CHECK(cutEverywhere(work, requireReverts) == 3);
}

TEST_CASE("a power cut in any operation of a confirmation leaves the program confirmed or on trial")
{
    onTrial();
    REQUIRE(bootedSlot() == kSlotB);
    // By the program; then by the loader: a second one, and the floor.
    const auto work = [] {
        REQUIRE(confirmSlot(kSlotB));
        REQUIRE(bootedSlot() == kSlotB);
    };
    CHECK(3 == cutEverywhere(work, [] {
              const FakeFlash::State cut = FakeFlash::state();
              const auto slots = boots(6);
              if (slots.back() == kSlotB) {
                  REQUIRE(std::ranges::count(slots, std::optional<std::uint32_t>(kSlotB)) == 6);
                  REQUIRE(loader::Signed::floor<FakeFlash>() == 3);
              } else {
                  REQUIRE(slots.back() == kSlotA);
                  REQUIRE(loader::Signed::floor<FakeFlash>() == 0);
              }
              // The program starts again and confirms again.
              FakeFlash::setState(cut);
              REQUIRE(bootedSlot() == kSlotB);
              REQUIRE(confirmSlot(kSlotB));
              REQUIRE(boots(5).back() == kSlotB);
              REQUIRE(loader::Signed::floor<FakeFlash>() == 3);
          }));
}

TEST_CASE("a confirmation that was torn and read right for a while is written a second time")
{
    onTrial();
    REQUIRE(bootedSlot() == kSlotB);
    REQUIRE(confirmSlot(kSlotB));
    REQUIRE(bootedSlot() == kSlotB);
    FakeFlash::carryOut(
        {false, (kSlotB + FIELDFLASH_LOADER_CONFIRM_OFFSET - loader::flashBase) / 8, 0x1234});
    for (int start = 0; start < 6; ++start)
        CHECK(bootedSlot() == kSlotB);
}

TEST_CASE("an update after a power cut in a confirmation or a start is not affected by the marks")
{
    onTrial();
    REQUIRE(bootedSlot() == kSlotB);
    const auto work = [] {
        REQUIRE(bootedSlot() == kSlotB);
        REQUIRE(confirmSlot(kSlotB));
    };
    CHECK(2 == cutEverywhere(work, [] {
              const std::uint32_t free = [] {
                  SlotLoader loader;
                  return loader::programBase();
              }();
              const Bytes next = slotImage(3, free, 3, 900);
              REQUIRE(updateSlot(free, next) == kManifests);
              for (int start = 0; start < 3; ++start)
                  REQUIRE(bootedSlot() == free);
              REQUIRE(bootedSlot() != free);
          }));
}
