// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/sdmmc_controller.h"

#include "core/virtual_board/cpu/sd_checksum.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kSdPower = 0x00;
constexpr std::uint32_t kSdClkcr = 0x04;
constexpr std::uint32_t kSdArg = 0x08;
constexpr std::uint32_t kSdCmd = 0x0C;
constexpr std::uint32_t kSdRespcmd = 0x10;
constexpr std::uint32_t kSdResp1 = 0x14;
constexpr std::uint32_t kSdDtimer = 0x24;
constexpr std::uint32_t kSdDlen = 0x28;
constexpr std::uint32_t kSdDctrl = 0x2C;
constexpr std::uint32_t kSdDcount = 0x30;
constexpr std::uint32_t kSdSta = 0x34;
constexpr std::uint32_t kSdIcr = 0x38;
constexpr std::uint32_t kSdFifocnt = 0x48;
constexpr std::uint32_t kSdFifo = 0x80;
constexpr std::uint32_t kSdFifoEnd = 0x100;

constexpr std::uint32_t kSdClken = 1U << 8; ///< CLKCR
constexpr std::uint32_t kSdPwrsav = 1U << 9;
constexpr std::uint32_t kSdBypass = 1U << 10;
constexpr std::uint32_t kSdWidbus = 3U << 11;
constexpr std::uint32_t kSdNegedge = 1U << 13;
constexpr std::uint32_t kSdHwfcEn = 1U << 14;

constexpr std::uint32_t kSdIndex = 0x3F; ///< CMD
constexpr unsigned kSdWaitrespPosition = 6;
constexpr std::uint32_t kSdCpsmen = 1U << 10;
constexpr std::uint32_t kSdOtherModes = 0xB00; ///< WAITINT, WAITPEND, SDIO

constexpr std::uint32_t kSdDten = 1U << 0; ///< DCTRL
/// From the card, blocks of 512 bytes.
constexpr std::uint32_t kSdReadsBlock = 9U << 4 | 1U << 1;

constexpr std::uint32_t kSdCcrcfail = 1U << 0; ///< STA
constexpr std::uint32_t kSdDcrcfail = 1U << 1;
constexpr std::uint32_t kSdCtimeout = 1U << 2;
constexpr std::uint32_t kSdDtimeout = 1U << 3;
constexpr std::uint32_t kSdRxoverr = 1U << 5;
constexpr std::uint32_t kSdCmdrend = 1U << 6;
constexpr std::uint32_t kSdCmdsent = 1U << 7;
constexpr std::uint32_t kSdDataend = 1U << 8;
constexpr std::uint32_t kSdDbckend = 1U << 10;
constexpr std::uint32_t kSdCmdact = 1U << 11;
constexpr std::uint32_t kSdRxact = 1U << 13;
constexpr std::uint32_t kSdTxEmpty = 1U << 18 | 1U << 14; ///< nothing is ever sent
constexpr std::uint32_t kSdRxfifohf = 1U << 15;
constexpr std::uint32_t kSdRxfifof = 1U << 17;
constexpr std::uint32_t kSdRxfifoe = 1U << 19;
constexpr std::uint32_t kSdRxdavl = 1U << 21;
constexpr std::uint32_t kSdCommandFlags = kSdCcrcfail | kSdCtimeout | kSdCmdrend | kSdCmdsent;
constexpr std::uint32_t kSdDataFlags =
    kSdDcrcfail | kSdDtimeout | kSdRxoverr | kSdDataend | kSdDbckend;
constexpr std::uint32_t kSdStatic = 0x4005FF; ///< those that ICR clears

constexpr std::size_t kSdBlockWords = 128;
constexpr std::uint64_t kCommandBits = 48;
constexpr std::uint64_t kLongBits = 136;
constexpr std::uint64_t kAnswerDelay = 8;    ///< N_CR: 2 to 64
constexpr std::uint64_t kAnswerTimeout = 64; ///< RM0351, 45.4.1: fixed

} // namespace

void SdmmcController::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

std::uint64_t SdmmcController::hertz() const
{
    const std::uint32_t control = m_registers.value(kSdClkcr);
    if ((m_registers.value(kSdPower) & 3U) != 3 || (control & kSdClken) == 0)
        return 0;
    return (control & kSdBypass) != 0 ? m_kernelClock : m_kernelClock / ((control & 0xFF) + 2);
}

