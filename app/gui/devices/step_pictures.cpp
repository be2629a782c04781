// SPDX-License-Identifier: MIT
#include "app/gui/devices/step_pictures.h"

#include "app/gui/look/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// All pictures are drawn in a box of this size.
constexpr double kWidth = 160;
constexpr double kHeight = 96;

QPen pen(const QColor& colour, double width = 2)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawPlug(QPainter& painter, double x, double y, const Tokens& tokens)
{
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(x + 32, y + 7, 26, 22), 1.5, 1.5);
    painter.drawRoundedRect(QRectF(x, y, 34, 36), 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    for (const double slot : {12.0, 20.0})
        painter.drawRect(QRectF(x + 45, y + slot, 5, 4));
}

void drawCurve(QPainter& painter, const QPointF& from, const QPointF& to)
{
    const double middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    painter.drawPath(path);
}

/// An open cable: two power wires and the two data wires that matter.
void paintCable(QPainter& painter, const Tokens& tokens)
{
    painter.setPen(pen(tokens.mutedText, 2));
    drawCurve(painter, {34, 44}, {80, 34});
    drawCurve(painter, {34, 52}, {80, 62});
    painter.setPen(pen(tokens.accent, 3.2));
    drawCurve(painter, {34, 46.5}, {80, 43});
    drawCurve(painter, {34, 49.5}, {80, 53});
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(6, 39, 30, 18), 4, 4);
    drawPlug(painter, 80, 30, tokens);
}

void drawBoard(QPainter& painter, const QRectF& board, const Tokens& tokens)
{
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(board, 6, 6);
}

void drawChip(QPainter& painter, const QRectF& chip, const Tokens& tokens)
{
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    for (const double share : {0.25, 0.5, 0.75}) {
        const double y = chip.top() + share * chip.height();
        painter.drawLine(QPointF(chip.left() - 5, y), QPointF(chip.right() + 5, y));
    }
    painter.drawRoundedRect(chip, 3, 3);
}

void drawLabel(QPainter& painter, const QPointF& middle, const QString& text, const Tokens& tokens)
{
    QFont font = textFont(kBodySize, true);
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(middle.x() - 40, middle.y() - 8, 80, 16), Qt::AlignCenter, text);
}

void paintWires(QPainter& painter, const Tokens& tokens)
{
    painter.setPen(pen(tokens.accent, 3));
    drawCurve(painter, {64, 40}, {112, 32});
    drawCurve(painter, {64, 48}, {112, 48});
    painter.setPen(pen(tokens.mutedText, 2));
    drawCurve(painter, {64, 56}, {112, 64});
    drawPlug(painter, 6, 30, tokens);
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(112, 18, 42, 60), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    for (const double y : {32.0, 48.0, 64.0})
        painter.drawEllipse(QPointF(112, y), 3.5, 3.5);
}

/// Seen from above: the ring around a button shows what to do with it.
void drawButton(QPainter& painter, const QPointF& at, bool isHeld, const Tokens& tokens)
{
    painter.setPen(pen(tokens.text));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(at.x() - 13, at.y() - 13, 26, 26), 4, 4);
    painter.setPen(pen(tokens.accent, 2.4));
    painter.setBrush(isHeld ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(at, 7.5, 7.5);
}

void paintButtons(QPainter& painter, const Tokens& tokens)
{
    drawBoard(painter, QRectF(12, 10, 136, 76), tokens);
    drawButton(painter, {52, 38}, true, tokens);
    drawButton(painter, {108, 38}, false, tokens);
    drawLabel(painter, {52, 68}, QStringLiteral("BOOT0"), tokens);
    drawLabel(painter, {108, 68}, QStringLiteral("RESET"), tokens);
}

void paintJumper(QPainter& painter, const Tokens& tokens)
{
    drawBoard(painter, QRectF(12, 10, 136, 76), tokens);
    painter.setPen(pen(tokens.accent, 2.4));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(59, 25, 42, 22), 4, 4);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        const double x = 44 + 24 * i;
        painter.setBrush(i == 1 || i == 2 ? tokens.onAccent : tokens.text);
        painter.drawEllipse(QPointF(x, 36), 4, 4);
    }
    drawLabel(painter, {80, 68}, QStringLiteral("BOOT0"), tokens);
}

void paintSerial(QPainter& painter, const Tokens& tokens)
{
    painter.setPen(pen(tokens.mutedText, 2));
    drawCurve(painter, {82, 40}, {150, 26});
    drawCurve(painter, {82, 56}, {150, 70});
    drawBoard(painter, QRectF(10, 12, 76, 72), tokens);
    drawChip(painter, QRectF(34, 34, 28, 28), tokens);
    paintMark(painter, QRectF(104, 36, 24, 24), Mark::Failed, tokens);
}

} // namespace

void paintStep(QPainter& painter, const QRectF& area, StepPicture picture, const Tokens& tokens)
{
    if (picture == StepPicture::PlugIn) {
        paintConnection(painter, area, tokens);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(area.width() / kWidth, area.height() / kHeight);
    painter.translate(area.center().x() - kWidth / 2 * scale,
                      area.center().y() - kHeight / 2 * scale);
    painter.scale(scale, scale);
    switch (picture) {
    case StepPicture::Cable: paintCable(painter, tokens); break;
    case StepPicture::Wires: paintWires(painter, tokens); break;
    case StepPicture::BootButton: paintButtons(painter, tokens); break;
    case StepPicture::BootJumper: paintJumper(painter, tokens); break;
    case StepPicture::Serial: paintSerial(painter, tokens); break;
    case StepPicture::PlugIn: break;
    }
    painter.restore();
}

} // namespace fieldflash::gui
