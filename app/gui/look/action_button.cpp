// SPDX-License-Identifier: MIT
#include "app/gui/look/action_button.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace fieldflash::gui {

namespace {

constexpr int kPrimaryHeight = 44;
constexpr int kPrimaryWidth = 208;
constexpr int kGlyph = 16;

QColor mixed(const QColor& first, const QColor& second, double share)
{
    return QColor::fromRgbF(
        static_cast<float>(first.redF() * (1 - share) + second.redF() * share),
        static_cast<float>(first.greenF() * (1 - share) + second.greenF() * share),
        static_cast<float>(first.blueF() * (1 - share) + second.blueF() * share));
}

void paintFocusRing(QPainter& painter, const QRectF& area, const Tokens& tokens)
{
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, kButtonRadius + 2, kButtonRadius + 2);
}

int mnemonicFlag(const QWidget& widget)
{
    const bool shown =
        widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

} // namespace

PrimaryButton::PrimaryButton(QWidget* parent) : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PrimaryButton::setLook(const ButtonLook& look)
{
    m_look = look;
    setVisible(!look.words.isEmpty());
    if (text() != look.words)
        setText(look.words);
    QString spoken = look.words;
    setAccessibleName(spoken.remove(QLatin1Char('&')));
    setEnabled(look.isEnabled);
    update();
}

QSize PrimaryButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(kBodySize * 1.08, true));
    QString shown = text();
    shown.remove(QLatin1Char('&'));
    const int width = std::max(kPrimaryWidth, metrics.horizontalAdvance(shown) + 6 * kSpace);
    return {width, std::max(kPrimaryHeight, metrics.height() + 3 * kSpace)};
}

QSize PrimaryButton::minimumSizeHint() const { return sizeHint(); }

void PrimaryButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    QColor fill = m_look.isQuiet ? tokens.card : tokens.accent;
    QColor words = m_look.isQuiet ? tokens.text : tokens.onAccent;
    QColor edge = m_look.isQuiet ? tokens.mutedText : tokens.accent;
    if (!isEnabled()) {
        fill = mixed(tokens.background, tokens.line, 0.35);
        words = tokens.mutedText;
        edge = tokens.line;
    } else if (isDown()) {
        fill = mixed(fill, tokens.text, 0.2);
        edge = m_look.isQuiet ? edge : fill;
    } else if (underMouse()) {
        fill = mixed(fill, m_look.isQuiet ? tokens.text : tokens.onAccent, 0.1);
        edge = m_look.isQuiet ? edge : fill;
    }
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(body, kButtonRadius, kButtonRadius);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), tokens);
    painter.setFont(textFont(kBodySize * 1.08, true));
    painter.setPen(words);
    painter.drawText(body, static_cast<int>(Qt::AlignCenter) | mnemonicFlag(*this), text());
}

void PrimaryButton::mouseDoubleClickEvent(QMouseEvent*) { }

void PrimaryButton::keyPressEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        QPushButton::keyPressEvent(event);
}

TextButton::TextButton(const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent),
      m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setCheckable(kind == Kind::Fold || kind == Kind::Choice);
    setAutoExclusive(kind == Kind::Choice);
}

QSize TextButton::sizeHint() const
{
    if (m_kind == Kind::Menu)
        return {36, 36};
    const QFontMetrics metrics(textFont(kBodySize));
    QString shown = text();
    shown.remove(QLatin1Char('&'));
    const int glyph = m_kind == Kind::Fold ? kGlyph : 0;
    const int room = m_kind == Kind::Choice ? 3 * kSpace : 2 * kSpace;
    return {metrics.horizontalAdvance(shown) + glyph + room, metrics.height() + 2 * kSpace};
}

QSize TextButton::minimumSizeHint() const { return sizeHint(); }

QColor TextButton::paintChoice(QPainter& painter) const
{
    const Tokens& tokens = Theme::current();
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.line, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? tokens.card : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), kButtonRadius,
                            kButtonRadius);
    return isChecked() ? tokens.accent : tokens.mutedText;
}

void TextButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = isEnabled() ? tokens.accent : tokens.mutedText;
    if (m_kind == Kind::Choice)
        colour = paintChoice(painter);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens.background, tokens.accent, isDown() ? 0.2 : 0.1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kButtonRadius,
                                kButtonRadius);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), tokens);
    if (m_kind == Kind::Menu) {
        paintMenu(painter, QRectF(rect()).adjusted(7, 7, -7, -7), tokens.text);
        return;
    }
    QRect words = rect().adjusted(kSpace, 0, -kSpace, 0);
    if (m_kind == Kind::Fold) {
        const QRectF wedge(words.left() - 2, (height() - kGlyph) / 2.0, kGlyph, kGlyph);
        paintFold(painter, wedge.adjusted(1, 1, -1, -1), isChecked(), colour);
        words.setLeft(words.left() + kGlyph);
    }
    painter.setFont(textFont(kBodySize));
    painter.setPen(colour);
    painter.drawText(words, static_cast<int>(Qt::AlignCenter) | mnemonicFlag(*this), text());
}

} // namespace fieldflash::gui
