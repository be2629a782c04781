// SPDX-License-Identifier: MIT
#include "app/gui/verdict_panel.h"

#include "app/gui/styled_label.h"
#include "app/gui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kSymbolSide = 28;

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent),
      m_symbol(new MarkLabel(this)),
      m_sentence(new StyledLabel(kSentenceSize, false, this)),
      m_explanation(new StyledLabel(kBodySize, true, this)),
      m_lines{},
      m_nextStep(new StyledLabel(kBodySize, false, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInnerSpace + 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace + kInnerSpace);
    m_symbol->setFixedSize(kSymbolSide, kSymbolSide);
    head->addWidget(m_symbol, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    column->addLayout(head);
    column->addWidget(m_explanation);
    for (Line& line : m_lines) {
        line.row = new QWidget(this);
        line.mark = new MarkLabel(line.row);
        line.text = new StyledLabel(kBodySize, false, line.row);
        auto* row = new QHBoxLayout(line.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kSpace);
        row->addWidget(line.mark, 0, Qt::AlignTop);
        row->addWidget(line.text, 1);
        column->addWidget(line.row);
    }
    m_nextStep->setBold(true);
    column->addWidget(m_nextStep);
    column->addStretch(1);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
}

void VerdictPanel::setState(const PageState& page)
{
    const bool isNew = m_sentence->text() != page.sentence;
    m_symbol->setTone(page.tone);
    m_sentence->setWords(page.sentence, page.tone);
    m_explanation->setWords(page.explanation);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].row->setVisible(i < page.verdict.size());
        if (i >= page.verdict.size())
            continue;
        m_lines[i].mark->setMark(page.verdict[i].mark);
        m_lines[i].text->setWords(page.verdict[i].text);
    }
    m_nextStep->setWords(page.nextStep);
    if (isNew)
        announce(page);
}

void VerdictPanel::announce(const PageState& page)
{
    QStringList spoken{page.sentence};
    for (const VerdictLine& line : page.verdict)
        spoken.append(line.text);
    if (!page.nextStep.isEmpty())
        spoken.append(page.nextStep);
    m_sentence->setAccessibleName(spoken.join(QStringLiteral(". ")));
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace fieldflash::gui
