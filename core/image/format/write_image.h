// SPDX-License-Identifier: MIT
// Turns an image into the bytes of a file.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// Content that a format cannot express is an error (UnsafeImage, BadFile), never dropped. A .bin
/// file can contain one target; gaps between its segments are filled with 0xFF.
[[nodiscard]] Result<Bytes> writeBinary(const FirmwareImage& image);
[[nodiscard]] Result<Bytes> writeDfuSe(const FirmwareImage& image);
/// writeBinary() and a DFU 1.1 suffix: a .dfu without addresses, for devices with plain DFU.
[[nodiscard]] Result<Bytes> writeDfuSuffixed(const FirmwareImage& image);
[[nodiscard]] Result<Bytes> writeIntelHex(const FirmwareImage& image);
/// S3 records with 32-bit addresses, and a count.
[[nodiscard]] Result<Bytes> writeSRecord(const FirmwareImage& image, std::size_t addressSize = 4);
/// Blocks of at most 256 bytes that do not cross a multiple of 256; the family is image.familyId.
[[nodiscard]] Result<Bytes> writeUf2(const FirmwareImage& image);

/// By the extension of `path` (writableExtensions()). Replaces the file atomically: `path` contains
/// either the old or the new content. Errors: Usage, FileAccess, and those above.
[[nodiscard]] Result<void> saveImage(const FirmwareImage& image, const QString& path);

} // namespace fieldflash::image
