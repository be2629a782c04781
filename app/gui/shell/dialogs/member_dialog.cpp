// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/member_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kMemberWidth = 480;

} // namespace

MemberDialog::MemberDialog(const QStringList& members, QWidget* parent) : QDialog(parent)
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Choose firmware"));
    setObjectName(QStringLiteral("member"));
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Firmware files in the archive"));
    list->addItems(members);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    auto* sentence = new StyledLabel(kBodySize, false, this);
    sentence->setWords(tr("The archive contains several firmware files."));
    layout->addWidget(sentence);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const auto choose = [this, list] {
        if (const QListWidgetItem* item = list->currentItem())
            Q_EMIT chosen(item->text());
        accept();
    };
    connect(buttons, &QDialogButtonBox::accepted, this, choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list, &QListWidget::itemDoubleClicked, this, choose);
    list->setFocus();
    fitToContent(*this, kMemberWidth);
}

} // namespace fieldflash::gui
