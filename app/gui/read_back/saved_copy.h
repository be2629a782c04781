// SPDX-License-Identifier: MIT
// A copy of a memory as a file, with its fingerprint beside it.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

#include <QString>

namespace fieldflash::gui {

struct SavedCopy {
    QString path;
    ByteCount size = 0;
    QString sha256; ///< of the file, read again after it was written
    QString hashPath;
};

/// Writes `path` (.bin, .dfu, .hex) and `path`.sha256, as sha256sum(1) reads it; both atomically.
/// Blocks: call it from a worker thread. Errors: Usage, UnsafeImage, FileAccess.
[[nodiscard]] Result<SavedCopy> saveCopy(const image::FirmwareImage& image, const QString& path);

} // namespace fieldflash::gui
