// SPDX-License-Identifier: MIT
#include "app/gui/devices/unknown_usb_devices.h"

#include "core/device/device_selector.h"
#include "core/profile/known_profiles.h"
#include "core/profile/other_devices.h"

namespace fieldflash::gui {

bool isDebugProbe(const usb::DeviceInfo& device)
{
    return profile::isDebugProbe({device.vendorId, device.productId});
}

bool mayBeAdopted(const usb::DeviceInfo& device)
{
    const device::Role role = device::roleOf(device);
    return profile::known().restriction() == nullptr
        && (role == device::Role::Application || role == device::Role::Bootloader
            || role == device::Role::PlainBootloader)
        && !device::isOurs(device);
}

bool isUnknownUsbDevice(const usb::DeviceInfo& device)
{
    // The window is for one product.
    if (profile::known().restriction() != nullptr)
        return isDebugProbe(device);
    if (device::isOurs(device))
        return false;
    return device::roleOf(device) != device::Role::NotDfu || isDebugProbe(device);
}

} // namespace fieldflash::gui
