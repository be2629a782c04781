// SPDX-License-Identifier: MIT
#include "app/gui/devices/strangers.h"

#include "core/device/device_selector.h"
#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace fieldflash::gui {

namespace {

constexpr std::array<std::uint16_t, 11> kDebugProbes{0x3744, 0x3748, 0x374a, 0x374b, 0x374d, 0x374e,
                                                     0x374f, 0x3752, 0x3753, 0x3754, 0x3757};

} // namespace

bool isDebugProbe(const usb::DeviceInfo& device)
{
    return device.vendorId == FIELDFLASH_ROM_VENDOR_ID
        && std::ranges::find(kDebugProbes, device.productId) != kDebugProbes.end();
}

bool mayBeAdopted(const usb::DeviceInfo& device)
{
    return device::roleOf(device) == device::Role::Application && !device::isOurs(device);
}

bool isStranger(const usb::DeviceInfo& device)
{
    if (device::isOurs(device))
        return false;
    return device::roleOf(device) != device::Role::NotDfu || isDebugProbe(device);
}

} // namespace fieldflash::gui
