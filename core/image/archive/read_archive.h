// SPDX-License-Identifier: MIT
// The firmware in an archive or a compressed file. Internal to core/image.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

namespace fieldflash::image {

/// The only firmware file in it, or the one named by `options.member`. Firmware is recognised by
/// content; nested archives are not opened. `fileName` is that of the archive. Errors: BadFile for
/// no firmware, several, an encrypted one, or a damaged archive.
[[nodiscard]] Result<FirmwareImage> readArchive(ByteView file, const QString& fileName,
                                                const ReadOptions& options);

/// The names of the firmware files in it, to choose from.
[[nodiscard]] Result<QStringList> firmwareMembers(ByteView file);

} // namespace fieldflash::image
