// SPDX-License-Identifier: MIT
#include "core/virtual_board/wire/usb_descriptors.h"

#include <initializer_list>

namespace fieldflash::board {

namespace {

constexpr std::uint8_t kMaximumPower = 50; // in units of 2 mA

void append(Bytes& bytes, std::initializer_list<std::uint8_t> values)
{
    bytes.insert(bytes.end(), values);
}

} // namespace

Bytes deviceDescriptor(const DeviceFields& fields)
{
    Bytes bytes{18, 1};
    appendLittle16(bytes, fields.bcdUSB);
    append(bytes, {0, 0, 0, 64});
    appendLittle16(bytes, fields.idVendor);
    appendLittle16(bytes, fields.idProduct);
    appendLittle16(bytes, fields.bcdDevice);
    const std::uint8_t serial = fields.hasSerialNumber ? 3 : 0;
    append(bytes, {1, 2, serial, 1});
    return bytes;
}

Bytes dfuConfiguration(const DfuFields& fields)
{
    Bytes bytes{9, 2};
    appendLittle16(bytes, static_cast<std::uint16_t>(9 + 9 * fields.alternates + 9));
    append(bytes, {1, 1, 0, fields.configurationAttributes, kMaximumPower});
    for (std::uint8_t alternate = 0; alternate < fields.alternates; ++alternate) {
        const auto string = static_cast<std::uint8_t>(fields.firstString + alternate);
        append(bytes, {9, 4, 0, alternate, 0, 0xFE, 0x01, fields.bInterfaceProtocol, string});
    }
    append(bytes, {9, 0x21, fields.bmAttributes});
    appendLittle16(bytes, fields.wDetachTimeOut);
    appendLittle16(bytes, fields.wTransferSize);
    appendLittle16(bytes, fields.bcdDFUVersion);
    return bytes;
}

Bytes stringDescriptor(const QString& text)
{
    const QString cut = text.left(126);
    Bytes bytes{static_cast<std::uint8_t>(2 + 2 * cut.size()), 3};
    for (const QChar unit : cut)
        appendLittle16(bytes, unit.unicode());
    return bytes;
}

Bytes languageDescriptor() { return {4, 3, 0x09, 0x04}; }

} // namespace fieldflash::board
