// SPDX-License-Identifier: MIT
#include "app/gui/update/parts/verdict_panel.h"

#include "app/gui/look/announcement.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kSymbolSide = 28;

/// All texts in their visible order. While a job runs, only the sentence: the remaining time would
/// be spoken every second.
QString spokenText(const PageState& page)
{
    QStringList parts{page.sentence};
    if (page.situation != Situation::Working)
        parts << page.explanation;
    for (const VerdictLine& line : page.verdict)
        parts << line.text;
    parts << page.nextStep;
    parts.removeAll(QString());
    for (QString& part : parts)
        if (!part.endsWith(QLatin1Char('.')) && !part.endsWith(QLatin1Char('?')))
            part.append(QLatin1Char('.'));
    return parts.join(QLatin1Char(' '));
}

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
    // Spare room goes to the top: the text belongs to the cards below it.
    column->addStretch(1);
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
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
}

void VerdictPanel::setState(const PageState& page)
{
    const QString spoken = spokenText(page);
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
    if (spoken != accessibleName())
        announce(*this, spoken);
}

} // namespace fieldflash::gui
