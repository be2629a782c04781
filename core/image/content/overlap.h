// SPDX-License-Identifier: MIT
// Detects ranges of an image that overlap on the device. Internal to core/image.
#pragma once

#include "core/memory/memory_range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fieldflash::image {

/// A range and where it comes from in the file.
struct Placement {
    memory::MemoryRange where;
    std::size_t fileOffset = 0;
};

struct Overlap {
    Placement earlier; ///< in the file
    Placement later;
};

/// Compares only within an alternate setting: each has its own address space.
[[nodiscard]] std::optional<Overlap> findOverlap(std::vector<Placement> placements);

} // namespace fieldflash::image
