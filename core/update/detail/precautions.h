// SPDX-License-Identifier: MIT
// Sectors of a device that must not be read, and what a plan does about them.
#pragma once

#include "core/update/detail/planning.h"

namespace fieldflash::update {

/// Declares known what must not be read, before anything is read: a torn sector contains what was
/// saved from it and nothing else; any other suspect cannot be read, and is written without being
/// compared. Where the image covers it partly it is read once more before it counts as unreadable:
/// one loss may have been the cable. Errors: RefusedByDevice where bytes that are to be kept cannot
/// be read.
[[nodiscard]] Result<void> markUnreadable(Planning& planning, const plan::Suspects& suspects);

} // namespace fieldflash::update
