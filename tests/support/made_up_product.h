// SPDX-License-Identifier: MIT
// Products that nothing but a profile knows: own ids, the ROM of an STM32 as their bootloader, and
// a program behind a loader that must never be written.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/usb_id.h"
#include "core/image/format/write_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "firmware/contract/application_header.h"
#include "firmware/contract/flash_map.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace fieldflash::test {

struct MadeUpProduct {
    const char* profileId;
    const char* name; ///< of the profile; its USB product name is the same with a number
    UsbId id;
    Address start;
};
inline constexpr MadeUpProduct kLamp{"acme-lamp", "Acme Lamp", {0x1209, 0x4C01}, 0x08008000};
inline constexpr MadeUpProduct kPump{"acme-pump", "Acme Pump", {0x1209, 0x4C02}, 0x08010000};

/// Everything below its start is never written. `more`: further keys, each after a comma.
inline QByteArray profileText(const MadeUpProduct& product, const QByteArray& more = {})
{
    return QStringLiteral("{\"format\": 1, \"id\": \"%1\", \"name\": \"%2\",\n"
                          " \"application\": {\"ids\": [\"%3\"], \"product\": \"%2*\"},\n"
                          " \"bootloader\": {\"ids\": [\"0483:df11\"], \"entry\": [\"detach\"]},\n"
                          " \"memory\": {\"start\": \"0x%4\", \"never-write\": [\n"
                          "  {\"first\": \"0x08000000\", \"size\": %5}]}")
               .arg(QLatin1String(product.profileId), QLatin1String(product.name),
                    idText(product.id))
               .arg(product.start, 8, 16, QLatin1Char('0'))
               .arg(product.start - FIELDFLASH_FLASH_BASE)
               .toUtf8()
        + more + "}\n";
}

/// Linked for the start of the product, with its id in the header.
inline Bytes programOf(const MadeUpProduct& product, std::uint16_t bcdDevice)
{
    Bytes program = board::demoApplication(bcdDevice);
    for (std::size_t at = 4; at < FIELDFLASH_APPLICATION_HEADER_OFFSET; at += 4) {
        const std::uint32_t vector = readLittle32(program, at);
        if (vector == 0)
            continue;
        const std::uint32_t moved = vector + (product.start - FIELDFLASH_FLASH_BASE);
        for (std::size_t byte = 0; byte < 4; ++byte)
            program[at + byte] = static_cast<std::uint8_t>(moved >> (8 * byte));
    }
    constexpr std::size_t at =
        FIELDFLASH_APPLICATION_HEADER_OFFSET + offsetof(FieldflashApplicationHeader, productId);
    program[at] = static_cast<std::uint8_t>(product.id.productId & 0xFF);
    program[at + 1] = static_cast<std::uint8_t>(product.id.productId >> 8);
    return program;
}

/// As a .dfu file that states the product.
inline Bytes firmwareFileOf(const MadeUpProduct& product, std::uint16_t bcdDevice)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.identity = {product.id.vendorId, product.id.productId, bcdDevice};
    image::Target target;
    target.segments.push_back({product.start, programOf(product, bcdDevice)});
    image.targets.push_back(std::move(target));
    return image::writeDfuSe(image).value();
}

} // namespace fieldflash::test
