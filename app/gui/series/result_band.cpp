// SPDX-License-Identifier: MIT
#include "app/gui/series/result_band.h"

#include "app/gui/look/announcement.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QPainter>

namespace fieldflash::gui {

namespace {

constexpr int kBandHeight = 40; // like the tiles beside it
/// Still readable, but no longer across the room.
constexpr double kSmallestSize = 0.75;
constexpr double kSizeStep = 0.05;

} // namespace

ResultBand::ResultBand(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kBandHeight);
    setObjectName(QStringLiteral("resultBand"));
    setAccessibleDescription(tr("Result of the last board"));
}

void ResultBand::setResult(Tone tone, const QString& words)
{
    m_tone = tone;
    m_words = words;
    if (tone != Tone::Neutral)
        announce(*this, words);
    else
        setAccessibleName(words);
    update();
}

/// Smaller letters rather than half a result.
QFont ResultBand::fittingFont() const
{
    const bool isResult = m_tone != Tone::Neutral;
    double size = isResult ? kCardTitleSize : kBodySize;
    QFont font = textFont(size, isResult);
    while (size - kSizeStep >= kSmallestSize
           && QFontMetrics(font).horizontalAdvance(m_words) > width() - 2 * kSpace) {
        size -= kSizeStep;
        font = textFont(size, isResult);
    }
    return font;
}

void ResultBand::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isResult = m_tone != Tone::Neutral;
    const QColor fill = isResult ? toneColour(m_tone, tokens) : tokens.card;
    painter.setPen(isResult ? fill : tokens.line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
    painter.setPen(isResult ? tokens.background : tokens.mutedText);
    const QRect inside = rect().adjusted(kSpace, 0, -kSpace, 0);
    painter.setFont(fittingFont());
    painter.drawText(
        inside, Qt::AlignCenter,
        QFontMetrics(painter.font()).elidedText(m_words, Qt::ElideRight, inside.width()));
}

} // namespace fieldflash::gui
