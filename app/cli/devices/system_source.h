// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/devices/device_source.h"
#include "core/base/real_clock.h"

namespace fieldflash::cli {

/// The USB of this computer.
class SystemSource final : public DeviceSource {
public:
    /// Errors: those of usb::openSystemBus.
    [[nodiscard]] static Result<std::unique_ptr<DeviceSource>> open();

    [[nodiscard]] usb::Bus& bus() override { return *m_bus; }
    [[nodiscard]] Clock& clock() override { return m_clock; }
    [[nodiscard]] QCoro::Task<void> settled() override;
    [[nodiscard]] std::vector<BoardStatistics> boards() const override { return {}; }

private:
    SystemSource() = default;

    // Order matters: the clock outlives the bus.
    RealClock m_clock;
    std::unique_ptr<usb::Bus> m_bus;
};

} // namespace fieldflash::cli
