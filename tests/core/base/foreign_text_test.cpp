// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"
#include "tests/support/catch.h"

using fieldflash::withoutControlCharacters;

TEST_CASE("a device name cannot control the terminal that shows it")
{
    const QString name = QString::fromUtf8("STM32\x1b[2J\r\nall is \u202Ewell");
    const QString shown = withoutControlCharacters(name);
    CHECK(shown == QString::fromUtf8("STM32\uFFFD[2J\uFFFD\uFFFDall is \uFFFDwell"));
}

TEST_CASE("names in every language are unchanged")
{
    for (const char* text : {"STM32  BOOTLOADER", "Gerät für Ünïcode", "設備", "🔌 demo", ""})
        CHECK(withoutControlCharacters(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("our own text keeps its lines and loses terminal control characters")
{
    CHECK(fieldflash::withoutTerminalControl(QStringLiteral("a\nb\r\x1b[2J\u009b1m"))
          == QStringLiteral("a\nb\uFFFD\uFFFD[2J\uFFFD1m"));
}
