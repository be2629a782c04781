// SPDX-License-Identifier: MIT
// The memories behind the ROM bootloader, by address.
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "core/virtual_board/wire/dfu_words.h"

#include <optional>
#include <vector>

namespace fieldflash::board {

/// A planned operation: refused immediately, or steps that take time.
struct Work {
    DfuStatus refused = DfuStatus::OK;
    std::vector<FlashStep> steps;
    /// Longest duration by the datasheet, for bwPollTimeout.
    Clock::Duration longest{0};
    /// The device stays in dfuDNBUSY afterwards, until CLRSTATUS.
    bool hangs = false;
    /// The device answers dfuDNLOAD-IDLE at once, while it works.
    bool answersIdle = false;
    /// The mode change after the steps, if any.
    std::optional<Departure> departure;
};

/// RAM, system memory and everything else not announced by an alternate setting answers errTARGET
/// (the real ROM accepts commands for part of it). Does not own the chip.
class RomMemories {
public:
    /// Valid for one run of the ROM, which starts now.
    explicit RomMemories(Chip& chip);

    /// The flash cell behind this bus address: the banks may be swapped (FB_MODE).
    [[nodiscard]] Address cellAt(Address address) const;

    [[nodiscard]] std::optional<Memory> memoryAt(ByteCount address) const;
    /// errTARGET outside all memories, or outside the memory of the selected alternate setting.
    [[nodiscard]] DfuStatus check(ByteCount address, std::uint8_t alternate) const;

    struct ReadResult {
        DfuStatus status = DfuStatus::OK;
        bool hangs = false; ///< an unhandled NMI
        Bytes data;
        bool resets = false; ///< an NMI whose handler resets the chip
    };
    /// Option bytes must be read from their start, in a length of at least one block, up to their
    /// end; other ranges must be inside their memory.
    [[nodiscard]] ReadResult read(ByteCount address, std::uint16_t length) const;

    [[nodiscard]] Work erasePage(Address address);
    [[nodiscard]] Work massErase();
    [[nodiscard]] Work readUnprotect();
    /// Includes the 8-byte defect if the chip's ROM has it.
    [[nodiscard]] Work write(ByteCount address, Bytes data);

private:
    [[nodiscard]] Work writeFlash(FlashMemory& memory, Address address, Bytes data);
    [[nodiscard]] Work writeOptions(Address address, Bytes data);
    [[nodiscard]] Work writeRaw(Address address, const Bytes& data);
    [[nodiscard]] ReadResult readOptions(Address address, std::uint16_t length) const;
    [[nodiscard]] ReadResult readRaw(AddressRange range) const;
    [[nodiscard]] FlashStep programStep(FlashMemory& memory, Address address, const Bytes& unit);
    void countErase(std::uint32_t page);

    [[nodiscard]] Bytes readFlash(AddressRange range) const;

    Chip& m_chip;
    bool m_isSwapped = false;
    /// A misaligned write leaves its flag set in FLASH_SR, and the ROM never clears it (AN2606,
    /// 4.4).
    bool m_isAlignmentErrorPending = false;
};

} // namespace fieldflash::board
