// SPDX-License-Identifier: MIT
// Alt with a letter presses one thing and no other: two with the same letter would only take turns
// with the focus.
#pragma once

#include <QString>

class QApplication;
class QMenu;
class QWidget;

namespace fieldflash::gui {

/// Every visible button and tab of the window has a letter of its own afterwards, or none where no
/// letter is left. The letter that its text marks with "&" is kept where it is free; the first in
/// the window wins.
void separateMnemonics(QWidget& window);
/// The same for the entries of one menu.
void separateMnemonics(QMenu& menu);

/// Does so for every window and menu of the program whenever what it shows changes. Once.
void keepMnemonicsApart(QApplication& application);

} // namespace fieldflash::gui
