// SPDX-License-Identifier: MIT
#include "app/gui/documents/documents_dialog.h"

#include "app/gui/documents/document_view.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 720;

DocumentPlace contents() { return {.path = QStringLiteral("docs/README.md"), .heading = {}}; }

} // namespace

DocumentsDialog::DocumentsDialog(QWidget* parent) : QDialog(parent), m_view(new DocumentView(this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Documents"));
    setObjectName(QStringLiteral("documents"));
    resize(kWidth, kHeight);
    auto* back = new TextButton(tr("&Back"), TextButton::Kind::Plain, this);
    auto* first = new TextButton(tr("&Contents"), TextButton::Kind::Plain, this);
    auto* note = new StyledLabel(kMutedSize, false, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (TextButton* button : {back, first})
        button->setAutoDefault(false);
    connect(back, &QPushButton::clicked, m_view, &DocumentView::goBack);
    connect(first, &QPushButton::clicked, m_view, [this] { m_view->showPlace(contents()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &DocumentView::placeChanged, this, [this, back, note] {
        back->setEnabled(m_view->canGoBack());
        note->setWords({});
    });
    connect(m_view, &DocumentView::missing, this, [note](const QString& path) {
        note->setWords(tr("%1 is part of the source code and is not included here.").arg(path));
    });

    auto* top = new QHBoxLayout;
    top->setContentsMargins(kSpace, kSpace, kSpace, 0);
    top->addWidget(back);
    top->addWidget(first);
    top->addStretch(1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(2 * kSpace, 0, 2 * kSpace, 0);
    bottom->addWidget(note, 1);
    bottom->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * kSpace);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    m_view->showPlace(contents());
    m_view->setFocus();
}

} // namespace fieldflash::gui
