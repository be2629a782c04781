// SPDX-License-Identifier: MIT
// Reads SD cards over SPI (SD Association, "Physical Layer Simplified Specification" 6.00, chapter
// 7): version 1, version 2, high capacity. Every wait is bounded.
#pragma once

#include "firmware/sd_card/protocol.h"
#include "firmware/sd_card/spi_bus.h"

namespace fieldflash::sd {

class SdCard final : public fat::BlockDevice {
public:
    /// The bus must outlive the card.
    explicit SdCard(SpiBus& bus) : m_bus(bus) { }

    /// Takes at most 1.2 s. May be called again.
    CardState start();
    /// Repeats a transfer that was damaged on the way, twice. Takes at most 0.6 s.
    [[nodiscard]] bool readBlock(uint32_t number, fat::Block block) override;

private:
    [[nodiscard]] CardState initialise();
    [[nodiscard]] CardState awaitReady(bool isVersion2);
    [[nodiscard]] uint8_t command(uint8_t index, uint32_t argument);
    [[nodiscard]] uint8_t applicationCommand(uint8_t index, uint32_t argument);
    [[nodiscard]] uint32_t readWord();
    [[nodiscard]] bool readData(fat::Block block);
    void release();

    SpiBus& m_bus;
    CardState m_state = CardState::NotStarted;
    bool m_isHighCapacity = false; ///< addresses are numbers of blocks, not of bytes
};

} // namespace fieldflash::sd
