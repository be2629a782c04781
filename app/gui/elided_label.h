// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace fieldflash::gui {

/// One line that ends in "…" when there is no room; the whole text is in its tooltip and in its
/// accessible name.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setFullText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fieldflash::gui
