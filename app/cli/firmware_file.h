// SPDX-License-Identifier: MIT
// Firmware files that a command reads and writes, and the rules for them.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/outcome.h"
#include "app/cli/streams.h"
#include "core/base/result.h"
#include "core/image/read_image.h"

#include <QString>

namespace fieldflash::cli {

struct FirmwareFile {
    image::FirmwareImage image;
    FileFacts facts;
};

/// Reads the file once; "release.zip//firmware.bin" names a file in an archive. Errors: FileAccess,
/// BadFile.
[[nodiscard]] Result<FirmwareFile> loadFirmware(const QString& path,
                                                const image::ReadOptions& options = {});

/// As the person overrides the reader.
[[nodiscard]] image::ReadOptions readOptions(const Arguments& arguments);

/// Takes the part of the image that `--range` names, and puts it where `--move` says. Refuses
/// `--address` where it would be ignored or leads beyond 2^32. Errors: Usage.
[[nodiscard]] Result<void> takePartAndPlace(image::FirmwareImage& image,
                                            const Arguments& arguments);

/// Before any work: the extension says a format that we write, and an existing file may be
/// replaced. Errors: Usage, FileAccess, Cancelled.
[[nodiscard]] Result<void> checkOutput(const Arguments& arguments, const Streams& streams);

/// The same for `--backup`, which has to be a .dfu.
[[nodiscard]] Result<void> checkBackup(const Arguments& arguments, const Streams& streams);

/// Atomic. Errors: those of image::saveImage.
[[nodiscard]] Result<FileFacts> saveFirmware(const image::FirmwareImage& image,
                                             const QString& path);

} // namespace fieldflash::cli
