// SPDX-License-Identifier: MIT
// The two kinds of button in this program.
#pragma once

#include <QPushButton>
#include <QString>

namespace fieldflash::gui {

struct ButtonLook {
    QString words; ///< empty: no button
    bool isEnabled = true;
    bool isQuiet = false; ///< without the accent colour: no action is needed
};

/// The main button of a page: large, and in the accent colour unless no action is needed. The
/// second click of a double click is ignored, because the first may have changed its meaning.
class PrimaryButton final : public QPushButton {
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget* parent = nullptr);

    void setLook(const ButtonLook& look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ButtonLook m_look;
};

/// A frameless text button; with a small wedge if it folds something, with a frame if it is one of
/// several choices.
class TextButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Fold, Menu, Choice };

    explicit TextButton(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints frame and background; returns the text colour.
    [[nodiscard]] QColor paintChoice(QPainter& painter) const;

    Kind m_kind;
};

} // namespace fieldflash::gui
