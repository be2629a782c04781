// SPDX-License-Identifier: MIT
// Text to read and copy, in the fixed font.
#pragma once

#include <QPlainTextEdit>

namespace fieldflash::gui {

/// Read-only; Tab moves the focus on. Long lines scroll, or wrap at any character.
class TextBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class LongLines { Scroll, Wrap };

    TextBox(const QString& name, LongLines longLines, int mostLines, QWidget* parent = nullptr);

    /// As high as the text, up to the maximum number of lines. An unchanged text keeps its
    /// selection.
    void setText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    int m_mostLines;
};

} // namespace fieldflash::gui
