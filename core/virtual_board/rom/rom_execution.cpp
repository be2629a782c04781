// SPDX-License-Identifier: MIT
// The actions triggered by GETSTATUS in the ROM bootloader.
#include "core/virtual_board/application/application_image.h"
#include "core/virtual_board/rom/rom_bootloader.h"
#include "core/virtual_board/rom/rom_commands.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kManifestPoll{1};
/// What an H743 goes on announcing after an erase that is over.
constexpr milliseconds kHangingPoll{100};
/// From the answer until the pull-up is off: according to AN3156 the ROM de-initialises what it
/// used. The switch `leave` selects what it leaves behind nevertheless.
constexpr milliseconds kDeinitialisation{5};

} // namespace

Reply RomBootloader::getStatus(Clock::TimePoint now)
{
    switch (m_state) {
    case DfuState::dfuDNLOAD_SYNC: break;
    case DfuState::dfuDNBUSY: return statusWhileBusy();
    case DfuState::dfuMANIFEST_SYNC: return statusOfManifestation();
    case DfuState::dfuMANIFEST: return unexpected(QStringLiteral("GETSTATUS in dfuMANIFEST"));
    default: return answerStatus();
    }
    if (!m_isCarriedOut)
        return carryOut(now);
    if (m_sequence.result() != FlashResult::Done) {
        (void)fail(statusOf(m_sequence.result(), m_isErasing));
        return answerStatus();
    }
    m_state = DfuState::dfuDNLOAD_IDLE;
    return answerStatus();
}

Reply RomBootloader::statusWhileBusy()
{
    if (m_isHanging && m_arrival >= m_busyUntil)
        return answerStatus(kHangingPoll);
    switch (m_chip.switches.earlyPoll) {
    case EarlyPoll::Error: return unexpected(QStringLiteral("GETSTATUS in dfuDNBUSY"));
    case EarlyPoll::Tolerate: {
        const auto left = std::chrono::ceil<milliseconds>(m_busyUntil - m_arrival);
        return answerStatus(left);
    }
    case EarlyPoll::Stall:
    case EarlyPoll::Nak: break;
    }
    return {Reply::Kind::Stall, {}};
}

Reply RomBootloader::carryOut(Clock::TimePoint now)
{
    Work work = m_pendingBlock == 0 ? planCommand() : planWrite();
    m_pending.clear();
    if (work.refused != DfuStatus::OK) {
        (void)fail(work.refused);
        return answerStatus();
    }
    m_isCarriedOut = true;
    const std::size_t steps = work.steps.size();
    const milliseconds poll = work.answersIdle ? milliseconds(0) : announcedPoll(work);
    m_sequence = FlashSequence(std::move(work.steps), now);
    m_chip.statistics.busy += m_sequence.end() - now;
    m_promised = now + poll;
    m_busyUntil = std::max(m_promised, m_sequence.end());
    m_state = DfuState::dfuDNBUSY;
    watchProgress(steps);
    if (work.departure) {
        // The chip resets as soon as this is done, without waiting for the second GETSTATUS.
        Departure departure = *work.departure;
        departure.after = m_sequence.end() - now;
        m_chip.depart(departure);
    }
    if (poll == milliseconds(0))
        m_state = DfuState::dfuDNLOAD_IDLE;
    m_isHanging = work.hangs;
    return answerStatus(poll);
}

milliseconds RomBootloader::announcedPoll(const Work& work) const
{
    const PollTimes& polls = m_chip.rom.polls;
    const bool isCommand = m_pendingBlock == 0;
    const bool isSetAddress = isCommand && !m_isErasing;
    if (isSetAddress) {
        if (!m_chip.switches.setAddressBusy)
            return milliseconds(0);
        return polls.setAddress.value_or(milliseconds(1));
    }
    const auto longest = std::chrono::ceil<milliseconds>(work.longest);
    const milliseconds poll = (isCommand ? polls.erase : polls.write).value_or(longest);
    const bool isTooShort =
        m_chip.switches.pollTimeoutTooShort || (isCommand && polls.isEraseTooShort);
    return isTooShort ? std::max(poll / 4, milliseconds(1)) : poll;
}

