// SPDX-License-Identifier: MIT
// The question before everything in a chip is erased.
#pragma once

#include <QDialog>

class QLineEdit;

namespace fieldflash::gui {

/// Accepted only after the word was typed; Enter in the field is not enough before.
class UnprotectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UnprotectDialog(const QString& deviceName, QWidget* parent = nullptr);

    /// What has to be typed, in the language of the window.
    [[nodiscard]] static QString word();

private:
    QLineEdit* m_typed;
};

} // namespace fieldflash::gui
