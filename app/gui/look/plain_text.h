// SPDX-License-Identifier: MIT
// Names of files and devices, versions and messages come from outside. Qt takes what looks like
// HTML for rich text and loads the files that it names; here everything is plain text.
#pragma once

#include <QMessageBox>
#include <QString>

class QApplication;
class QWidget;

namespace fieldflash::gui {

/// Labels that Qt makes itself, tooltips above all, show plain text from now on. Once per program.
void keepTextPlain(QApplication& application);

/// A message box with plain text; `informative` stands below. Its parent owns it.
[[nodiscard]] QMessageBox* makeMessageBox(QMessageBox::Icon icon, const QString& title,
                                          const QString& text, const QString& informative,
                                          QMessageBox::StandardButtons buttons, QWidget* parent);

/// For a menu entry or a button: "&" is shown, not taken for the key of the entry.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace fieldflash::gui
