// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/application_image.h"

#include "core/virtual_board/wire/standard_requests.h"
#include "firmware/contract/application_header.h"
#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace fieldflash::board {

namespace {

constexpr ByteCount kVectorsRead = 8;
constexpr ByteCount kSearchedSize = 64 * 1024;

bool pointsInto(std::span<const AddressRange> ram, std::uint32_t stackPointer)
{
    // A full-descending stack starts at the end.
    return std::ranges::any_of(ram, [stackPointer](const AddressRange& range) {
        return stackPointer > range.first && stackPointer <= range.end();
    });
}

bool wouldStart(const FlashMemory& flash, Address entry, std::span<const AddressRange> ram)
{
    const AddressRange vectors{entry, kVectorsRead};
    if (entry % 4 != 0 || !flash.range().contains(vectors) || flash.firstEccError(vectors))
        return false;
    const Bytes words = flash.read(vectors);
    const std::uint32_t stackPointer = readLittle32(words, 0);
    const std::uint32_t resetVector = readLittle32(words, 4);
    if (!pointsInto(ram, stackPointer) || stackPointer % 4 != 0 || resetVector % 2 == 0)
        return false;
    const AddressRange firstCode{(resetVector & ~1U) & ~7U, kDoubleWordSize};
    return flash.range().contains(firstCode) && !flash.firstEccError(firstCode)
        && !flash.isBlank(firstCode);
}

bool readHeader(ByteView image, ApplicationImage& application)
{
    using Header = FieldflashApplicationHeader;
    constexpr std::size_t at = FIELDFLASH_APPLICATION_HEADER_OFFSET;
    if (image.size() < at + sizeof(Header)
        || readLittle32(image, at) != FIELDFLASH_APPLICATION_HEADER_MAGIC)
        return false;
    application.bcdDevice = readLittle16(image, at + offsetof(Header, bcdDevice));
    application.vendorId = readLittle16(image, at + offsetof(Header, vendorId));
    application.productId = readLittle16(image, at + offsetof(Header, productId));
    const ByteView name = image.subspan(at + offsetof(Header, name), sizeof(Header::name));
    const auto end = std::ranges::find(name, std::uint8_t{0});
    application.name = QString::fromUtf8(reinterpret_cast<const char*>(name.data()),
                                         static_cast<qsizetype>(end - name.begin()));
    return true;
}

bool isDeviceDescriptor(ByteView bytes)
{
    const std::uint16_t bcdUSB = readLittle16(bytes, 2);
    const bool isKnownVersion =
        bcdUSB == 0x0110 || bcdUSB == 0x0200 || bcdUSB == 0x0201 || bcdUSB == 0x0210;
    return bytes[0] == kDeviceDescriptorSize && bytes[1] == 1 && isKnownVersion && bytes[7] == 64
        && bytes[17] == 1;
}

bool readDescriptor(ByteView image, ApplicationImage& application)
{
    for (std::size_t at = 0; at + kDeviceDescriptorSize <= image.size(); ++at) {
        const ByteView bytes = image.subspan(at, kDeviceDescriptorSize);
        if (!isDeviceDescriptor(bytes))
            continue;
        application.vendorId = readLittle16(bytes, 8);
        application.productId = readLittle16(bytes, 10);
        application.bcdDevice = readLittle16(bytes, 12);
        return true;
    }
    return false;
}

} // namespace

std::span<const AddressRange> ramOfL476()
{
    static constexpr std::array<AddressRange, 2> kRam{
        AddressRange{FIELDFLASH_SRAM1_BASE, FIELDFLASH_SRAM1_SIZE},
        AddressRange{FIELDFLASH_SRAM2_BASE, FIELDFLASH_SRAM2_SIZE}};
    return kRam;
}

std::optional<ApplicationImage> findApplication(const FlashMemory& flash, Address entry,
                                                std::span<const AddressRange> ram)
{
    if (!wouldStart(flash, entry, ram))
        return std::nullopt;
    ApplicationImage application{entry, FIELDFLASH_RUNTIME_VENDOR_ID, FIELDFLASH_RUNTIME_PRODUCT_ID,
                                 0x0000, QStringLiteral("Application")};
    const ByteCount size = std::min(kSearchedSize, flash.range().end() - entry);
    const Bytes image = flash.read({entry, size});
    if (!readHeader(image, application))
        readDescriptor(image, application);
    return application;
}

} // namespace fieldflash::board
