// SPDX-License-Identifier: MIT
#include "app/gui/elided_label.h"

#include <QFontMetrics>
#include <QPainter>

namespace fieldflash::gui {

void ElidedLabel::setFullText(const QString& text)
{
    setText(text);
    setAccessibleName(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
}

} // namespace fieldflash::gui
