// SPDX-License-Identifier: MIT
// An STM32L476 as seen from USB: its application, its ROM bootloader, its flash, its time.
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

/// As strict as the documents: what they forbid fails here, with a name and a
/// counter in statistics(). Made as a board that has been running for a while; pulled out of a
/// VirtualBus it loses its power, plugged in again it starts. Knows nothing of the host code.
/// May be destroyed at any time: its timers go, a transfer under way ends as Gone.
class VirtualBoard final : public WireDevice {
public:
    /// The clock must outlive the board. Starts with what the switches say is in its flash.
    VirtualBoard(Clock& clock, BoardSwitches switches);
    ~VirtualBoard() override;

    [[nodiscard]] FlashMemory& flash();
    [[nodiscard]] const Statistics& statistics() const;
    [[nodiscard]] const BoardSwitches& switches() const;
    /// Why the file of the switch `flash` cannot be used; the flash is then in RAM only.
    [[nodiscard]] const std::optional<Error>& fileError() const;
    /// The 24 hexadecimal digits of the unique id (RM0351, 47.1).
    [[nodiscard]] QString uniqueId() const;

    /// Power cycle without touching the cable; BOOT0 held: start in the ROM.
    void powerCycle(bool boot0 = false);
    /// The supply fails: a running flash operation stays half done.
    void cutPower();
    /// Starts the board if it has no power, else nothing; with `start=off` only powerCycle() does.
    void restorePower();

    /// Called from the event loop when the switch `stop-after` says that a person presses stop now.
    std::function<void()> personPressesStop;

    /// Called first when the board is destroyed. Set by the bus that it is plugged into.
    std::function<void()> aboutToBeDestroyed;

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
