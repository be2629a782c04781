// SPDX-License-Identifier: MIT
// A card with a picture, a title, muted lines and a remark.
#pragma once

#include "app/gui/look/tone.h"

#include <QFrame>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace fieldflash::gui {

class ElidedLabel;
struct Tokens;

struct CardState {
    QString title;
    QStringList lines;
    /// "made for this device" or similar.
    QString remark;
    Tone remarkTone = Tone::Neutral;
};

/// The background of cards and panels.
class Panel : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

class Card : public Panel {
    Q_OBJECT

public:
    using Painter = std::function<void(QPainter&, const QRectF&, const Tokens&)>;

    explicit Card(const QString& role, QWidget* parent = nullptr);

    void setState(const CardState& state);
    /// Draws the picture in the given square.
    void setPicture(Painter painter);

protected:
    /// The bottom row of the card, for its actions.
    [[nodiscard]] QHBoxLayout* foot() { return m_foot; }
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    QString m_role;
    CardState m_state;
    Painter m_picture;
    ElidedLabel* m_roleLabel;
    ElidedLabel* m_title;
    std::vector<ElidedLabel*> m_lines;
    ElidedLabel* m_remark;
    QVBoxLayout* m_texts;
    QHBoxLayout* m_foot;
};

} // namespace fieldflash::gui
