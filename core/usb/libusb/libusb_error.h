// SPDX-License-Identifier: MIT
// Maps libusb error codes to our errors, for all of core/usb.
#pragma once

#include "core/base/error.h"
#include "core/usb/device_info.h"

namespace fieldflash::usb {

/// What LIBUSB_ERROR_ACCESS means.
enum class AccessDenied {
    ByPermissions,
    ByAnotherProgram, ///< Windows: WinUSB lets one program open a device, and has no permissions
};

#ifdef Q_OS_WIN
constexpr AccessDenied kAccessDenied = AccessDenied::ByAnotherProgram;
#else
constexpr AccessDenied kAccessDenied = AccessDenied::ByPermissions;
#endif

/// `code`: a libusb_error other than success. `call` goes into the detail: "libusb_open".
[[nodiscard]] Error errorFromLibusb(int code, const DeviceInfo& device, const char* call,
                                    AccessDenied denied = kAccessDenied);

/// The libusb_error equivalent to the libusb_transfer_status; 0 for a completed transfer.
[[nodiscard]] int codeOfTransferStatus(int status);

} // namespace fieldflash::usb
