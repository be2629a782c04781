// SPDX-License-Identifier: MIT
// The memories behind the ROM bootloader, by address.
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "core/virtual_board/wire/dfu_words.h"

#include <optional>
#include <vector>

namespace fieldflash::board {

/// One operation, planned: refused at once, or steps that take time.
struct Work {
    DfuStatus refused = DfuStatus::OK;
    std::vector<FlashStep> steps;
    /// Longest duration by the datasheet, for bwPollTimeout.
    Clock::Duration longest{0};
    /// What ends this life once the steps are done.
    std::optional<Departure> departure;
};

/// RAM, system memory and everything else that no alternate setting announces is not served:
/// errTARGET (the real ROM lets commands at part of them). Does not own the chip.
class RomMemories {
public:
    /// Of one life of the ROM, which begins now.
    explicit RomMemories(Chip& chip);

    /// Where the flash at this address of the bus is: the banks may be swapped (FB_MODE).
    [[nodiscard]] Address cellAt(Address address) const;

    [[nodiscard]] std::optional<Memory> memoryAt(ByteCount address) const;
    /// errTARGET outside everything, or outside the memory of the selected alternate setting.
    [[nodiscard]] DfuStatus check(ByteCount address, std::uint8_t alternate) const;

    struct ReadResult {
        DfuStatus status = DfuStatus::OK;
        bool hangs = false; ///< an unhandled NMI
        Bytes data;
        bool resets = false; ///< or whose handler resets the chip
    };
    /// Option bytes must be read from their start with at least the whole block, and end there;
    /// other ranges must lie inside.
    [[nodiscard]] ReadResult read(ByteCount address, std::uint16_t length) const;

    [[nodiscard]] Work erasePage(Address address);
    [[nodiscard]] Work massErase();
    [[nodiscard]] Work readUnprotect();
    /// With the 8-byte defect of the chip's ROM.
    [[nodiscard]] Work write(ByteCount address, Bytes data);

private:
    [[nodiscard]] Work writeFlash(FlashMemory& memory, Address address, Bytes data);
    [[nodiscard]] Work writeOptions(Address address, Bytes data);
    [[nodiscard]] FlashStep programStep(FlashMemory& memory, Address address, std::uint64_t value);
    void countErase(std::uint32_t page);

    [[nodiscard]] Bytes readFlash(AddressRange range) const;

    Chip& m_chip;
    bool m_isSwapped = false;
    /// A misaligned write leaves its flag in FLASH_SR, and the ROM never clears it (AN2606, 4.4).
    bool m_isAlignmentErrorPending = false;
};

} // namespace fieldflash::board
