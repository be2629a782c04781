// SPDX-License-Identifier: MIT
// Detects the format of a single firmware file (not an archive) and reads it. Internal to
// core/image.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

#include <optional>

namespace fieldflash::image {

/// Detected by magic bytes; absent for files that may be raw binaries or not firmware.
[[nodiscard]] std::optional<Format> markedFormat(ByteView file);

/// readImage() for files that are not archives. Precondition: not empty, not too large.
[[nodiscard]] Result<FirmwareImage> readProgram(const SharedBytes& file, const QString& fileName,
                                                const ReadOptions& options);

} // namespace fieldflash::image
