// SPDX-License-Identifier: MIT
// Text in fixed-size fields of foreign files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <cstddef>

namespace fieldflash::image {

/// UTF-8 up to the first NUL or the first character that cannot be shown, without blanks around.
/// ST's tool leaves whatever was in memory after the NUL.
[[nodiscard]] QString printablePart(ByteView field);

/// UTF-8 of at most `size` bytes that ends between two characters.
[[nodiscard]] QByteArray utf8Within(const QString& text, std::size_t size);

} // namespace fieldflash::image
