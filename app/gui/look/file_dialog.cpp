// SPDX-License-Identifier: MIT
#include "app/gui/look/file_dialog.h"

#include "app/gui/look/theme.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <utility>

namespace fieldflash::gui {

namespace {

/// "Web page (*.html)" → "html".
QString extensionOf(const QString& format)
{
    const QString first = format.section(QStringLiteral("*."), 1, 1);
    return first.section(QLatin1Char(')'), 0, 0).section(QLatin1Char(' '), 0, 0);
}

QFileDialog* makeFileDialog(const FileQuestion& question, QWidget* parent, FileAnswer answer)
{
    auto* dialog = new QFileDialog(parent, question.title, question.path, question.formats);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    return dialog;
}

} // namespace

QString inDocuments(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

void openThemed(QDialog* dialog)
{
    Theme::applyTo(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->setPalette(Theme::palette()); // a file dialog builds itself only now, and loses it
}

void askForFile(const FileQuestion& question, QWidget* parent, FileAnswer answer)
{
    QFileDialog* dialog = makeFileDialog(question, parent, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Two dozen patterns in its list would make Qt's own dialog wider than a small screen.
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    openThemed(dialog);
}

void askWhereToSave(const FileQuestion& question, QWidget* parent, FileAnswer answer)
{
    QFileDialog* dialog = makeFileDialog(question, parent, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.isAddedTo);
    dialog->setDefaultSuffix(extensionOf(question.formats));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& format) {
        dialog->setDefaultSuffix(extensionOf(format));
    });
    openThemed(dialog);
}

} // namespace fieldflash::gui
