// SPDX-License-Identifier: MIT
// How a result is drawn: mark, words, and the progress of the board under them.
#pragma once

#include <QStyledItemDelegate>

namespace fieldflash::gui {

/// For the whole table: the column SeriesModel::Verdict with mark and bar, everything muted where
/// the board has been taken away.
class SeriesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace fieldflash::gui
