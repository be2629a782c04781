// SPDX-License-Identifier: MIT
#include "app/gui/series/result_band.h"

#include "app/gui/look/announcement.h"
#include "app/gui/look/theme.h"

#include <QPainter>

namespace fieldflash::gui {

namespace {

constexpr int kBandHeight = 40; // like the tiles beside it

} // namespace

ResultBand::ResultBand(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kBandHeight);
    setObjectName(QStringLiteral("resultBand"));
    setAccessibleDescription(tr("Result of the last board"));
}

void ResultBand::setResult(std::optional<bool> isGood, const QString& words)
{
    m_isGood = isGood;
    m_words = words;
    if (isGood)
        announce(*this, words);
    else
        setAccessibleName(words);
    update();
}

void ResultBand::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = !m_isGood ? tokens.card : *m_isGood ? tokens.good : tokens.bad;
    painter.setPen(m_isGood ? fill : tokens.line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
    painter.setPen(m_isGood ? tokens.background : tokens.mutedText);
    const QRect inside = rect().adjusted(kSpace, 0, -kSpace, 0);
    // Smaller letters rather than half a result.
    for (const double size : {kCardTitleSize, kBodySize, kMutedSize}) {
        painter.setFont(textFont(m_isGood ? size : kBodySize, m_isGood.has_value()));
        if (painter.fontMetrics().horizontalAdvance(m_words) <= inside.width())
            break;
    }
    painter.drawText(
        inside, Qt::AlignCenter,
        QFontMetrics(painter.font()).elidedText(m_words, Qt::ElideRight, inside.width()));
}

} // namespace fieldflash::gui
