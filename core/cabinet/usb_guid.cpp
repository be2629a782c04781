// SPDX-License-Identifier: MIT
#include "core/cabinet/usb_guid.h"

namespace fieldflash::cabinet {

QUuid usbGuid(const UsbId& id)
{
    // RFC 4122, appendix C.
    static const QUuid s_dns(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
    const auto hex = [](std::uint16_t value) {
        return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
    };
    return QUuid::createUuidV5(
        s_dns, QStringLiteral("USB\\VID_%1&PID_%2").arg(hex(id.vendorId), hex(id.productId)));
}

} // namespace fieldflash::cabinet
