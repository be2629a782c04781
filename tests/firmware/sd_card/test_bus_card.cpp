// SPDX-License-Identifier: MIT
#include "tests/firmware/sd_card/test_bus_card.h"

#include <algorithm>
#include <utility>

namespace fieldflash::test {

namespace {

constexpr std::uint32_t kAddress = 0xB368'0000;

} // namespace

TestBusCard::TestBusCard(CardKind cardKind, std::uint32_t blocks) : kind(cardKind), m_blocks(blocks)
{
    if (kind == CardKind::HighCapacity)
        ocr |= 1U << 30;
}

void TestBusCard::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

bool TestBusCard::reply(std::uint32_t word, sd::Answer awaited, sd::Answer form)
{
    if (awaited != form)
        note("another answer is awaited");
    m_answer = word;
    return true;
}

bool TestBusCard::command(std::uint8_t index, std::uint32_t argument, sd::Answer answer)
{
    ++m_time;
    const int number = m_commands++;
    if (kind == CardKind::None || number < deafCommands
        || (silentFromCommand >= 0 && number >= silentFromCommand))
        return answer == sd::Answer::None;
    if (index == 17 && !m_expectsBlock)
        note("a read before the data path is ready");
    return execute(index, argument, answer);
}

bool TestBusCard::execute(std::uint8_t index, std::uint32_t argument, sd::Answer awaited)
{
    const bool isApplication = std::exchange(m_isApplication, false);
    const bool isVersion2 = kind == CardKind::Version2 || kind == CardKind::HighCapacity;
    if (!m_isReset && index != 0) {
        note("a command before GO_IDLE_STATE");
        return false;
    }
    const auto isIn = [&](State state) {
        if (m_state != state)
            note("a command in the wrong state");
        return m_state == state;
    };
    switch (index) {
    case 0:
        m_isReset = true;
        m_state = State::Idle;
        if (awaited != sd::Answer::None)
            note("an answer to GO_IDLE_STATE is awaited");
        return true;
    case 8:
        if (!isVersion2)
            return false;
        if ((argument >> 8) != 1)
            note("SEND_IF_COND does not state 3.3 V");
        m_knowsVersion2 = true;
        return isIn(State::Idle) && reply(0x100U | echo, awaited);
    case 55:
        if (kind == CardKind::MultiMedia)
            return false;
        m_isApplication = true;
        return reply(0x20, awaited);
    case 41:
        if (!isApplication || !isIn(State::Idle))
            return false;
        if (isVersion2 && !m_knowsVersion2)
            note("a card of version 2 without SEND_IF_COND");
        if (!isVersion2 && (argument >> 30 & 1) != 0)
            note("high capacity for a card of version 1");
        // A card of high capacity is never ready for a host that does not state that it knows them,
        // and no card is without a voltage.
        if ((kind == CardKind::HighCapacity && (argument >> 30 & 1) == 0)
            || (argument & 0x00FFFFFF) == 0)
            startAttempts = 1 << 30;
        if (--startAttempts > 0)
            return reply(ocr & 0x00FFFFFF, awaited, sd::Answer::ShortWithoutCrc);
        m_state = State::Ready;
        return reply(ocr | 1U << 31, awaited, sd::Answer::ShortWithoutCrc);
    case 2:
        if (!isIn(State::Ready))
            return false;
        m_state = State::Identification;
        return reply(0x12345678, awaited, sd::Answer::Long);
    case 3:
        if (!isIn(State::Identification))
            return false;
        m_state = State::Standby;
        return reply(kAddress | 0x500, awaited);
    case 7:
        if (!isIn(State::Standby) || argument != kAddress)
            return false;
        m_state = State::Transfer;
        return reply(0x700, awaited);
    case 16: m_blockLength = argument; return isIn(State::Transfer) && reply(0x900, awaited);
    case 17: return isIn(State::Transfer) && read(argument, awaited);
    default: note("an unexpected command"); return false;
    }
}

bool TestBusCard::read(std::uint32_t argument, sd::Answer awaited)
{
    if (isSilentInReads)
        return false;
    const bool isHighCapacity = kind == CardKind::HighCapacity;
    if (!isHighCapacity && m_blockLength != 512) {
        note("the block length is not set");
        return false;
    }
    m_number = isHighCapacity ? argument : argument / 512;
    if (!isHighCapacity && argument % 512 != 0)
        return reply(1U << 30, awaited);
    if (m_number >= m_blocks)
        return reply(1U << 31, awaited);
    m_sendsBlock = true;
    return reply(0x900 | readErrors, awaited);
}

void TestBusCard::expectBlock()
{
    if (m_expectsBlock)
        note("the data path is enabled twice");
    m_expectsBlock = true;
}

bool TestBusCard::takeBlock(fat::Block out)
{
    if (!std::exchange(m_expectsBlock, false) || !std::exchange(m_sendsBlock, false)) {
        note("a block that is not sent");
        return false;
    }
    ++m_time;
    auto data = block(m_number);
    const bool isDamaged = damagedReads > 0;
    if (isDamaged)
        data[static_cast<std::size_t>(damagedReads--) * 100] ^= 0x08;
    std::ranges::copy(data, out.begin());
    return !isDamaged;
}

void TestBusCard::abandonBlock()
{
    m_time += 2;
    m_expectsBlock = false;
    m_sendsBlock = false;
}

std::array<std::uint8_t, 512> TestBusCard::block(std::uint32_t number) const
{
    std::array<std::uint8_t, 512> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 11 + number * 5 + 1);
    return bytes;
}

} // namespace fieldflash::test
