// SPDX-License-Identifier: MIT
// A loader with two slots on a PC, and a program that confirms.
#pragma once

#include "firmware/loader/signed_security.h"
#include "tests/firmware/loader/hosted_loader.h"
#include "tests/firmware/loader/slot_images.h"
#include "tests/support/catch.h"

#include <optional>

namespace fieldflash::test {

using SlotLoader = HostedLoader<loader::Signed>;
using DfuEnd = std::pair<std::uint8_t, std::uint8_t>;
inline constexpr DfuEnd kManifests{0, 7};

/// The slot of the program that starts after a reset.
[[nodiscard]] inline std::optional<std::uint32_t> bootedSlot()
{
    if (SlotLoader().boot() != loader::Finding::None)
        return std::nullopt;
    return loader::programBase();
}

[[nodiscard]] inline bool slotContains(std::uint32_t slot, const Bytes& image)
{
    return withoutMarks(FakeFlash::read(slot, image.size())) == image;
}

/// Over USB, in a session of its own.
[[nodiscard]] inline DfuEnd updateSlot(std::uint32_t slot, const Bytes& image)
{
    SlotLoader loader;
    const DfuEnd written = loader.write(slot, image);
    return written == DfuEnd{0, 5} ? loader.leave() : written;
}

/// As runtime_dfu/confirm.c does. Fails the test on a torn double word: on the chip, an NMI.
inline bool confirmSlot(std::uint32_t slot)
{
    for (std::uint32_t number = 0; number < FIELDFLASH_LOADER_CONFIRMATIONS; ++number) {
        const std::uint32_t at = slot + FIELDFLASH_LOADER_CONFIRM_OFFSET + 8 * number;
        FakeFlash::startReading();
        const auto isConfirmed = [at] {
            return FakeFlash::word(at) == FIELDFLASH_LOADER_CONFIRMED_LOW
                && FakeFlash::word(at + 4) == FIELDFLASH_LOADER_CONFIRMED_HIGH;
        };
        if ((FakeFlash::word(at) & FakeFlash::word(at + 4)) == 0xFFFFFFFF)
            (void)FakeFlash::program(at, FIELDFLASH_LOADER_CONFIRMED_LOW,
                                     FIELDFLASH_LOADER_CONFIRMED_HIGH);
        const bool confirmed = isConfirmed();
        REQUIRE(FakeFlash::couldRead());
        if (confirmed)
            return true;
    }
    return false;
}

/// A confirmed program in slot A, on an empty chip.
inline void startWithConfirmed(const Bytes& image)
{
    FakeFlash::reset();
    REQUIRE(updateSlot(kSlotA, image) == kManifests);
    REQUIRE(bootedSlot() == kSlotA);
    REQUIRE(confirmSlot(kSlotA));
    REQUIRE(bootedSlot() == kSlotA);
}

} // namespace fieldflash::test
