// SPDX-License-Identifier: MIT
// Files that are no firmware at all, given by mistake. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <optional>

namespace fieldflash::image {

/// BadFile with one sentence on what the file is, and a remedy. Nothing for what may be firmware:
/// whatever begins with a plausible vector table, and any other bytes without a known mark.
[[nodiscard]] std::optional<Error> foreignFile(ByteView file);

} // namespace fieldflash::image
