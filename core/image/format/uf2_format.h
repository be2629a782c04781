// SPDX-License-Identifier: MIT
// The UF2 container (github.com/microsoft/uf2, README), for reader and writer. Blocks of 512 bytes,
// each with its own address; integers are little-endian.
#pragma once

#include <cstddef>
#include <cstdint>

namespace fieldflash::image::uf2 {

inline constexpr std::size_t kBlockSize = 512;

inline constexpr std::uint32_t kMagicStart0 = 0x0A324655; // "UF2\n"
inline constexpr std::uint32_t kMagicStart1 = 0x9E5D5157;
inline constexpr std::uint32_t kMagicEnd = 0x0AB16F30;

inline constexpr std::size_t kFlagsOffset = 8;
inline constexpr std::size_t kAddressOffset = 12;
inline constexpr std::size_t kPayloadSizeOffset = 16;
inline constexpr std::size_t kBlockNumberOffset = 20;
inline constexpr std::size_t kBlockCountOffset = 24;
inline constexpr std::size_t kFamilyOffset = 28;
inline constexpr std::size_t kDataOffset = 32;
inline constexpr std::size_t kDataSize = 476;
inline constexpr std::size_t kMagicEndOffset = 508;

/// After the data of a block with an MD5: address and length of the region, and its MD5.
inline constexpr std::size_t kMd5Size = 24;
inline constexpr std::size_t kMd5Offset = kDataOffset + kDataSize - kMd5Size;

/// Payload size when writing: accepted by bootloaders of any page size.
inline constexpr std::size_t kUsualPayload = 256;

inline constexpr std::uint32_t kNotMainFlash = 0x00000001;
inline constexpr std::uint32_t kFileContainer = 0x00001000;
inline constexpr std::uint32_t kHasFamily = 0x00002000;
inline constexpr std::uint32_t kHasMd5 = 0x00004000;

} // namespace fieldflash::image::uf2
