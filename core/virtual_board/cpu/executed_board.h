// SPDX-License-Identifier: MIT
// A board that executes real firmware as its application; its ROM bootloader is the model.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/virtual_board/chip/statistics.h"
#include "core/virtual_board/cpu/board_profile.h"
#include "core/virtual_board/cpu/rom_entry.h"
#include "core/virtual_board/cpu/sd_card.h"
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

/// Behaves like VirtualBoard from outside. The program in flash is executed instruction by
/// instruction; its jump into system memory is judged (rom_entry.h) and handed to the ROM model,
/// whose leave returns to the processor without a reset. Chip time follows the clock in slices, so
/// that the event loop keeps running, and lags when this computer executes more slowly than a chip.
class ExecutedBoard final : public WireDevice {
public:
    /// The clock must outlive the board. The flash is empty unless the switches specify a file (see
    /// fileError()): load a program, then call powerOn().
    ExecutedBoard(Clock& clock, BoardSwitches switches, BoardProfile profile);
    ~ExecutedBoard() override;

    /// Why the file of the switch `flash` is not used.
    [[nodiscard]] const std::optional<Error>& fileError() const;
    [[nodiscard]] FlashMemory& flash();
    [[nodiscard]] const Statistics& statistics() const;
    /// For traces and tests.
    [[nodiscard]] Stm32l476& chip();
    [[nodiscard]] const Stm32l476& chip() const;

    /// With `boot0`, the pin is held and the ROM starts.
    void powerOn(bool boot0 = false);
    void powerOff();
    /// Total lag of chip time behind the clock since power-on.
    [[nodiscard]] Clock::Duration lag() const;
    void pressButton(bool isPressed);
    /// Into the slot, in place of any other. Precondition: the profile has a slot.
    void insertCard(SdCard card);
    /// The card in the slot, or the one that was pulled out; null: none was ever there.
    [[nodiscard]] const SdCard* card() const;
    /// The one wired to a connector of the board.
    [[nodiscard]] SerialPort& serialPort();
    [[nodiscard]] const SerialPort& serialPort() const;

    /// Every entry into the ROM since power-on, oldest first.
    [[nodiscard]] const std::vector<RomEntry>& romEntries() const;
    [[nodiscard]] bool isInRom() const;
    /// Called for each entry.
    std::function<void(const RomEntry&)> onRomEntry;
    /// Called after each control transfer in either mode.
    std::function<void(const SetupPacket&, const Reply&)> onControl;

    [[nodiscard]] bool isConnected() const override;
    void busReset() override;
    [[nodiscard]] QCoro::Task<Reply> control(SetupPacket setup, Bytes dataOut) override;
    [[nodiscard]] QCoro::Task<Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                              std::uint16_t length) override;

private:
    struct Private;
    std::shared_ptr<Private> m_private; ///< shared with transfers in progress
};

} // namespace fieldflash::board
