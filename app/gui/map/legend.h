// SPDX-License-Identifier: MIT
// What the colours and patterns of a map mean.
#pragma once

#include "app/gui/map/map_model.h"

#include <QWidget>

#include <vector>

namespace fieldflash::gui {

/// Swatches with their names, on as many lines as needed.
class Legend final : public QWidget {
public:
    explicit Legend(const std::vector<CellState>& states, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
};

} // namespace fieldflash::gui
