// SPDX-License-Identifier: MIT
// A board whose application is the real firmware, executed; its ROM bootloader is the model.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/virtual_board/chip/statistics.h"
#include "core/virtual_board/cpu/board_profile.h"
#include "core/virtual_board/cpu/rom_entry.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/switches/board_switches.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fieldflash::board {

class SerialPort;
class Stm32l476;

/// Like VirtualBoard from outside. What is in the flash runs instruction by instruction; its jump
/// into system memory is judged (rom_entry.h) and handed to the ROM model, whose leave continues in
/// the processor without a reset. Chip time follows the clock in slices that leave the event loop
/// its share, and falls behind when this computer executes more slowly than a chip.
class ExecutedBoard final : public WireDevice {
public:
    /// The clock must outlive the board. The flash is empty unless the switches name a file (see
    /// fileError()): put a program there, then powerOn().
    ExecutedBoard(Clock& clock, BoardSwitches switches, BoardProfile profile);
    ~ExecutedBoard() override;

    /// Why the file of the switch `flash` is not used.
    [[nodiscard]] const std::optional<Error>& fileError() const;
    [[nodiscard]] FlashMemory& flash();
    [[nodiscard]] const Statistics& statistics() const;
    /// For traces and tests.
    [[nodiscard]] Stm32l476& chip();
    [[nodiscard]] const Stm32l476& chip() const;

    /// `boot0`: the pin is held, the ROM starts.
    void powerOn(bool boot0 = false);
    void powerOff();
    /// How far chip time has fallen behind the clock since power-on, in all.
    [[nodiscard]] Clock::Duration lag() const;
    void pressButton(bool isPressed);
    /// The one that leads to a connector of the board.
    [[nodiscard]] SerialPort& serialPort();
    [[nodiscard]] const SerialPort& serialPort() const;

    /// Every way into the ROM since power-on, oldest first.
    [[nodiscard]] const std::vector<RomEntry>& romEntries() const;
    [[nodiscard]] bool isInRom() const;
    /// Called for each of them.
    std::function<void(const RomEntry&)> onRomEntry;
    /// Called after each control transfer, of the application and of the ROM.
    std::function<void(const SetupPacket&, const Reply&)> onControl;

    [[nodiscard]] bool isConnected() const override;
    void busReset() override;
    [[nodiscard]] QCoro::Task<Reply> control(SetupPacket setup, Bytes dataOut) override;
    [[nodiscard]] QCoro::Task<Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                              std::uint16_t length) override;

private:
    struct Private;
    std::shared_ptr<Private> m_private; ///< shared with the transfers under way
};

} // namespace fieldflash::board
