// SPDX-License-Identifier: MIT
#include "app/gui/recordings/recording_banner.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

/// Below this width the button is placed under the title.
constexpr int kNarrow = 560;
constexpr int kStripe = 4;

} // namespace

RecordingBanner::RecordingBanner(QWidget* parent)
    : QWidget(parent),
      m_title(new StyledLabel(kBodySize, false, this)),
      m_source(new StyledLabel(kMutedSize, true, this)),
      m_then(),
      m_now(),
      m_conclusion(new StyledLabel(kBodySize, false, this)),
      m_leave(new TextButton(tr("Bac&k to the devices"), TextButton::Kind::Plain, this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setBold(true);
    m_title->setObjectName(QStringLiteral("recordingTitle"));
    m_conclusion->setObjectName(QStringLiteral("recordingConclusion"));
    m_leave->setObjectName(QStringLiteral("leaveRecording"));
    m_leave->setAccessibleDescription(tr("Closes the recording and shows the connected devices"));
    m_leave->setToolTip(m_leave->accessibleDescription());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpace, kSpace, kSpace, kSpace + kInnerSpace);
    column->setSpacing(kInnerSpace);
    m_head->setSpacing(kInnerSpace);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_leave, 0, Qt::AlignLeft | Qt::AlignTop);
    column->addLayout(m_head);
    column->addWidget(m_source);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpace);
    grid->setVerticalSpacing(kInnerSpace);
    grid->setColumnStretch(1, 1);
    m_then = addRow(*grid, tr("Then"));
    m_now = addRow(*grid, tr("Now"));
    column->addLayout(grid);
    column->addWidget(m_conclusion);
    connect(m_leave, &QPushButton::clicked, this, &RecordingBanner::leaveWanted);
}

RecordingBanner::Row RecordingBanner::addRow(QGridLayout& grid, const QString& name)
{
    const Row row{new StyledLabel(kBodySize, true, this), new StyledLabel(kBodySize, false, this)};
    row.name->setWords(name);
    const int line = grid.rowCount();
    grid.addWidget(row.name, line, 0, Qt::AlignTop);
    grid.addWidget(row.words, line, 1);
    return row;
}

void RecordingBanner::setRow(const Row& row, const QString& words, const QString& name)
{
    row.words->setWords(words);
    row.name->setWords(words.isEmpty() ? QString() : name);
}

void RecordingBanner::setState(const RecordingState& state)
{
    m_title->setWords(state.title);
    m_source->setWords(state.source);
    setRow(m_then, state.then, tr("Then"));
    setRow(m_now, state.now, tr("Now"));
    m_conclusion->setWords(state.conclusion, state.tone);
    QStringList spoken{state.title};
    if (!state.then.isEmpty())
        spoken << tr("Then: %1").arg(state.then);
    if (!state.now.isEmpty())
        spoken << tr("Now: %1").arg(state.now);
    spoken << state.conclusion;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void RecordingBanner::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.card);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, kCardRadius, kCardRadius);
    // A stripe marks this as a different kind of page, without relying on the colour of a word.
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.caution);
    painter.drawRoundedRect(
        QRectF(area.left() + kInnerSpace, area.top() + kSpace, kStripe, area.height() - 2 * kSpace),
        kStripe / 2.0, kStripe / 2.0);
}

void RecordingBanner::resizeEvent(QResizeEvent* event)
{
    m_head->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace fieldflash::gui
