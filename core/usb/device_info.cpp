// SPDX-License-Identifier: MIT
#include "core/usb/device_info.h"

namespace fieldflash::usb {

QString idText(std::uint16_t vendorId, std::uint16_t productId)
{
    return QStringLiteral("%1:%2")
        .arg(vendorId, 4, 16, QLatin1Char('0'))
        .arg(productId, 4, 16, QLatin1Char('0'));
}

} // namespace fieldflash::usb
