// SPDX-License-Identifier: MIT
// Sectors of a device that must not be read, and how a plan treats them.
#pragma once

#include "core/update/detail/planning.h"

namespace fieldflash::update {

/// Marks unreadable sectors as known, before anything is read. A torn sector contains only what was
/// saved from it; any other suspect counts as unreadable and is written without being compared. A
/// suspect that the image covers only partly is read once more first, because the cable may have
/// caused one disconnection. Errors: RefusedByDevice where bytes that must be kept cannot be read.
[[nodiscard]] Result<void> markUnreadable(Planning& planning, const plan::Suspects& suspects);

} // namespace fieldflash::update
