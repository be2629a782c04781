// SPDX-License-Identifier: MIT
// The update page in one line, below the technician pages that have no room beside it.
#pragma once

#include "app/gui/update/facts/page_state.h"

#include <QWidget>

class QProgressBar;

namespace fieldflash::gui {

class ElidedLabel;
class MarkLabel;
class TextButton;

class WorkLine final : public QWidget {
    Q_OBJECT

public:
    explicit WorkLine(QWidget* parent = nullptr);

    /// `startsWork` false: the page above starts its own work, and only Cancel is offered here.
    void setState(const PageState& page, bool startsWork = true);

Q_SIGNALS:
    void acted(fieldflash::gui::Action action);

private:
    MarkLabel* m_mark;
    ElidedLabel* m_sentence;
    QProgressBar* m_progress;
    TextButton* m_button;
    Action m_action = Action::None;
};

} // namespace fieldflash::gui
