// SPDX-License-Identifier: MIT
// The name that fwupd gives to a USB device.
#pragma once

#include "core/base/usb_id.h"

#include <QUuid>

namespace fieldflash::cabinet {

/// UUID version 5 in the DNS namespace of "USB\VID_1234&PID_ABCD". Source: fwupd,
/// fwupd_guid_hash_string() and the instance ids of FuUsbDevice.
[[nodiscard]] QUuid usbGuid(const UsbId& id);

} // namespace fieldflash::cabinet
