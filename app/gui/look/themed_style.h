// SPDX-License-Identifier: MIT
// The style of all widgets: Fusion in the colours of the theme.
#pragma once

#include <QProxyStyle>

namespace fieldflash::gui {

/// Below a style sheet, some standard widgets take the palette of the application and not that of
/// their window. This style gives them ours, also after the theme has changed. It paints the boxes
/// of choices, whose frame Fusion makes too dark for a dark theme. Buttons of dialogs have no
/// icons.
class ThemedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ThemedStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace fieldflash::gui
