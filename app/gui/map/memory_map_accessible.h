// SPDX-License-Identifier: MIT
// The memory map for screen readers: a table with one row per sector.
#pragma once

namespace fieldflash::gui {

/// Once per program is enough; further calls are harmless.
void installMapAccessibility();

} // namespace fieldflash::gui
