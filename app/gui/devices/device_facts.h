// SPDX-License-Identifier: MIT
// What is known of one connected device.
#pragma once

#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/image/application_header.h"
#include "core/usb/device_info.h"

#include <cstdint>
#include <optional>

namespace fieldflash::gui {

/// One board at its port, in both its modes.
struct DeviceFacts {
    usb::DeviceInfo info;
    device::Role role = device::Role::NotDfu;
    /// The application that was last seen at this port.
    std::optional<usb::DeviceInfo> knownApplication;
    /// Only in the bootloader, once looked at: what its flash says about the application in it.
    bool isLookedAt = false;
    std::optional<image::ApplicationHeader> application;
    /// Looked at, and its flash holds no program that could start.
    bool isEmpty = false;
    std::optional<Error> lookError;
    /// An update was begun at this port and has not ended well.
    bool wasInterrupted = false;
};

/// The version that runs, or would run after a reset; absent when not known.
[[nodiscard]] std::optional<std::uint16_t> deviceVersion(const DeviceFacts& device);

} // namespace fieldflash::gui
