// SPDX-License-Identifier: MIT
// The look of a sector state, shared by strip, map and legend.
#pragma once

#include "app/gui/map/map_model.h"

#include <QRectF>

class QPainter;

namespace fieldflash::gui {

/// Colour and pattern of one state.
void paintCell(QPainter& painter, const QRectF& area, CellState state);

} // namespace fieldflash::gui
