// SPDX-License-Identifier: MIT
#include "app/gui/devices/device_facts.h"

namespace fieldflash::gui {

std::optional<std::uint16_t> deviceVersion(const DeviceFacts& device)
{
    if (device.role == device::Role::Application)
        return device.info.bcdDevice;
    if (device.application)
        return device.application->bcdDevice;
    return std::nullopt;
}

} // namespace fieldflash::gui
