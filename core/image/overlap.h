// SPDX-License-Identifier: MIT
// Two pieces of an image that claim the same bytes of the device. Internal to core/image.
#pragma once

#include "core/memory/memory_range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fieldflash::image {

/// A piece and where it comes from.
struct Placement {
    memory::MemoryRange where;
    std::size_t fileOffset = 0;
};

struct Overlap {
    Placement earlier; ///< in the file
    Placement later;
};

/// Compares only pieces of the same alternate setting: each has its own address space.
[[nodiscard]] std::optional<Overlap> findOverlap(std::vector<Placement> placements);

} // namespace fieldflash::image
