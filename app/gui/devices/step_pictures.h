// SPDX-License-Identifier: MIT
// What hands do with boards, cables and buttons, painted from lines.
#pragma once

#include "app/gui/devices/connect_state.h"
#include "app/gui/look/theme.h"

#include <QRectF>

class QPainter;

namespace fieldflash::gui {

/// Fits into the area, 5 wide by 3 high.
void paintStep(QPainter& painter, const QRectF& area, StepPicture picture, const Tokens& tokens);

} // namespace fieldflash::gui
