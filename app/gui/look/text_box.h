// SPDX-License-Identifier: MIT
// Text to read and to copy, in the fixed font.
#pragma once

#include <QPlainTextEdit>

namespace fieldflash::gui {

/// Read-only; Tab leaves it. Long lines scroll, or are wrapped anywhere.
class TextBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class LongLines { Scroll, Wrap };

    TextBox(const QString& name, LongLines longLines, int mostLines, QWidget* parent = nullptr);

    /// As high as the text, up to the most lines. Keeps the selection when the text is the same.
    void setText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    int m_mostLines;
};

} // namespace fieldflash::gui
