// SPDX-License-Identifier: MIT
// File and device names, versions and messages come from outside. Qt renders anything that looks
// like HTML as rich text and loads the files it refers to; here all text is plain text.
#pragma once

#include <QMessageBox>
#include <QString>

class QApplication;
class QWidget;

namespace fieldflash::gui {

/// Labels created by Qt itself, tooltips above all, show plain text from now on. Call it once.
void keepTextPlain(QApplication& application);

/// A message box with plain text; `informative` is shown below. Its parent owns it.
[[nodiscard]] QMessageBox* makeMessageBox(QMessageBox::Icon icon, const QString& title,
                                          const QString& text, const QString& informative,
                                          QMessageBox::StandardButtons buttons, QWidget* parent);

/// For a menu entry or a button: "&" is shown and does not mark a mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace fieldflash::gui
