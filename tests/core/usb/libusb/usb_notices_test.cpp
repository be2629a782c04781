// SPDX-License-Identifier: MIT
// Messages as Windows sends them to a window that asked for notices of USB devices.
#include "core/usb/libusb/usb_notices.h"
#include "tests/support/catch.h"

using fieldflash::usb::tellsOfUsbChange;

namespace {

constexpr std::uint32_t kDeviceChange = 0x0219; // WM_DEVICECHANGE

} // namespace

TEST_CASE(
    "an arrival and a completed removal are changes on the bus, other device messages are not")
{
    CHECK(tellsOfUsbChange(kDeviceChange, 0x8000));       // DBT_DEVICEARRIVAL
    CHECK(tellsOfUsbChange(kDeviceChange, 0x8004));       // DBT_DEVICEREMOVECOMPLETE
    CHECK_FALSE(tellsOfUsbChange(kDeviceChange, 0x0007)); // DBT_DEVNODES_CHANGED
    CHECK_FALSE(tellsOfUsbChange(kDeviceChange, 0x8001)); // DBT_DEVICEQUERYREMOVE
    CHECK_FALSE(tellsOfUsbChange(kDeviceChange, 0x8003)); // DBT_DEVICEREMOVEPENDING
    CHECK_FALSE(tellsOfUsbChange(0x0218, 0x8000));        // WM_POWERBROADCAST
}
