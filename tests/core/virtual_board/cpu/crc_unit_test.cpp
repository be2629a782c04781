// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/crc_unit.h"
#include "tests/support/catch.h"

using namespace fieldflash::board;

namespace crc_unit_test {

namespace {

constexpr std::uint32_t kData = 0x00;
constexpr std::uint32_t kControl = 0x08;
constexpr std::uint32_t kReversedAsZlib = 3U << 5 | 1U << 7; // REV_IN by word, REV_OUT

} // namespace

TEST_CASE(
    "without reversal, the CRC unit calculates the CRC-32 of words, most significant bit first")
{
    CrcUnit unit;
    unit.write(kData, 0);
    CHECK(unit.read(kData) == 0xC704DD7B); // of four zero bytes (RFC 1952's table, reversed)
}

TEST_CASE("with words and result reversed, the CRC unit calculates zlib's CRC-32, before inversion")
{
    CrcUnit unit;
    unit.write(kControl, kReversedAsZlib | 1);
    unit.write(kData, 0x34333231);
    unit.write(kData, 0x38373635);
    CHECK(~unit.read(kData) == 0x9AE0DAAF);    // "12345678"
    unit.write(kControl, kReversedAsZlib | 1); // starts again
    unit.write(kData, 0x34333231);
    CHECK(~unit.read(kData) == 0x9BE3E0A3); // "1234"
}

} // namespace crc_unit_test
