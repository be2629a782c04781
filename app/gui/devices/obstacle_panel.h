// SPDX-License-Identifier: MIT
// The access rule: its text, its path, and a button that installs it.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QWidget>

namespace fieldflash::gui {

class PrimaryButton;
class StyledLabel;
class TextBox;
class TextButton;

class ObstaclePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ObstaclePanel(QWidget* parent = nullptr);

    void setState(const ObstacleState& state);
    /// Installs the rule, or copies the commands.
    [[nodiscard]] PrimaryButton* primary() const { return m_primary; }

Q_SIGNALS:
    void installWanted();

private:
    void copy();
    void setButtons();

    ObstacleState m_state;
    bool m_isOffered = false; ///< the main button installs; otherwise it copies
    bool m_isCopied = false;
    StyledLabel* m_words;
    StyledLabel* m_path;
    TextBox* m_rule;
    PrimaryButton* m_primary;
    TextButton* m_copy;
};

} // namespace fieldflash::gui
