// SPDX-License-Identifier: MIT
#include "core/device/serial_match.h"
#include "tests/support/catch.h"

using fieldflash::device::areSerialsOfOneChip;

namespace {
bool match(const char* left, const char* right)
{
    return areSerialsOfOneChip(QString::fromLatin1(left), QString::fromLatin1(right));
}
} // namespace

// Unique id words 0x004A0030, 0x33365104, 0x20363358 (in memory 30 00 4A 00 04 51 36 33 58 33 36
// 20).
TEST_CASE("the ROM's serial number is recognised from the unique id, in both of its forms")
{
    // By words: 0x004A0030 + 0x20363358 = 0x20803388, then 0x3336.
    CHECK(match("004A00303336510420363358", "208033883336"));
    CHECK(match("30004A000451363358333620", "208033883336"));
    CHECK(match("208033883336", "004A00303336510420363358"));
    // A carry between the bytes: 0x000000FF + 0x00000001 = 0x100 by words, 0x0000 00 00 by bytes.
    CHECK(match("000000FF1234000000000001", "000001001234"));
    CHECK(match("000000FF1234000000000001", "000000001234"));
    CHECK_FALSE(match("000000FF1234000000000001", "000000011234"));
}

TEST_CASE("equal serial numbers match in any case, if long enough to identify a chip")
{
    CHECK(match("2061398456AB", "2061398456ab"));
    CHECK_FALSE(match("2061398456AB", "2061398456AC"));
    CHECK_FALSE(match("STM32", "STM32"));
    CHECK_FALSE(match("", ""));
    CHECK_FALSE(match("not hexadecimal at all!!", "208033883336"));
}
