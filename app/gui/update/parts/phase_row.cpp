// SPDX-License-Identifier: MIT
#include "app/gui/update/parts/phase_row.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr int kMarkSide = 20;
constexpr int kBarHeight = 4;
constexpr int kBarSpace = 20;

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Pending: return PhaseRow::tr("to come");
    case Mark::Active: return PhaseRow::tr("running");
    case Mark::Done: return PhaseRow::tr("done");
    case Mark::Failed: return PhaseRow::tr("failed");
    case Mark::Stopped: return PhaseRow::tr("stopped");
    case Mark::Skipped: return PhaseRow::tr("not needed");
    }
    Q_UNREACHABLE();
}

} // namespace

PhaseRow::PhaseRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
    setFocusPolicy(Qt::TabFocus);
}

void PhaseRow::setSteps(const std::vector<StepState>& steps, std::optional<double> progress)
{
    m_steps = steps;
    if (m_progress.has_value() != progress.has_value())
        updateGeometry();
    const int before = percent();
    m_progress = progress;
    tellProgress(before);
    QStringList spoken;
    for (const StepState& step : steps)
        spoken.append(
            QStringLiteral("%1 %2 %3").arg(step.name, markWord(step.mark), step.amount).trimmed());
    const QString description = spoken.join(QStringLiteral(", "));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    update();
}

int PhaseRow::percent() const
{
    return static_cast<int>(std::floor(std::clamp(m_progress.value_or(0), 0.0, 1.0) * 100));
}

void PhaseRow::tellProgress(int before)
{
    if (!m_progress || percent() == before)
        return;
    QAccessibleValueChangeEvent event(this, percent());
    QAccessible::updateAccessibility(&event);
}

QSize PhaseRow::sizeHint() const
{
    const int line = QFontMetrics(textFont(kBodySize)).height();
    return {480, (m_progress ? kBarSpace : 0) + kMarkSide + 2 * kInnerSpace + 2 * line};
}

QSize PhaseRow::minimumSizeHint() const { return {320, sizeHint().height()}; }

void PhaseRow::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_steps.empty())
        return;
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        const double top = m_progress ? kBarSpace / 2.0 : 1;
        painter.drawRoundedRect(QRectF(1, top, width() - 2, height() - top - 1), kButtonRadius,
                                kButtonRadius);
    }
    if (m_progress) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(QRectF(0, 0, width(), kBarHeight), 2, 2);
        painter.setBrush(tokens.accent);
        const double done = std::clamp(*m_progress, 0.0, 1.0) * width();
        if (done >= 1)
            painter.drawRoundedRect(QRectF(0, 0, done, kBarHeight), 2, 2);
    }
    const double column = width() / static_cast<double>(m_steps.size());
    const int line = QFontMetrics(textFont(kBodySize)).height();
    double x = 0;
    const double top = m_progress ? kBarSpace : 0;
    const double middle = top + kMarkSide / 2.0;
    for (std::size_t i = 0; i < m_steps.size(); ++i, x += column) {
        const StepState& step = m_steps[i];
        const double centre = x + column / 2;
        if (i > 0) {
            const bool isPast = step.mark != Mark::Pending;
            painter.setPen(QPen(isPast ? tokens.mutedText : tokens.line, 1));
            painter.drawLine(QPointF(centre - column + kMarkSide / 2.0 + 6, middle),
                             QPointF(centre - kMarkSide / 2.0 - 6, middle));
        }
        paintMark(painter, QRectF(centre - kMarkSide / 2.0, top, kMarkSide, kMarkSide), step.mark,
                  tokens);
        const bool isActive =
            step.mark == Mark::Active || step.mark == Mark::Failed || step.mark == Mark::Stopped;
        const QFont nameFont = textFont(kBodySize, isActive);
        painter.setFont(nameFont);
        painter.setPen(isActive || step.mark == Mark::Done ? tokens.text : tokens.mutedText);
        QRectF words(x, top + kMarkSide + kInnerSpace, column, line);
        painter.drawText(words, Qt::AlignCenter,
                         QFontMetrics(nameFont).elidedText(step.name, Qt::ElideRight,
                                                           static_cast<int>(column) - 2));
        painter.setFont(textFont(kMutedSize));
        painter.setPen(tokens.mutedText);
        words.translate(0, line);
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, step.amount);
    }
}

} // namespace fieldflash::gui
