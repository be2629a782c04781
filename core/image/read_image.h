// SPDX-License-Identifier: MIT
// From the bytes of a file to an image.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

#include <cstddef>

namespace fieldflash::image {

/// Nothing larger is read, or written with its gaps filled: the largest STM32L4 has 2 MB.
inline constexpr ByteCount kMaximumFileSize = ByteCount{256} * 1024 * 1024;

/// Images of more segments are refused: no linker makes so many, and a file that is nothing but
/// pieces of one byte must not exhaust us.
inline constexpr std::size_t kMaximumSegments = 65536;

/// Recognises the format by content; `fileName` is only a hint where content leaves it open (any
/// bytes are a raw binary). A file that has the marks of one format but breaks its rules is an
/// error of that format, never a raw binary. Errors: BadFile with what is wrong, and the offset
/// in `detail` and summary.
[[nodiscard]] Result<FirmwareImage> readImage(ByteView file, const QString& fileName);

/// The bytes of a firmware file: readFile() up to kMaximumFileSize.
[[nodiscard]] Result<Bytes> loadBytes(const QString& path);

/// loadBytes(), then readImage(). Errors: also those of readFile().
[[nodiscard]] Result<FirmwareImage> loadImage(const QString& path);

} // namespace fieldflash::image
