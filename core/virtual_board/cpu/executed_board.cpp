// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/executed_board.h"

#include "core/virtual_board/chip/bus_timing.h"
#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/chip/control_endpoint.h"
#include "core/virtual_board/chip/timer_group.h"
#include "core/virtual_board/cpu/pending_transfers.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "core/virtual_board/rom/rom_bootloader.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

/// Interval at which the processor runs between transfers.
constexpr ChipTime kTick = 1ms;
/// Maximum interval for a sleeping processor.
constexpr ChipTime kLongestTick = 10ms;
/// Limit for one run, after which the event loop gets its turn: 2.5 ms of a chip at 80 MHz.
constexpr std::uint64_t kMostCyclesAtOnce = 200'000;
/// Chip time between a NAK and the next attempt of the host.
constexpr ChipTime kRetry = 50us;
/// Consecutive attempts on all endpoints after a packet was moved.
constexpr int kQuickTries = 20;
/// USB 2.0, 7.1.7.5: a hub drives a reset for at least this long. Otherwise, a driver that flushes
/// its FIFO late would lose the next SETUP.
constexpr ChipTime kBusReset = 10ms;
/// USB 2.0, 7.1.7.3: a connection must be stable for this long. A driver may enable the pull-up
/// briefly while it sets up its core.
constexpr ChipTime kDebounce = 100ms;
/// Maximum wait of a host for one stage (USB 2.0, 9.2.6.4: 5 s at most for the whole request).
constexpr ChipTime kStageLimit = 2s;
/// A SETUP without an answer is sent three times (USB 2.0, 8.5.3); the firmware may be emptying its
/// FIFO in the meantime.
constexpr ChipTime kSetupLimit = 5ms;

Reply reply(Reply::Kind kind) { return {kind, {}}; }

/// Wires between chip and card are short: pins of the lowest speed still manage 10 MHz (DS10198,
/// "I/O AC characteristics", 10 pF).
bool isFastEnough(const Gpio& port, unsigned pin, std::uint64_t hertz)
{
    return hertz <= 10'000'000 || port.speed(pin) != 0;
}

} // namespace

struct ExecutedBoard::Private : std::enable_shared_from_this<ExecutedBoard::Private> {
    Private(Clock& clock, BoardSwitches switches, BoardProfile boardProfile)
        : chip(clock, std::move(switches)),
          profile(std::move(boardProfile)),
          soc(chip.flash, chip.uniqueId,
              {.hasLse = profile.crystals.hasLse && chip.switches.hasCrystal,
               .hseFrequency = chip.switches.hasCrystal ? profile.crystals.hseFrequency : 0}),
          ticks(clock),
          epoch(clock.now())
    {
        for (const I2cDevice& device : profile.i2c1)
            soc.i2c1().connect(device);
        if (profile.cardSlot && profile.cardSlot->bus == CardSlot::Bus::Spi3)
            soc.spi3().exchange = [this](std::uint8_t out, unsigned divider) {
                return exchangeWithCard(out, divider);
            };
        else if (profile.cardSlot)
            soc.sdmmc1().answer = [this](const SdBusCommand& command) {
                return answerOfCard(command);
            };
    }

    [[nodiscard]] Clock::TimePoint clockTimeOf(ChipTime time) const { return epoch + time; }
    [[nodiscard]] ChipTime chipTimeNow() const { return chip.clock.now() - epoch; }

    [[nodiscard]] std::uint8_t exchangeWithCard(std::uint8_t out, unsigned divider);
    [[nodiscard]] std::optional<SdBusAnswer> answerOfCard(const SdBusCommand& command);
    void tick();
    void scheduleTick();
    void catchUp();
    void enterRom(const RomEntry& entry);
    void showRom();
    void leaveRom(const Departure& departure);
    void followPullUp();
    void setConnected(bool isOn);
    void disconnect();
    void announce();

    static QCoro::Task<bool> progress(std::shared_ptr<Private> board, std::uint64_t life);
    static QCoro::Task<Handshake> token(std::shared_ptr<Private> board, std::uint8_t endpoint,
                                        Bytes* packet, ChipTime patience);
    static QCoro::Task<Reply> executedControl(std::shared_ptr<Private> board, SetupPacket setup,
                                              Bytes data);
    static QCoro::Task<Reply> stages(std::shared_ptr<Private> board, SetupPacket setup, Bytes data);
    static QCoro::Task<Reply> romControl(std::shared_ptr<Private> board, SetupPacket setup,
                                         Bytes data);
    static QCoro::Task<Reply> endpointTransfer(std::shared_ptr<Private> board,
                                               std::uint8_t endpoint, Bytes data,
                                               std::uint16_t length);

