// SPDX-License-Identifier: MIT
// The driver that Windows bound to a device, and what to do if it is not WinUSB.
#pragma once

#include "core/usb/device_info.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::usb {

/// A device as the device manager of Windows lists it (SetupAPI).
struct ListedDevice {
    QStringList hardwareIds;   ///< "USB\VID_1234&PID_ABCD&REV_0100", …
    QString service;           ///< of the driver, "WINUSB"; empty: none
    QString provider;          ///< of the driver, "Microsoft"
    std::uint32_t problem = 0; ///< CM_PROB_…: 0 if the driver works, 28 if none is installed
    std::uint32_t port = 0;    ///< of its hub; 0 if not known
};

/// The entry for `device`: by ids, and by port if several have them. Absent if that leaves none or
/// several.
[[nodiscard]] std::optional<ListedDevice> listedDevice(const std::vector<ListedDevice>& listed,
                                                       const DeviceInfo& device);

/// What keeps programs out, and how to bind WinUSB: two or three sentences.
[[nodiscard]] QString boundDriverAdvice(const ListedDevice& listed, const DeviceInfo& device);

/// What Windows lists at the moment; empty on other systems. Takes some milliseconds.
[[nodiscard]] std::vector<ListedDevice> listDevices();

} // namespace fieldflash::usb
