// SPDX-License-Identifier: MIT
#include "app/gui/shell/work_line.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/elided_label.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QPalette>
#include <QProgressBar>

#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr int kMarkSide = 18;
constexpr int kBarWidth = 160;

} // namespace

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent),
      m_mark(new MarkLabel(this)),
      m_sentence(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new TextButton(QString(), TextButton::Kind::Plain, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpace, kInnerSpace, 0, 0);
    line->setSpacing(kSpace);
    line->addWidget(m_mark);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_progress);
    line->addWidget(m_button);
    m_mark->setFixedSize(kMarkSide, kMarkSide);
    m_sentence->setFont(textFont(kBodySize));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kBarWidth, kSpace);
    m_progress->setAccessibleName(tr("Progress of the update"));
    m_button->setObjectName(QStringLiteral("lineAction"));
    setMinimumHeight(m_button->sizeHint().height() + kInnerSpace); // also without the button
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_action); });
}

void WorkLine::setState(const PageState& page, bool startsWork)
{
    m_mark->setTone(page.tone);
    QPalette colours = m_sentence->palette();
    colours.setColor(QPalette::WindowText, Theme::current().text);
    m_sentence->setPalette(colours);
    m_sentence->setFullText(page.sentence);
    m_progress->setVisible(page.progress.has_value());
    if (page.progress)
        m_progress->setValue(static_cast<int>(std::lround(*page.progress * 100)));
    const bool isOffered = startsWork || page.primary.action == Action::Cancel;
    m_action = page.primary.isEnabled && isOffered ? page.primary.action : Action::None;
    m_button->setVisible(m_action != Action::None);
    m_button->setText(page.primary.words);
    m_button->updateGeometry();
}

} // namespace fieldflash::gui
