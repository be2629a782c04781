// SPDX-License-Identifier: MIT
// A card over SPI (chapter 7).
#include "core/virtual_board/cpu/sd_card.h"

#include "core/virtual_board/cpu/sd_checksum.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::size_t kSpiBlock = 512;
constexpr std::uint8_t kCardIdle = 0x01; // R1, section 7.3.2.1
constexpr std::uint8_t kCardIllegal = 0x04;
constexpr std::uint8_t kCardAddressError = 0x20;
constexpr std::uint8_t kCardParameterError = 0x40;

} // namespace

std::uint8_t SdCard::exchange(std::uint8_t out, bool isSelected, std::uint64_t hertz, ChipTime now)
{
    if (m_isRemoved)
        return 0xFF;
    if (m_faults.isStuckLow)
        return 0;
    noteClock(hertz);
    if (!isSelected) {
        if (!m_command.empty())
            note("a command was not completed");
        m_clocks += 8;
        m_command.clear();
        m_out.clear();
        m_dataAt.reset();
        m_wasSelected = false;
        return 0xFF;
    }
    if (!std::exchange(m_wasSelected, true) && m_clocks < 74)
        note("fewer than 74 clocks before the first command");
    if (m_faults.answersNoise)
        return noise();
    if (m_dataAt && now >= *m_dataAt) {
        m_dataAt.reset();
        const Block block = take(m_dataBlock);
        m_out.push_back(0xFE);
        m_out.insert(m_out.end(), block.data.begin(), block.data.end());
        m_out.push_back(static_cast<std::uint8_t>(block.checksum >> 8));
        m_out.push_back(static_cast<std::uint8_t>(block.checksum));
    }
    if (!m_out.empty()) {
        if (out != 0xFF)
            note("a byte that is not FF during an answer");
        const std::uint8_t in = m_out.front();
        m_out.pop_front();
        return in;
    }
    if (m_command.empty() && out == 0xFF)
        return 0xFF;
    if (m_dataAt)
        note("a command while the card reads");
    m_command.push_back(out);
    if (m_command.size() == 6) {
        execute(now);
        m_command.clear();
    }
    return 0xFF;
}

void SdCard::answer(std::uint8_t first, const Bytes& rest)
{
    m_out.push_back(0xFF);
    m_out.push_back(first);
    m_out.insert(m_out.end(), rest.begin(), rest.end());
}

void SdCard::execute(ChipTime now)
{
    const ByteView bytes(m_command);
    if ((bytes[0] & 0xC0) != 0x40)
        note("not a command");
    // The checksum is needed only for CMD0 and CMD8; a host that sends it wrongly has a fault.
    if (bytes[5] != (sdCommandChecksum(bytes.first(5)) << 1 | 1U))
        note("the checksum of a command is wrong");
    const unsigned index = bytes[0] & 0x3FU;
    const std::uint32_t argument = std::uint32_t{bytes[1]} << 24 | std::uint32_t{bytes[2]} << 16
        | std::uint32_t{bytes[3]} << 8 | bytes[4];
    const bool isApplication = std::exchange(m_isApplicationCommand, false);
    const std::uint8_t state = m_isReady ? 0 : kCardIdle;
    if (!m_isInSpiMode && index != 0) {
        note("a command before GO_IDLE_STATE");
        return;
    }
    switch (index) {
    case 0:
        m_isInSpiMode = true;
        m_isReady = false;
        m_startedAt.reset();
        return answer(kCardIdle);
    case 8:
        if (!isVersion2())
            return answer(state | kCardIllegal);
        m_knowsVersion2 = true;
        return answer(state, {0, 0, 1, bytes[4]});
    case 55:
        m_isApplicationCommand = m_kind != SdCardKind::MultiMedia;
        return answer(m_isApplicationCommand ? state : state | kCardIllegal);
    case 41:
        if (!isApplication)
            return answer(state | kCardIllegal);
        tryStart(argument, now);
        return answer(m_isReady ? 0 : kCardIdle);
    case 58: {
        const std::uint32_t ocr = conditions();
        return answer(state,
                      {static_cast<std::uint8_t>(ocr >> 24), static_cast<std::uint8_t>(ocr >> 16),
                       static_cast<std::uint8_t>(ocr >> 8), static_cast<std::uint8_t>(ocr)});
    }
    case 16: m_blockLength = argument; return answer(state);
    case 17: return read(argument, now);
    default:
        // Also every command that writes: a loader has no reason for them.
        note("command " + std::to_string(index) + ", which no reader needs");
        return answer(state | kCardIllegal);
    }
}

void SdCard::read(std::uint32_t argument, ChipTime now)
{
    if (!m_isReady)
        return note("a read before the card is ready");
    if (!countRead())
        return;
    if (!isLarge() && m_blockLength != kSpiBlock)
        return note("the block length is not set");
    if (!isLarge() && argument % kSpiBlock != 0)
        return answer(kCardAddressError);
    const auto number = blockAt(argument);
    if (!number)
        return answer(kCardParameterError);
    answer(0);
    m_dataBlock = *number;
    m_dataAt = now + m_faults.readTime;
}

} // namespace fieldflash::board
