// SPDX-License-Identifier: MIT
#include "core/profile/localized_text.h"
#include "core/profile/text_pattern.h"
#include "tests/support/catch.h"

using namespace fieldflash::profile;

namespace {

bool matches(const char* pattern, const char* text)
{
    return TextPattern(QString::fromLatin1(pattern)).matches(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("a pattern matches whole texts, with stars for any text")
{
    CHECK(matches("", "anything"));
    CHECK(matches("Lamp", "lamp"));
    CHECK_FALSE(matches("Lamp", "Lamp 2"));
    CHECK(matches("Lamp*", "Lamp 2"));
    CHECK(matches("* demo", "NUCLEO demo"));
    CHECK_FALSE(matches("* demo", "demo"));
    CHECK(matches("NUCLEO* demo", "NUCLEO-L476RG demo"));
    CHECK_FALSE(matches("ab*ba", "aba"));
    CHECK(matches("a*b*c", "a-b-c"));
    CHECK_FALSE(matches("a*b*c", "a-c"));
    CHECK(matches("a[1]*", "a[1] x"));
}

TEST_CASE("of two patterns the one with more letters is more specific")
{
    CHECK(TextPattern(QStringLiteral("Lamp*")).weight()
          > TextPattern(QStringLiteral("*mp*")).weight());
}

TEST_CASE("a text is shown in the requested language, or else in English")
{
    const LocalizedText text({{QStringLiteral("en"), QStringLiteral("lamp")},
                              {QStringLiteral("de"), QStringLiteral("Lampe")},
                              {QStringLiteral("zh_CN"), QStringLiteral("灯")}});
    CHECK(text.text(QStringLiteral("de_AT")) == QStringLiteral("Lampe"));
    CHECK(text.text(QStringLiteral("zh_CN")) == QStringLiteral("灯"));
    CHECK(text.text(QStringLiteral("zh_TW")) == QStringLiteral("lamp"));
    CHECK(text.text(QStringLiteral("C")) == QStringLiteral("lamp"));
    CHECK(LocalizedText().text(QStringLiteral("de")).isEmpty());
}
