// SPDX-License-Identifier: MIT
// Manual steps (cables, buttons), each with a picture.
#pragma once

#include "app/gui/devices/connect_state.h"
#include "app/gui/look/card.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace fieldflash::gui {

class StyledLabel;

/// One step: picture, number, text. The picture is above the text or beside it.
class StepTile final : public Panel {
    Q_OBJECT

public:
    explicit StepTile(int number, QWidget* parent = nullptr);
    void setStep(const ConnectStep& step);
    void setFlat(bool isFlat);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF pictureArea() const;
    void paintPicture(QPainter& painter) const;

    int m_number;
    bool m_isFlat = false;
    ConnectStep m_step;
    QImage m_image; ///< null: the drawing
    QBoxLayout* m_column;
    StyledLabel* m_words;
};

class ConnectPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectPanel(QWidget* parent = nullptr);
    void setSteps(const std::vector<ConnectStep>& steps, const std::vector<BoardState>& boards);

Q_SIGNALS:
    void boardChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setBoards(const std::vector<BoardState>& boards);

    QWidget* m_boardRow;
    QLayout* m_boardButtons;
    std::vector<BoardState> m_boards;
    std::vector<QWidget*> m_buttons;
    QBoxLayout* m_tileRow;
    std::vector<StepTile*> m_tiles;
};

} // namespace fieldflash::gui
