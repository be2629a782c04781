// SPDX-License-Identifier: MIT
// Where a plain DFU bootloader puts the stream: partitions of the flash.
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"

#include <vector>

namespace fieldflash::board {

/// One partition is the whole flash; two are its halves, and the program is in the first. Each page
/// is erased when the stream reaches it. Does not own the chip, which must outlive it.
class PlainStore {
public:
    explicit PlainStore(Chip& chip) : m_chip(chip) { }

    [[nodiscard]] AddressRange partition(std::uint8_t alternate) const;
    /// The stream begins at the start of the partition.
    void begin(std::uint8_t alternate);
    /// The next bytes of the stream, as flash operations; a last incomplete program unit waits for
    /// more, or for finish(). Empty when they do not fit.
    [[nodiscard]] std::vector<FlashStep> write(ByteView bytes);
    /// The rest, padded with the erased value.
    [[nodiscard]] std::vector<FlashStep> finish();
    [[nodiscard]] bool fits(std::size_t bytes) const;
    /// Bytes of the stream so far.
    [[nodiscard]] ByteCount written() const { return m_written; }

    [[nodiscard]] Bytes read(std::uint8_t alternate, ByteCount offset, std::size_t length) const;

private:
    void program(std::vector<FlashStep>& steps);
    void erase(std::vector<FlashStep>& steps, std::uint32_t page);

    Chip& m_chip;
    AddressRange m_range{};
    ByteCount m_written = 0; ///< received, including m_rest
    Bytes m_rest;            ///< not yet programmed
    Address m_next = 0;      ///< of the next program unit
};

} // namespace fieldflash::board
