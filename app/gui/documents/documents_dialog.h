// SPDX-License-Identifier: MIT
// The documents of the project in a window of their own, opened from the help.
#pragma once

#include <QDialog>

namespace fieldflash::gui {

class DocumentView;

class DocumentsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DocumentsDialog(QWidget* parent = nullptr);

    [[nodiscard]] DocumentView& view() { return *m_view; }

private:
    DocumentView* m_view;
};

} // namespace fieldflash::gui
