// SPDX-License-Identifier: MIT
// The one place where libusb's codes become kinds.
#pragma once

#include "core/base/error.h"
#include "core/usb/device_info.h"

namespace fieldflash::usb {

/// `code`: a libusb_error other than success. `call` goes into the detail: "libusb_open".
[[nodiscard]] Error errorFromLibusb(int code, const DeviceInfo& device, const char* call);

/// The libusb_error that says the same as the libusb_transfer_status; 0 for a completed transfer.
[[nodiscard]] int codeOfTransferStatus(int status);

} // namespace fieldflash::usb
