// SPDX-License-Identifier: MIT
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/card.h"
#include "app/gui/look/elided_label.h"
#include "app/gui/look/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

using namespace fieldflash::gui;

TEST_CASE("a long line of a card takes the room of a missing one, and the card keeps its height")
{
    const QString longLine = text("in bootloader mode, contains version 1.0");
    Card card(text("Device"));
    // Narrower than the line, with the picture and the margins beside it.
    const int width = QFontMetrics(textFont(kBodySize)).horizontalAdvance(longLine) * 3 / 4 + 80;
    card.setState({.title = text("Lamp"), .lines = {text("on"), text("1-1")}, .remark = {}});
    card.show();
    QCoreApplication::processEvents();
    const int height = card.heightForWidth(width);
    card.setState({.title = text("Lamp"), .lines = {longLine, text("1-1")}, .remark = {}});
    QCoreApplication::processEvents(); // the layout measures again
    CHECK(card.heightForWidth(width) == height);
    for (const ElidedLabel* label : card.findChildren<ElidedLabel*>())
        if (label->text() == longLine)
            CHECK(label->heightForWidth(width - 80) == 2 * label->fontMetrics().height());
}
