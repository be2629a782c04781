// SPDX-License-Identifier: MIT
// What the desktop draws around the window. These do nothing on desktops without such features.
#pragma once

#include <optional>

class QWidget;

namespace fieldflash::gui {

/// Windows: the title bar follows the theme of the window.
void darkenTitleBar(const QWidget& window, bool isDark);

/// Windows: the progress (0 to 1) on the button in the taskbar; absent: none.
void showTaskbarProgress(const QWidget& window, std::optional<double> progress);

/// Windows gives the foreground only to a program that the one in front lets have it: called by the
/// program that the user started, before it hands its file over to the running one.
void letOthersComeToFront();

} // namespace fieldflash::gui
