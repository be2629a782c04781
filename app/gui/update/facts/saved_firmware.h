// SPDX-License-Identifier: MIT
// Backups of earlier updates, as they are listed.
#pragma once

#include "core/base/address.h"
#include "core/usb/device_info.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::gui {

/// One backup, as its name, its size and its last bytes tell.
struct SavedFirmware {
    QString path;
    QDateTime made;
    QString portPath;     ///< as far as a file name can say it: "1-4.2"
    QString serialNumber; ///< letters and digits only; empty: the device had none
    ByteCount size = 0;
    /// Of the program that was replaced; absent: not known.
    std::optional<std::uint16_t> version = {};
    friend bool operator==(const SavedFirmware&, const SavedFirmware&) = default;
};

/// The backup is of this device. Without a serial number, only the port can tell.
[[nodiscard]] bool isOf(const SavedFirmware& saved, const usb::DeviceInfo& device);

} // namespace fieldflash::gui
