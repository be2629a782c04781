// SPDX-License-Identifier: MIT
// Text files that an editor has saved as UTF-16. Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace fieldflash::image {

/// The text with one byte per character; what is not ASCII becomes '?'. Nothing without a UTF-16
/// byte order mark.
[[nodiscard]] std::optional<Bytes> narrowText(ByteView file);

} // namespace fieldflash::image
