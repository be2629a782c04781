// SPDX-License-Identifier: MIT
#include "app/gui/look/choice_box.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QPainter>

namespace fieldflash::gui {

namespace {

constexpr double kArrowSide = 12;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) { }

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double left = isMirrored ? kSpace : width() - kSpace - kArrowSide;
    const QRectF arrow(left, (height() - kArrowSide) / 2.0, kArrowSide, kArrowSide);
    paintFold(painter, arrow, true, Theme::current().mutedText);
}

} // namespace fieldflash::gui
