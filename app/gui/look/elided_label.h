// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace fieldflash::gui {

/// One or more lines that end in "…" if there is no room; the tooltip and the accessible name
/// contain the full text.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);
    /// One by default; more lines are used only if the text needs them.
    void setMostLines(int lines);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_mostLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The text wrapped to that width; the last line is elided.
    [[nodiscard]] QStringList linesFor(int width) const;

    int m_mostLines = 1;
};

} // namespace fieldflash::gui
