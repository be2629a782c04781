// SPDX-License-Identifier: MIT
// What the colours and patterns of a map mean.
#pragma once

#include "app/gui/map/map_model.h"

#include <QWidget>

#include <set>
#include <utility>
#include <vector>

namespace fieldflash::gui {

/// Swatches with their names, on as many lines as needed; at first all of them.
class Legend final : public QWidget {
    Q_OBJECT

public:
    explicit Legend(const std::vector<CellState>& states, QWidget* parent = nullptr);

    /// Shows these and hides the others; the order stays that of the constructor.
    void showOnly(const std::set<CellState>& states);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

private:
    void describe();

    std::vector<std::pair<CellState, QWidget*>> m_entries;
};

} // namespace fieldflash::gui
