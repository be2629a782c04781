// SPDX-License-Identifier: MIT
// Dialogs that ask for a file, those of the desktop where there are any.
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace fieldflash::gui {

struct FileQuestion {
    QString title;
    QString path;    ///< suggested; a name alone: in the current folder
    QString formats; ///< "Pictures (*.png);;Texts (*.txt)"; when saving, the first is suggested
    bool isAddedTo = false; ///< when saving: what is in the file stays, so no question about it
};

using FileAnswer = std::function<void(const QString& path)>;

/// Both return at once; `answer` is called if a file is chosen while `parent` lives.
void askForFile(const FileQuestion& question, QWidget* parent, FileAnswer answer);
/// A name without extension gets that of the chosen format.
void askWhereToSave(const FileQuestion& question, QWidget* parent, FileAnswer answer);

/// A file of that name where the person keeps documents: the suggestion for something new.
[[nodiscard]] QString inDocuments(const QString& name);

/// In our colours, because dialogs are windows of their own; destroyed when it is closed.
void openThemed(QDialog* dialog);

} // namespace fieldflash::gui
