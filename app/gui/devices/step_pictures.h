// SPDX-License-Identifier: MIT
// Line drawings of manual steps with boards, cables and buttons.
#pragma once

#include "app/gui/devices/connect_state.h"
#include "app/gui/look/theme.h"

#include <QRectF>

class QPainter;

namespace fieldflash::gui {

/// Fits into the area; aspect ratio 5 : 3.
void paintStep(QPainter& painter, const QRectF& area, StepPicture picture, const Tokens& tokens);

} // namespace fieldflash::gui
