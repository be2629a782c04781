// SPDX-License-Identifier: MIT
// One firmware file that is not an archive: which format it has, and what is in it. Internal to
// core/image.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/read_image.h"

#include <optional>

namespace fieldflash::image {

/// By the marks of formats; nothing for what may be a raw binary or no firmware at all.
[[nodiscard]] std::optional<Format> markedFormat(ByteView file);

/// readImage() for files that are not archives. Precondition: not empty, not too large.
[[nodiscard]] Result<FirmwareImage> readProgram(const SharedBytes& file, const QString& fileName,
                                                const ReadOptions& options);

} // namespace fieldflash::image
