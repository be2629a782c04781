// SPDX-License-Identifier: MIT
// The memory as one row of cells with a caption, on the update page.
#pragma once

#include "app/gui/map/strip_layout.h"

#include <QTimer>
#include <QWidget>

#include <vector>

namespace fieldflash::gui {

/// With the focus, the arrow keys move through the cells. The caption states how much is in which
/// state, and so is a legend.
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
    [[nodiscard]] int segmentAt(const QPointF& place) const;
    [[nodiscard]] QRectF areaOf(const StripSegment& segment) const;
    void paintBar(QPainter& painter) const;
    void paintCaption(QPainter& painter) const;

    MapModel& m_model;
    std::vector<StripSegment> m_segments;
    int m_current = 0; ///< the segment with the keyboard cursor
    QTimer m_summaryTimer;
};

} // namespace fieldflash::gui
