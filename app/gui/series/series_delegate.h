// SPDX-License-Identifier: MIT
// Painting of a result: mark, text, and the progress of the board below.
#pragma once

#include <QStyledItemDelegate>

namespace fieldflash::gui {

/// For the whole table: mark and bar in column SeriesModel::Verdict, and muted text in rows whose
/// board has been removed.
class SeriesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The mark and the space beside it.
    static constexpr int kMarkRoom = 26;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace fieldflash::gui
