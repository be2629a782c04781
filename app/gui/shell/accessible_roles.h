// SPDX-License-Identifier: MIT
// What a screen reader takes our own widgets for.
#pragma once

namespace fieldflash::gui {

/// Once, after the QApplication was made and before the first window. Cards become groups, the
/// steps a progress bar with a value while something runs, and the head of the page a notification:
/// that is the one role whose appearance Qt 6.4 tells AT-SPI and whose words Orca then speaks by
/// itself (QAccessible::Alert is not announced there).
void installAccessibleRoles();

} // namespace fieldflash::gui
