// SPDX-License-Identifier: MIT
#include "app/gui/series/count_tile.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QAccessible>
#include <QPainter>

namespace fieldflash::gui {

namespace {

constexpr int kTileMarkSize = 22;

QFont numberFont() { return textFont(kSentenceSize, true); }

} // namespace

CountTile::CountTile(const QString& word, Mark mark, Tone tone, QWidget* parent)
    : Panel(parent),
      m_word(word),
      m_mark(mark),
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(word);
    setLayoutDirection(Qt::LeftToRight); // a mark, a number and its word
    setCount(0);
}

void CountTile::setCount(std::size_t count)
{
    m_count = count;
    const QString spoken = QStringLiteral("%1: %2").arg(m_word).arg(count);
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const QFontMetrics word(textFont(kBodySize));
    const int width = number.horizontalAdvance(QString::number(m_count)) + kTileMarkSize
        + word.horizontalAdvance(m_word) + 6 * kSpace;
    return {width, number.height() + 2 * kSpace};
}

void CountTile::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Tokens& tokens = Theme::current();
    const bool isQuiet = m_count == 0;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // not that of the program
    painter.setRenderHint(QPainter::Antialiasing);
    // Where room is scarce the word counts more than the mark.
    const bool isNarrow = width() < sizeHint().width();
    QRect inside = rect().adjusted(isNarrow ? kSpace : 2 * kSpace, 0, isNarrow ? -2 : -kSpace, 0);
    if (!isNarrow) {
        const double top = inside.center().y() + 0.5 - kTileMarkSize / 2.0;
        const QRectF mark(inside.left(), top, kTileMarkSize, kTileMarkSize);
        paintMark(painter, mark, isQuiet ? Mark::Pending : m_mark, tokens);
        inside.setLeft(inside.left() + kTileMarkSize + kSpace);
    }
    const QString number = QString::number(m_count);
    painter.setFont(numberFont());
    if (isQuiet)
        painter.setPen(tokens.mutedText);
    else
        painter.setPen(m_tone == Tone::Neutral ? tokens.text : toneColour(m_tone, tokens));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, number);
    inside.setLeft(inside.left() + QFontMetrics(numberFont()).horizontalAdvance(number) + kSpace);
    painter.setFont(textFont(kBodySize));
    painter.setPen(tokens.mutedText);
    painter.drawText(
        inside, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(m_word, Qt::ElideRight, inside.width()));
}

} // namespace fieldflash::gui
