// SPDX-License-Identifier: MIT
// An SD card on the SD bus, command by command. Strict: violations of the specification are noted.
#pragma once

#include "firmware/sd_card/sd_bus_card.h"
#include "tests/firmware/sd_card/test_card.h"

#include <array>
#include <cstdint>
#include <string>

namespace fieldflash::test {

class TestBusCard {
public:
    explicit TestBusCard(CardKind cardKind, std::uint32_t blocks = 64);

    // sd::SdBus
    bool command(std::uint8_t index, std::uint32_t argument, sd::Answer answer);
    [[nodiscard]] std::uint32_t answer() const { return m_answer; }
    void expectBlock();
    bool takeBlock(fat::Block block);
    void abandonBlock();
    [[nodiscard]] std::uint32_t milliseconds() const { return m_time; }

    [[nodiscard]] std::array<std::uint8_t, 512> block(std::uint32_t number) const;
    [[nodiscard]] bool isDataPathIdle() const { return !m_expectsBlock; }
    /// What the host did wrong; empty: nothing.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

    // How this card behaves.
    CardKind kind;
    int startAttempts = 5;          ///< ACMD41 until it is ready
    int deafCommands = 0;           ///< commands without an answer, at first
    std::uint32_t ocr = 0x00FF8000; ///< supply voltages
    std::uint8_t echo = 0xAA;       ///< in the answer to CMD8
    int damagedReads = 0;
    std::uint32_t readErrors = 0; ///< in the answer to CMD17
    bool isSilentInReads = false;
    int silentFromCommand = -1; ///< index of the first command without an answer

private:
    enum class State { Idle, Ready, Identification, Standby, Transfer };

    bool reply(std::uint32_t word, sd::Answer awaited, sd::Answer form = sd::Answer::Short);
    bool execute(std::uint8_t index, std::uint32_t argument, sd::Answer awaited);
    bool read(std::uint32_t argument, sd::Answer awaited);
    void note(const std::string& violation);

    std::uint32_t m_blocks;
    std::uint32_t m_time = 0;
    std::uint32_t m_answer = 0;
    int m_commands = 0;
    State m_state = State::Idle;
    bool m_isReset = false;
    bool m_isApplication = false;
    bool m_knowsVersion2 = false;
    std::uint32_t m_blockLength = 1024; ///< not 512, so that it has to be set
    bool m_expectsBlock = false;
    bool m_sendsBlock = false;
    std::uint32_t m_number = 0;
    std::string m_violation;
};
static_assert(sd::SdBus<TestBusCard>);

} // namespace fieldflash::test
