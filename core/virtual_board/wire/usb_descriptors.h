// SPDX-License-Identifier: MIT
// Builds the descriptors of devices with one DFU interface.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fieldflash::board {

/// The variable fields of a device descriptor (USB 2.0, 9.6.1); strings 1, 2, 3 are manufacturer,
/// product, serial number.
struct DeviceFields {
    std::uint16_t bcdUSB = 0x0200;
    std::uint16_t idVendor = 0;
    std::uint16_t idProduct = 0;
    std::uint16_t bcdDevice = 0;
    bool hasSerialNumber = true;
};

/// One DFU interface with `alternates` settings, followed by one functional descriptor, as in the
/// ST ROM.
struct DfuFields {
    std::uint8_t bInterfaceProtocol = 1; ///< 1 runtime, 2 DFU mode
    std::uint8_t alternates = 1;
    std::uint8_t firstString = 4; ///< iInterface of alternate 0; the others follow
    std::uint8_t bmAttributes = 0;
    std::uint16_t wDetachTimeOut = 0;
    std::uint16_t wTransferSize = 0;
    std::uint16_t bcdDFUVersion = 0x0110;
    std::uint8_t configurationAttributes = 0xC0; ///< 0x80, plus 0x40 if self-powered
};

[[nodiscard]] Bytes deviceDescriptor(const DeviceFields& fields);
[[nodiscard]] Bytes dfuConfiguration(const DfuFields& fields);
/// UTF-16LE; text beyond 126 code units is truncated.
[[nodiscard]] Bytes stringDescriptor(const QString& text);
/// String 0: English (United States).
[[nodiscard]] Bytes languageDescriptor();

} // namespace fieldflash::board
