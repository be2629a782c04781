// SPDX-License-Identifier: MIT
// What may be in front of the vector table of a program. Internal to core/image.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace fieldflash::image {

enum class ProgramHeader {
    None,
    Mcuboot,
    Signed, ///< for the resident loader, valid or not
};

[[nodiscard]] ProgramHeader programHeaderOf(ByteView bytes);

/// Bytes before the vector table.
[[nodiscard]] std::size_t programHeaderSize(ByteView bytes);

} // namespace fieldflash::image
