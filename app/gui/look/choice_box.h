// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace fieldflash::gui {

/// A combo box whose arrow is drawn in the colours of the theme: a style sheet can only set a
/// picture.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fieldflash::gui
