// SPDX-License-Identifier: MIT
// Backups of earlier updates, as they are listed.
#pragma once

#include "core/base/address.h"
#include "core/usb/device_info.h"

#include <QDateTime>
#include <QString>

namespace fieldflash::gui {

/// One backup, as its name and its size tell.
struct SavedFirmware {
    QString path;
    QDateTime made;
    QString portPath;     ///< as far as a file name can say it: "1-4.2"
    QString serialNumber; ///< letters and digits only; empty: the device had none
    ByteCount size = 0;
    friend bool operator==(const SavedFirmware&, const SavedFirmware&) = default;
};

/// The backup is of this device. Without a serial number, only the port can tell.
[[nodiscard]] bool isOf(const SavedFirmware& saved, const usb::DeviceInfo& device);

} // namespace fieldflash::gui
