// SPDX-License-Identifier: MIT
// What is known about one connected device.
#pragma once

#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/dfu/plain_device.h"
#include "core/image/program/application_header.h"
#include "core/usb/device_info.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// One device at its port, in either mode.
struct DeviceFacts {
    usb::DeviceInfo info;
    device::Role role = device::Role::NotDfu;
    /// The application last seen at this port.
    std::optional<usb::DeviceInfo> knownApplication;
    /// Bootloader mode only, once looked at: what its flash says about the installed application.
    bool isLookedAt = false;
    std::optional<image::ApplicationHeader> application;
    /// Looked at, and its flash contains no bootable application.
    bool isEmpty = false;
    std::optional<Error> lookError;
    /// Plain DFU, once looked at.
    std::vector<dfu::Partition> partitions;
    /// An update was started at this port and has not succeeded yet.
    bool wasInterrupted = false;
    /// Not on the bus now; what is said here is what was last seen.
    bool isAway = false;
};

/// The running version, or the one that would run after a reset; absent if unknown.
[[nodiscard]] std::optional<std::uint16_t> deviceVersion(const DeviceFacts& device);

} // namespace fieldflash::gui
