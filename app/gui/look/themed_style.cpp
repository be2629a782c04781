// SPDX-License-Identifier: MIT
#include "app/gui/look/themed_style.h"

#include "app/gui/look/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyleOption>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// Labels of our own choose their colours themselves.
bool isPlainLabel(const QWidget& widget)
{
    return widget.metaObject() == &QLabel::staticMetaObject;
}

bool needsPalette(QWidget& widget)
{
    return qobject_cast<QCheckBox*>(&widget) || qobject_cast<QRadioButton*>(&widget)
        || qobject_cast<QAbstractSpinBox*>(&widget) || isPlainLabel(widget)
        || widget.inherits("QComboBoxPrivateContainer"); // around the list of a combo box
}

/// A square with a tick, or a circle with a dot.
void paintIndicator(QPainter& painter, const QStyleOption& option, bool isRound)
{
    const Tokens& tokens = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = isOn && isEnabled;
    painter.setPen(isFilled ? tokens.accent : isEnabled ? tokens.mutedText : tokens.line);
    painter.setBrush(isFilled ? tokens.accent : tokens.card);
    const double radius = isRound ? side / 2 : kInnerSpace;
    painter.drawRoundedRect(box, radius, radius);
    const QColor ink = isEnabled ? tokens.onAccent : tokens.mutedText;
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (isOn) {
        QPainterPath tick(box.topLeft() + QPointF(side * 0.22, side * 0.5));
        tick.lineTo(box.topLeft() + QPointF(side * 0.42, side * 0.7));
        tick.lineTo(box.topLeft() + QPointF(side * 0.75, side * 0.28));
        painter.setPen(QPen(ink, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.restore();
}

} // namespace

ThemedStyle::ThemedStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void ThemedStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (needsPalette(*widget))
        widget->setPalette(Theme::palette());
}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintIndicator(*painter, *option, false);
    else if (element == PE_IndicatorRadioButton)
        paintIndicator(*painter, *option, true);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    // Fusion's own icons do not fit the colours, and there is not one for each button.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace fieldflash::gui
