// SPDX-License-Identifier: MIT
#include "firmware/sd_card/sd_card.h"

#include "firmware/crc/crc16.h"

namespace fieldflash::sd {

namespace {

constexpr uint8_t filler = 0xFF;
constexpr uint8_t dataToken = 0xFE;

// The answer R1, section 7.3.2.1.
constexpr uint8_t idle = 0x01;
constexpr uint8_t illegalCommand = 0x04;
constexpr uint8_t noAnswer = 0xFF;

constexpr int mostAnswerBytes = 9; // section 7.5.4: N_CR is at most 8

/// x^7 + x^3 + 1 over a command, with the stop bit behind it.
uint8_t updateCrc7(uint8_t crc, uint8_t byte)
{
    for (int bit = 0; bit < 8; ++bit) {
        const bool top = ((crc ^ byte) & 0x80U) != 0;
        crc = static_cast<uint8_t>(crc << 1);
        if (top)
            crc ^= 0x09 << 1;
        byte = static_cast<uint8_t>(byte << 1);
    }
    return crc;
}

} // namespace

const char* describe(CardState state)
{
    switch (state) {
    case CardState::NotStarted: return "The card is not started.";
    case CardState::Ready: return "The card is ready.";
    case CardState::NoCard: return "No card.";
    case CardState::Unsupported: return "This kind of card is not supported.";
    case CardState::Failed: break;
    }
    return "The card does not answer.";
}

CardState SdCard::start()
{
    // Section 6.4.1: at least 74 clocks without chip select.
    m_bus.select(false);
    for (int i = 0; i < 10; ++i)
        m_bus.exchange(filler);
    m_state = initialise();
    release();
    return m_state;
}

// Figure 7-2 of the specification.
CardState SdCard::initialise()
{
    m_isHighCapacity = false;
    // A card that was interrupted in a transfer may miss the first.
    int attempts = 10;
    while (command(GO_IDLE_STATE, 0) != idle) {
        if (--attempts == 0)
            return CardState::NoCard;
    }
    const uint8_t answer = command(SEND_IF_COND, supply33Volt);
    const bool isVersion2 = (answer & illegalCommand) == 0;
    if (isVersion2 && (answer != idle || (readWord() & 0xFFF) != supply33Volt))
        return answer == noAnswer ? CardState::Failed : CardState::Unsupported;
    if (answer == noAnswer)
        return CardState::Failed;
    if (const CardState state = awaitReady(isVersion2); state != CardState::Ready)
        return state;
    if (command(READ_OCR, 0) != 0)
        return CardState::Failed;
    const uint32_t conditions = readWord();
    if ((conditions & voltage33) == 0)
        return CardState::Unsupported;
    m_isHighCapacity = isVersion2 && (conditions & isHighCapacityCard) != 0;
    if (!m_isHighCapacity && command(SET_BLOCKLEN, fat::blockSize) != 0)
        return CardState::Failed;
    return CardState::Ready;
}

CardState SdCard::awaitReady(bool isVersion2)
{
    const uint32_t begin = m_bus.milliseconds();
    while (true) {
        const uint8_t answer =
            applicationCommand(SD_SEND_OP_COND, isVersion2 ? supportsHighCapacity : 0);
        if (answer == 0)
            return CardState::Ready;
        if (answer != noAnswer && (answer & illegalCommand) != 0)
            return CardState::Unsupported; // a MultiMediaCard
        if (m_bus.milliseconds() - begin > startTimeout)
            return CardState::Failed;
    }
}

uint8_t SdCard::applicationCommand(uint8_t index, uint32_t argument)
{
    const uint8_t answer = command(APP_CMD, 0);
    return answer <= idle ? command(index, argument) : answer;
}

uint8_t SdCard::command(uint8_t index, uint32_t argument)
{
    release();
    m_bus.select(true);
    uint8_t crc = 0;
    const auto send = [&](uint32_t byte) {
        m_bus.exchange(static_cast<uint8_t>(byte));
        crc = updateCrc7(crc, static_cast<uint8_t>(byte));
    };
    send(0x40U | index);
    for (int shift = 24; shift >= 0; shift -= 8)
        send(argument >> shift & 0xFF);
    send(crc | 1U);
    for (int i = 0; i < mostAnswerBytes; ++i) {
        const uint8_t answer = m_bus.exchange(filler);
        if ((answer & 0x80U) == 0)
            return answer;
    }
    return noAnswer;
}

uint32_t SdCard::readWord()
{
    uint32_t word = 0;
    for (int i = 0; i < 4; ++i)
        word = word << 8 | m_bus.exchange(filler);
    return word;
}

/// Ends a transfer: a card releases its output only with clocks behind the chip select.
void SdCard::release()
{
    m_bus.select(false);
    m_bus.exchange(filler);
}

bool SdCard::readBlock(uint32_t number, fat::Block block)
{
    if (m_state != CardState::Ready)
        return false;
    uint32_t address = 0;
    if (!blockAddress(number, m_isHighCapacity, address))
        return false;
    bool isGood = false;
    for (int attempt = 0; attempt < readAttempts && !isGood; ++attempt)
        isGood = command(READ_SINGLE_BLOCK, address) == 0 && readData(block);
    release();
    return isGood;
}

bool SdCard::readData(fat::Block block)
{
    const uint32_t begin = m_bus.milliseconds();
    uint8_t token = filler;
    while (token == filler) {
        token = m_bus.exchange(filler);
        if (m_bus.milliseconds() - begin > readTimeout)
            return false;
    }
    if (token != dataToken) // section 7.3.3.3: an error
        return false;
    uint16_t crc = 0;
    for (uint8_t& byte : block) {
        byte = m_bus.exchange(filler);
        crc = updateCrc16(crc, byte);
    }
    for (int i = 0; i < 2; ++i)
        crc = updateCrc16(crc, m_bus.exchange(filler));
    return crc == 0;
}

} // namespace fieldflash::sd
