// SPDX-License-Identifier: MIT
// The memory as one row of cells, on the update page.
#pragma once

#include "app/gui/map/map_model.h"

#include <QRectF>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace fieldflash::gui {

/// With the focus, the arrow keys move through the cells.
class MapStrip final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives the strip.
    explicit MapStrip(MapModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void onReset();
    void moveTo(int index);
    void describe();
    void onCellChanged(int index);
    void layOut();
    [[nodiscard]] int cellAt(const QPointF& place) const;

    MapModel& m_model;
    std::vector<QRectF> m_areas; ///< one per cell of the model
    int m_current = 0;           ///< the cell with the keyboard cursor
    QTimer m_summaryTimer;
};

} // namespace fieldflash::gui
