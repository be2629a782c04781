// SPDX-License-Identifier: MIT
#include "app/gui/work/job_bar.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

JobBar::JobBar(DeviceJob& job, QWidget* parent)
    : QWidget(parent),
      m_job(job),
      m_line(new QHBoxLayout),
      m_progress(new QProgressBar(this)),
      m_activity(new StyledLabel(kBodySize, false, this)),
      m_cancel(new TextButton(tr("Sto&p"), TextButton::Kind::Plain, this)),
      m_notice(new StyledLabel(kMutedSize, true, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInnerSpace);
    m_line->setSpacing(kSpace);
    m_activity->setWordWrap(false);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kSpace);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("stop"));
    m_line->addWidget(m_activity);
    m_line->addWidget(m_progress, 1);
    m_line->addWidget(m_cancel);
    m_line->addStretch(0);
    column->addLayout(m_line);
    column->addWidget(m_notice);
    connect(m_cancel, &QPushButton::clicked, &m_job, &DeviceJob::cancel);
    connect(&m_job, &DeviceJob::changed, this, &JobBar::refresh);
    refresh();
}

TextButton* JobBar::addStarter(const QString& words, const QString& name)
{
    auto* button = new TextButton(words, TextButton::Kind::Plain, this);
    button->setObjectName(name);
    m_line->insertWidget(static_cast<int>(m_starters.size()), button);
    m_starters.push_back({button});
    refresh();
    return button;
}

void JobBar::addTool(QWidget* tool) { m_line->addWidget(tool); }

void JobBar::setRemark(const QString& text, Tone tone)
{
    m_remark = text;
    m_remarkTone = tone;
    refresh();
}

void JobBar::setReady(TextButton* starter, bool isReady)
{
    const auto found = std::ranges::find(m_starters, starter, &Starter::button);
    if (found == m_starters.end() || found->isReady == isReady)
        return;
    found->isReady = isReady;
    refresh();
}

void JobBar::refresh()
{
    const bool isRunning = m_job.isRunning();
    for (const Starter& starter : m_starters) {
        starter.button->setVisible(!isRunning);
        starter.button->setEnabled(starter.isReady && m_job.isPossible());
    }
    m_activity->setWords(isRunning ? m_job.activity() : QString());
    m_progress->setVisible(isRunning);
    m_progress->setValue(static_cast<int>(m_job.progress() * 100));
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(!m_job.isStopping());
    const bool showsRemark = !m_remark.isEmpty() && !isRunning;
    m_notice->setWords(showsRemark ? m_remark : m_job.notice(),
                       showsRemark ? m_remarkTone : Tone::Neutral);
}

} // namespace fieldflash::gui
