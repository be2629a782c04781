// SPDX-License-Identifier: MIT
// Reading and writing firmware files for commands, with the rules for these files.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/console/streams.h"
#include "app/cli/output/outcome.h"
#include "core/base/result.h"
#include "core/image/read_image.h"

#include <QString>

namespace fieldflash::cli {

struct FirmwareFile {
    image::FirmwareImage image;
    FileFacts facts;
};

/// Reads the file once; "release.zip//firmware.bin" selects a file in an archive. Errors:
/// FileAccess, BadFile.
[[nodiscard]] Result<FirmwareFile> loadFirmware(const QString& path,
                                                const image::ReadOptions& options = {});

/// The reader options set by the user.
[[nodiscard]] image::ReadOptions readOptions(const Arguments& arguments);

/// Applies `--range` and `--move` to the image. Refuses `--address` where it would have no effect
/// or lead beyond 2^32. Errors: Usage.
[[nodiscard]] Result<void> takePartAndPlace(image::FirmwareImage& image,
                                            const Arguments& arguments);

/// Checks before any work that the extension is a format we write, and that an existing file may be
/// replaced. Errors: Usage, FileAccess, Cancelled.
[[nodiscard]] Result<void> checkOutput(const Arguments& arguments, const Streams& streams);

/// The same for `--backup`, which must be a .dfu.
[[nodiscard]] Result<void> checkBackup(const Arguments& arguments, const Streams& streams);

/// Atomic. Errors: those of image::saveImage.
[[nodiscard]] Result<FileFacts> saveFirmware(const image::FirmwareImage& image,
                                             const QString& path);

/// Whether `path` may be written; asks if it exists. Errors: FileAccess, Cancelled.
[[nodiscard]] Result<void> checkReplacing(const QString& path, const Arguments& arguments,
                                          const Streams& streams);

} // namespace fieldflash::cli
