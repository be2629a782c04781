// SPDX-License-Identifier: MIT
// The source of devices: the built-in virtual boards or the USB of this computer.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/output/outcome.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <memory>
#include <stop_token>
#include <vector>

namespace fieldflash::cli {

class DeviceSource {
public:
    /// `stop` is requested by the switch `--virtual=stop-after=…`. Errors: Usage for unknown
    /// switches, FileAccess for the flash file, NoDriver without USB.
    [[nodiscard]] static Result<std::unique_ptr<DeviceSource>> open(const Arguments& arguments,
                                                                    const std::stop_source& stop);

    DeviceSource() = default;
    DeviceSource(const DeviceSource&) = delete;
    DeviceSource& operator=(const DeviceSource&) = delete;
    virtual ~DeviceSource() = default;

    [[nodiscard]] virtual usb::Bus& bus() = 0;
    [[nodiscard]] virtual Clock& clock() = 0;
    /// Resumes when all connected devices are on the bus.
    [[nodiscard]] virtual QCoro::Task<void> settled() = 0;
    /// Empty for real devices.
    [[nodiscard]] virtual std::vector<BoardStatistics> boards() const = 0;
    /// Resumes when nothing waits on the clock any more; to be awaited before the source is
    /// destroyed. Afterwards bus() has no devices.
    [[nodiscard]] virtual QCoro::Task<void> close();
};

} // namespace fieldflash::cli
