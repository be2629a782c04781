// SPDX-License-Identifier: MIT
// The memory as cells: a thin strip on the update page, a grid for technicians.
#pragma once

#include "app/gui/map/map_model.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace fieldflash::gui {

/// Colour and pattern of one state, as the legend shows them too.
void paintCell(QPainter& painter, const QRectF& area, CellState state);

class MemoryMapWidget final : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Strip, ///< one line, not in the tab order
        Grid,  ///< as many lines as needed, walked with the arrow keys
    };

    MemoryMapWidget(MapModel& model, Shape shape, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_shape == Shape::Grid; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// -1: none.
    [[nodiscard]] int currentCell() const { return m_current; }

Q_SIGNALS:
    /// Text of the cell under the cursor of the keyboard or the mouse.
    void cellDescribed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void onReset();
    void onCellChanged(int index);
    void layOut();
    void layOutStrip();
    int layOutGrid(int width, std::vector<QRectF>* cells) const;
    [[nodiscard]] int cellAt(const QPointF& place) const;
    void setCurrent(int index);
    void describe();

    MapModel& m_model;
    Shape m_shape;
    std::vector<QRectF> m_areas; ///< one for each cell of the model
    int m_current = -1;
    QTimer m_summaryTimer;
};

} // namespace fieldflash::gui
