// SPDX-License-Identifier: MIT
// The header of a signed MCUboot image (MCUboot, boot/bootutil/image.h). Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <optional>

namespace fieldflash::image {

/// How many bytes stand before the vector table. Nothing where there is no such header, or where
/// it states a size that the file does not have.
[[nodiscard]] std::optional<std::size_t> mcubootHeaderSize(ByteView bytes);

} // namespace fieldflash::image
