// SPDX-License-Identifier: MIT
// Turns the bytes of a file into an image: shared by window, terminal and virtual board.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

#include <QStringList>

namespace fieldflash::image {

/// Recognises the format by content; `fileName` is only a hint if the content is ambiguous (any
/// bytes can be a raw binary). Archives and compressed files are opened. A file recognised as one
/// format but violating its rules is an error, never a raw binary. The image shares the bytes of
/// the file if they are stored unencoded. Errors: BadFile with the problem, and the offset in
/// summary and `detail`.
[[nodiscard]] Result<FirmwareImage> readImage(const SharedBytes& file, const QString& fileName,
                                              const ReadOptions& options = {});

/// "release.zip//firmware.bin": a file and the firmware in it. `member` is empty if the path has no
/// "//" after the name of a regular file.
struct FirmwarePath {
    QString file;
    QString member;
};
[[nodiscard]] FirmwarePath firmwarePath(const QString& path);

/// The bytes of a firmware file, or of the archive that contains it: readFile() up to
/// kMaximumFileSize.
[[nodiscard]] Result<SharedBytes> loadBytes(const QString& path);

/// readImage() for the result of loadBytes() with the same path, using the member in the path.
[[nodiscard]] Result<FirmwareImage> readFrom(const SharedBytes& file, const QString& path,
                                             const ReadOptions& options = {});

/// loadBytes() and readFrom().
[[nodiscard]] Result<FirmwareImage> loadImage(const QString& path, const ReadOptions& options = {});

/// The firmware files in an archive, to choose from. Empty if the file is not an archive. Errors:
/// those of readImage().
[[nodiscard]] Result<QStringList> membersOf(const SharedBytes& file);

} // namespace fieldflash::image
