// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/look/theme.h"

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
