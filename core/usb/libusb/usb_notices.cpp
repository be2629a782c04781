// SPDX-License-Identifier: MIT
#include "core/usb/libusb/usb_notices.h"

namespace fieldflash::usb {

namespace {

constexpr std::uint32_t kDeviceChange = 0x0219;
constexpr std::uint64_t kArrival = 0x8000;
constexpr std::uint64_t kRemoveComplete = 0x8004;

} // namespace

bool tellsOfUsbChange(std::uint32_t message, std::uint64_t event)
{
    // Not the announcement of a removal (0x8003), nor the change of the whole tree of devices (7),
    // which comes several times per device.
    return message == kDeviceChange && (event == kArrival || event == kRemoveComplete);
}

} // namespace fieldflash::usb
