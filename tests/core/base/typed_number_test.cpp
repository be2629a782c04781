// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "core/base/typed_number.h"

using namespace fieldflash;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("a typed size is decimal without 0x, with an optional unit")
{
    CHECK(typedSize(q("16384")) == ByteCount{16384});
    CHECK(typedSize(q("0x4000")) == ByteCount{0x4000});
    for (const char* text : {"256K", "256k", "256 KB", "0x100 K", "262144 bytes", "262_144"}) {
        INFO(text);
        CHECK(typedSize(q(text)) == ByteCount{256} * 1024);
    }
    CHECK(typedSize(q("1M")) == ByteCount{1024} * 1024);
    for (const char* text : {"", "K", "1.5K", "-1", "16 GB", "4000h", "0x"}) {
        INFO(text);
        CHECK_FALSE(typedSize(q(text)));
    }
}

TEST_CASE("digits without 0x are read in the base of their context")
{
    CHECK(typedAddress(q("0800c000"), BareDigits::Hexadecimal) == Address{0x0800C000});
    CHECK(typedAddress(q("0x0800 C000"), BareDigits::Hexadecimal) == Address{0x0800C000});
    CHECK(typedAddress(q(" 10 "), BareDigits::Hexadecimal) == Address{0x10});
    CHECK(typedAddress(q("10"), BareDigits::Decimal) == Address{10});
    CHECK(typedAddress(q("64K"), BareDigits::Decimal) == Address{0x10000});
    for (const char* text : {"", "flash", "123456789", "64K"}) {
        INFO(text);
        CHECK_FALSE(typedAddress(q(text), BareDigits::Hexadecimal));
    }
    CHECK_FALSE(typedAddress(q("0x100000000"), BareDigits::Decimal));
}

TEST_CASE("a typed range has a size or a last address")
{
    const AddressRange wanted{0x08000000, 256 * 1024};
    for (const char* text : {"08000000:256K", "0x08000000:256K", "08000000 + 256 KB",
                             "0800 0000–0803 FFFF", "08000000-0803FFFF", "8000000..803ffff"}) {
        INFO(text);
        CHECK(typedRange(q(text), BareDigits::Hexadecimal) == wanted);
    }
    CHECK(typedRange(q("0x08000000:256K"), BareDigits::Decimal) == wanted);
    CHECK(typedRange(q("0xFFFFFFFF:1"), BareDigits::Decimal) == AddressRange{0xFFFFFFFF, 1});
    for (const char* text : {"", "08000000", "08000000:0", "FFFFFFFF:2", ":4", "4:", "x:4",
                             "08000000-07FFFFFF", "1-2-3"}) {
        INFO(text);
        CHECK_FALSE(typedRange(q(text), BareDigits::Hexadecimal));
    }
}
