// SPDX-License-Identifier: MIT
// The memory map as a screen reader meets it: a table with one row a sector.
#pragma once

namespace fieldflash::gui {

/// Once for the program is enough; more often does no harm.
void installMapAccessibility();

} // namespace fieldflash::gui
