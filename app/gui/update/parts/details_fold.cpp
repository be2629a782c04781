// SPDX-License-Identifier: MIT
#include "app/gui/update/parts/details_fold.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/text_box.h"
#include "app/gui/look/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace fieldflash::gui {

DetailsFold::DetailsFold(QWidget* parent)
    : QWidget(parent),
      m_toggle(new TextButton(tr("De&tails"), TextButton::Kind::Fold, this)),
      m_content(new QWidget(this)),
      m_findingsTitle(new StyledLabel(kBodySize, true, m_content)),
      m_findings(new QVBoxLayout),
      m_text(new TextBox(tr("Details"), TextBox::LongLines::Scroll, 12, m_content)),
      m_copy(new TextButton(tr("Cop&y details"), TextButton::Kind::Plain, m_content))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_content);
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_findingsTitle);
    inside->addLayout(m_findings);
    inside->addWidget(m_text);
    inside->addWidget(m_copy, 0, Qt::AlignLeft);
    m_content->hide();
    m_toggle->setObjectName(QStringLiteral("details"));
    m_toggle->setAccessibleDescription(tr("Shows technical details"));
    connect(m_toggle, &QPushButton::toggled, this, [this](bool isOpen) {
        m_content->setVisible(isOpen);
        if (isOpen)
            Q_EMIT opened();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

QWidget* DetailsFold::toggle() const { return m_toggle; }

void DetailsFold::setState(const PageState& page)
{
    const bool hasText = !page.technicalText.isEmpty();
    setVisible(hasText || !page.findings.empty());
    m_toggle->setVisible(hasText || !page.findings.empty());
    m_text->setVisible(hasText);
    m_copy->setVisible(hasText);
    m_text->setText(page.technicalText);
    setFindings(page.findings);
    if (page.opensDetails && !m_wasOpened)
        m_toggle->setChecked(true);
    m_wasOpened = page.opensDetails;
}

void DetailsFold::setFindings(const std::vector<FindingState>& findings)
{
    m_findingsTitle->setWords(
        findings.empty() ? QString()
                         : tr("Problems found. Tick each one to override it and enable Install."));
    QStringList wanted;
    for (const FindingState& finding : findings)
        wanted << finding.name + finding.text
                + (finding.isAllowed ? QStringLiteral("+") : QStringLiteral("-"));
    if (wanted == m_shownFindings)
        return;
    m_shownFindings = wanted;
    for (QWidget* row : m_findingRows)
        row->deleteLater();
    m_findingRows.clear();
    QWidget* before = m_toggle;
    for (const FindingState& finding : findings) {
        auto* row = new QWidget(m_content);
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* box = new QCheckBox(tr("Override: %1").arg(finding.name), row);
        box->setFont(textFont(kBodySize));
        box->setObjectName(QStringLiteral("allow:") + finding.name);
        box->setChecked(finding.isAllowed);
        box->setAccessibleDescription(finding.text);
        auto* words = new StyledLabel(kMutedSize, true, row);
        words->setContentsMargins(3 * kSpace, 0, 0, 0);
        words->setWords(finding.detail.isEmpty()
                            ? finding.text
                            : finding.text + QLatin1Char(' ') + finding.detail);
        column->addWidget(box);
        column->addWidget(words);
        const auto code = image::findingFromName(finding.name);
        connect(box, &QCheckBox::toggled, this, [this, code](bool isChecked) {
            if (code)
                Q_EMIT findingAllowed(*code, isChecked);
        });
        m_findings->addWidget(row);
        setTabOrder(before, box);
        before = box;
        m_findingRows.push_back(row);
    }
}

} // namespace fieldflash::gui
