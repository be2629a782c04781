// SPDX-License-Identifier: MIT
// Devices as listed by a bus.
#pragma once

#include "core/memory/layout_text.h"
#include "core/memory/memory_map.h"
#include "core/usb/device_info.h"
#include "tests/support/catch.h"

#include <vector>

namespace fieldflash::test {

/// One interface FE/01 with the given protocol (1 runtime, 2 DFU mode) and a functional descriptor.
inline Bytes dfuConfiguration(std::uint8_t protocol, std::uint16_t bcdDfu)
{
    Bytes bytes{9, 2,    27, 0,        1, 1, 0,    0x80, 50,   9, 4, 0, 0,
                0, 0xFE, 1,  protocol, 4, 9, 0x21, 0x0B, 0xFF, 0, 0, 8};
    appendLittle16(bytes, bcdDfu);
    return bytes;
}

inline usb::DeviceInfo device(const char* port, std::uint16_t vendor, std::uint16_t product,
                              Bytes configuration)
{
    usb::DeviceInfo info;
    info.portPath = QString::fromLatin1(port);
    info.arrival = 1;
    info.vendorId = vendor;
    info.productId = product;
    info.configuration = std::move(configuration);
    return info;
}

inline usb::DeviceInfo ourApplication(const char* port)
{
    return device(port, 0x1209, 0x0001, dfuConfiguration(1, 0x0110));
}

inline usb::DeviceInfo rom(const char* port)
{
    return device(port, 0x0483, 0xDF11, dfuConfiguration(2, 0x011A));
}

/// One alternate setting per layout.
inline memory::MemoryMap mapOf(const QStringList& layouts)
{
    std::vector<memory::MemoryArea> areas;
    for (const QString& layout : layouts) {
        auto area = memory::parseLayoutText(static_cast<std::uint8_t>(areas.size()), layout);
        REQUIRE(area);
        areas.push_back(*std::move(area));
    }
    return memory::MemoryMap(std::move(areas));
}

} // namespace fieldflash::test
