// SPDX-License-Identifier: MIT
// Reads SD cards over the SD bus, with one data line (SD Association, "Physical Layer Simplified
// Specification" 6.00, chapter 4): version 1, version 2, high capacity. Every wait is bounded.
#pragma once

#include "firmware/sd_card/protocol.h"

#include <concepts>

namespace fieldflash::sd {

/// Figure 4-18 and following of the specification.
enum class Answer : uint8_t {
    None,
    Short,
    ShortWithoutCrc, ///< the OCR
    Long,
};

/// A controller with one card. It starts at 400 kHz or less, with at least 74 clocks.
template <typename T>
concept SdBus = requires(T bus, uint8_t index, uint32_t argument, Answer answer, fat::Block block) {
    /// False after a bounded time: no answer, or a damaged one.
    { bus.command(index, argument, answer) } -> std::same_as<bool>;
    /// Bits 39 to 8 of the last short answer.
    { bus.answer() } -> std::same_as<uint32_t>;
    /// Before the command that reads, because data may follow its answer at once.
    bus.expectBlock();
    /// False: no data within readTimeout, damaged, or lost. `block` may then have any content.
    { bus.takeBlock(block) } -> std::same_as<bool>;
    /// After expectBlock(): gives up the block, and lets the card send the rest of it.
    bus.abandonBlock();
    /// Wraps at 2^32.
    { bus.milliseconds() } -> std::same_as<uint32_t>;
};

template <SdBus Bus> class SdBusCard final : public fat::BlockDevice {
public:
    /// The bus must outlive the card.
    explicit SdBusCard(Bus& bus) : m_bus(bus) { }

    /// Takes at most 1.1 s. May be called again. When the card is ready, the clock may rise to
    /// 25 MHz.
    CardState start() { return m_state = initialise(); }

    /// Repeats a transfer that was damaged on the way, twice. Takes at most 0.7 s.
    [[nodiscard]] bool readBlock(uint32_t number, fat::Block block) override
    {
        uint32_t address = 0;
        if (m_state != CardState::Ready || !blockAddress(number, m_isHighCapacity, address))
            return false;
        for (int attempt = 0; attempt < readAttempts; ++attempt) {
            m_bus.expectBlock();
            if (m_bus.command(READ_SINGLE_BLOCK, address, Answer::Short)
                && m_bus.answer() < firstError && m_bus.takeBlock(block))
                return true;
            m_bus.abandonBlock();
        }
        return false;
    }

private:
    /// Card status, table 4-42: bits 31 to 19 are errors, a locked card, or about the last command.
    static constexpr uint32_t firstError = 1U << 19;
    static constexpr uint32_t isPoweredUp = 1U << 31; // in the OCR
    static constexpr uint32_t cardAddress = 0xFFFF0000;

    // Figure 4-2 of the specification.
    CardState initialise()
    {
        bool isVersion2 = false;
        // A card that was interrupted in a transfer may miss the first.
        for (int attempt = 0; attempt < 3 && !isVersion2; ++attempt) {
            (void)m_bus.command(GO_IDLE_STATE, 0, Answer::None);
            isVersion2 = m_bus.command(SEND_IF_COND, supply33Volt, Answer::Short);
        }
        if (isVersion2 && (m_bus.answer() & 0xFFF) != supply33Volt)
            return CardState::Unsupported;
        if (const CardState state = awaitReady(isVersion2); state != CardState::Ready)
            return state;
        if (!m_bus.command(ALL_SEND_CID, 0, Answer::Long)
            || !m_bus.command(SEND_RELATIVE_ADDR, 0, Answer::Short))
            return CardState::Failed;
        const bool isSelected =
            m_bus.command(SELECT_CARD, m_bus.answer() & cardAddress, Answer::Short)
            && (m_isHighCapacity || m_bus.command(SET_BLOCKLEN, fat::blockSize, Answer::Short));
        return isSelected ? CardState::Ready : CardState::Failed;
    }

    CardState awaitReady(bool isVersion2)
    {
        const uint32_t begin = m_bus.milliseconds();
        bool isCard = isVersion2;
        do {
            if (!m_bus.command(APP_CMD, 0, Answer::Short))
                return isCard ? CardState::Failed : CardState::NoCard;
            // With a voltage: without one, it is only a question.
            if (!m_bus.command(SD_SEND_OP_COND, voltage33 | (isVersion2 ? supportsHighCapacity : 0),
                               Answer::ShortWithoutCrc))
                return isCard ? CardState::Failed : CardState::Unsupported; // a MultiMediaCard
            isCard = true;
            if ((m_bus.answer() & isPoweredUp) != 0) {
                m_isHighCapacity = isVersion2 && (m_bus.answer() & isHighCapacityCard) != 0;
                return (m_bus.answer() & voltage33) != 0 ? CardState::Ready
                                                         : CardState::Unsupported;
            }
        } while (m_bus.milliseconds() - begin <= startTimeout);
        return CardState::Failed;
    }

    Bus& m_bus;
    CardState m_state = CardState::NotStarted;
    bool m_isHighCapacity = false; ///< addresses are numbers of blocks, not of bytes
};

} // namespace fieldflash::sd
