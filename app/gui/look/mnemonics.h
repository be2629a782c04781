// SPDX-License-Identifier: MIT
// Alt with a letter presses exactly one widget: if two had the same letter, it would only move the
// focus between them.
#pragma once

#include <QString>

class QApplication;
class QMenu;
class QWidget;

namespace fieldflash::gui {

/// Gives every visible button and tab of the window a mnemonic of its own, or none if no letter is
/// left. A letter marked with "&" is kept if it is free; the first widget in the window wins.
void separateMnemonics(QWidget& window);
/// This button or tab bar is on every page: it wins over the others, so that its letters do not
/// change with the page.
void keepMnemonic(QWidget& widget);
/// The same for the entries of one menu.
void separateMnemonics(QMenu& menu);

/// Does so whenever a window or menu of the program changes. Call it once.
void keepMnemonicsApart(QApplication& application);

} // namespace fieldflash::gui