Work RomBootloader::planCommand()
{
    const std::optional<RomCommand> command = parseCommand(m_pending);
    m_isErasing = false;
    if (!command) {
        ++m_chip.statistics.violations[QStringLiteral("unknown DfuSe command")];
        Work work;
        work.refused = DfuStatus::errVENDOR;
        return work;
    }
    ++m_chip.statistics.requests[command->name()];
    if (command->kind == RomCommand::Kind::SetAddress)
        return setAddress(command->address);
    m_isErasing = true;
    if (command->kind == RomCommand::Kind::ReadUnprotect)
        return m_memories.readUnprotect();
    Work refused;
    const bool isMassErase = command->kind == RomCommand::Kind::MassErase;
    if (m_chip.flash.readProtection() != 0) {
        refused.refused = DfuStatus::errVENDOR;
        return refused;
    }
    if (isMassErase && !m_chip.switches.massEraseWorks) {
        refused.refused = DfuStatus::errERASE;
        return refused;
    }
    const Address target = isMassErase ? m_chip.flash.range().first : command->address;
    refused.refused = m_memories.check(target, m_alternate);
    if (refused.refused != DfuStatus::OK)
        return refused;
    return isMassErase ? m_memories.massErase() : m_memories.erasePage(command->address);
}

Work RomBootloader::setAddress(Address address)
{
    Work work;
    const bool isProtected = m_chip.flash.readProtection() != 0;
    if (isProtected && !m_chip.switches.setAddressWhileProtected)
        work.refused = DfuStatus::errVENDOR;
    else
        work.refused = m_memories.check(address, m_alternate);
    if (work.refused != DfuStatus::OK)
        return work;
    m_pointer = address;
    m_leaveAddress = address;
    m_rememberedLength = 0;
    return work;
}

Work RomBootloader::planWrite()
{
    m_isErasing = false;
    Work refused;
    if (m_chip.flash.readProtection() != 0) {
        refused.refused = DfuStatus::errVENDOR;
        return refused;
    }
    const ByteCount address = addressOf(m_pendingBlock, m_pending.size());
    refused.refused = m_memories.check(address, m_alternate);
    if (refused.refused != DfuStatus::OK)
        return refused;
    m_leaveAddress = static_cast<Address>(address);
    return m_memories.write(address, std::move(m_pending));
}

void RomBootloader::watchProgress(std::size_t steps)
{
    // Changes the cells on time rather than at the next request.
    m_chip.timers.callAt(m_sequence.end(), [this] { settle(m_chip.clock.now()); });
    const auto at = [this, steps](std::uint64_t count, std::uint64_t limit,
                                  std::function<void()> call) {
        if (count < limit && limit <= count + steps) {
            m_chip.timers.callAt(m_sequence.endOfStep(limit - count),
                                 [this, call = std::move(call)] {
                                     settle(m_chip.clock.now());
                                     call();
                                 });
        }
    };
    const auto inDoubleWords = [](ByteCount bytes) {
        return (bytes + kDoubleWordSize - 1) / kDoubleWordSize;
    };
    const BoardSwitches& switches = m_chip.switches;
    const std::uint64_t programmed = m_chip.statistics.programmedDoubleWords;
    if (switches.powerCutAt)
        at(m_chip.flash.operations(), *switches.powerCutAt, [] { });
    if (m_isErasing)
        return;
    if (switches.unplugAt)
        at(programmed, inDoubleWords(*switches.unplugAt), m_chip.losePower);
    if (switches.stopAfter)
        at(programmed, inDoubleWords(*switches.stopAfter), m_chip.personPressesStop);
}

DfuStatus RomBootloader::statusOf(FlashResult result, bool isErase)
{
    // The codes the ROM uses for failing cells are not published.
    if (isErase)
        return DfuStatus::errERASE;
    return result == FlashResult::NotErased ? DfuStatus::errPROG : DfuStatus::errWRITE;
}

Reply RomBootloader::leave()
{
    ++m_chip.statistics.requests[QStringLiteral("LEAVE")];
    m_state = DfuState::dfuMANIFEST_SYNC;
    if (m_chip.switches.vanish != Vanish::AtLeaveRequest)
        return {Reply::Kind::Completed, {}};
    departFromRom(m_chip, m_memories.cellAt(m_leaveAddress), {});
    return {Reply::Kind::Disconnected, {}};
}

Reply RomBootloader::statusOfManifestation()
{
    m_state = DfuState::dfuMANIFEST;
    departFromRom(m_chip, m_memories.cellAt(m_leaveAddress), kDeinitialisation);
    switch (m_chip.switches.vanish) {
    case Vanish::AfterManifestStatus:
    case Vanish::AtLeaveRequest: break;
    case Vanish::BeforeManifestStatus: return {Reply::Kind::Disconnected, {}};
    case Vanish::StallManifestStatus: return {Reply::Kind::Stall, {}};
    case Vanish::SilentManifestStatus: return {Reply::Kind::NoAnswer, {}};
    }
    return answerStatus(kManifestPoll);
}

} // namespace fieldflash::board
