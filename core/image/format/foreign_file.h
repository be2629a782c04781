// SPDX-License-Identifier: MIT
// Recognises files that are not firmware, chosen by mistake. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/content/read_options.h"

#include <optional>

namespace fieldflash::image {

/// BadFile with one sentence on what the file is, and a remedy. Absent for possible firmware: a
/// file that begins with a plausible vector table, or has no known magic bytes.
[[nodiscard]] std::optional<Error> foreignFile(ByteView file);

/// The same for a file that is read with these options: any bytes may be meant for a partition.
[[nodiscard]] std::optional<Error> foreignFile(ByteView file, const ReadOptions& options);

} // namespace fieldflash::image
