// SPDX-License-Identifier: MIT
// The confirmation before a chip is erased completely.
#pragma once

#include <QDialog>

class QLineEdit;

namespace fieldflash::gui {

/// Accepted only after the word was typed; until then Enter in the field does nothing.
class UnprotectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UnprotectDialog(const QString& deviceName, QWidget* parent = nullptr);

    /// The word to type, in the language of the window.
    [[nodiscard]] static QString word();

private:
    QLineEdit* m_typed;
};

} // namespace fieldflash::gui
