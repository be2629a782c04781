// SPDX-License-Identifier: MIT
#include "app/gui/devices/strangers.h"

#include "core/device/device_selector.h"
#include "core/profile/other_devices.h"

namespace fieldflash::gui {

bool isDebugProbe(const usb::DeviceInfo& device)
{
    return profile::isDebugProbe({device.vendorId, device.productId});
}

bool mayBeAdopted(const usb::DeviceInfo& device)
{
    const device::Role role = device::roleOf(device);
    return (role == device::Role::Application || role == device::Role::Bootloader
            || role == device::Role::PlainBootloader)
        && !device::isOurs(device);
}

bool isStranger(const usb::DeviceInfo& device)
{
    if (device::isOurs(device))
        return false;
    return device::roleOf(device) != device::Role::NotDfu || isDebugProbe(device);
}

} // namespace fieldflash::gui
