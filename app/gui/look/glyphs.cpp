// SPDX-License-Identifier: MIT
#include "app/gui/look/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace fieldflash::gui {

namespace {

/// Draws on a square of 24 units, scaled to the area.
class Sketch {
public:
    Sketch(QPainter& painter, const QRectF& area, const QColor& colour, double width = 2)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = std::min(area.width(), area.height());
        painter.translate(area.center().x() - side / 2, area.center().y() - side / 2);
        painter.scale(side / 24, side / 24);
        setPen(colour, width);
    }
    ~Sketch() { m_painter.restore(); }
    Sketch(const Sketch&) = delete;
    Sketch& operator=(const Sketch&) = delete;

    void setPen(const QColor& colour, double width)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }
    void fill(const QColor& colour) { m_painter.setBrush(colour); }

private:
    QPainter& m_painter;
};

QPainterPath tick()
{
    QPainterPath path(QPointF(7, 12.5));
    path.lineTo(10.5, 16);
    path.lineTo(17, 8.5);
    return path;
}

void drawCross(QPainter& painter, double inset)
{
    painter.drawLine(QPointF(inset, inset), QPointF(24 - inset, 24 - inset));
    painter.drawLine(QPointF(24 - inset, inset), QPointF(inset, 24 - inset));
}

void drawDisc(QPainter& painter, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(12, 12), 10, 10);
}

/// A chip with three legs on each side.
void drawChip(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(6, 5, 12, 14), 2, 2);
    for (const double y : {8.0, 12.0, 16.0}) {
        painter.drawLine(QPointF(3, y), QPointF(6, y));
        painter.drawLine(QPointF(18, y), QPointF(21, y));
    }
}

} // namespace

QColor toneColour(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Neutral: return tokens.text;
    case Tone::Good: return tokens.good;
    case Tone::Caution: return tokens.caution;
    case Tone::Bad: return tokens.bad;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter& painter, const QRectF& area, Mark mark, const Tokens& tokens)
{
    Sketch sketch(painter, area, tokens.line);
    switch (mark) {
    case Mark::Pending:
        sketch.setPen(tokens.mutedText, 1.5);
        painter.drawEllipse(QPointF(12, 12), 9, 9);
        return;
    case Mark::Active:
        sketch.setPen(tokens.accent, 2);
        painter.drawEllipse(QPointF(12, 12), 9, 9);
        painter.setPen(Qt::NoPen);
        sketch.fill(tokens.accent);
        painter.drawEllipse(QPointF(12, 12), 5, 5);
        return;
    case Mark::Done:
        drawDisc(painter, tokens.good);
        sketch.setPen(tokens.card, 2.4);
        painter.drawPath(tick());
        return;
    case Mark::Failed:
        drawDisc(painter, tokens.bad);
        sketch.setPen(tokens.card, 2.4);
        drawCross(painter, 8.5);
        return;
    case Mark::Stopped:
        drawDisc(painter, tokens.caution);
        painter.fillRect(QRectF(8.5, 8.5, 7, 7), tokens.card);
        return;
    case Mark::Skipped:
        sketch.setPen(tokens.mutedText, 1.5);
        painter.drawEllipse(QPointF(12, 12), 9, 9);
        painter.drawLine(QPointF(8, 12), QPointF(16, 12));
        return;
    }
}

void paintTone(QPainter& painter, const QRectF& area, Tone tone, const Tokens& tokens)
{
    if (tone == Tone::Neutral)
        return;
    if (tone != Tone::Caution) {
        paintMark(painter, area, tone == Tone::Good ? Mark::Done : Mark::Failed, tokens);
        return;
    }
    Sketch sketch(painter, area, tokens.caution, 2);
    QPainterPath triangle(QPointF(12, 3));
    triangle.lineTo(22, 20.5);
    triangle.lineTo(2, 20.5);
    triangle.closeSubpath();
    sketch.fill(tokens.caution);
    painter.drawPath(triangle);
    sketch.setPen(tokens.card, 2.2);
    painter.drawLine(QPointF(12, 10), QPointF(12, 14.5));
    painter.drawPoint(QPointF(12, 17.6));
}

void paintDevice(QPainter& painter, const QRectF& area, DevicePicture picture, const Tokens& tokens)
{
    const bool isDisconnected =
        picture == DevicePicture::Disconnected || picture == DevicePicture::None;
    Sketch sketch(painter, area, isDisconnected ? tokens.mutedText : tokens.text, 1.6);
    if (isDisconnected) {
        painter.setPen(QPen(tokens.mutedText, 1.4, Qt::DotLine, Qt::RoundCap));
        drawChip(painter);
        return;
    }
    drawChip(painter);
    painter.setPen(Qt::NoPen);
    switch (picture) {
    case DevicePicture::Application: // a light that is on
        sketch.fill(tokens.good);
        painter.drawEllipse(QPointF(12, 12), 2.6, 2.6);
        return;
    case DevicePicture::Bootloader: // ready to receive: an open half
        sketch.setPen(tokens.caution, 1.6);
        painter.drawLine(QPointF(12, 8.5), QPointF(12, 14));
        painter.drawLine(QPointF(9.6, 11.8), QPointF(12, 14.2));
        painter.drawLine(QPointF(14.4, 11.8), QPointF(12, 14.2));
        return;
    default:
        sketch.setPen(tokens.bad, 1.8);
        painter.drawLine(QPointF(12, 8.5), QPointF(12, 12.8));
        painter.drawPoint(QPointF(12, 15.6));
    }
}

