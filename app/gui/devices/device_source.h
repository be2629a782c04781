// SPDX-License-Identifier: MIT
// Where the window's devices come from. The only place that knows the kinds of bus.
#pragma once

#include "app/gui/devices/firmware_file.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/bus.h"
#include "core/virtual_board/board/virtual_board.h"

#include <QString>

#include <memory>
#include <vector>

namespace fieldflash::gui {

/// Owns clock, boards and bus; destroyed in reverse order.
struct DeviceSource {
    std::unique_ptr<Clock> clock;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
    std::unique_ptr<usb::Bus> bus;
    bool isVirtual = false;
    /// Why no device can be seen at all; empty if devices can be seen.
    QString notice;
    /// Firmware that comes with the program or is offered by a device profile; of each, newest
    /// first.
    std::vector<FileFacts> bundled;
};

/// Firmware for the virtual boards if the program was built without firmware for the chip; also
/// used by scenes and tests.
[[nodiscard]] FileFacts demoFirmware(std::uint16_t bcdDevice);

/// The built-in boards, in real time. Errors: Usage, for invalid switches.
[[nodiscard]] Result<DeviceSource> virtualSource(const QString& switches);

/// Shown when USB is not available at all.
[[nodiscard]] QString noUsbNotice();

/// The devices plugged into this computer.
[[nodiscard]] DeviceSource usbSource();

} // namespace fieldflash::gui
