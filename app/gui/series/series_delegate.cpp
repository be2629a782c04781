// SPDX-License-Identifier: MIT
#include "app/gui/series/series_delegate.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"
#include "app/gui/series/series_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace fieldflash::gui {

namespace {

constexpr int kMarkSize = SeriesDelegate::kMarkRoom - kSpace;
constexpr int kBarHeight = 4;

void paintBar(QPainter& painter, QRectF area, double share, const Tokens& tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(area, kBarHeight / 2.0, kBarHeight / 2.0);
    const double done = std::max(area.width() * share, double{kBarHeight});
    if (painter.layoutDirection() == Qt::RightToLeft)
        area.setLeft(area.right() - done);
    else
        area.setWidth(done);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(area, kBarHeight / 2.0, kBarHeight / 2.0);
}

QColor wordsColour(const SeriesRow& row, bool isResult, const Tokens& tokens)
{
    if (isResult && row.tone != Tone::Neutral)
        return toneColour(row.tone, tokens);
    return row.isPresent ? tokens.text : tokens.mutedText;
}

/// The mark is on the side where reading starts. Returns the area that remains for the text.
QRect paintMarkAndBar(QPainter& painter, const QRect& whole, const SeriesRow& row,
                      const Tokens& tokens)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect mark(whole.left(), whole.center().y() - kMarkSize / 2, kMarkSize, kMarkSize);
    paintMark(painter, QStyle::visualRect(direction, whole, mark), row.mark, tokens);
    const QRect area =
        QStyle::visualRect(direction, whole, whole.adjusted(SeriesDelegate::kMarkRoom, 0, 0, 0));
    if (!row.progress)
        return area;
    const double top = area.bottom() - kBarHeight - kInnerSpace;
    paintBar(painter, QRectF(area.left(), top, area.width(), kBarHeight), *row.progress, tokens);
    return area.adjusted(0, 0, 0, -kBarHeight - kInnerSpace);
}

/// On as many lines as there is room for. False: on one line it is as good.
bool drawWrapped(QPainter& painter, const QRect& area, const QFontMetrics& metrics,
                 const QString& words)
{
    const int lines = area.height() / metrics.height();
    if (lines < 2 || metrics.horizontalAdvance(words) <= area.width())
        return false;
    constexpr int kFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;
    QString shown = words;
    // Each line loses a part of a word at its end.
    for (int room = lines * area.width(); room > 0; room -= metrics.averageCharWidth()) {
        shown = metrics.elidedText(words, Qt::ElideRight, room);
        const QRect needed = metrics.boundingRect(area, kFlags, shown);
        if (needed.height() <= area.height() && needed.width() <= area.width()) {
            painter.drawText(area, kFlags, shown);
            return true;
        }
    }
    return false;
}

} // namespace

void SeriesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto row = index.data(SeriesModel::RowRole).value<SeriesRow>();
    const Tokens& tokens = Theme::current();
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool isResult = index.column() == SeriesModel::Verdict;
    QRect area = option.rect.adjusted(kSpace, 0, -kSpace, 0);
    if (isResult)
        area = paintMarkAndBar(*painter, area, row, tokens);
    painter->setFont(option.font);
    painter->setPen(wordsColour(row, isResult, tokens));
    const auto elide = index.column() == SeriesModel::Serial ? Qt::ElideMiddle : Qt::ElideRight;
    const QFontMetrics metrics(option.font);
    if (isResult && drawWrapped(*painter, area, metrics, words)) {
        painter->restore();
        return;
    }
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(words, elide, area.width()));
    painter->restore();
}

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * kSpace;
    size.rheight() = option.fontMetrics.height() + 3 * kSpace;
    return size;
}

} // namespace fieldflash::gui
