// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"

#include "firmware/contract/application_header.h"
#include "firmware/contract/flash_map.h"
#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fieldflash::board {

namespace {

constexpr std::size_t kVectorCount = 16 + 82; // RM0351, table 57
constexpr std::size_t kCodeOffset = 0x200;
/// From the vector table. Thumb: the lowest bit of a code address is set.
constexpr std::uint32_t kResetHandler = kCodeOffset + 1;
constexpr std::uint32_t kDefaultHandler = kResetHandler + 0x20;

void putLittle(Bytes& bytes, std::size_t offset, std::uint32_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void putText(Bytes& bytes, std::size_t offset, std::string_view text)
{
    std::ranges::copy(text, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

/// Marsaglia's xorshift32: compresses like code, and is the same on every platform.
void fill(Bytes& bytes, std::size_t offset)
{
    std::uint32_t state = 0x4C343736;
    for (; offset + 4 <= bytes.size(); offset += 4) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        putLittle(bytes, offset, state, 4);
    }
}

void putHeader(Bytes& bytes, std::uint16_t bcdDevice)
{
    using Header = FieldflashApplicationHeader;
    constexpr std::size_t at = FIELDFLASH_APPLICATION_HEADER_OFFSET;
    std::fill_n(bytes.begin() + at, sizeof(Header), std::uint8_t{0});
    putLittle(bytes, at + offsetof(Header, magic), FIELDFLASH_APPLICATION_HEADER_MAGIC, 4);
    putLittle(bytes, at + offsetof(Header, headerVersion), 1, 2);
    putLittle(bytes, at + offsetof(Header, bcdDevice), bcdDevice, 2);
    putLittle(bytes, at + offsetof(Header, vendorId), FIELDFLASH_RUNTIME_VENDOR_ID, 2);
    putLittle(bytes, at + offsetof(Header, productId), FIELDFLASH_RUNTIME_PRODUCT_ID, 2);
    putLittle(bytes, at + offsetof(Header, imageSize), static_cast<std::uint32_t>(bytes.size()), 4);
    putText(bytes, at + offsetof(Header, name), "Fieldflash demo");
    putText(bytes, at + offsetof(Header, board), "NUCLEO-L476RG");
}

} // namespace

Bytes demoApplication(std::uint16_t bcdDevice, ByteCount size, std::uint32_t stackTop, Address base)
{
    Bytes image(size, std::uint8_t{0});
    putLittle(image, 0, stackTop, 4);
    putLittle(image, 4, base + kResetHandler, 4);
    for (std::size_t vector = 2; vector < kVectorCount; ++vector)
        putLittle(image, 4 * vector, base + kDefaultHandler, 4);
    fill(image, kCodeOffset);
    putHeader(image, bcdDevice);
    // Like code that depends on the version.
    const std::size_t middle = (size / 2) & ~std::size_t{7};
    putLittle(image, middle, 0x56000000U | bcdDevice, 4);
    putLittle(image, size - 8, ~std::uint32_t{bcdDevice}, 4);
    return image;
}

} // namespace fieldflash::board