    ExecutedBoard* board = nullptr;
    Chip chip; ///< memories, switches and counters, shared with the ROM model
    BoardProfile profile;
    Stm32l476 soc;
    TimerGroup ticks;
    Clock::TimePoint epoch; ///< of chip time; moves when the chip falls behind
    Clock::Duration lag{0};
    ChipTime resetEnds{0};       ///< of the bus
    std::uint64_t yieldedAt = 0; ///< executed cycles when the event loop last ran
    bool hasPower = false;
    bool isConnected = false;
    std::optional<ChipTime> pullUpSince;
    std::uint64_t life = 0;
    std::optional<Error> fileError;
    std::uint32_t leaves = 0; ///< from the ROM into the program
    std::stop_source lifeEnds;
    PendingTransfers pending;
    int quickTries = 0; ///< remaining
    std::vector<RomEntry> entries;
    std::optional<SdCard> card;
    std::unique_ptr<RomBootloader> rom;
    std::unique_ptr<ControlEndpoint> romEndpoint;
};

/// An empty slot reads as its pull-up, or as anything without one.
std::uint8_t ExecutedBoard::Private::exchangeWithCard(std::uint8_t out, unsigned divider)
{
    constexpr unsigned kAlternateFunction = 6;
    constexpr unsigned kClock = 10;
    constexpr unsigned kCardOut = 11;
    constexpr unsigned kCardIn = 12;
    constexpr std::uint8_t kNoise = 0x5A;
    Gpio& port = soc.port('C');
    const std::uint64_t hertz = soc.systemClock() / divider;
    for (const unsigned pin : {kClock, kCardOut, kCardIn}) {
        if (!port.isAlternateFunction(pin, kAlternateFunction))
            return kNoise;
    }
    const bool isPulledUp = (port.read(0x10) >> kCardOut & 1U) != 0;
    if (!card || card->isRemoved())
        return isPulledUp ? 0xFF : kNoise;
    if (!isFastEnough(port, kClock, hertz) || !isFastEnough(port, kCardIn, hertz))
        return kNoise;
    const PinName& place = profile.cardSlot->select;
    const Gpio& select = soc.port(place.port);
    const bool isSelected = select.isOutput(place.pin) && !select.output(place.pin);
    return card->exchange(out, isSelected, hertz, soc.now());
}

/// The lines of an empty slot are silent if they are pulled up, and anything otherwise.
std::optional<SdBusAnswer> ExecutedBoard::Private::answerOfCard(const SdBusCommand& command)
{
    constexpr unsigned kAlternateFunction = 12;
    constexpr unsigned kFirstData = 8;
    constexpr unsigned kThirdData = 11;
    constexpr unsigned kClock = 12;
    constexpr unsigned kCommand = 2;
    const Gpio& data = soc.port('C');
    const Gpio& other = soc.port('D');
    const bool isWired = other.isAlternateFunction(kCommand, kAlternateFunction)
        && data.isAlternateFunction(kClock, kAlternateFunction)
        && data.isAlternateFunction(kFirstData, kAlternateFunction)
        && isFastEnough(data, kClock, command.hertz)
        && isFastEnough(other, kCommand, command.hertz);
    if (!isWired || !other.isPulledUp(kCommand) || !data.isPulledUp(kFirstData))
        return SdBusAnswer{.isDamaged = true};
    if (!card)
        return std::nullopt;
    SdBusCommand seen = command;
    seen.isThirdDataLineHigh = data.isPulledUp(kThirdData);
    return card->answer(seen);
}

void ExecutedBoard::Private::announce()
{
    chip.clock.callAt(chip.clock.now(), [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->board && self->board->connectionChanged)
            self->board->connectionChanged();
    });
}

void ExecutedBoard::Private::setConnected(bool isOn)
{
    if (isConnected == isOn)
        return;
    isConnected = isOn;
    ++life;
    std::exchange(lifeEnds, std::stop_source()).request_stop();
    pending.interrupt();
    announce();
}

