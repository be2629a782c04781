// SPDX-License-Identifier: MIT
// Small line drawings: sharp at every scale and in every theme.
#pragma once

#include "app/gui/look/theme.h"
#include "app/gui/look/tone.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace fieldflash::gui {

/// What the small picture of a device shows.
enum class DevicePicture { None, Application, Bootloader, Disconnected, Trouble };

[[nodiscard]] QColor toneColour(Tone tone, const Tokens& tokens);

/// Check mark, cross, ring, dot, square or dash: distinguishable without colour.
void paintMark(QPainter& painter, const QRectF& area, Mark mark, const Tokens& tokens);
/// Tick, triangle or cross in the colour of the tone; nothing for Neutral.
void paintTone(QPainter& painter, const QRectF& area, Tone tone, const Tokens& tokens);

void paintDevice(QPainter& painter, const QRectF& area, DevicePicture picture,
                 const Tokens& tokens);
void paintFirmware(QPainter& painter, const QRectF& area, const Tokens& tokens);
/// Computer, cable, board.
void paintConnection(QPainter& painter, const QRectF& area, const Tokens& tokens);
/// An arrow that points left or, if `isUpwards`, up.
void paintArrow(QPainter& painter, const QRectF& area, bool isUpwards, const QColor& colour);
/// Three lines.
void paintMenu(QPainter& painter, const QRectF& area, const QColor& colour);
/// A wedge that points right when folded and down when open.
void paintFold(QPainter& painter, const QRectF& area, bool isOpen, const QColor& colour);
void paintLock(QPainter& painter, const QRectF& area, const QColor& colour);

/// The program icon, drawn like resources/icons/fieldflash.svg, in one size.
[[nodiscard]] QPixmap programPicture(int size);
/// In the sizes that desktops use for windows. Larger ones would delay the first window.
[[nodiscard]] QIcon programIcon();

} // namespace fieldflash::gui
