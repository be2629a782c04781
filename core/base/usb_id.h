// SPDX-License-Identifier: MIT
// The vendor and product id of a USB device.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace fieldflash {

/// idVendor and idProduct of a device descriptor.
struct UsbId {
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    friend bool operator==(const UsbId&, const UsbId&) = default;
};

/// "1234:abcd"
[[nodiscard]] QString idText(const UsbId& id);

/// The reverse: four hexadecimal digits each, in either case. Absent: not in this form.
[[nodiscard]] std::optional<UsbId> usbIdFromText(QStringView text);

} // namespace fieldflash