/// Immediately, regardless of the pull-up.
void ExecutedBoard::Private::disconnect()
{
    pullUpSince.reset();
    setConnected(false);
}

/// Updates the connection from the pull-up of the program.
void ExecutedBoard::Private::followPullUp()
{
    if (!soc.isPullUpOn())
        pullUpSince.reset();
    else if (!pullUpSince)
        pullUpSince = soc.now();
    setConnected(pullUpSince && soc.now() - *pullUpSince >= kDebounce);
}

void ExecutedBoard::Private::catchUp()
{
    if (!hasPower)
        return;
    const ChipTime wanted = chipTimeNow();
    soc.advanceTo(wanted, kMostCyclesAtOnce);
    if (soc.now() < wanted) {
        lag += wanted - soc.now();
        epoch = chip.clock.now() - soc.now();
    }
    if (rom)
        soc.watchdog().refreshByRom();
    else
        followPullUp();
}

void ExecutedBoard::Private::tick()
{
    catchUp();
    scheduleTick();
}

void ExecutedBoard::Private::scheduleTick()
{
    if (!hasPower)
        return;
    ChipTime next = soc.now() + kTick;
    if (soc.isSleeping() || soc.isHalted())
        next = std::clamp(soc.nextEvent().value_or(ChipTime::max()), soc.now() + kRetry,
                          soc.now() + kLongestTick);
    ticks.callAt(clockTimeOf(next), [this] { tick(); });
}

void ExecutedBoard::Private::enterRom(const RomEntry& entry)
{
    entries.push_back(entry);
    for (const EntryMistake mistake : entry.mistakes)
        ++chip.statistics.violations[QStringLiteral("rom-entry-") + entryMistakeName(mistake)];
    if (board->onRomEntry)
        board->onRomEntry(entry);
    disconnect();
    switch (entry.outcome()) {
    case EntryOutcome::Starts:
        ++chip.romStarts;
        ticks.callAfter(chip.rom.startup + chip.rom.connection, [this] { showRom(); });
        break;
    case EntryOutcome::Returns:
        // Deferred, because the processor is still inside its run.
        ticks.callAfter({}, [this] { soc.systemReset(ClockTree::kSoftwareResetFlag); });
        break;
    case EntryOutcome::Silent:
    case EntryOutcome::Crashes: break;
    }
}

void ExecutedBoard::Private::showRom()
{
    soc.noteRomStart();
    rom = std::make_unique<RomBootloader>(chip);
    romEndpoint = std::make_unique<ControlEndpoint>(*rom, chip.statistics);
    setConnected(true);
}

void ExecutedBoard::Private::leaveRom(const Departure& departure)
{
    chip.timers.cancelAll();
    romEndpoint.reset();
    rom.reset();
    disconnect();
    chip.options.applyTo(chip.flash);
    soc.advanceTo(chipTimeNow());
    switch (departure.to) {
    case Departure::To::Application:
        soc.startFromRom(departure.entry, chip.switches.residueAfterLeave(++leaves));
        break;
    case Departure::To::Reset: soc.systemReset(ClockTree::kSoftwareResetFlag); break;
    case Departure::To::Rom: ticks.callAfter(chip.rom.startup, [this] { showRom(); }); break;
    case Departure::To::Nowhere: break;
    }
}

/// Runs one retry interval. False if the connection has changed.
QCoro::Task<bool> ExecutedBoard::Private::progress(std::shared_ptr<Private> board,
                                                   std::uint64_t life)
{
    board->soc.advanceTo(board->soc.now() + kRetry);
    board->followPullUp();
    const Clock::TimePoint due = board->clockTimeOf(board->soc.now());
    const std::uint64_t executed = board->soc.processor().totalCycles();
    if (due > board->chip.clock.now() + kFrame
        || executed - board->yieldedAt >= kMostCyclesAtOnce) {
        board->yieldedAt = executed;
        const std::stop_token lifeEnds = board->lifeEnds.get_token();
        co_await board->chip.clock.sleepUntil(due, lifeEnds);
    }
    co_return board->life == life && board->isConnected;
}

