// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/devices/device_source.h"
#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "core/virtual_board/switches/board_switches.h"

namespace fieldflash::cli {

/// The boards of `--virtual`.
class VirtualSource final : public DeviceSource {
public:
    /// Errors: Usage for unknown switches, those of the flash file.
    [[nodiscard]] static Result<std::unique_ptr<DeviceSource>> open(const QString& switches,
                                                                    const std::stop_source& stop);

    [[nodiscard]] usb::Bus& bus() override;
    [[nodiscard]] Clock& clock() override;
    [[nodiscard]] QCoro::Task<void> settled() override;
    [[nodiscard]] std::vector<BoardStatistics> boards() const override;
    [[nodiscard]] QCoro::Task<void> close() override;

private:
    VirtualSource(std::unique_ptr<Clock> clock, const board::BoardSwitches& switches);

    // Order matters: clock and boards outlive the bus.
    std::unique_ptr<Clock> m_clock;
    std::vector<std::unique_ptr<board::VirtualBoard>> m_boards;
    board::VirtualBus m_bus;
};

} // namespace fieldflash::cli
