// SPDX-License-Identifier: MIT
#include "core/base/address.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace fieldflash;

namespace {

constexpr AddressRange kPage{0x08000800, 0x800};

} // namespace

TEST_CASE("a range contains its first and last byte, and neither neighbour")
{
    CHECK_FALSE(kPage.contains(ByteCount{0x080007FF}));
    CHECK(kPage.contains(ByteCount{0x08000800}));
    CHECK(kPage.contains(ByteCount{0x08000FFF}));
    CHECK_FALSE(kPage.contains(ByteCount{0x08001000}));
    CHECK_FALSE(AddressRange{0x100, 0}.contains(ByteCount{0x100}));
}

TEST_CASE("a range contains another with the same end, but none that ends later")
{
    CHECK(kPage.contains(kPage));
    CHECK(kPage.contains(AddressRange{0x08000FFF, 1}));
    CHECK_FALSE(kPage.contains(AddressRange{0x08000FFF, 2}));
    CHECK_FALSE(kPage.contains(AddressRange{0x080007FF, 2}));
    CHECK(kPage.contains(AddressRange{0x08001000, 0}));
}

TEST_CASE("ranges that touch do not overlap, ranges with a common byte do")
{
    CHECK_FALSE(kPage.overlaps({0x08000000, 0x800}));
    CHECK(kPage.overlaps({0x08000000, 0x801}));
    CHECK_FALSE(kPage.overlaps({0x08001000, 0x800}));
    CHECK(kPage.overlaps({0x08000FFF, 1}));
    CHECK_FALSE(kPage.overlaps({0x08000900, 0}));
    CHECK_FALSE(AddressRange{0x08000900, 0}.overlaps(kPage));
}

TEST_CASE("a range may end at the end of the address space, but not beyond it")
{
    CHECK(AddressRange{0xFFFFFFFF, 1}.fits());
    CHECK_FALSE(AddressRange{0xFFFFFFFF, 2}.fits());
    CHECK(AddressRange{0, ByteCount{1} << 32}.fits());
    CHECK_FALSE(AddressRange{0, (ByteCount{1} << 32) + 1}.fits());
    CHECK(AddressRange{0xFFFFFFFF, 1}.end() == ByteCount{1} << 32);
}

TEST_CASE("the intersection of two ranges is the bytes that both contain")
{
    CHECK(intersection(kPage, {0x08000000, 0x900}) == AddressRange{0x08000800, 0x100});
    CHECK(intersection({0x08000000, 0x900}, kPage) == AddressRange{0x08000800, 0x100});
    CHECK(intersection(kPage, {0x08000A00, 0x10}) == AddressRange{0x08000A00, 0x10});
    CHECK(intersection(kPage, {0x08000F00, 0x1000}) == AddressRange{0x08000F00, 0x100});
    CHECK(intersection(kPage, {0x08001000, 0x800}).isEmpty());
    CHECK(intersection(kPage, {0x08002000, 0x800}).isEmpty());
    CHECK(intersection({0xFFFFFFF0, 0x10}, {0xFFFFFFFF, 1}) == AddressRange{0xFFFFFFFF, 1});
}

TEST_CASE("addresses are printed in two groups of four upper-case digits")
{
    CHECK(addressText(0x0800C000) == QStringLiteral("0x0800 C000"));
    CHECK(addressText(0) == QStringLiteral("0x0000 0000"));
    CHECK(addressText(0xFFFFFFFF) == QStringLiteral("0xFFFF FFFF"));
}

TEST_CASE("a range is printed with its last byte")
{
    CHECK(rangeText({0x0800C000, 0x800}) == QString::fromUtf8("0x0800 C000–0x0800 C7FF"));
    CHECK(rangeText({0x0800C000, 1}) == QString::fromUtf8("0x0800 C000–0x0800 C000"));
    CHECK(rangeText({0x0800C000, 0}) == QStringLiteral("0x0800 C000"));
}

TEST_CASE("sizes are printed in the largest unit that fits, with at most one decimal")
{
    CHECK(sizeText(0) == QStringLiteral("0 bytes"));
    CHECK(sizeText(1) == QStringLiteral("1 byte"));
    CHECK(sizeText(2) == QStringLiteral("2 bytes"));
    CHECK(sizeText(1023) == QStringLiteral("1023 bytes"));
    CHECK(sizeText(1024) == QStringLiteral("1 KB"));
    CHECK(sizeText(1536) == QStringLiteral("1.5 KB"));
    CHECK(sizeText(14 * 1024) == QStringLiteral("14 KB"));
    CHECK(sizeText(1024 * 1024 - 1024) == QStringLiteral("1023 KB"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(sizeText(1536) == QStringLiteral("1,5 KB"));
    QLocale::setDefault(before);
    CHECK(sizeText(1024 * 1024) == QStringLiteral("1 MB"));
    CHECK(sizeText(1200 * 1024) == QStringLiteral("1.2 MB"));
    CHECK(sizeText(ByteCount{4096} * 1024 * 1024) == QStringLiteral("4096 MB"));
}
