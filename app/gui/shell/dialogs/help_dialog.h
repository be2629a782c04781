// SPDX-License-Identifier: MIT
// F1: how an update works, what to do if it fails, and the keys; from here to the documents.
#pragma once

#include <QDialog>

namespace fieldflash::gui {

class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

private:
    void showDocuments();
};

} // namespace fieldflash::gui
