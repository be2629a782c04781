// SPDX-License-Identifier: MIT
#include "core/usb/libusb/usb_notices.h"

namespace fieldflash::usb {

std::unique_ptr<UsbNotices> UsbNotices::open(std::function<void()> /*changed*/) { return nullptr; }

} // namespace fieldflash::usb
