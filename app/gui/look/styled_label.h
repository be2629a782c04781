// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/look/tone.h"

#include <QLabel>

namespace fieldflash::gui {

/// Wrapping text in one of the sizes and tones of the theme; can be selected with the mouse.
class StyledLabel final : public QLabel {
    Q_OBJECT

public:
    explicit StyledLabel(double size, bool isMuted = false, QWidget* parent = nullptr);

    /// Empty text hides the label.
    void setWords(const QString& text, Tone tone = Tone::Neutral);
    void setBold(bool isBold);
    /// Applies the colours again, after a change of theme.
    void restyle();

protected:
    /// A label that moves into another parent loses its colours to the style sheet.
    void changeEvent(QEvent* event) override;

private:
    double m_size;
    bool m_isMuted;
    bool m_isBold = false;
    Tone m_tone = Tone::Neutral;
};

/// A mark or the symbol of a tone, as a small widget beside a text.
class MarkLabel final : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(QWidget* parent = nullptr);
    void setMark(Mark mark);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::Pending;
    Tone m_tone = Tone::Neutral;
};

} // namespace fieldflash::gui
