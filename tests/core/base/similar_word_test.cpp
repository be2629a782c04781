// SPDX-License-Identifier: MIT
#include "core/base/similar_word.h"
#include "tests/support/catch.h"

using fieldflash::similarWord;

TEST_CASE("a misspelt word is recognised, but a different word is not")
{
    const QStringList words{QStringLiteral("update"), QStringLiteral("erase"),
                            QStringLiteral("restore")};
    const auto meant = [&words](const char* word) {
        return similarWord(QString::fromLatin1(word), words).value_or(QStringLiteral("none"));
    };
    CHECK(meant("updat") == QStringLiteral("update"));
    CHECK(meant("UPDATE") == QStringLiteral("update"));
    CHECK(meant("upgrade") == QStringLiteral("update"));
    CHECK(meant("esare") == QStringLiteral("erase"));
    CHECK(meant("flash") == QStringLiteral("none"));
    CHECK(meant("") == QStringLiteral("none"));
    CHECK_FALSE(similarWord(QStringLiteral("update"), {}));
}
