// SPDX-License-Identifier: MIT
#include "app/gui/documents/print_dialog.h"

#include "app/gui/documents/printed_page.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/theme.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace fieldflash::gui {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::PrintDialog)
};

void tellNotPrinted(const QString& title, QWidget* parent)
{
    auto* box =
        makeMessageBox(QMessageBox::Warning, title, PrintWords::tr("The page was not printed."),
                       PrintWords::tr("Check the printer, or save the page as a document."),
                       QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("notPrinted"));
    Theme::applyTo(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

bool canPrint() { return true; }

void openPrintDialog(const QString& html, const QString& title, QWidget* parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("print"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    Theme::applyTo(*dialog);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [printer, html, title, parent](QPrinter*) {
                         setPageMargins(*printer);
                         drawPage(html, *printer);
                         if (printer->printerState() == QPrinter::Error)
                             tellNotPrinted(title, parent);
                     });
    dialog->open();
}

} // namespace fieldflash::gui
