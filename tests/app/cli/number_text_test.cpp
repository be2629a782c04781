// SPDX-License-Identifier: MIT
#include "app/cli/arguments/number_text.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::cli;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("an address is accepted in hexadecimal, in decimal, and as we print it")
{
    CHECK(parseAddress(q("0x08000000")) == Address{0x08000000});
    CHECK(parseAddress(q("0X0800c000")) == Address{0x0800C000});
    CHECK(parseAddress(q("0x0800 C000")) == Address{0x0800C000});
    CHECK(parseAddress(q("134217728")) == Address{0x08000000});
    CHECK(parseAddress(q("64K")) == Address{0x10000});
    CHECK(parseAddress(q("1m")) == Address{0x100000});
    CHECK(parseAddress(q("0xFFFFFFFF")) == Address{0xFFFFFFFF});
}

TEST_CASE("a hexadecimal address without its 0x is refused with the intended one")
{
    const auto remedy = [](const char* text) {
        const auto address = parseAddress(QString::fromLatin1(text));
        REQUIRE_FALSE(address);
        return address.error().remedy().toStdString();
    };
    CHECK(remedy("8000000") == "Did you mean 0x08000000?");
    CHECK(remedy("08008000") == "Did you mean 0x08008000?");
    CHECK(remedy("800c000") == "Did you mean 0x0800c000?");
    CHECK(remedy("0800 c000") == "Did you mean 0x0800c000?");
    CHECK(remedy("1FFF7000h") == "Did you mean 0x1fff7000?");
    CHECK(remedy("20000000") == "Did you mean 0x20000000?");
    CHECK(parseAddress(QStringLiteral("134217728")) == Address{0x08000000});
    CHECK(parseAddress(QStringLiteral("1048576")) == Address{0x100000});
    const auto range = parseRange(QStringLiteral("8000000:32K"));
    REQUIRE_FALSE(range);
    CHECK(range.error().remedy() == QStringLiteral("Did you mean 0x08000000?"));
    CHECK(parseRange(QStringLiteral("0x08000000:8000000")).has_value());
}

TEST_CASE("anything other than an address is refused and quoted")
{
    const char* text =
        GENERATE("", "0x", "flash", "-1", "0x100000000", "4294967296", "8000000h", "K", "1.5K");
    const auto address = parseAddress(q(text));
    REQUIRE_FALSE(address);
    CHECK(address.error().kind() == ErrorKind::Usage);
    CHECK(address.error().summary().contains(q(text)));
}

TEST_CASE("the largest number with the largest unit does not overflow")
{
    CHECK(parseByteCount(q("0xFFFFFFFFFM")) == ByteCount{0xFFFFFFFFF} * 1024 * 1024);
    CHECK_FALSE(parseByteCount(q("0xFFFFFFFFFFM")));
}

TEST_CASE("a range is an address and a length")
{
    CHECK(parseRange(q("0x08000000:32K")) == AddressRange{0x08000000, 32768});
    CHECK(parseRange(q("0:4G")).has_value() == false);
    CHECK(parseRange(q("0:4096M")) == AddressRange{0, ByteCount{1} << 32});
    CHECK(parseRange(q("0xFFFFFFFF:1")) == AddressRange{0xFFFFFFFF, 1});
}

TEST_CASE("an incomplete or empty range, or one beyond the address space, is refused")
{
    const char* text = GENERATE("0x08000000", "0x08000000:0", "0xFFFFFFFF:2", ":4", "4:", "x:4");
    const auto range = parseRange(q(text));
    REQUIRE_FALSE(range);
    CHECK(range.error().kind() == ErrorKind::Usage);
}

TEST_CASE("a USB id needs its prefix, because 1209 could be decimal")
{
    CHECK(parseUsbId(q("0x1209")) == std::uint16_t{0x1209});
    CHECK(parseUsbId(q("0x1")) == std::uint16_t{1});
    CHECK_FALSE(parseUsbId(q("1209")));
    CHECK_FALSE(parseUsbId(q("0x12345")));
    CHECK_FALSE(parseUsbId(q("0x")));
}

TEST_CASE("a version is converted to binary-coded decimal")
{
    CHECK(parseVersion(q("1.1")) == std::uint16_t{0x0110});
    CHECK(parseVersion(q("1.2.3")) == std::uint16_t{0x0123});
    CHECK(parseVersion(q("12.3")) == std::uint16_t{0x1230});
    CHECK(parseVersion(q("0x0110")) == std::uint16_t{0x0110});
}

TEST_CASE("a version that binary-coded decimal cannot represent is refused")
{
    const char* text = GENERATE("1", "1.10", "100.1", "1.2.34", "1.2.3.4", "v1.1", "1.a");
    CHECK_FALSE(parseVersion(q(text)));
}

TEST_CASE("an alternate setting is a single byte")
{
    CHECK(parseAlternateSetting(q("255")) == std::uint8_t{255});
    CHECK_FALSE(parseAlternateSetting(q("256")));
    CHECK_FALSE(parseAlternateSetting(q("-1")));
    CHECK_FALSE(parseAlternateSetting(q("two")));
}
