// SPDX-License-Identifier: MIT
// F1: how an update goes, what to do when it does not, and the keys.
#pragma once

#include <QDialog>

namespace fieldflash::gui {

class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

} // namespace fieldflash::gui
