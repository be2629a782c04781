// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"
#include "tests/support/catch.h"

using fieldflash::withoutControlCharacters;

TEST_CASE("a device cannot steer the terminal that shows its name")
{
    const QString name = QString::fromUtf8("STM32\x1b[2J\r\nall is \u202Ewell");
    const QString shown = withoutControlCharacters(name);
    CHECK(shown == QString::fromUtf8("STM32\uFFFD[2J\uFFFD\uFFFDall is \uFFFDwell"));
}

TEST_CASE("names of every language stay as they are")
{
    for (const char* text : {"STM32  BOOTLOADER", "Gerät für Ünïcode", "設備", "🔌 demo", ""})
        CHECK(withoutControlCharacters(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("text of ours keeps its lines and loses what moves the cursor of a terminal")
{
    CHECK(fieldflash::withoutTerminalControl(QStringLiteral("a\nb\r\x1b[2J\u009b1m"))
          == QStringLiteral("a\nb\uFFFD\uFFFD[2J\uFFFD1m"));
}
