// SPDX-License-Identifier: MIT
// The result of the board that ended last, to be seen across the room: colour and words.
#pragma once

#include "app/gui/look/tone.h"

#include <QFont>
#include <QString>
#include <QWidget>

namespace fieldflash::gui {

class ResultBand final : public QWidget {
    Q_OBJECT

public:
    explicit ResultBand(QWidget* parent = nullptr);

    /// Neutral: no board has ended yet.
    void setResult(Tone tone, const QString& words);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// The largest letters of the band with which the words fit; the smallest may not suffice.
    [[nodiscard]] QFont fittingFont() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_words;
};

} // namespace fieldflash::gui
