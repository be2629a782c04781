// SPDX-License-Identifier: MIT
#include "tests/firmware/sd_card/test_card.h"

#include <span>
#include <utility>

namespace fieldflash::test {

namespace {

/// Remainder of a division of polynomials with `degree` + 1 coefficients, bit by bit.
std::uint32_t remainderOf(std::span<const std::uint8_t> data, std::uint32_t polynomial,
                          unsigned degree)
{
    std::uint32_t rest = 0;
    for (std::size_t bit = 0; bit < 8 * data.size() + degree; ++bit) {
        const bool next = bit < 8 * data.size() && (data[bit / 8] >> (7 - bit % 8) & 1) != 0;
        rest = rest << 1 | (next ? 1U : 0U);
        if ((rest >> degree & 1U) != 0)
            rest ^= polynomial;
    }
    return rest;
}

} // namespace

TestCard::TestCard(CardKind kind, std::uint32_t blocks) : m_kind(kind), m_blocks(blocks)
{
    if (kind == CardKind::HighCapacity)
        ocr |= 1U << 30;
}

void TestCard::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

void TestCard::select(bool isSelected)
{
    if (isSelected && m_clocksBefore < 74)
        note("fewer than 74 clocks before the first command");
    if (!isSelected && !m_command.empty())
        note("a command was not completed");
    m_isSelected = isSelected;
    m_command.clear();
    m_out.clear();
}

std::uint8_t TestCard::exchange(std::uint8_t out)
{
    ++m_bytes;
    if (!m_isSelected || m_kind == CardKind::None) {
        m_clocksBefore += 8;
        return 0xFF;
    }
    std::uint8_t in = 0xFF;
    if (!m_out.empty()) {
        in = m_out.front();
        m_out.pop_front();
        if (out != 0xFF)
            note("a byte that is not FF during an answer");
        return in;
    }
    if (m_command.empty() && out == 0xFF)
        return in;
    m_command.push_back(out);
    if (m_command.size() == 6) {
        execute();
        m_command.clear();
    }
    return in;
}

void TestCard::answer(std::uint8_t first, std::vector<std::uint8_t> rest)
{
    for (int i = 0; i < answerDelay; ++i)
        m_out.push_back(0xFF);
    m_out.push_back(first);
    m_out.insert(m_out.end(), rest.begin(), rest.end());
}

void TestCard::execute()
{
    const int number = m_commands++;
    if (number < deafCommands || (silentFromCommand >= 0 && number >= silentFromCommand))
        return;
    const std::span<const std::uint8_t> bytes(m_command);
    const std::uint32_t crc = remainderOf(bytes.first(5), 0x89, 7);
    if (bytes[5] != (crc << 1 | 1U))
        note("the checksum of a command is wrong");
    if ((bytes[0] & 0xC0) != 0x40)
        note("not a command");
    const unsigned index = bytes[0] & 0x3F;
    const std::uint32_t argument = std::uint32_t{bytes[1]} << 24 | std::uint32_t{bytes[2]} << 16
        | std::uint32_t{bytes[3]} << 8 | bytes[4];
    const bool isApplication = std::exchange(m_isApplication, false);
    const std::uint8_t state = m_isReady ? 0x00 : 0x01;
    const std::uint8_t illegal = state | 0x04;
    const bool isVersion2 = m_kind == CardKind::Version2 || m_kind == CardKind::HighCapacity;
    if (!m_isIdle && index != 0) {
        note("a command before GO_IDLE_STATE");
        return;
    }

    switch (index) {
    case 0:
        m_isIdle = true;
        m_isReady = false;
        answer(0x01);
        break;
    case 8:
        if (!isVersion2) {
            answer(illegal);
            break;
        }
        if ((argument >> 8) != 1)
            note("SEND_IF_COND does not state 3.3 V");
        m_knowsVersion2 = true;
        answer(state, {0, 0, 1, echo});
        break;
    case 55:
        if (m_kind == CardKind::MultiMedia) {
            answer(illegal);
            break;
        }
        m_isApplication = true;
        answer(state);
        break;
    case 41:
        if (!isApplication) {
            answer(illegal);
            break;
        }
        if (isVersion2 && !m_knowsVersion2)
            note("a card of version 2 without SEND_IF_COND");
        // A card of high capacity is never ready for a host that does not state that it knows them.
        if (m_kind == CardKind::HighCapacity && (argument >> 30 & 1) == 0)
            startAttempts = 1 << 30;
        if (!isVersion2 && argument != 0)
            note("high capacity for a card of version 1");
        m_isReady = m_isReady || --startAttempts <= 0;
        answer(m_isReady ? 0x00 : 0x01);
        break;
    case 58: {
        const std::uint32_t value = ocr | (m_isReady ? 1U << 31 : 0);
        answer(state,
               {static_cast<std::uint8_t>(value >> 24), static_cast<std::uint8_t>(value >> 16),
                static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)});
        break;
    }
    case 16:
        m_blockLength = argument;
        answer(state);
        break;
    case 17: executeRead(argument); break;
    default: note("an unexpected command"); answer(illegal);
    }
}

void TestCard::executeRead(std::uint32_t argument)
{
    if (!m_isReady) {
        note("a read before the card is ready");
        return;
    }
    const bool isHighCapacity = m_kind == CardKind::HighCapacity;
    if (!isHighCapacity && m_blockLength != 512) {
        note("the block length is not set");
        return;
    }
    if (!isHighCapacity && argument % 512 != 0) {
        answer(0x20); // address error
        return;
    }
    const std::uint32_t number = isHighCapacity ? argument : argument / 512;
    if (number >= m_blocks) {
        answer(0x40); // parameter error
        return;
    }
    answer(0x00);
    if (isSilentInReads)
        return;
    for (int i = 0; i < dataDelay; ++i)
        m_out.push_back(0xFF);
    if (errorToken != 0) {
        m_out.push_back(errorToken);
        return;
    }
    auto data = block(number);
    const std::uint32_t crc = remainderOf(data, 0x11021, 16);
    if (damagedReads > 0) {
        data[static_cast<std::size_t>(damagedReads) * 100] ^= 0x08;
        --damagedReads;
    }
    m_out.push_back(0xFE);
    m_out.insert(m_out.end(), data.begin(), data.end());
    m_out.push_back(static_cast<std::uint8_t>(crc >> 8));
    m_out.push_back(static_cast<std::uint8_t>(crc));
}

std::array<std::uint8_t, 512> TestCard::block(std::uint32_t number) const
{
    std::array<std::uint8_t, 512> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 11 + number * 5 + 1);
    return bytes;
}

} // namespace fieldflash::test
