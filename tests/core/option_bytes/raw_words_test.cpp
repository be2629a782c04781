// SPDX-License-Identifier: MIT
#include "core/option_bytes/raw_words.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::option_bytes;

TEST_CASE("raw option bytes are shown as 32-bit words, and an incomplete one at the end as it is")
{
    RawBlock block;
    block.memory = QStringLiteral("Option Bytes");
    block.first = 0x5200201C;
    block.bytes = {0x01, 0x02, 0x03, 0x04, 0xF0, 0x00, 0x00, 0x80, 0xAB};
    const std::vector<RawWord> words = wordsOf(block);
    REQUIRE(words.size() == 3);
    CHECK(words[0].address == 0x5200201C);
    CHECK(words[0].text == QStringLiteral("04030201"));
    CHECK(words[1].address == 0x52002020);
    CHECK(words[1].text == QStringLiteral("800000F0"));
    CHECK(words[2].address == 0x52002024);
    CHECK(words[2].text == QStringLiteral("AB"));
    CHECK(wordsOf({}).empty());
}