/// Repeats one transaction while the device answers NAK. `packet` is sent or, for IN, received.
QCoro::Task<Handshake> ExecutedBoard::Private::token(std::shared_ptr<Private> board,
                                                     std::uint8_t endpoint, Bytes* packet,
                                                     ChipTime patience)
{
    const std::uint64_t life = board->life;
    const ChipTime deadline = board->soc.now() + patience;
    const bool isIn = (endpoint & 0x80) != 0;
    const unsigned number = endpoint & 0x0FU;
    while (true) {
        const Handshake answer =
            isIn ? board->soc.usb().in(number, *packet) : board->soc.usb().out(number, *packet);
        if (answer != Handshake::Nak)
            co_return answer;
        if (board->soc.now() >= deadline)
            co_return Handshake::None;
        const bool isSameLife = co_await progress(board, life);
        if (!isSameLife)
            co_return Handshake::None;
    }
}

QCoro::Task<Reply> ExecutedBoard::Private::stages(std::shared_ptr<Private> board, SetupPacket setup,
                                                  Bytes data)
{
    constexpr std::uint8_t kIn = 0x80;
    constexpr std::uint8_t kOut = 0x00;
    const auto ended = [](Handshake handshake) {
        return reply(handshake == Handshake::Stall ? Reply::Kind::Stall : Reply::Kind::NoAnswer);
    };
    const std::size_t packetSize = board->soc.usb().maximumPacketSize(0, true);
    Bytes received;
    Bytes packet;
    if (setup.isDeviceToHost() && setup.wLength > 0) {
        do {
            const Handshake answer = co_await token(board, kIn, &packet, kStageLimit);
            if (answer != Handshake::Ack)
                co_return ended(answer);
            received.insert(received.end(), packet.begin(), packet.end());
        } while (packet.size() == packetSize && received.size() < setup.wLength);
        if (received.size() > setup.wLength)
            co_return reply(Reply::Kind::NoAnswer); // babble: the host aborts the transfer
        packet.clear();
        const Handshake status = co_await token(board, kOut, &packet, kStageLimit);
        if (status != Handshake::Ack)
            co_return ended(status);
        co_return Reply{Reply::Kind::Completed, std::move(received)};
    }
    for (std::size_t at = 0; at < data.size(); at += packetSize) {
        const auto begin = data.begin() + static_cast<std::ptrdiff_t>(at);
        packet.assign(begin,
                      begin + static_cast<std::ptrdiff_t>(std::min(packetSize, data.size() - at)));
        const Handshake answer = co_await token(board, kOut, &packet, kStageLimit);
        if (answer != Handshake::Ack)
            co_return ended(answer);
    }
    const Handshake status = co_await token(board, kIn, &packet, kStageLimit);
    if (status != Handshake::Ack)
        co_return ended(status);
    co_return reply(Reply::Kind::Completed);
}

QCoro::Task<Reply> ExecutedBoard::Private::executedControl(std::shared_ptr<Private> board,
                                                           SetupPacket setup, Bytes data)
{
    board->catchUp();
    const std::uint64_t life = board->life;
    const Clock::TimePoint begin = board->chip.clock.now();
    const std::array<std::uint8_t, 8> packet{setup.bmRequestType,
                                             setup.bRequest,
                                             static_cast<std::uint8_t>(setup.wValue & 0xFF),
                                             static_cast<std::uint8_t>(setup.wValue >> 8),
                                             static_cast<std::uint8_t>(setup.wIndex & 0xFF),
                                             static_cast<std::uint8_t>(setup.wIndex >> 8),
                                             static_cast<std::uint8_t>(setup.wLength & 0xFF),
                                             static_cast<std::uint8_t>(setup.wLength >> 8)};
    while (board->soc.now() < board->resetEnds && board->life == life) {
        const std::stop_token lifeEnds = board->lifeEnds.get_token();
        co_await board->chip.clock.sleepUntil(board->clockTimeOf(board->resetEnds), lifeEnds);
        board->catchUp();
    }
    const ChipTime setupDeadline = board->soc.now() + kSetupLimit;
    if (board->life != life)
        co_return reply(Reply::Kind::Disconnected);
    while (board->soc.usb().setup(packet) != Handshake::Ack) {
        const bool isSameLife = co_await progress(board, life);
        if (!isSameLife)
            co_return reply(Reply::Kind::Disconnected);
        if (board->soc.now() >= setupDeadline)
            co_return reply(Reply::Kind::NoAnswer);
    }
    Reply result = co_await stages(board, setup, std::move(data));
    // Never faster than the bus.
    const auto onWire = begin + controlTransferTime(result.data.size());
    const Clock::TimePoint due = std::max(onWire, board->clockTimeOf(board->soc.now()));
    const std::stop_token lifeEnds = board->lifeEnds.get_token();
    co_await board->chip.clock.sleepUntil(due, lifeEnds);
    // A device that disconnects after its answer has answered.
    const bool hasAnswered =
        result.kind != Reply::Kind::NoAnswer && board->chip.clock.now() >= onWire;
    if (board->life != life && !hasAnswered)
        co_return reply(Reply::Kind::Disconnected);
    co_return result;
}

