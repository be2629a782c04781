// SPDX-License-Identifier: MIT
// What the bus knows about a device before it is opened.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::usb {

/// A value: a snapshot taken when the device connected. Two snapshots are of the same arrival if
/// both `portPath` and `arrival` are equal.
struct DeviceInfo {
    /// Physical port, "1-4.2" (bus-port.port…): unchanged by re-enumeration, and the first half of
    /// a device's identity.
    QString portPath;
    /// Increases with every enumeration seen by this program; never reused.
    std::uint64_t arrival = 0;

    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t bcdDevice = 0;

    /// Empty if the device has none, or without permission to read them.
    QString manufacturer;
    QString product;
    QString serialNumber;

    /// The complete raw active configuration descriptor (USB 2.0, 9.6.3).
    Bytes configuration;

    /// Why it cannot be opened, if that is known without trying.
    std::optional<Error> obstacle;
};

/// "1234:abcd".
[[nodiscard]] QString idText(std::uint16_t vendorId, std::uint16_t productId);

/// The order of ports as people count: "1-2" before "1-10".
[[nodiscard]] bool isPortBefore(const QString& first, const QString& second);

} // namespace fieldflash::usb
