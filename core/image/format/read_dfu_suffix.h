// SPDX-License-Identifier: MIT
// The DFU file suffix (DFU 1.1, appendix B) and raw binaries with such a suffix. For core/image,
// and for those who want only what the suffix states.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

#include <cstddef>
#include <cstdint>

namespace fieldflash::image {

/// The smallest suffix. Later revisions may be longer (bLength); they grow towards lower offsets,
/// so that these fields keep their distance from the end of the file.
inline constexpr std::size_t kDfuSuffixSize = 16;

/// Distances of the fields from the end of the file.
inline constexpr std::size_t kSuffixBcdDfuFromEnd = 10;
inline constexpr std::size_t kSuffixSignatureFromEnd = 8;
inline constexpr std::size_t kSuffixLengthFromEnd = 5;
inline constexpr std::size_t kSuffixCrcFromEnd = 4;

/// "Does not matter", in idVendor, idProduct and bcdDevice.
inline constexpr std::uint16_t kDoNotCare = 0xFFFF;

struct DfuSuffix {
    std::uint16_t bcdDevice = kDoNotCare;
    std::uint16_t idProduct = kDoNotCare;
    std::uint16_t idVendor = kDoNotCare;
    std::uint16_t bcdDFU = 0;
    std::uint32_t dwCRC = 0;
    std::uint32_t computedCrc = 0;
    std::size_t start = 0; ///< file offset of the suffix: everything before it is content
};

/// CRC-32 without the final inversion (DFU 1.1, appendix B).
[[nodiscard]] std::uint32_t dfuCrc(ByteView bytes);

/// True if the file ends in a suffix, even with one damaged byte in its signature.
[[nodiscard]] bool hasDfuSuffixMark(ByteView file);

/// Checks signature, bLength and bcdDFU, but not the CRC: the content is parsed first because that
/// gives more precise errors. `fileKind` as in damagedFile().
[[nodiscard]] Result<DfuSuffix> readDfuSuffix(ByteView file, const QString& fileKind);

/// Sets identity and bcdDfu.
void takeIdentity(FirmwareImage& image, const DfuSuffix& suffix);

/// Parameters of takeCrc(). `kind` as in damagedFile().
struct SuffixReading {
    QString kind;
    const ReadOptions& options;
};

/// Sets suffixCrc; for a wrong CRC, sets differentCrc if accepted, else BadFile.
[[nodiscard]] Result<void> takeCrc(FirmwareImage& image, ByteView file, const DfuSuffix& suffix,
                                   const SuffixReading& reading);

/// A raw binary with a suffix of DFU 1.0 or 1.1; shares the bytes of the file.
[[nodiscard]] Result<FirmwareImage> readDfuSuffixed(const SharedBytes& file,
                                                    const ReadOptions& options);

} // namespace fieldflash::image
