// SPDX-License-Identifier: MIT
// Where the window's devices come from. The one place that knows the kinds of bus.
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

/// Owns clock, boards and bus; destroyed in the opposite order.
struct DeviceSource {
    std::unique_ptr<Clock> clock;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
    std::unique_ptr<usb::Bus> bus;
    bool isVirtual = false;
    /// Why no device can be seen at all; empty when they can.
    QString notice;
    /// Firmware that comes with the program, newest first.
    std::vector<FileFacts> bundled;
};

/// What the virtual boards are offered when the program was built without firmware for the chip;
/// also the firmware of scenes and tests.
[[nodiscard]] FileFacts demoFirmware(std::uint16_t bcdDevice);

/// The built-in boards, in real time. Errors: Usage, from the switches.
[[nodiscard]] Result<DeviceSource> virtualSource(const QString& switches);

/// Said when there is no USB at all.
[[nodiscard]] QString noUsbNotice();

/// What is plugged into this computer.
[[nodiscard]] DeviceSource usbSource();

} // namespace fieldflash::gui
