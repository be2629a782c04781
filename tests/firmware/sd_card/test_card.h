// SPDX-License-Identifier: MIT
// An SD card on an SPI bus, byte by byte. Strict: violations of the specification are noted.
#pragma once

#include "firmware/sd_card/spi_bus.h"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace fieldflash::test {

enum class CardKind { None, MultiMedia, Version1, Version2, HighCapacity };

class TestCard final : public sd::SpiBus {
public:
    explicit TestCard(CardKind kind, std::uint32_t blocks = 64);

    std::uint8_t exchange(std::uint8_t out) override;
    void select(bool isSelected) override;
    [[nodiscard]] std::uint32_t milliseconds() const override
    {
        return m_bytes / kBytesPerMillisecond;
    }

    [[nodiscard]] std::array<std::uint8_t, 512> block(std::uint32_t number) const;
    /// What the host did wrong; empty: nothing.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

    // How this card behaves.
    int answerDelay = 1;            ///< bytes in front of an answer, 0 to 8
    int dataDelay = 20;             ///< bytes in front of a data token
    int startAttempts = 5;          ///< ACMD41 until it is ready
    int deafCommands = 0;           ///< commands without an answer, at first
    std::uint32_t ocr = 0x00FF8000; ///< supply voltages
    std::uint8_t echo = 0xAA;       ///< in the answer to CMD8
    int damagedReads = 0;           ///< with one wrong bit
    std::uint8_t errorToken = 0;    ///< instead of data; 0: none
    bool isSilentInReads = false;
    int silentFromCommand = -1; ///< index of the first command without an answer

private:
    static constexpr std::uint32_t kBytesPerMillisecond = 50; // 400 kHz

    void execute();
    void answer(std::uint8_t first, std::vector<std::uint8_t> rest = {});
    void executeRead(std::uint32_t argument);
    void note(const std::string& violation);

    CardKind m_kind;
    std::uint32_t m_blocks;
    std::uint32_t m_bytes = 0;
    int m_clocksBefore = 0; ///< without chip select
    int m_commands = 0;
    bool m_isSelected = false;
    bool m_isIdle = false; ///< GO_IDLE_STATE was received
    bool m_isReady = false;
    bool m_isApplication = false;
    bool m_knowsVersion2 = false;
    std::uint32_t m_blockLength = 1024; ///< not 512, so that it has to be set
    std::vector<std::uint8_t> m_command;
    std::deque<std::uint8_t> m_out;
    std::string m_violation;
};

} // namespace fieldflash::test
