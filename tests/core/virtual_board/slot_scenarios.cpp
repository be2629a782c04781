// SPDX-License-Identifier: MIT
#include "tests/core/virtual_board/slot_scenarios.h"

#include "firmware/contract/signed_image.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace fieldflash::test {

namespace {

constexpr Address kA = FIELDFLASH_LOADER_APPLICATION;
constexpr Address kB = FIELDFLASH_LOADER_SLOT_B;
constexpr SlotStatus kWritten{0, 5};
constexpr SlotStatus kManifests{0, 7};
constexpr std::uint8_t kErrTarget = 1;
constexpr std::uint8_t kErrFile = 2;
constexpr std::uint8_t kErrAddress = 8;
constexpr std::uint32_t kConfirms = FIELDFLASH_SIGNED_MUST_CONFIRM;
constexpr std::uint8_t kBIsFree = FIELDFLASH_LOADER_SLOT_B_IS_FREE;
constexpr std::uint8_t kOtherStarts = FIELDFLASH_LOADER_SLOT_OTHER_STARTS;

Bytes programFor(SlotDevice& device, Address slot)
{
    return device.program(slot, slot == kA ? 0x0100 : 0x0110, kConfirms);
}

void install(SlotDevice& device, Address slot)
{
    REQUIRE(device.write(slot, programFor(device, slot)) == kWritten);
    REQUIRE(device.leave() == kManifests);
}

/// The confirmed program in slot A, in the loader.
void startWithFirst(SlotDevice& device)
{
    install(device, kA);
    device.startAndConfirm();
    device.enterLoader();
}

/// What is in the file, whatever loader and program have marked.
bool contains(SlotDevice& device, Address slot)
{
    const Bytes image = programFor(device, slot);
    Bytes found = device.flash(slot, image.size());
    std::fill(found.begin() + sizeof(FieldflashSignedHeader),
              found.begin() + FIELDFLASH_SIGNED_HEADER_SIZE, std::uint8_t{0xFF});
    return found == image;
}

void showsTheFreeSlot(SlotDevice& device)
{
    CHECK(device.layout() == "@Flash: no program: slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A "f");
    CHECK(device.report().header.slots == 2);
    CHECK(device.report().slot == 0);
    CHECK(device.report().reason == FIELDFLASH_LOADER_REASON_NO_PROGRAM);
    CHECK((device.report().header.features & FIELDFLASH_LOADER_REPLACEABLE) == 0);
    startWithFirst(device);
    CHECK(device.layout() == "@Flash: slot B free" FIELDFLASH_LOADER_LAYOUT_SLOT_B "f");
    CHECK(device.report().slot == (kBIsFree | kOtherStarts));
    CHECK(device.report().application == FIELDFLASH_LOADER_APPLICATION_NONE);
}

void keepsTheConfirmedProgram(SlotDevice& device)
{
    startWithFirst(device);
    CHECK(device.write(kA, programFor(device, kA)).first == kErrAddress);
    CHECK(device.reason() == "address not in the free slot");
    CHECK(device.erase(kA).first == kErrAddress);
    CHECK(device.erase(kB - 2048).first == kErrAddress);
    CHECK(device.erase(0x08000000).first == kErrAddress);
    CHECK(device.erase(kB).first == 0);
    CHECK(contains(device, kA));
    CHECK(device.start() == kA);
}

void startsTheNewOneThreeTimes(SlotDevice& device)
{
    startWithFirst(device);
    install(device, kB);
    for (int start = 0; start < 3; ++start)
        CHECK(device.start() == kB);
    for (int start = 0; start < 3; ++start)
        CHECK(device.start() == kA);
    device.enterLoader();
    CHECK(device.report().slot == (kBIsFree | kOtherStarts | FIELDFLASH_LOADER_SLOT_REVERTED));
    // It can be installed again, with as many starts.
    install(device, kB);
    CHECK(device.start() == kB);
}

void staysWithoutAnother(SlotDevice& device)
{
    install(device, kA);
    for (int start = 0; start < 3; ++start)
        CHECK(device.start() == kA);
    CHECK(device.start() == std::nullopt);
    device.enterLoader();
    CHECK(device.layout()
          == "@Flash: program did not confirm: slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A "f");
    CHECK(device.report().reason == FIELDFLASH_LOADER_REASON_NOT_CONFIRMED);
    CHECK(device.report().slot == FIELDFLASH_LOADER_SLOT_REVERTED);
}

void staysWithAConfirmedProgram(SlotDevice& device)
{
    startWithFirst(device);
    install(device, kB);
    device.startAndConfirm();
    for (int start = 0; start < 5; ++start)
        CHECK(device.start() == kB);
    device.enterLoader();
    CHECK(device.layout() == "@Flash: slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A "f");
    CHECK(device.report().slot == kOtherStarts);
    CHECK(device.write(kB, programFor(device, kB)).first == kErrAddress);
    install(device, kA);
    CHECK(device.start() == kA);
    CHECK(contains(device, kB));
}

void refusesWhatCannotStay(SlotDevice& device)
{
    startWithFirst(device);
    // For the other slot, and without the promise to confirm.
    REQUIRE(device.write(kB, device.program(kA, 0x0110, kConfirms)) == kWritten);
    CHECK(device.leave().first == kErrTarget);
    REQUIRE(device.write(kB, device.program(kB, 0x0110, 0)) == kWritten);
    CHECK(device.leave().first == kErrTarget);
    CHECK(device.start() == kA);
}

void writesItsMarksItself(SlotDevice& device)
{
    startWithFirst(device);
    for (const std::uint32_t offset : {0xC0U, 0x1B8U, 0x1D0U, 0x1E8U, 0x1F8U}) {
        INFO(offset);
        Bytes image = programFor(device, kB);
        std::fill_n(image.begin() + offset, 8, std::uint8_t{0});
        CHECK(device.write(kB, image).first == kErrFile);
    }
}

void startsOnlyWhatWasAdmitted(SlotDevice& device)
{
    startWithFirst(device);
    REQUIRE(device.write(kB, programFor(device, kB)) == kWritten);
    CHECK(device.start() == kA);
    device.enterLoader();
    CHECK(device.report().application == FIELDFLASH_LOADER_APPLICATION_COMPLETE);
    // Nothing is written: leave only restarts.
    CHECK(device.leave() == kManifests);
    CHECK(device.start() == kA);
}

void startsAnUnadmittedProgramWithoutAnother(SlotDevice& device)
{
    REQUIRE(device.write(kA, programFor(device, kA)) == kWritten);
    CHECK(device.start() == kA);
}

} // namespace

const std::vector<SlotScenario>& slotScenarios()
{
    static const std::vector<SlotScenario> kScenarios{
        {"the loader shows the free slot", showsTheFreeSlot},
        {"the slot of the confirmed program cannot be changed", keepsTheConfirmedProgram},
        {"a new program that does not confirm is reverted", startsTheNewOneThreeTimes},
        {"a first program that does not confirm leaves the loader", staysWithoutAnother},
        {"a new program that confirms stays", staysWithAConfirmedProgram},
        {"a program that could not stay is refused", refusesWhatCannotStay},
        {"a host cannot write marks", writesItsMarksItself},
        {"a program that was not admitted does not start in the place of another",
         startsOnlyWhatWasAdmitted},
        {"a program that was not admitted starts if there is no other",
         startsAnUnadmittedProgramWithoutAnother},
    };
    return kScenarios;
}

} // namespace fieldflash::test
