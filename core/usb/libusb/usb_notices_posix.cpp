// SPDX-License-Identifier: MIT
#include "core/usb/libusb/usb_notices.h"

namespace fieldflash::usb {

// NOLINTNEXTLINE(performance-unnecessary-value-param): the parameter is stored on Windows
std::unique_ptr<UsbNotices> UsbNotices::open(std::function<void()> /*changed*/) { return nullptr; }

} // namespace fieldflash::usb
