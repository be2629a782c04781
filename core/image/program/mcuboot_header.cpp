// SPDX-License-Identifier: MIT
#include "core/image/program/mcuboot_header.h"

namespace fieldflash::image {

std::optional<std::size_t> mcubootHeaderSize(ByteView bytes)
{
    // struct image_header: ih_magic, ih_load_addr, ih_hdr_size …
    constexpr std::uint32_t kMagic = 0x96F3B83D;
    constexpr std::size_t kHeaderSizeOffset = 8;
    constexpr std::size_t kSmallest = 32;
    if (bytes.size() < kSmallest || readLittle32(bytes, 0) != kMagic)
        return std::nullopt;
    const std::size_t size = readLittle16(bytes, kHeaderSizeOffset);
    if (size < kSmallest || size >= bytes.size())
        return std::nullopt;
    return size;
}

} // namespace fieldflash::image
