// SPDX-License-Identifier: MIT
// The main sentence, the lines below it, and at the end the three parts of the verdict.
#pragma once

#include "app/gui/update/facts/page_state.h"

#include <QWidget>

#include <array>

namespace fieldflash::gui {

class MarkLabel;
class StyledLabel;

class VerdictPanel final : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void setState(const PageState& page);

private:
    struct Line {
        QWidget* row;
        MarkLabel* mark;
        StyledLabel* text;
    };

    MarkLabel* m_symbol;
    StyledLabel* m_sentence;
    StyledLabel* m_explanation;
    std::array<Line, 3> m_lines;
    StyledLabel* m_nextStep;
};

} // namespace fieldflash::gui
