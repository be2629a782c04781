// SPDX-License-Identifier: MIT
// From the bytes of a file to an image: the one loader of the window, the terminal and the board.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/firmware_image.h"

#include <QStringList>

#include <cstddef>

namespace fieldflash::image {

/// Nothing larger is read, or written with its gaps filled: the largest STM32L4 has 2 MB.
inline constexpr ByteCount kMaximumFileSize = ByteCount{256} * 1024 * 1024;

/// Images of more segments are refused: no linker makes so many, and a file that is nothing but
/// pieces of one byte must not exhaust us.
inline constexpr std::size_t kMaximumSegments = 65536;

struct ReadOptions {
    /// Which file of an archive, or which family of chips of a UF2 file; empty: the only one.
    QString member;
    /// A DFU suffix whose CRC does not match is accepted: FirmwareImage::differentCrc, which the
    /// gate reports.
    bool acceptWrongCrc = false;
};

/// Recognises the format by content; `fileName` is only a hint where content leaves it open (any
/// bytes are a raw binary). Archives and compressed files are opened. A file that has the marks of
/// one format but breaks its rules is an error of that format, never a raw binary. The image shares
/// the bytes of the file where they are stored as they are. Errors: BadFile with what is wrong, and
/// the offset in `detail` and summary.
[[nodiscard]] Result<FirmwareImage> readImage(const SharedBytes& file, const QString& fileName,
                                              const ReadOptions& options = {});

/// "release.zip//firmware.bin": a file, and which firmware in it is meant. `member` is empty where
/// the path has no "//" behind the name of a regular file.
struct FirmwarePath {
    QString file;
    QString member;
};
[[nodiscard]] FirmwarePath firmwarePath(const QString& path);

/// The bytes of a firmware file, or of the archive that contains it: readFile() up to
/// kMaximumFileSize.
[[nodiscard]] Result<SharedBytes> loadBytes(const QString& path);

/// readImage() of what loadBytes() gave for the same path, with the member that the path names.
[[nodiscard]] Result<FirmwareImage> readFrom(const SharedBytes& file, const QString& path,
                                             const ReadOptions& options = {});

/// loadBytes() and readFrom().
[[nodiscard]] Result<FirmwareImage> loadImage(const QString& path, const ReadOptions& options = {});

/// The firmware files in an archive, for a choice between them. Empty where the file is not an
/// archive. Errors: those of readImage().
[[nodiscard]] Result<QStringList> membersOf(const SharedBytes& file);

} // namespace fieldflash::image