/// Precondition: there is a clock.
ChipTime SdmmcController::clocks(std::uint64_t count) const
{
    return ChipTime(static_cast<std::int64_t>(count * 1'000'000'000ULL / hertz()));
}

std::uint32_t SdmmcController::status() const
{
    return m_flags | kSdTxEmpty | (m_commandEnds ? kSdCmdact : 0)
        | (m_dataPath != DataPath::Idle ? kSdRxact : 0)
        | (m_fifo.size() >= kFifoWords / 4 ? kSdRxfifohf : 0)
        | (m_fifo.size() == kFifoWords ? kSdRxfifof : 0)
        | (m_fifo.empty() ? kSdRxfifoe : kSdRxdavl);
}

std::uint32_t SdmmcController::read(std::uint32_t offset)
{
    m_lastWritten.reset();
    if (offset == kSdSta)
        return status();
    if (offset == kSdFifocnt)
        return static_cast<std::uint32_t>(kSdBlockWords - m_wordsReceived);
    if (offset == kSdDcount)
        return static_cast<std::uint32_t>(4 * (kSdBlockWords - m_wordsReceived));
    if (offset >= kSdFifo && offset < kSdFifoEnd)
        return takeWord();
    return m_registers.read(offset);
}

void SdmmcController::write(std::uint32_t offset, std::uint32_t value)
{
    const bool isGuarded =
        offset == kSdPower || offset == kSdClkcr || offset == kSdCmd || offset == kSdDctrl;
    if (isGuarded && m_lastWritten == offset) {
        note("two writes to the same register with nothing in between");
        return; // the second one has no effect
    }
    m_lastWritten = offset;
    switch (offset) {
    case kSdClkcr: return setClock(value);
    case kSdCmd: return startCommand(value);
    case kSdDctrl: return setDataControl(value);
    case kSdIcr: m_flags &= ~(value & kSdStatic); return;
    case kSdPower:
        m_registers.write(offset, value);
        noteClock();
        return;
    case kSdArg:
    case kSdDtimer:
    case kSdDlen: m_registers.write(offset, value); return;
    default: note("a write to a register that is read-only, or that no reader needs"); return;
    }
}

void SdmmcController::setClock(std::uint32_t value)
{
    if (m_commandEnds || m_dataPath != DataPath::Idle)
        note("the clock changes during a transfer");
    if ((value & (kSdHwfcEn | kSdNegedge)) != 0)
        note("hardware flow control or the other clock edge (ES0250)");
    if ((value & kSdWidbus) != 0)
        note("more data lines than the card uses");
    if ((value & kSdPwrsav) != 0)
        note("a clock that stops between commands, as the card may still need it");
    m_registers.write(kSdClkcr, value);
    noteClock();
}

/// When it was turned on.
void SdmmcController::noteClock()
{
    if (hertz() == 0)
        m_clockOnAt.reset();
    else if (!m_clockOnAt)
        m_clockOnAt = m_now;
}

void SdmmcController::startCommand(std::uint32_t value)
{
    m_registers.write(kSdCmd, value);
    if ((value & kSdCpsmen) == 0)
        return;
    if ((value & kSdOtherModes) != 0)
        note("a mode of commands that no reader needs");
    if (m_commandEnds) {
        note("a command while another one is on its way");
        return;
    }
    if ((m_flags & kSdCommandFlags) != 0)
        note("a command while flags of the last one are set");
    if (!m_clockOnAt) {
        note("a command without a clock");
        return; // nothing happens
    }
    const std::uint32_t waits = (value >> kSdWaitrespPosition) & 3U;
    const ChipTime end = m_now + clocks(kCommandBits);
    SdBusCommand command;
    command.index = static_cast<std::uint8_t>(value & kSdIndex);
    command.argument = m_registers.value(kSdArg);
    command.hertz = hertz();
    command.end = end;
    command.clocksBefore =
        static_cast<std::uint64_t>((m_now - *m_clockOnAt).count()) * hertz() / 1'000'000'000ULL;
    const std::optional<SdBusAnswer> got = answer ? answer(command) : std::nullopt;
    m_commandEnds = end;
    endCommand(got, (waits & 1U) != 0, waits == 3);
}

/// Decides how the command will end.
void SdmmcController::endCommand(const std::optional<SdBusAnswer>& got, bool wantsAnswer,
                                 bool wantsLong)
{
    if (!wantsAnswer) {
        if (got)
            note("an answer that is not awaited");
        m_commandFlag = kSdCmdsent;
        return;
    }
    if (!got) {
        *m_commandEnds += clocks(kAnswerTimeout);
        m_commandFlag = kSdCtimeout;
        return;
    }
    const bool isLong = got->form == SdBusAnswer::Form::Long;
    *m_commandEnds += clocks(kAnswerDelay + (isLong ? kLongBits : kCommandBits));
    // An answer without a checksum fails as one with a wrong one.
    const bool isGood =
        got->form != SdBusAnswer::Form::ShortWithoutCrc && !got->isDamaged && isLong == wantsLong;
    if (isLong != wantsLong)
        note("an answer of another length is awaited");
    m_commandFlag = isGood ? kSdCmdrend : kSdCcrcfail;
    m_registers.write(kSdRespcmd, got->index);
    for (std::uint32_t word = 0; word < 4; ++word)
        m_registers.write(kSdResp1 + 4 * word, got->words.at(word));
    if (!got->block)
        return;
    if (m_dataPath != DataPath::Waits) {
        note("a command that reads before the data path is enabled");
        return; // the start bit is missed
    }
    if ((m_flags & kSdDataFlags) != 0)
        note("a block while flags of the last one are set");
    m_block = got->block;
    m_blockStarts = *m_commandEnds + m_block->delay;
    m_wordsReceived = 0;
}

void SdmmcController::setDataControl(std::uint32_t value)
{
    m_registers.write(kSdDctrl, value);
    if ((value & kSdDten) == 0) {
        m_dataPath = DataPath::Idle;
        m_block.reset();
        return;
    }
    if (m_dataPath != DataPath::Idle)
        note("the data path is enabled twice");
    if (m_commandEnds)
        note("the data path is enabled during a command");
    if ((value & ~kSdDten) != kSdReadsBlock || m_registers.value(kSdDlen) != 4 * kSdBlockWords)
        note("not one block of 512 bytes from the card");
    if (!m_fifo.empty())
        note("words of the last block are in the FIFO");
    if (hertz() == 0)
        return note("data without a clock");
    m_dataPath = DataPath::Waits;
    m_timeoutAt = m_now + clocks(m_registers.value(kSdDtimer));
}

void SdmmcController::setTime(ChipTime now, std::uint64_t kernelClock)
{
    m_now = now;
    m_kernelClock = kernelClock;
    noteClock(); // SDMMCCLK may have been selected meanwhile
    advance();
}

void SdmmcController::advance()
{
    if (m_commandEnds && m_now >= *m_commandEnds) {
        m_commandEnds.reset();
        m_flags |= m_commandFlag;
    }
    if (m_dataPath == DataPath::Waits && m_block && m_blockStarts <= m_timeoutAt
        && m_now >= m_blockStarts)
        m_dataPath = DataPath::Receives;
    if (m_dataPath == DataPath::Waits && m_now >= m_timeoutAt)
        endData(kSdDtimeout);
    if (m_dataPath == DataPath::Receives)
        receive();
}

void SdmmcController::receive()
{
    if (hertz() == 0)
        return;
    constexpr std::uint64_t kBitsPerWord = 32;
    constexpr std::uint64_t kEndBits = 17; // CRC-16, end bit
    const auto passed = static_cast<std::uint64_t>((m_now - m_blockStarts).count());
    const std::uint64_t bits = passed * hertz() / 1'000'000'000ULL;
    for (; m_wordsReceived < kSdBlockWords && bits > kBitsPerWord * (m_wordsReceived + 1);
         ++m_wordsReceived) {
        if (m_fifo.size() == kFifoWords) {
            note("received words are lost");
            return endData(kSdRxoverr);
        }
        m_fifo.push_back(readLittle32(m_block->data, 4 * m_wordsReceived));
    }
    if (bits <= kBitsPerWord * kSdBlockWords + kEndBits)
        return;
    const bool isGood = sdBlockChecksum(m_block->data) == m_block->checksum;
    endData(isGood ? kSdDbckend | kSdDataend : kSdDcrcfail);
}

void SdmmcController::endData(std::uint32_t flags)
{
    m_flags |= flags;
    m_dataPath = DataPath::Idle;
    m_block.reset();
}

std::uint32_t SdmmcController::takeWord()
{
    if (m_fifo.empty()) {
        note("a read of an empty FIFO");
        return 0;
    }
    const std::uint32_t word = m_fifo.front();
    m_fifo.pop_front();
    return word;
}

void SdmmcController::reset()
{
    m_registers.reset();
    m_clockOnAt.reset();
    m_flags = 0;
    m_lastWritten.reset();
    m_commandEnds.reset();
    m_dataPath = DataPath::Idle;
    m_block.reset();
    m_wordsReceived = 0;
    m_fifo.clear();
}

} // namespace fieldflash::board
