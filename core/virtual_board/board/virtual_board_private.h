// SPDX-License-Identifier: MIT
// The implementation of VirtualBoard; included only by its two source files.
#pragma once

#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/chip/control_endpoint.h"
#include "core/virtual_board/wire/usb_mode.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>
#include <stop_token>

namespace fieldflash::board {

/// State that a transfer in progress still needs when the board is destroyed.
struct VirtualBoard::Private : std::enable_shared_from_this<VirtualBoard::Private> {
    Private(Clock& clock, BoardSwitches switches) : chip(clock, std::move(switches)) { }

    void fillFlash();
    void powerOn(bool boot0);
    void boot(bool boot0, bool isRomRequested);
    void startRom(std::chrono::milliseconds delay);
    /// With a loader in the flash: it starts the program, or stays. After a reset with two slots,
    /// this counts a start.
    void bootWithLoader(bool isRequested, std::chrono::milliseconds loaderDelay,
                        std::chrono::milliseconds applicationDelay);
    void startApplication(Address entry, std::chrono::milliseconds delay);
    void connect(std::unique_ptr<UsbMode> newMode, std::chrono::milliseconds delay);
    void show(std::unique_ptr<UsbMode> newMode);
    void disconnect();
    void depart(Departure departure);
    void carryOut(const Departure& departure);
    void losePower();
    void announce();
    [[nodiscard]] std::optional<Address> bootEntry() const;
    /// The fault that the switches inject into this transfer, if any.
    [[nodiscard]] std::optional<Reply> mishap(const SetupPacket& setup);
    [[nodiscard]] Reply answer(const SetupPacket& setup, const Bytes& data);

    /// Occupies the bus for this long, or until the mode ends.
    [[nodiscard]] QCoro::Task<void> onWire(Clock::Duration duration, std::stop_token ends);

    static QCoro::Task<Reply> transfer(std::shared_ptr<Private> board, SetupPacket setup,
                                       Bytes data);

    VirtualBoard* board = nullptr;
    Chip chip;
    std::optional<Error> fileError;
    bool hasPower = false;
    bool isConnected = false;
    std::uint64_t life = 0; ///< number of the current connection
    std::stop_source lifeEnds;
    std::unique_ptr<UsbMode> usbMode;
    std::unique_ptr<ControlEndpoint> endpoint;
};

} // namespace fieldflash::board
