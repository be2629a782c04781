// SPDX-License-Identifier: MIT
// Turns the bytes of a file into an image: shared by window, terminal and virtual board.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/firmware_image.h"

#include <QStringList>

#include <cstddef>

namespace fieldflash::image {

/// Limit for reading files and for writing with gaps filled: the largest STM32L4 has 2 MB.
inline constexpr ByteCount kMaximumFileSize = ByteCount{256} * 1024 * 1024;

/// Images with more segments are refused: linkers do not create as many, and a file of one-byte
/// segments must not exhaust memory.
inline constexpr std::size_t kMaximumSegments = 65536;

struct ReadOptions {
    /// The file in an archive or the chip family in a UF2 file; empty: the only one.
    QString member;
    /// Accept a DFU suffix with a wrong CRC: sets FirmwareImage::differentCrc, which the gate
    /// reports.
    bool acceptWrongCrc = false;
    /// The bytes are meant for a partition of a device with plain DFU, which the person has chosen:
    /// a text or a picture is not refused as a file that is no program.
    bool isForPartition = false;
};

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
