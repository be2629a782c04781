// SPDX-License-Identifier: MIT
#include "core/device/life.h"

#include "core/device/device_selector.h"

namespace fieldflash::device {

QString lifeName(Life life)
{
    switch (life) {
    case Life::Application: return QStringLiteral("Application");
    case Life::Bootloader: return QStringLiteral("Bootloader");
    case Life::Disconnected: return QStringLiteral("Gone");
    }
    Q_UNREACHABLE();
}

Life lifeOf(const usb::DeviceInfo& device)
{
    const Role role = roleOf(device);
    return role == Role::Bootloader || role == Role::PlainBootloader || role == Role::OtherDfu
        ? Life::Bootloader
        : Life::Application;
}

} // namespace fieldflash::device
