// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/look/theme.h"
#include "app/gui/look/themed_style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>

using namespace fieldflash::gui;

TEST_CASE("all text of both themes has enough contrast on background and card")
{
    for (const Tokens& tokens : {Theme::light(), Theme::dark()}) {
        for (const QColor& ground : {tokens.background, tokens.card}) {
            CHECK(contrast(tokens.text, ground) >= 7);
            for (const QColor& words :
                 {tokens.mutedText, tokens.accent, tokens.good, tokens.caution, tokens.bad})
                CHECK(contrast(words, ground) >= 4.5);
        }
        CHECK(contrast(tokens.onAccent, tokens.accent) >= 4.5);
    }
}

TEST_CASE("important cells stand out from the page")
{
    for (const Tokens& tokens : {Theme::light(), Theme::dark()})
        for (const QColor& cell : {tokens.cellKept, tokens.cellWriting, tokens.cellVerified,
                                   tokens.cellDifferent, tokens.cellProtected})
            CHECK(contrast(cell, tokens.background) >= 2.5);
}

TEST_CASE("contrast meets WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == fieldflash::test::Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == fieldflash::test::Approx(1));
}

TEST_CASE("choices, fields and plain labels of a dialog have the colours of the dark theme")
{
    const ThemeChoice before = Theme::choice();
    Theme::choose(ThemeChoice::Dark);
    ThemedStyle style;
    QCheckBox check;
    QRadioButton radio;
    QSpinBox number;
    QLabel label;
    for (QWidget* widget : std::initializer_list<QWidget*>{&check, &radio, &number, &label}) {
        INFO(widget->metaObject()->className());
        style.polish(widget);
        CHECK(widget->palette().color(QPalette::WindowText) == Theme::dark().text);
        CHECK(widget->palette().color(QPalette::Base) == Theme::dark().card);
    }
    Theme::choose(before);
}

TEST_CASE("the list of a combo box is dark to its edges in the dark theme")
{
    const ThemeChoice before = Theme::choice();
    Theme::choose(ThemeChoice::Dark);
    QWidget window;
    auto* box = new QComboBox(&window);
    box->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    Theme::applyTo(window);
    window.show();
    ThemedStyle style;
    QWidget* list = box->view()->parentWidget();
    REQUIRE(list != box);
    list->setStyle(&style);
    box->showPopup();
    const QImage image = list->grab().toImage();
    for (const int y : {1, 2, image.height() - 3, image.height() - 2}) {
        INFO(y);
        CHECK(image.pixelColor(image.width() / 2, y).lightness() < 128);
    }
    box->hidePopup();
    list->setStyle(nullptr);
    Theme::choose(before);
}

TEST_CASE("the frame of an empty box and the filled one are seen on every ground")
{
    const ThemeChoice before = Theme::choice();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme::choose(choice);
        const Tokens& tokens = Theme::current();
        const ThemedStyle style;
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 16, 16);
        for (const QStyle::State state : {QStyle::State_Off, QStyle::State_On}) {
            option.state = QStyle::State_Enabled | state;
            QImage image(16, 16, QImage::Format_ARGB32);
            image.fill(tokens.background);
            QPainter painter(&image);
            style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
            painter.end();
            CHECK(contrast(image.pixelColor(0, 8), tokens.background) >= 3);
        }
    }
    Theme::choose(before);
}

TEST_CASE("a theme is found by its name")
{
    for (const ThemeChoice choice :
         {ThemeChoice::FollowSystem, ThemeChoice::Light, ThemeChoice::Dark})
        CHECK(themeChoiceFromName(themeChoiceName(choice)) == choice);
    CHECK_FALSE(themeChoiceFromName(QStringLiteral("blue")));
}

TEST_CASE("a chosen theme overrides the system's")
{
    Theme::choose(ThemeChoice::Dark);
    CHECK(Theme::current().isDark);
    Theme::choose(ThemeChoice::Light);
    CHECK_FALSE(Theme::current().isDark);
}
