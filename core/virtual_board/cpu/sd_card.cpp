// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/sd_card.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::size_t kCardBlock = 512;
constexpr std::uint64_t kCardFastestBeforeReady = 400'000; // section 6.4.1
constexpr std::uint64_t kCardFastest = 25'000'000;         // default speed
constexpr std::uint8_t kCardIdle = 0x01;                   // R1, section 7.3.2.1
constexpr std::uint8_t kCardIllegal = 0x04;
constexpr std::uint8_t kCardAddressError = 0x20;
constexpr std::uint8_t kCardParameterError = 0x40;
constexpr std::uint32_t kCardVoltages = 0x00FF8000; // OCR: 2.7 to 3.6 V

/// Remainder of the division of polynomials with `degree` + 1 coefficients.
std::uint32_t remainderOf(ByteView bytes, std::uint32_t polynomial, unsigned degree)
{
    std::uint32_t rest = 0;
    for (std::size_t bit = 0; bit < 8 * bytes.size() + degree; ++bit) {
        const bool next = bit < 8 * bytes.size() && (bytes[bit / 8] >> (7 - bit % 8) & 1) != 0;
        rest = rest << 1 | (next ? 1U : 0U);
        if ((rest >> degree & 1U) != 0)
            rest ^= polynomial;
    }
    return rest;
}

} // namespace

SdCard::SdCard(Bytes content, SdCardKind kind, SdCardFaults faults)
    : m_content(std::move(content)),
      m_kind(kind),
      m_faults(faults)
{
}

void SdCard::powerOn()
{
    m_clocks = 0;
    m_wasSelected = false;
    m_isInSpiMode = false;
    m_isReady = false;
    m_isApplicationCommand = false;
    m_knowsVersion2 = false;
    m_blockLength = 1024;
    m_startedAt.reset();
    m_command.clear();
    m_out.clear();
    m_dataAt.reset();
}

void SdCard::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

bool SdCard::isVersion2() const
{
    return m_kind == SdCardKind::Version2 || m_kind == SdCardKind::HighCapacity;
}

std::uint8_t SdCard::noise()
{
    m_noise = m_noise * 1664525 + 1013904223;
    return static_cast<std::uint8_t>(m_noise >> 24);
}

std::uint8_t SdCard::exchange(std::uint8_t out, bool isSelected, std::uint64_t hertz, ChipTime now)
{
    if (m_isRemoved)
        return 0xFF;
    if (m_faults.isStuckLow)
        return 0;
    if (hertz > (m_isReady ? kCardFastest : kCardFastestBeforeReady))
        note("the clock is too fast");
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
        sendBlock(m_dataBlock);
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
    if (bytes[5] != (remainderOf(bytes.first(5), 0x89, 7) << 1 | 1U))
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
        if (isVersion2() && !m_knowsVersion2)
            note("a card of version 2 without SEND_IF_COND");
        if (!isVersion2() && argument != 0)
            note("high capacity for a card of version 1");
        if (!m_startedAt)
            m_startedAt = now;
        // A host that does not state that it knows high capacity waits for ever.
        m_isReady = m_isReady
            || (now - *m_startedAt >= m_faults.startTime
                && (m_kind != SdCardKind::HighCapacity || (argument >> 30 & 1) != 0));
        return answer(m_isReady ? 0 : kCardIdle);
    case 58: {
        const bool isLarge = m_kind == SdCardKind::HighCapacity;
        const std::uint32_t conditions =
            kCardVoltages | (m_isReady ? 1U << 31 : 0) | (isLarge ? 1U << 30 : 0);
        return answer(state,
                      {static_cast<std::uint8_t>(conditions >> 24),
                       static_cast<std::uint8_t>(conditions >> 16),
                       static_cast<std::uint8_t>(conditions >> 8),
                       static_cast<std::uint8_t>(conditions)});
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
    if (m_faults.removedAt && m_reads >= *m_faults.removedAt) {
        m_isRemoved = true;
        return;
    }
    ++m_reads;
    const bool isLarge = m_kind == SdCardKind::HighCapacity;
    if (!isLarge && m_blockLength != kCardBlock)
        return note("the block length is not set");
    if (!isLarge && argument % kCardBlock != 0)
        return answer(kCardAddressError);
    const std::size_t number = isLarge ? argument : argument / kCardBlock;
    if (number >= m_content.size() / kCardBlock)
        return answer(kCardParameterError);
    answer(0);
    m_dataBlock = number;
    m_dataAt = now + m_faults.readTime;
}

void SdCard::sendBlock(std::size_t number)
{
    const auto start = m_content.begin() + static_cast<std::ptrdiff_t>(number * kCardBlock);
    Bytes data(start, start + kCardBlock);
    const std::uint32_t crc = remainderOf(data, 0x11021, 16);
    const bool isDamaged =
        m_faults.damagedReads > 0 || (number != 0 && number == m_faults.alwaysDamagedAt);
    if (isDamaged)
        data[number * 7 % kCardBlock] ^= 0x10;
    if (m_faults.damagedReads > 0)
        --m_faults.damagedReads;
    m_out.push_back(0xFE);
    m_out.insert(m_out.end(), data.begin(), data.end());
    m_out.push_back(static_cast<std::uint8_t>(crc >> 8));
    m_out.push_back(static_cast<std::uint8_t>(crc));
}

} // namespace fieldflash::board
