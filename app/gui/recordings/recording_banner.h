// SPDX-License-Identifier: MIT
// Shown above the page while it displays a recording: what it is, how it ended originally and in
// replay, and the way back.
#pragma once

#include "app/gui/work/recording_state.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace fieldflash::gui {

class StyledLabel;
class TextButton;

class RecordingBanner final : public QWidget {
    Q_OBJECT

public:
    explicit RecordingBanner(QWidget* parent = nullptr);

    void setState(const RecordingState& state);

Q_SIGNALS:
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        StyledLabel* name;
        StyledLabel* words;
    };
    [[nodiscard]] Row addRow(QGridLayout& grid, const QString& name);
    static void setRow(const Row& row, const QString& words, const QString& name);

    StyledLabel* m_title;
    StyledLabel* m_source;
    Row m_then;
    Row m_now;
    StyledLabel* m_conclusion;
    TextButton* m_leave;
    QBoxLayout* m_head;
};

} // namespace fieldflash::gui
