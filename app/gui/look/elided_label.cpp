// SPDX-License-Identifier: MIT
#include "app/gui/look/elided_label.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace fieldflash::gui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

void ElidedLabel::setFullText(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
}

QStringList ElidedLabel::linesFor(int width) const
{
    if (m_mostLines == 1)
        return {fontMetrics().elidedText(text(), Qt::ElideMiddle, width)};
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == m_mostLines;
        lines << (isLast ? fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideMiddle,
                                                    width)
                         : text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right(),
            fontMetrics().height()};
}

int ElidedLabel::heightForWidth(int width) const
{
    const auto lines = std::max<qsizetype>(1, linesFor(width).size());
    return static_cast<int>(lines) * fontMetrics().height();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QStringList lines = linesFor(room.width());
    const bool isWhole = !lines.isEmpty() && !lines.back().contains(QChar(0x2026));
    const QString tip = isWhole ? QString() : text(); // if whole: the tooltip of its card
    if (toolTip() != tip)
        setToolTip(tip);
    painter.setPen(palette().color(foregroundRole()));
    if (lines.size() <= 1) {
        painter.drawText(room, static_cast<int>(alignment()), lines.value(0));
        return;
    }
    QRect place(room.left(), room.top(), room.width(), fontMetrics().height());
    for (const QString& line : lines) {
        painter.drawText(place, static_cast<int>(alignment()), line);
        place.translate(0, place.height());
    }
}

} // namespace fieldflash::gui
