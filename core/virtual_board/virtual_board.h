// SPDX-License-Identifier: MIT
// An STM32L476 as seen from USB: its application, its ROM bootloader, its flash, its time.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/board_switches.h"
#include "core/virtual_board/flash_memory.h"
#include "core/virtual_board/statistics.h"
#include "core/virtual_board/wire_device.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::board {

/// Stricter than silicon, never kinder: whatever the ROM would punish fails here, with a name and a
/// counter in statistics(). Powered by plugging it in. Knows nothing of the host code.
class VirtualBoard final : public WireDevice {
public:
    /// The clock must outlive the board. Starts with what the switches say is in its flash.
    VirtualBoard(Clock& clock, BoardSwitches switches);
    ~VirtualBoard() override;

    [[nodiscard]] FlashMemory& flash();
    [[nodiscard]] const Statistics& statistics() const;
    [[nodiscard]] const BoardSwitches& switches() const;

    /// Power cycle without touching the cable; BOOT0 held: start in the ROM.
    void powerCycle(bool boot0 = false);

    /// Called when the switch `stop-after` says that a person presses stop now.
    std::function<void()> personPressesStop;

    [[nodiscard]] bool isConnected() const override;
    void busReset() override;
    [[nodiscard]] QCoro::Task<Reply> control(SetupPacket setup, Bytes dataOut) override;
    [[nodiscard]] QCoro::Task<Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                              std::uint16_t length) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace fieldflash::board
