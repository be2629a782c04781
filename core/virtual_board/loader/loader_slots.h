// SPDX-License-Identifier: MIT
// The two slots of a resident loader, by the marks in flash (firmware/contract/loader.h).
#pragma once

#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/loader/loader_content.h"

#include <cstdint>
#include <optional>

namespace fieldflash::board {

/// Where programs are: one place behind the loader, or two halves of it.
struct LoaderSlot {
    Address base = 0; ///< of the header
    ByteCount size = 0;

    [[nodiscard]] AddressRange range() const { return {base, size}; }
    /// What only loader and program write: the marker, with two slots everything between header and
    /// vector table.
    [[nodiscard]] AddressRange marks(ResidentLoaderKind kind) const;
};

/// The first one, or with `isSecond` the other of two.
[[nodiscard]] LoaderSlot loaderSlot(const FlashMemory& flash, ResidentLoaderKind kind,
                                    bool isSecond = false);
/// The half in which it is not. Precondition: `slot` is one of two.
[[nodiscard]] LoaderSlot otherSlot(const LoaderSlot& slot);

/// What a loader decides after a reset.
struct LoaderStart {
    LoaderFinding finding = LoaderFinding::None;
    LoaderSlot slot; ///< of the program that starts, if the finding is None
};

/// With two slots, counts the start and completes confirmations.
[[nodiscard]] LoaderStart startAfterReset(FlashMemory& flash, ResidentLoaderKind kind);

/// The slot that a host can change.
struct FreeSlot {
    LoaderSlot slot;
    bool otherStarts = false; ///< the other one has a confirmed, whole program
};
/// Completes confirmations.
[[nodiscard]] FreeSlot freeSlot(FlashMemory& flash, ResidentLoaderKind kind);

/// FIELDFLASH_LOADER_SLOT_…, without OTHER_STARTS. Precondition: two slots.
[[nodiscard]] std::uint8_t slotState(const FlashMemory& flash, const LoaderSlot& slot);

/// The marker of a program that was verified just now: newer than the one in the other slot.
[[nodiscard]] std::uint64_t verifiedMarker(const FlashMemory& flash, ResidentLoaderKind kind,
                                           const LoaderSlot& slot);

/// What the program does when it works.
void confirmProgram(FlashMemory& flash, const LoaderSlot& slot);

} // namespace fieldflash::board
