// SPDX-License-Identifier: MIT
// Text files saved as UTF-16. Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace fieldflash::image {

/// The text with one byte per character; non-ASCII characters become '?'. Absent without a UTF-16
/// byte order mark.
[[nodiscard]] std::optional<Bytes> narrowText(ByteView file);

} // namespace fieldflash::image
