// SPDX-License-Identifier: MIT
#include "core/profile/device_profile.h"

#include <algorithm>

namespace fieldflash::profile {

bool ModeIdentity::has(const UsbId& id) const { return std::ranges::find(ids, id) != ids.end(); }

bool ModeIdentity::matches(const usb::DeviceInfo& device) const
{
    const auto agrees = [](const TextPattern& pattern, const QString& text) {
        return text.isEmpty() || pattern.matches(text.trimmed());
    };
    return has({device.vendorId, device.productId}) && agrees(manufacturer, device.manufacturer)
        && agrees(product, device.product);
}

QString entryName(Entry entry)
{
    switch (entry) {
    case Entry::Detach: return QStringLiteral("detach");
    case Entry::Button: return QStringLiteral("button");
    case Entry::Command: return QStringLiteral("command");
    case Entry::SerialPort: return QStringLiteral("serial-1200");
    }
    Q_UNREACHABLE();
}

const QStringList& guideDrawings()
{
    static const QStringList kDrawings{QStringLiteral("cable"),       QStringLiteral("plug-in"),
                                       QStringLiteral("wires"),       QStringLiteral("boot-button"),
                                       QStringLiteral("boot-jumper"), QStringLiteral("serial")};
    return kDrawings;
}

} // namespace fieldflash::profile
