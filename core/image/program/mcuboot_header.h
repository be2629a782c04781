// SPDX-License-Identifier: MIT
// The header of a signed MCUboot image (MCUboot, boot/bootutil/image.h). Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <optional>

namespace fieldflash::image {

/// Bytes before the vector table. Absent without such a header, or if it states a size beyond the
/// file.
[[nodiscard]] std::optional<std::size_t> mcubootHeaderSize(ByteView bytes);

} // namespace fieldflash::image
