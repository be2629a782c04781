// SPDX-License-Identifier: MIT
// A card over the SD bus (chapter 4), with one data line.
#include "core/virtual_board/cpu/sd_card.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::size_t kSdBlock = 512;
constexpr std::uint32_t kCardAddress = 0x4D21'0000; // RCA: any but 0

// Card status, table 4-42.
constexpr std::uint32_t kOutOfRange = 1U << 31;
constexpr std::uint32_t kAddressError = 1U << 30;
constexpr std::uint32_t kBlockLengthError = 1U << 29;
constexpr std::uint32_t kIllegalCommand = 1U << 22;
constexpr unsigned kCurrentStatePosition = 9;
constexpr std::uint32_t kReadyForData = 1U << 8;
constexpr std::uint32_t kApplicationCommand = 1U << 5;

/// One data line: start bit, 512 bytes, CRC-16, end bit.
ChipTime blockTime(std::uint64_t hertz)
{
    constexpr std::uint64_t kBits = 1 + 8 * kSdBlock + 16 + 1;
    return ChipTime(static_cast<std::int64_t>(kBits * 1'000'000'000ULL / hertz));
}

} // namespace

std::optional<SdBusAnswer> SdCard::answer(const SdBusCommand& command)
{
    if (m_isRemoved)
        return std::nullopt;
    if (m_faults.isStuckLow) // a start bit, and a wrong checksum
        return SdBusAnswer{.isDamaged = true};
    noteClock(command.hertz);
    if (!std::exchange(m_isInSdMode, true) && command.clocksBefore < 74)
        note("fewer than 74 clocks before the first command");
    if (m_faults.answersNoise) {
        SdBusAnswer answer{.isDamaged = true};
        for (std::uint32_t& word : answer.words)
            word = std::uint32_t{noise()} << 24 | std::uint32_t{noise()} << 12 | noise();
        return answer;
    }
    if (m_state == BusState::Data && command.end >= m_dataEnds)
        m_state = BusState::Transfer;
    return m_isInSpiMode || m_state == BusState::Inactive ? std::nullopt : execute(command);
}

/// R1. Shows the state in which the card was before the command.
SdBusAnswer SdCard::status(std::uint8_t index, std::uint32_t errors)
{
    const std::uint32_t illegal = std::exchange(m_wasIllegal, false) ? kIllegalCommand : 0;
    return {.index = index,
            .words = {errors | illegal | kReadyForData
                      | static_cast<std::uint32_t>(m_state) << kCurrentStatePosition
                      | (m_isApplicationCommand ? kApplicationCommand : 0)}};
}

/// A card does not answer what it does not understand, or not in this state.
std::optional<SdBusAnswer> SdCard::illegal(const SdBusCommand& command)
{
    note("command " + std::to_string(command.index) + ", which the card does not know "
         + "or not in this state");
    m_wasIllegal = true;
    return std::nullopt;
}

std::optional<SdBusAnswer> SdCard::execute(const SdBusCommand& command)
{
    if (std::exchange(m_isApplicationCommand, false) && command.index != 0)
        return executeApplication(command);
    const bool isForThisCard = (command.argument & 0xFFFF'0000) == kCardAddress;
    switch (command.index) {
    case 0:
        m_isInSpiMode = !command.isThirdDataLineHigh;
        if (m_isInSpiMode)
            note("the third data line is low at GO_IDLE_STATE, which selects SPI");
        m_state = BusState::Idle;
        m_isReady = false;
        m_startedAt.reset();
        m_wasIllegal = false;
        m_blockLength = 1024;
        return std::nullopt;
    case 8:
        if (m_state == BusState::Idle && !isVersion2()) {
            m_wasIllegal = true; // a host has to try it
            return std::nullopt;
        }
        if (m_state != BusState::Idle)
            return illegal(command);
        m_knowsVersion2 = true;
        return SdBusAnswer{.index = 8, .words = {command.argument & 0xFFF}};
    case 55: {
        if (m_kind == SdCardKind::MultiMedia)
            return std::nullopt; // a host has to try it
        if (m_state >= BusState::Standby && !isForThisCard)
            return std::nullopt;
        m_isApplicationCommand = true;
        return status(55);
    }
    case 2:
        if (m_state != BusState::Ready)
            return illegal(command);
        m_state = BusState::Identification;
        return SdBusAnswer{.form = SdBusAnswer::Form::Long,
                           .index = 0x3F,
                           .words = {0x0146'4653, 0x4443'4152, 0x1000'0000, 0x0001'9B00}};
    case 3: {
        if (m_state != BusState::Identification && m_state != BusState::Standby)
            return illegal(command);
        const std::uint32_t low = status(3).words[0] & 0x1FFF; // section 4.9.5
        m_state = BusState::Standby;
        return SdBusAnswer{.index = 3, .words = {kCardAddress | low}};
    }
    case 7: {
        if (m_state != BusState::Standby)
            return illegal(command);
        if (!isForThisCard) {
            note("a card is selected by the address of another one");
            return std::nullopt;
        }
        SdBusAnswer answer = status(7);
        m_state = BusState::Transfer;
        return answer;
    }
    case 16:
        if (m_state != BusState::Transfer)
            return illegal(command);
        m_blockLength = command.argument;
        return status(16);
    case 17: return m_state == BusState::Transfer ? read(command) : illegal(command);
    default:
        // Also every command that writes: a loader has no reason for them.
        note("command " + std::to_string(command.index) + ", which no reader needs");
        m_wasIllegal = true;
        return std::nullopt;
    }
}

std::optional<SdBusAnswer> SdCard::executeApplication(const SdBusCommand& command)
{
    if (command.index != 41 || m_state != BusState::Idle)
        return illegal(command);
    constexpr std::uint32_t kVoltages = 0x00FF'FFFF;
    if ((command.argument & kVoltages) == 0)
        note("SD_SEND_OP_COND without a voltage, which starts nothing");
    else if ((command.argument & kVoltages & conditions()) == 0)
        m_state = BusState::Inactive;
    if (m_state == BusState::Inactive)
        return std::nullopt;
    if ((command.argument & kVoltages) != 0)
        tryStart(command.argument, command.end);
    if (m_isReady)
        m_state = BusState::Ready;
    return SdBusAnswer{
        .form = SdBusAnswer::Form::ShortWithoutCrc, .index = 0x3F, .words = {conditions()}};
}

std::optional<SdBusAnswer> SdCard::read(const SdBusCommand& command)
{
    if (!countRead())
        return std::nullopt;
    if (!isLarge() && m_blockLength != kSdBlock) {
        note("the block length is not set");
        return status(17, kBlockLengthError);
    }
    if (!isLarge() && command.argument % kSdBlock != 0)
        return status(17, kAddressError);
    const auto number = blockAt(command.argument);
    if (!number)
        return status(17, kOutOfRange);
    SdBusAnswer answer = status(17);
    Block block = take(*number);
    answer.block = SdBusBlock{m_faults.readTime, std::move(block.data), block.checksum};
    m_state = BusState::Data;
    m_dataEnds = command.end + m_faults.readTime + blockTime(command.hertz);
    return answer;
}

} // namespace fieldflash::board
