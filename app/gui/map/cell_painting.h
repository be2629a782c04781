// SPDX-License-Identifier: MIT
// How the state of a sector looks: in strip, map and legend alike.
#pragma once

#include "app/gui/map/map_model.h"

#include <QRectF>

class QPainter;

namespace fieldflash::gui {

/// Colour and pattern of one state.
void paintCell(QPainter& painter, const QRectF& area, CellState state);

} // namespace fieldflash::gui
