// SPDX-License-Identifier: MIT
// A number that is readable from across the bench.
#pragma once

#include "app/gui/look/card.h"

namespace fieldflash::gui {

class CountTile final : public Panel {
    Q_OBJECT

public:
    CountTile(const QString& word, Mark mark, Tone tone, QWidget* parent = nullptr);

    void setCount(std::size_t count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    Mark m_mark;
    Tone m_tone;
    std::size_t m_count = 0;
};

} // namespace fieldflash::gui