QCoro::Task<Reply> ExecutedBoard::Private::romControl(std::shared_ptr<Private> board,
                                                      SetupPacket setup, Bytes data)
{
    Clock& clock = board->chip.clock;
    const std::uint64_t life = board->life;
    const std::stop_token lifeEnds = board->lifeEnds.get_token();
    if (isDfuRequest(setup)) {
        ++board->chip.statistics.dfuRequests;
        if (const auto ready = board->rom->arrived(setup, clock.now()))
            co_await clock.sleepUntil(*ready, lifeEnds);
    }
    co_await clock.sleepFor(controlTransferTime(data.size()), lifeEnds);
    if (board->life != life)
        co_return reply(Reply::Kind::Disconnected);
    Reply answer = board->romEndpoint->request(setup, data, clock.now());
    const Clock::Duration rest = controlTransferTime(answer.data.size()) - controlTransferTime(0);
    if (answer.kind != Reply::Kind::Completed || rest == Clock::Duration(0))
        co_return answer;
    co_await clock.sleepFor(rest, lifeEnds);
    if (board->life != life)
        co_return reply(Reply::Kind::Disconnected);
    co_return answer;
}

QCoro::Task<Reply> ExecutedBoard::Private::endpointTransfer(std::shared_ptr<Private> board,
                                                            std::uint8_t endpoint, Bytes data,
                                                            std::uint16_t length)
{
    const std::uint64_t life = board->life;
    const auto transfer = board->pending.add(endpoint, std::move(data), length);
    while (!transfer->reply) {
        board->catchUp();
        if (board->life != life || !board->isConnected || board->rom) {
            transfer->reply = reply(Reply::Kind::Disconnected);
            break;
        }
        if (board->pending.serve(board->soc.usb()))
            board->quickTries = kQuickTries;
        if (transfer->reply)
            break;
        // While packets move, a host repeats immediately; endpoints without data are polled once
        // per frame.
        if (board->quickTries > 0) {
            --board->quickTries;
            co_await progress(board, life);
            continue;
        }
        const std::stop_token ended = transfer->ended.get_token();
        co_await board->chip.clock.sleepFor(kFrame, ended);
    }
    board->pending.remove(transfer);
    co_return std::move(*transfer->reply);
}

ExecutedBoard::ExecutedBoard(Clock& clock, BoardSwitches switches, BoardProfile profile)
    : m_private(std::make_shared<Private>(clock, std::move(switches), std::move(profile)))
{
    Private& board = *m_private;
    board.board = this;
    board.soc.onRomEntry = [&board](const RomEntry& entry) { board.enterRom(entry); };
    board.chip.depart = [&board](const Departure& departure) {
        board.chip.timers.callAfter(departure.after,
                                    [&board, departure] { board.leaveRom(departure); });
    };
    board.chip.losePower = [this] { powerOff(); };
    board.chip.flash.powerLost = [this, &board] {
        board.soc.cutPower();
        // Deferred, because the flash is in the middle of an operation.
        board.ticks.callAfter({}, [this] { powerOff(); });
    };
    if (const QString& file = board.chip.switches.flashFile; !file.isEmpty()) {
        if (const Result<void> kept = board.chip.flash.keepIn(file); !kept)
            board.fileError = kept.error();
    }
    pressButton(false);
}

