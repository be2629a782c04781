// SPDX-License-Identifier: MIT
#include "app/gui/option_bytes/unprotect_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/option_bytes/option_bytes_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kWidth = 480;

} // namespace

UnprotectDialog::UnprotectDialog(const QString& deviceName, QWidget* parent)
    : QDialog(parent),
      m_typed(new QLineEdit(this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Remove the read protection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    auto* title = new StyledLabel(kCardTitleSize, false, this);
    title->setWords(tr("This erases everything in %1.").arg(deviceName), Tone::Bad);
    column->addWidget(title);
    for (const QString& loss : unprotectLosses()) {
        auto* line = new StyledLabel(kBodySize, false, this);
        line->setWords(QStringLiteral("•  ") + loss);
        column->addWidget(line);
    }
    auto* ask = new StyledLabel(kBodySize, false, this);
    ask->setWords(tr("Type %1 to continue.").arg(word()));
    ask->setBold(true);
    column->addSpacing(kSpace);
    column->addWidget(ask);
    m_typed->setAccessibleName(ask->text());
    m_typed->setObjectName(QStringLiteral("typedWord"));
    column->addWidget(m_typed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* erase = buttons->addButton(tr("&Erase everything"), QDialogButtonBox::AcceptRole);
    erase->setObjectName(QStringLiteral("eraseEverything"));
    erase->setEnabled(false);
    erase->setAutoDefault(false);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    column->addSpacing(kSpace);
    column->addStretch(1); // the lines above take only the room they need
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, erase, [erase, cancel](const QString& text) {
        // Ignores case and also accepts English: not every keyboard has every letter.
        const QString typed = text.trimmed().toUpper();
        const bool isRight = typed == word() || typed == QStringLiteral("ERASE");
        erase->setEnabled(isRight);
        (isRight ? erase : cancel)->setDefault(true); // Enter after the word means it
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
    fitToContent(*this, kWidth);
}

QString UnprotectDialog::word() { return tr("ERASE"); }

} // namespace fieldflash::gui
