// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/sd_card.h"

#include "core/virtual_board/cpu/sd_checksum.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::size_t kCardBlock = 512;
constexpr std::uint64_t kCardFastestBeforeReady = 400'000; // section 6.4.1
constexpr std::uint64_t kCardFastest = 25'000'000;         // default speed
constexpr std::uint32_t kCardVoltages = 0x00FF8000;        // OCR: 2.7 to 3.6 V

} // namespace

SdCard::SdCard(Bytes content, SdCardKind kind, SdCardFaults faults)
    : m_content(std::move(content)),
      m_kind(kind),
      m_faults(faults)
{
}

void SdCard::powerOn()
{
    m_isReady = false;
    m_isApplicationCommand = false;
    m_knowsVersion2 = false;
    m_blockLength = 1024;
    m_startedAt.reset();
    m_isInSpiMode = false;
    m_clocks = 0;
    m_wasSelected = false;
    m_command.clear();
    m_out.clear();
    m_dataAt.reset();
    m_isInSdMode = false;
    m_state = BusState::Idle;
    m_wasIllegal = false;
    m_dataEnds = {};
}

void SdCard::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

void SdCard::noteClock(std::uint64_t hertz)
{
    // On the SD bus, the identification ends when the card has an address (section 4.2).
    const bool isIdentified = m_isInSdMode ? m_state >= BusState::Standby : m_isReady;
    if (hertz > (isIdentified ? kCardFastest : kCardFastestBeforeReady))
        note("the clock is too fast");
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

std::uint32_t SdCard::conditions() const
{
    return kCardVoltages | (m_isReady ? 1U << 31 : 0) | (m_isReady && isLarge() ? 1U << 30 : 0);
}

void SdCard::tryStart(std::uint32_t argument, ChipTime now)
{
    if (isVersion2() && !m_knowsVersion2)
        note("a card of version 2 without SEND_IF_COND");
    const bool saysHighCapacity = (argument >> 30 & 1) != 0;
    if (!isVersion2() && saysHighCapacity)
        note("high capacity for a card of version 1");
    if (!m_startedAt)
        m_startedAt = now;
    // A host that does not state that it knows high capacity waits for ever.
    m_isReady =
        m_isReady || (now - *m_startedAt >= m_faults.startTime && (!isLarge() || saysHighCapacity));
}

bool SdCard::countRead()
{
    m_isRemoved = m_faults.removedAt && m_reads >= *m_faults.removedAt;
    if (!m_isRemoved)
        ++m_reads;
    return !m_isRemoved;
}

std::optional<std::size_t> SdCard::blockAt(std::uint32_t argument) const
{
    const std::size_t number = isLarge() ? argument : argument / kCardBlock;
    return number < m_content.size() / kCardBlock ? std::optional(number) : std::nullopt;
}

SdCard::Block SdCard::take(std::size_t number)
{
    const auto start = m_content.begin() + static_cast<std::ptrdiff_t>(number * kCardBlock);
    Block block{Bytes(start, start + kCardBlock), 0};
    block.checksum = sdBlockChecksum(block.data);
    const bool isDamaged =
        m_faults.damagedReads > 0 || (number != 0 && number == m_faults.alwaysDamagedAt);
    if (isDamaged)
        block.data[number * 7 % kCardBlock] ^= 0x10;
    if (m_faults.damagedReads > 0)
        --m_faults.damagedReads;
    return block;
}

} // namespace fieldflash::board
