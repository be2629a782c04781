// SPDX-License-Identifier: MIT
// What the bus knows about a device before it is opened.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::usb {

/// A value: a snapshot made when the device arrived. Two snapshots speak of the same arrival when
/// both `portPath` and `arrival` are equal.
struct DeviceInfo {
    /// Where it is plugged in, "1-4.2" (bus-port.port…): stays the same through re-enumerations,
    /// and is the first half of a board's identity.
    QString portPath;
    /// Grows with every enumeration that this program has seen; never reused.
    std::uint64_t arrival = 0;

    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t bcdDevice = 0;

    /// Empty where the device has none or they could not be read without permission.
    QString manufacturer;
    QString product;
    QString serialNumber;

    /// The raw active configuration descriptor with everything in it (USB 2.0, 9.6.3).
    Bytes configuration;

    /// Why it cannot be opened, as far as known without trying.
    std::optional<Error> obstacle;
};

/// "1209:0001".
[[nodiscard]] QString idText(std::uint16_t vendorId, std::uint16_t productId);

} // namespace fieldflash::usb
