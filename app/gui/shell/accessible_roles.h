// SPDX-License-Identifier: MIT
// The accessible roles of our own widgets.
#pragma once

namespace fieldflash::gui {

/// Call once, after creating the QApplication and before the first window. Cards become groups, the
/// steps a progress bar with a value while a job runs, and the head of the page a notification: the
/// only role whose appearance Qt 6.4 reports to AT-SPI and whose text Orca then speaks without
/// focus (QAccessible::Alert is not announced there).
void installAccessibleRoles();

} // namespace fieldflash::gui
