// SPDX-License-Identifier: MIT
// Text in fixed-size fields of firmware files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <cstddef>

namespace fieldflash::image {

/// UTF-8 up to the first NUL or unprintable character, trimmed. ST's tool leaves uninitialised
/// bytes after the NUL.
[[nodiscard]] QString printablePart(ByteView field);

/// UTF-8 truncated to at most `size` bytes at a character boundary.
[[nodiscard]] QByteArray utf8Within(const QString& text, std::size_t size);

} // namespace fieldflash::image
