// SPDX-License-Identifier: MIT
// From an image to the bytes of a file.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

/// What a format cannot express is an error (UnsafeImage, BadFile) and never dropped: a .bin can
/// hold one target; gaps between its segments are filled with 0xFF.
[[nodiscard]] Result<Bytes> writeBinary(const FirmwareImage& image);
[[nodiscard]] Result<Bytes> writeDfuSe(const FirmwareImage& image);
[[nodiscard]] Result<Bytes> writeIntelHex(const FirmwareImage& image);

/// By the extension of `path` (.bin, .dfu, .hex). Replaces the file atomically: under the final
/// name there is the old content or the new one, never half. Errors: Usage, FileAccess, and those
/// above.
[[nodiscard]] Result<void> saveImage(const FirmwareImage& image, const QString& path);

} // namespace fieldflash::image
