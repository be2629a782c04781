// SPDX-License-Identifier: MIT
#include "core/memory/layout_text.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>

using namespace fieldflash;
using namespace fieldflash::memory;

namespace {

MemoryArea parsed(const QString& text)
{
    INFO(text.toStdString());
    Result<MemoryArea> area = parseLayoutText(0, text);
    if (!area)
        FAIL(area.error().fullText().toStdString());
    return *std::move(area);
}

/// The detail of the error, which must exist.
std::string refusal(const QString& text)
{
    INFO(text.toStdString());
    const Result<MemoryArea> area = parseLayoutText(3, text);
    REQUIRE_FALSE(area);
    CHECK(area.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_FALSE(area.error().remedy().isEmpty());
    CHECK_THAT(area.error().frames().join(QLatin1Char('\n')).toStdString(),
               test::hasText("alternate setting 3"));
    return area.error().detail().toStdString();
}

struct Expected {
    const char16_t* text;
    const char16_t* name;
    std::size_t sectors;
    Address first;
    ByteCount firstSize;
    ByteCount size;
    char type;
};

bool hasType(const Sector& sector, char type)
{
    return sector.isReadable == ((type & 1) != 0) && sector.isErasable == ((type & 2) != 0)
        && sector.isWritable == ((type & 4) != 0);
}

} // namespace

TEST_CASE("layouts of real devices are parsed")
{
    const auto expected = GENERATE(values<Expected>({
        {u"@Internal Flash  /0x08000000/0256*0002Kg", u"Internal Flash", 256, 0x08000000, 2048,
         512 * 1024, 'g'},
        {u"@Internal Flash  /0x08000000/0128*0002Kg", u"Internal Flash", 128, 0x08000000, 2048,
         256 * 1024, 'g'},
        {u"@Internal Flash  /0x08000000/512*0002Kg", u"Internal Flash", 512, 0x08000000, 2048,
         1024 * 1024, 'g'},
        {u"@Internal Flash  /0x08000000/512*0004Kg", u"Internal Flash", 512, 0x08000000, 4096,
         2048 * 1024, 'g'},
        {u"@Internal Flash  /0x08000000/04*016Kg,01*064Kg,03*128Kg", u"Internal Flash", 8,
         0x08000000, 16384, 512 * 1024, 'g'},
        {u"@Internal Flash   /0x08000000/016*2Ka,240*02Kg", u"Internal Flash", 256, 0x08000000,
         2048, 512 * 1024, 'a'},
        {u"@Option Bytes  /0x1FFF7800/01*040 e", u"Option Bytes", 1, 0x1FFF7800, 40, 40, 'e'},
        {u"@Option Bytes  /0x1FFFF800/01*016 e", u"Option Bytes", 1, 0x1FFFF800, 16, 16, 'e'},
        {u"@Option Bytes  /0x1FF00000/01*040 e/0x1FF01000/01*040 e", u"Option Bytes", 2, 0x1FF00000,
         40, 80, 'e'},
        {u"@Option Bytes   /0x1FFF7800/01*048 e/0x1FFFF800/01*048 e", u"Option Bytes", 2,
         0x1FFF7800, 48, 96, 'e'},
        {u"@OTP Memory /0x1FFF7000/01*0001Ke", u"OTP Memory", 1, 0x1FFF7000, 1024, 1024, 'e'},
        {u"@OTP Memory /0x1FFF7800/01*512 e,01*016 e", u"OTP Memory", 2, 0x1FFF7800, 512, 528, 'e'},
        {u"@Device Feature/0xFFFF0000/01*004 e", u"Device Feature", 1, 0xFFFF0000, 4, 4, 'e'},
        {u"@Flash/0x08000000/1536*128g", u"Flash", 1536, 0x08000000, 128, 1536 * 128, 'g'},
    }));
    const QString text = QString::fromUtf16(expected.text);
    const MemoryArea area = parsed(text);
    CHECK(area.name == QString::fromUtf16(expected.name));
    CHECK(area.layoutText == text);
    REQUIRE(area.sectors.size() == expected.sectors);
    CHECK(area.sectors.front().range == AddressRange{expected.first, expected.firstSize});
    CHECK(area.size() == expected.size);
    CHECK(hasType(area.sectors.front(), expected.type));
}

TEST_CASE("sectors of a group follow each other, and every group has its own address")
{
    const MemoryArea area =
        parsed(QStringLiteral("@F/0x08000000/2*16Kg,1*64Ka/0x1000/1*1 e,2*3Bd"));
    REQUIRE(area.sectors.size() == 6);
    CHECK(area.sectors[0].range == AddressRange{0x1000, 1});
    CHECK(area.sectors[1].range == AddressRange{0x1001, 3});
    CHECK(area.sectors[2].range == AddressRange{0x1004, 3});
    CHECK(area.sectors[3].range == AddressRange{0x08000000, 16384});
    CHECK(area.sectors[4].range == AddressRange{0x08004000, 16384});
    CHECK(area.sectors[5].range == AddressRange{0x08008000, 65536});
    CHECK(hasType(area.sectors[5], 'a'));
    CHECK(hasType(area.sectors[2], 'd'));
}

TEST_CASE("the alternate setting is stored with the memory")
{
    const Result<MemoryArea> area = parseLayoutText(7, QStringLiteral("@F/0x0/1*1Kg"));
    REQUIRE(area);
    CHECK(area->alternateSetting == 7);
}

TEST_CASE("the type is the low three bits of its letter")
{
    for (const char letter : std::string("abcdefghijklmnopqrstuvwxyzACDEFGHIJLNOPQRSTUVWXYZ")) {
        const QString text = QStringLiteral("@F/0x0/1*16K") + QLatin1Char(letter);
        INFO(text.toStdString());
        CHECK(hasType(parsed(text).sectors.front(), letter));
    }
}

TEST_CASE("the multiplier may be missing, a space, B, K or M")
{
    const auto sizeOf = [](const QString& sector) {
        return parsed(QStringLiteral("@F/0x0/1*") + sector).sectors.front().range.size;
    };
    CHECK(sizeOf(QStringLiteral("40e")) == 40);
    CHECK(sizeOf(QStringLiteral("40 e")) == 40);
    CHECK(sizeOf(QStringLiteral("40  e")) == 40);
    CHECK(sizeOf(QStringLiteral("40Be")) == 40);
    CHECK(sizeOf(QStringLiteral("2Ke")) == 2048);
    CHECK(sizeOf(QStringLiteral("2 Ke")) == 2048);
    CHECK(sizeOf(QStringLiteral("2K e")) == 2048);
    CHECK(sizeOf(QStringLiteral("2Me")) == 2 * 1024 * 1024);
    CHECK(sizeOf(QStringLiteral("4096Mg")) == ByteCount{1} << 32);
}

TEST_CASE("a sector without a type letter is announced but cannot be used")
{
    for (const auto* const end : {u"", u" ", u"K", u"B"}) {
        const MemoryArea area =
            parsed(QStringLiteral("@F/0x08000000/4*2Kg,1*16") + QString::fromUtf16(end));
        REQUIRE(area.sectors.size() == 5);
        CHECK(hasType(area.sectors[3], 'g'));
        CHECK(hasType(area.sectors[4], '\0'));
    }
    CHECK(hasType(parsed(QStringLiteral("@F/0x0/1*16K,1*16Kg")).sectors.front(), '\0'));
}

TEST_CASE("padding is allowed anywhere between the words")
{
    const MemoryArea area =
        parsed(QStringLiteral("@ F  /0x08000000 / 4 * 2Kg , 1 * 4Kg /0x1000/1*1 e"));
    CHECK(area.name == QStringLiteral("F"));
    CHECK(area.sectors.size() == 6);
    CHECK(parsed(QStringLiteral("@F/0X8000/1*2Kg")).sectors.front().range.first == 0x8000);
    CHECK(parsed(QStringLiteral("@F/0xabCD/1*2Kg")).sectors.front().range.first == 0xABCD);
    CHECK(
        parsed(QStringLiteral("@F/0x0000000008000000/00000000000000001*0000000000000002Kg")).size()
        == 2048);
}

TEST_CASE("text after the last letter is kept for diagnostics and otherwise ignored")
{
    const QString good = QStringLiteral("@F/0x08000000/4*2Kg");
    QStringList tails{QStringLiteral("junk"),   QStringLiteral(" "),  QStringLiteral("/"),
                      QStringLiteral(","),      QStringLiteral(", "), QStringLiteral("/0y1000/"),
                      QStringLiteral(";4*2Kg"), QStringLiteral(",x"), QStringLiteral("\u00e4")};
    tails.append(QString(3, QChar()));
    tails.append(QString(1, QChar()) + QStringLiteral("4*2Kg"));
    for (const QString& tail : tails) {
        const MemoryArea area = parsed(good + tail);
        CHECK(area.sectors.size() == 4);
        CHECK(area.layoutText == good + tail);
    }
}

TEST_CASE("a name may contain anything, including a slash and an '@'")
{
    CHECK(parsed(QStringLiteral("@Flash//0x0/1*1Kg")).name == QStringLiteral("Flash/"));
    CHECK(parsed(QStringLiteral("@/0x0/1*1Kg")).name.isEmpty());
    CHECK(parsed(QStringLiteral("@@Flash@ /0x0/1*1Kg")).name == QStringLiteral("@Flash@"));
    CHECK(parsed(QStringLiteral("@OTP/UID area/0x0/1*1Kg")).name == QStringLiteral("OTP/UID area"));
    CHECK(parsed(QStringLiteral("@\u95ea\u5b58 4*2Kg,/0x0/1*1Kg")).name
          == QStringLiteral("\u95ea\u5b58 4*2Kg,"));
}

TEST_CASE("only texts that begin with '@' look like layouts")
{
    CHECK(looksLikeLayout(QStringLiteral("@Flash")));
    CHECK_FALSE(looksLikeLayout(QStringLiteral("Flash/0x0/1*1Kg")));
    CHECK_FALSE(looksLikeLayout(QString()));
    CHECK_THAT(refusal(QStringLiteral("Flash/0x0/1*1Kg")), test::hasText("'@' expected"));
}

TEST_CASE("texts without a memory are refused with the position")
{
    CHECK_THAT(refusal(QStringLiteral("@")), test::hasText("position 1: no address group"));
    CHECK_THAT(refusal(QStringLiteral("@Flash/08000000/4*2Kg")), test::hasText("no address group"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x")), test::hasText("position 5: hexadecimal address"));
    CHECK_THAT(refusal(QStringLiteral("@F/0xZ/1*1Kg")), test::hasText("hexadecimal address"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0")), test::hasText("position 6: '/' expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0,1*1Kg")), test::hasText("'/' expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/")), test::hasText("sector count expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/x")), test::hasText("sector count expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/-1*1Kg")), test::hasText("sector count expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4")), test::hasText("'*' expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4x2Kg")), test::hasText("'*' expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4*")), test::hasText("sector size expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4*Kg")), test::hasText("sector size expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*1Kg,03*")), test::hasText("sector size expected"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*1Kg/0x/")), test::hasText("hexadecimal address"));
}

TEST_CASE("a group of zero sectors is empty, regardless of the text around it")
{
    for (const char* text : {"@F/0x0/0*4Kg", "@F/0x0/000*001Kg", "@F/0x0/0*0g"}) {
        const auto area = parseLayoutText(1, QString::fromLatin1(text));
        REQUIRE(area);
        CHECK(area->sectors.empty());
        CHECK(area->size() == 0);
    }
    const auto area = parseLayoutText(0, QStringLiteral("@F/0x08000000/2*1Kg,0*4Kg,1*2Kg"));
    REQUIRE(area);
    REQUIRE(area->sectors.size() == 3);
    CHECK(area->sectors[2].range == AddressRange{0x08000800, 0x800});
}

TEST_CASE("invalid numbers are refused")
{
    CHECK_THAT(refusal(QStringLiteral("@F/0x100000000/1*1Kg")), test::hasText("32 bits"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*0Kg")), test::hasText("sector size is zero"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4294967297*1 g")),
               test::hasText("sector count is too large"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*99999999999999999999999 g")),
               test::hasText("sector size is too large"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*4097Mg")), test::hasText("address space"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/1*4294967296Mg")), test::hasText("address space"));
    CHECK_THAT(refusal(QStringLiteral("@F/0xFFFFF000/3*2Kg")), test::hasText("address space"));
    CHECK_THAT(refusal(QStringLiteral("@F/0xFFFFF000/2*2Kg,1*1 g")),
               test::hasText("address space"));
    CHECK(parsed(QStringLiteral("@F/0xFFFFF000/2*2Kg")).sectors.back().range.end()
          == ByteCount{1} << 32);
}

TEST_CASE("more sectors than any real device has are refused before they are created")
{
    CHECK(parsed(QStringLiteral("@F/0x0/65536*1Kg")).sectors.size() == kMaximumSectors);
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/65537*1Kg")), test::hasText("more than 65536"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/4294967296*1 g")), test::hasText("more than 65536"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/65536*1 g,1*1 g")), test::hasText("more than 65536"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x0/65536*1 g/0x80000000/1*1 g")),
               test::hasText("more than 65536"));
}

TEST_CASE("sectors that overlap are refused, sectors that touch are not")
{
    CHECK_THAT(refusal(QStringLiteral("@F/0x1000/2*1Kg/0x1000/1*1Kg")),
               test::hasText("two sectors contain the address 0x0000 1000"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x1000/2*1Kg/0x17FF/1*1Kg")),
               test::hasText("two sectors contain the address 0x0000 17FF"));
    CHECK_THAT(refusal(QStringLiteral("@F/0x1400/1*1 g/0x1000/1*4Kg")),
               test::hasText("two sectors contain the address 0x0000 1400"));
    CHECK(parsed(QStringLiteral("@F/0x1000/2*1Kg/0x1800/1*1Kg")).sectors.size() == 3);
    CHECK(parsed(QStringLiteral("@F/0x1800/1*1Kg/0x1000/2*1Kg")).sectors.size() == 3);
}

TEST_CASE("an error quotes the text without control characters, and only part of it")
{
    const std::string detail =
        refusal(QStringLiteral("@F") + QString(5, QChar()) + QString(10'000, QLatin1Char('x')));
    CHECK(detail.find('\0') == std::string::npos);
    CHECK(detail.size() < 250);
}
