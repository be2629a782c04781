// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/help_dialog.h"

#include "app/gui/documents/documents_dialog.h"
#include "app/gui/documents/print_dialog.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kHelpWidth = 560;
constexpr int kHelpHeight = 600;

void addWords(QVBoxLayout& column, double size, const QString& words)
{
    auto* label = new StyledLabel(size, false);
    label->setWords(words);
    column.addWidget(label);
}

QString keyText(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

/// The key, and with Shift the other way.
QString bothWays(Qt::Key key)
{
    return keyText(QKeySequence(key)) + QStringLiteral(", ")
        + keyText(QKeySequence(Qt::SHIFT | key));
}

QWidget* makeKeys()
{
    auto* keys = new QWidget;
    auto* grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * kSpace);
    grid->setVerticalSpacing(kInnerSpace);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString& key, const QString& does) {
        const int row = grid->rowCount();
        auto* left = new StyledLabel(kBodySize, true);
        left->setWordWrap(false);
        left->setWords(key);
        auto* right = new StyledLabel(kBodySize, false);
        right->setWords(does);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row, 1);
    };
    add(keyText(QKeySequence(Qt::Key_Return)), HelpDialog::tr("Press the large button"));
    add(keyText(QKeySequence(Qt::Key_Escape)),
        HelpDialog::tr("Cancel; asks first when something is erased"));
    add(keyText(QKeySequence::Open), HelpDialog::tr("Choose a firmware file"));
    if (canPrint())
        add(keyText(QKeySequence::Print), HelpDialog::tr("Print the certificate of the check"));
    add(keyText(QKeySequence(Qt::Key_F10)), HelpDialog::tr("Open the menu"));
    add(keyText(QKeySequence(Qt::Key_F1)), HelpDialog::tr("This help"));
    add(keyText(QKeySequence(Qt::CTRL | Qt::Key_Comma)), HelpDialog::tr("Settings"));
    add(keyText(QKeySequence(Qt::CTRL | Qt::Key_Q)), HelpDialog::tr("Quit"));
    add(HelpDialog::tr("Arrow keys"), HelpDialog::tr("Move through a memory map or its bytes"));
    add(keyText(QKeySequence(Qt::Key_Plus)) + QStringLiteral(", ")
            + keyText(QKeySequence(Qt::Key_Minus)),
        HelpDialog::tr("Zoom the memory map"));
    add(keyText(QKeySequence(Qt::CTRL | Qt::Key_G)),
        HelpDialog::tr("Go to an address (page Memory)"));
    add(keyText(QKeySequence::Find), HelpDialog::tr("Search in the bytes (page Memory)"));
    add(bothWays(Qt::Key_F3), HelpDialog::tr("Next or previous match"));
    add(bothWays(Qt::Key_F8),
        HelpDialog::tr("Next or previous difference between device and file"));
    add(keyText(QKeySequence::SelectAll), HelpDialog::tr("Select all bytes of the memory"));
    add(keyText(QKeySequence::Copy), HelpDialog::tr("Copy the selected bytes, rows or lines"));
    add(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
        HelpDialog::tr("Copy the selected bytes as a C array"));
    return keys;
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent)
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Help"));
    setObjectName(QStringLiteral("help"));
    resize(kHelpWidth, kHelpHeight);
    auto* page = new QWidget;
    auto* text = new QVBoxLayout(page);
    text->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, 2 * kSpace);
    text->setSpacing(kSpace);
    addWords(*text, kCardTitleSize, tr("How to update a device"));
    addWords(*text, kBodySize,
             tr("1. Connect the device with a USB cable that carries data.\n"
                "2. Choose the firmware file, or drop it anywhere in the window.\n"
                "3. Press the large button and leave the cable connected.\n"
                "The update is done when every byte was read back and matches, and the device has "
                "restarted."));
    addWords(*text, kCardTitleSize, tr("When something goes wrong"));
    addWords(*text, kBodySize,
             tr("The page states what happened, what state the device is in, and what to do next. "
                "An interrupted update does not damage the device: it stays in bootloader mode "
                "until the update is finished. Details show the technical cause, and a support "
                "bundle records everything for the manufacturer."));
    addWords(*text, kCardTitleSize, tr("For technicians"));
    addWords(*text, kBodySize,
             tr("Technician shows the memory of device and file, reads it back, updates many "
                "boards in a series, and decodes the option bytes."));
    addWords(*text, kCardTitleSize, tr("Keys"));
    text->addWidget(makeKeys());
    text->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* documents = buttons->addButton(tr("&Guides and questions…"), QDialogButtonBox::HelpRole);
    documents->setAutoDefault(false);
    connect(documents, &QPushButton::clicked, this, &HelpDialog::showDocuments);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kSpace, 2 * kSpace);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void HelpDialog::showDocuments()
{
    // It stays open when the help is closed: both are read while working.
    QWidget* window = parentWidget() != nullptr ? parentWidget() : this;
    if (auto* open = window->findChild<DocumentsDialog*>()) {
        open->raise();
        return;
    }
    auto* dialog = new DocumentsDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace fieldflash::gui
