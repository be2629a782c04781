// SPDX-License-Identifier: MIT
// The two kinds of button of this program.
#pragma once

#include <QPushButton>
#include <QString>

namespace fieldflash::gui {

struct ButtonLook {
    QString words; ///< empty: there is no button
    bool isEnabled = true;
    bool isQuiet = false; ///< without the accent: nothing that needs doing
};

/// The one button of a page: large, and accent-coloured unless there is nothing that needs doing.
/// The second click of a double click does nothing, since the first may have changed its meaning.
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

/// A word to press, without a frame; with a little wedge when it folds something, with a frame when
/// it is one of several to choose from.
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
    /// Frame and ground; returns the colour of the words.
    [[nodiscard]] QColor paintChoice(QPainter& painter) const;

    Kind m_kind;
};

} // namespace fieldflash::gui
