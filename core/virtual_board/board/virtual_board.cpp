// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/virtual_board.h"

#include "core/virtual_board/board/virtual_board_private.h"
#include "core/virtual_board/chip/bus_timing.h"
#include "core/virtual_board/loader/loader_content.h"

#include <utility>

namespace fieldflash::board {

namespace {

Reply disconnected() { return {Reply::Kind::Disconnected, {}}; }

} // namespace

std::optional<Reply> VirtualBoard::Private::mishap(const SetupPacket& setup)
{
    const BoardSwitches& switches = chip.switches;
    if (chip.hangs || switches.start == Start::Silent)
        return Reply{Reply::Kind::NoAnswer, {}};
    if (!isDfuRequest(setup))
        return std::nullopt;
    const std::uint64_t number = ++chip.statistics.dfuRequests;
    if (switches.stallAt == number)
        return Reply{Reply::Kind::Stall, {}};
    if (switches.timeoutAt == number)
        return Reply{Reply::Kind::NoAnswer, {}};
    if (switches.unplugAfter == number)
        return disconnected();
    return std::nullopt;
}

Reply VirtualBoard::Private::answer(const SetupPacket& setup, const Bytes& data)
{
    return endpoint->request(setup, data, chip.clock.now());
}

QCoro::Task<void> VirtualBoard::Private::onWire(Clock::Duration duration, std::stop_token ends)
{
    chip.statistics.wire += duration;
    return chip.clock.sleepFor(duration, std::move(ends));
}

QCoro::Task<Reply> VirtualBoard::Private::transfer(std::shared_ptr<Private> board,
                                                   SetupPacket setup, Bytes data)
{
    if (!board->isConnected)
        co_return disconnected();
    Clock& clock = board->chip.clock;
    const std::uint64_t life = board->life;
    const std::stop_token lifeEnds = board->lifeEnds.get_token();
    ++board->chip.statistics.controlTransfers;
    if (const auto mishap = board->mishap(setup)) {
        co_await board->onWire(kFrame, lifeEnds);
        if (mishap->kind == Reply::Kind::Disconnected)
            board->losePower();
        co_return *mishap;
    }
    const bool isVendor = isVendorRequest(setup) && board->usbMode->hasVendorRequests();
    if (isDfuRequest(setup) || isVendor) {
        if (const auto ready = board->usbMode->arrived(setup, clock.now()))
            co_await clock.sleepUntil(*ready, lifeEnds);
    }
    // The device answers an IN request in the first frame, and handles an OUT request when all data
    // has arrived.
    const BusKind bus = board->chip.switches.bus;
    board->chip.statistics.wireBytes += data.size();
    co_await board->onWire(controlTransferTime(data.size(), bus), lifeEnds);
    if (board->life != life)
        co_return disconnected();
    Reply reply = board->answer(setup, data);
    board->chip.statistics.wireBytes += reply.data.size();
    const Clock::Duration rest =
        controlTransferTime(reply.data.size(), bus) - controlTransferTime(0, bus);
    if (reply.kind != Reply::Kind::Completed || rest == Clock::Duration(0))
        co_return reply;
    co_await board->onWire(rest, lifeEnds);
    if (board->life != life)
        co_return disconnected();
    co_return reply;
}

VirtualBoard::VirtualBoard(Clock& clock, BoardSwitches switches)
    : m_private(std::make_shared<Private>(clock, std::move(switches)))
{
    Private& board = *m_private;
    board.board = this;
    board.chip.depart = [&board](const Departure& departure) { board.depart(departure); };
    board.chip.losePower = [&board] { board.losePower(); };
    board.chip.personPressesStop = [this] {
        if (personPressesStop)
            personPressesStop();
    };
    board.chip.flash.powerLost = [&board] {
        // Deferred, because the flash is in the middle of an operation.
        board.chip.timers.callAfter({}, [&board] { board.losePower(); });
    };
    board.fillFlash();
    const Start start = board.chip.switches.start;
    if (start == Start::Off)
        return;
    ++board.chip.statistics.powerOns;
    board.hasPower = true;
    if (loaderIn(board.chip.flash) != ResidentLoaderKind::Off) {
        board.bootWithLoader(start == Start::Bootloader, {}, {});
        return;
    }
    const auto entry = board.bootEntry();
    if (start != Start::Bootloader && entry)
        board.startApplication(*entry, {});
    else if (start == Start::Bootloader || board.chip.switches.emptyStartsRom)
        board.startRom({});
}

VirtualBoard::~VirtualBoard()
{
    if (const auto tell = std::exchange(aboutToBeDestroyed, nullptr))
        tell();
    m_private->board = nullptr;
    connectionChanged = nullptr;
    m_private->disconnect();
}

FlashMemory& VirtualBoard::flash() { return m_private->chip.flash; }

const Statistics& VirtualBoard::statistics() const { return m_private->chip.statistics; }

const BoardSwitches& VirtualBoard::switches() const { return m_private->chip.switches; }

const std::optional<Error>& VirtualBoard::fileError() const { return m_private->fileError; }

QString VirtualBoard::uniqueId() const { return m_private->chip.uniqueIdText(); }

void VirtualBoard::powerCycle(bool boot0)
{
    m_private->losePower();
    m_private->powerOn(boot0);
}

void VirtualBoard::cutPower() { m_private->losePower(); }

void VirtualBoard::restorePower()
{
    const bool isOffUntilReplugged =
        switches().start == Start::Off && m_private->chip.statistics.powerOns == 0;
    if (!m_private->hasPower && !isOffUntilReplugged)
        m_private->powerOn(false);
}

bool VirtualBoard::isConnected() const { return m_private->isConnected; }

void VirtualBoard::busReset()
{
    if (!m_private->isConnected)
        return;
    m_private->endpoint->busReset();
    m_private->usbMode->busReset(m_private->chip.clock.now());
}

QCoro::Task<Reply> VirtualBoard::control(SetupPacket setup, Bytes dataOut)
{
    return Private::transfer(m_private, setup, std::move(dataOut));
}

QCoro::Task<Reply> VirtualBoard::transfer(std::uint8_t, Bytes, std::uint16_t)
{
    // Neither mode has endpoints other than 0.
    co_return Reply{Reply::Kind::Stall, {}};
}

} // namespace fieldflash::board