ExecutedBoard::~ExecutedBoard()
{
    m_private->board = nullptr;
    m_private->ticks.cancelAll();
    m_private->chip.timers.cancelAll();
    m_private->isConnected = false;
    ++m_private->life;
    m_private->lifeEnds.request_stop();
    m_private->pending.interrupt();
}

const std::optional<Error>& ExecutedBoard::fileError() const { return m_private->fileError; }

FlashMemory& ExecutedBoard::flash() { return m_private->chip.flash; }

Clock::Duration ExecutedBoard::lag() const { return m_private->lag; }

const Statistics& ExecutedBoard::statistics() const { return m_private->chip.statistics; }

Stm32l476& ExecutedBoard::chip() { return m_private->soc; }

const Stm32l476& ExecutedBoard::chip() const { return m_private->soc; }

void ExecutedBoard::powerOn(bool boot0)
{
    powerOff();
    Private& board = *m_private;
    ++board.chip.statistics.powerOns;
    board.hasPower = true;
    board.entries.clear();
    board.epoch = board.chip.clock.now() - board.soc.now();
    board.lag = {};
    // Called at this reset and at every later one.
    board.soc.bootsIntoRom = [&board, boot0] {
        if (boot0)
            board.ticks.callAfter(board.chip.rom.startup + board.chip.rom.connection,
                                  [&board] { board.showRom(); });
        return boot0;
    };
    if (board.card)
        board.card->powerOn();
    board.soc.powerOn();
    board.scheduleTick();
}

void ExecutedBoard::powerOff()
{
    Private& board = *m_private;
    board.hasPower = false;
    board.ticks.cancelAll();
    board.chip.timers.cancelAll();
    board.romEndpoint.reset();
    board.rom.reset();
    board.disconnect();
}

void ExecutedBoard::pressButton(bool isPressed)
{
    Private& board = *m_private;
    const BoardProfile& profile = board.profile;
    board.soc.port(profile.button.port)
        .drive(profile.button.pin, isPressed == profile.isButtonActiveHigh);
}

void ExecutedBoard::insertCard(SdCard card) { m_private->card = std::move(card); }

const SdCard* ExecutedBoard::card() const { return m_private->card ? &*m_private->card : nullptr; }

SerialPort& ExecutedBoard::serialPort()
{
    return m_private->soc.serialPort(m_private->profile.serialPort);
}

const SerialPort& ExecutedBoard::serialPort() const
{
    return m_private->soc.serialPort(m_private->profile.serialPort);
}

const std::vector<RomEntry>& ExecutedBoard::romEntries() const { return m_private->entries; }

bool ExecutedBoard::isInRom() const { return m_private->rom != nullptr; }

bool ExecutedBoard::isConnected() const { return m_private->isConnected; }

void ExecutedBoard::busReset()
{
    Private& board = *m_private;
    if (!board.isConnected)
        return;
    if (board.rom) {
        board.romEndpoint->busReset();
        board.rom->busReset(board.chip.clock.now());
        return;
    }
    board.catchUp();
    board.soc.usb().busReset();
    board.resetEnds = board.soc.now() + kBusReset;
}

QCoro::Task<Reply> ExecutedBoard::control(SetupPacket setup, Bytes dataOut)
{
    if (!m_private->isConnected)
        co_return reply(Reply::Kind::Disconnected);
    const std::shared_ptr<Private> board = m_private;
    Statistics& statistics = board->chip.statistics;
    const std::size_t sent = dataOut.size();
    ++statistics.controlTransfers;
    auto task = board->rom ? Private::romControl(board, setup, std::move(dataOut))
                           : Private::executedControl(board, setup, std::move(dataOut));
    Reply result = co_await task;
    statistics.wireBytes += sent + result.data.size();
    statistics.wire += controlTransferTime(sent + result.data.size());
    if (board->board != nullptr && board->board->onControl)
        board->board->onControl(setup, result);
    co_return result;
}

QCoro::Task<Reply> ExecutedBoard::transfer(std::uint8_t endpoint, Bytes dataOut,
                                           std::uint16_t length)
{
    if (!m_private->isConnected)
        co_return reply(Reply::Kind::Disconnected);
    if (m_private->rom)
        co_return reply(Reply::Kind::Stall);
    auto task = Private::endpointTransfer(m_private, endpoint, std::move(dataOut), length);
    Reply result = co_await task;
    co_return result;
}

} // namespace fieldflash::board
