// SPDX-License-Identifier: MIT
// The DfuSe container (UM0391), for reader and writer. Integers are little-endian.
//
//   prefix (11)         szSignature "DfuSe", bVersion 1, DFUImageSize (4), bTargets
//   for each target:
//     target prefix (274)  szSignature "Target", bAlternateSetting, bTargetNamed (4),
//                          szTargetName (255), dwTargetSize (4), dwNbElements (4)
//     for each element:    dwElementAddress (4), dwElementSize (4), bytes
//   suffix (16)         read_dfu_suffix.h, with bcdDFU 0x011A
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fieldflash::image::dfuse {

inline constexpr std::string_view kSignature = "DfuSe";
inline constexpr std::uint8_t kVersion = 1;
inline constexpr std::size_t kVersionOffset = 5;
inline constexpr std::size_t kImageSizeOffset = 6;
inline constexpr std::size_t kTargetCountOffset = 10;
inline constexpr std::size_t kPrefixSize = 11;

inline constexpr std::string_view kTargetSignature = "Target";
inline constexpr std::size_t kTargetAlternateOffset = 6;
inline constexpr std::size_t kTargetNamedOffset = 7;
inline constexpr std::size_t kTargetNameOffset = 11;
inline constexpr std::size_t kTargetNameSize = 255;
inline constexpr std::size_t kTargetSizeOffset = 266;
inline constexpr std::size_t kElementCountOffset = 270;
inline constexpr std::size_t kTargetPrefixSize = 274;

inline constexpr std::size_t kElementSizeOffset = 4;
inline constexpr std::size_t kElementHeaderSize = 8;

inline constexpr std::uint16_t kBcdDfu = 0x011A;

} // namespace fieldflash::image::dfuse
