// SPDX-License-Identifier: MIT
// One bar instead of a map, and the choice of the partition.
#pragma once

#include "app/gui/update/facts/page_state.h"

#include <QWidget>

namespace fieldflash::gui {

class ChoiceBox;
class PartitionBar;
class StyledLabel;

class PartitionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PartitionPanel(QWidget* parent = nullptr);

    void setState(const PartitionState& state);

Q_SIGNALS:
    /// By the person.
    void chosen(int alternateSetting);

private:
    void fillChoices(const PartitionState& state);

    StyledLabel* m_title;
    ChoiceBox* m_choice;
    PartitionBar* m_bar;
    std::vector<PartitionState::Choice> m_choices;
};

} // namespace fieldflash::gui
