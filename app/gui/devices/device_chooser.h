// SPDX-License-Identifier: MIT
// Chooses one of several devices.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QPushButton>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fieldflash::gui {

/// One device to choose.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ChoiceButton(const ChoiceState& choice, QWidget* parent = nullptr);
    void setChoice(const ChoiceState& choice);
    [[nodiscard]] QSize sizeHint() const override;
    /// The line under the title wraps.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChoiceState m_choice;
};

class DeviceChooser final : public QWidget {
    Q_OBJECT

public:
    explicit DeviceChooser(QWidget* parent = nullptr);
    void setChoices(const std::vector<ChoiceState>& choices);
    /// nullptr: there is nothing to choose from.
    [[nodiscard]] QPushButton* first() const
    {
        return m_buttons.empty() ? nullptr : m_buttons.front();
    }

Q_SIGNALS:
    void chosen(const QString& portPath);

private:
    QVBoxLayout* m_column;
    std::vector<ChoiceButton*> m_buttons;
    QStringList m_ports; ///< of the buttons
};

} // namespace fieldflash::gui
