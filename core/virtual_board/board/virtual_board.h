// SPDX-License-Identifier: MIT
// An STM32L476 as seen from USB: its application, ROM bootloader, flash and timing.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/chip/statistics.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/switches/board_switches.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QCoro/QCoroFwd>

#include <functional>
#include <memory>
#include <optional>

namespace fieldflash::board {

/// As strict as the documents: a forbidden request fails, with a name and a counter in
/// statistics(). Starts as a board that has been running for a while; unplugging it from a
/// VirtualBus removes its power, plugging it in again restarts it. Independent of the host code.
/// May be destroyed at any time: this cancels its timers, and a transfer in progress ends as
/// Disconnected.
class VirtualBoard final : public WireDevice {
public:
    /// The clock must outlive the board. The switches select the initial flash content.
    VirtualBoard(Clock& clock, BoardSwitches switches);
    ~VirtualBoard() override;

    [[nodiscard]] FlashMemory& flash();
    [[nodiscard]] const Statistics& statistics() const;
    [[nodiscard]] const BoardSwitches& switches() const;
    /// Why the file of the switch `flash` cannot be used; flash is then in RAM only.
    [[nodiscard]] const std::optional<Error>& fileError() const;
    /// The 24 hexadecimal digits of the unique id (RM0351, 47.1).
    [[nodiscard]] QString uniqueId() const;

    /// Power cycle with the cable plugged in; with BOOT0 held, starts the ROM.
    void powerCycle(bool boot0 = false);
    /// The supply fails: a running flash operation is left half done.
    void cutPower();
    /// Starts the board if it has no power; with `start=off` only powerCycle() does.
    void restorePower();

    /// Called from the event loop at the point where the switch `stop-after` simulates a press of
    /// Stop.
    std::function<void()> personPressesStop;

    /// Called first when the board is destroyed. Set by the bus it is plugged into.
    std::function<void()> aboutToBeDestroyed;

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
