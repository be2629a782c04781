// SPDX-License-Identifier: MIT
// A copy of device memory in a file, with its checksum next to it.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

#include <QString>

namespace fieldflash::gui {

struct SavedCopy {
    QString path;
    ByteCount size = 0;
    QString sha256; ///< of the file, read back after writing
    QString hashPath;
};

/// Writes `path` (.bin, .dfu, .hex) and `path`.sha256 in the format of sha256sum(1); both
/// atomically. Blocks: call it from a worker thread. Errors: Usage, UnsafeImage, FileAccess.
[[nodiscard]] Result<SavedCopy> saveCopy(const image::FirmwareImage& image, const QString& path);

} // namespace fieldflash::gui