void paintFirmware(QPainter& painter, const QRectF& area, const Tokens& tokens)
{
    Sketch sketch(painter, area, tokens.text, 1.6);
    QPainterPath sheet(QPointF(6, 3));
    sheet.lineTo(14, 3);
    sheet.lineTo(19, 8);
    sheet.lineTo(19, 21);
    sheet.lineTo(6, 21);
    sheet.closeSubpath();
    painter.drawPath(sheet);
    QPainterPath corner(QPointF(14, 3));
    corner.lineTo(14, 8);
    corner.lineTo(19, 8);
    painter.drawPath(corner);
    sketch.setPen(tokens.accent, 1.6);
    for (const double y : {12.0, 15.0, 18.0})
        painter.drawLine(QPointF(9, y), QPointF(y == 18.0 ? 13 : 16, y));
}

void paintConnection(QPainter& painter, const QRectF& area, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(area.width() / 320, area.height() / 112);
    painter.translate(area.center().x() - 160 * scale, area.center().y() - 56 * scale);
    painter.scale(scale, scale);
    const QPen outline(tokens.text, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(outline);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(18, 14, 104, 68), 6, 6);
    QPainterPath base(QPointF(8, 84));
    base.lineTo(132, 84);
    base.lineTo(124, 98);
    base.lineTo(16, 98);
    base.closeSubpath();
    painter.drawPath(base);
    painter.setPen(QPen(tokens.line, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(34, 34), QPointF(74, 34));
    painter.drawLine(QPointF(34, 46), QPointF(98, 46));
    painter.drawLine(QPointF(34, 58), QPointF(60, 58));
    QPainterPath cable(QPointF(131, 91));
    cable.cubicTo(172, 91, 158, 52, 206, 52);
    painter.setPen(QPen(tokens.accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(cable);
    painter.setPen(outline);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(218, 16, 84, 72), 6, 6);
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(204, 43, 22, 18), 3, 3);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(244, 36, 32, 32), 3, 3);
    for (const double step : {42.0, 52.0, 62.0}) {
        painter.drawLine(QPointF(238, step), QPointF(244, step));
        painter.drawLine(QPointF(276, step), QPointF(282, step));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.good);
    painter.drawEllipse(QPointF(290, 28), 3.5, 3.5);
    painter.restore();
}

void paintArrow(QPainter& painter, const QRectF& area, bool isUpwards, const QColor& colour)
{
    Sketch sketch(painter, area, colour, 1.8);
    if (isUpwards) {
        painter.translate(12, 12);
        painter.rotate(90);
        painter.translate(-12, -12);
    }
    painter.drawLine(QPointF(4, 12), QPointF(20, 12));
    painter.drawLine(QPointF(4, 12), QPointF(10, 6));
    painter.drawLine(QPointF(4, 12), QPointF(10, 18));
}

void paintMenu(QPainter& painter, const QRectF& area, const QColor& colour)
{
    Sketch sketch(painter, area, colour, 2);
    for (const double y : {7.0, 12.0, 17.0})
        painter.drawLine(QPointF(5, y), QPointF(19, y));
}

void paintFold(QPainter& painter, const QRectF& area, bool isOpen, const QColor& colour)
{
    Sketch sketch(painter, area, colour, 2.4);
    QPainterPath wedge;
    if (isOpen) {
        wedge.moveTo(6, 9);
        wedge.lineTo(12, 15);
        wedge.lineTo(18, 9);
    } else {
        wedge.moveTo(9, 6);
        wedge.lineTo(15, 12);
        wedge.lineTo(9, 18);
    }
    painter.drawPath(wedge);
}

void paintLock(QPainter& painter, const QRectF& area, const QColor& colour)
{
    Sketch sketch(painter, area, colour, 2.4);
    painter.drawArc(QRectF(8, 4, 8, 12), 0, 180 * 16);
    sketch.fill(colour);
    painter.drawRoundedRect(QRectF(6, 11, 12, 9), 1.5, 1.5);
}

namespace {

QPainterPath bolt()
{
    QPainterPath path(QPointF(34.5, 21.5));
    path.lineTo(25, 33.5);
    path.lineTo(31.5, 33.5);
    path.lineTo(29.5, 42.5);
    path.lineTo(39, 30);
    path.lineTo(32.5, 30);
    path.closeSubpath();
    return path;
}

void paintChipOutline(QPainter& painter)
{
    painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(18, 18, 28, 28), 5, 5);
    for (const double at : {25.0, 39.0}) {
        painter.drawLine(QPointF(10.5, at), QPointF(18, at));
        painter.drawLine(QPointF(46, at), QPointF(53.5, at));
        painter.drawLine(QPointF(at, 10.5), QPointF(at, 18));
        painter.drawLine(QPointF(at, 46), QPointF(at, 53.5));
    }
}

/// On a square of 64 by 64. Small icons show only the bolt: the pins would blur.
void paintProgramIcon(QPainter& painter, bool isSmall)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(0x0B6B8F));
    painter.drawRoundedRect(QRectF(3, 3, 58, 58), 13, 13);
    if (isSmall) {
        painter.translate(32, 32);
        painter.scale(2.1, 2.1);
        painter.translate(-32, -32);
    } else {
        paintChipOutline(painter);
    }
    painter.setPen(QPen(QColor::fromRgb(0xFFC53D), 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor::fromRgb(0xFFC53D));
    painter.drawPath(bolt());
}

} // namespace

QPixmap programPicture(int size)
{
    constexpr int kSmall = 24;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    paintProgramIcon(painter, size <= kSmall);
    return pixmap;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        icon.addPixmap(programPicture(size));
    return icon;
}

} // namespace fieldflash::gui
