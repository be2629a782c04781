// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <cstdio>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

/// "S1" + length + `fields` + checksum, without a line end. `fields`: address, then data.
std::string sRecord(char type, const Bytes& fields)
{
    std::string text{'S', type};
    unsigned sum = 0;
    const auto add = [&text, &sum](unsigned value) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02X", value & 0xFFU);
        text += digits;
        sum += value;
    };
    add(static_cast<unsigned>(fields.size() + 1));
    for (const std::uint8_t value : fields)
        add(value);
    add(~sum);
    return text;
}

const std::string kHeader = "S00600004844521B\n";
const std::string kEndOfS = "S9030000FC\n";

Result<FirmwareImage> readS(const std::string& text)
{
    return readImage(bytesOf(text), QStringLiteral("a.s19"));
}

std::vector<Segment> segmentsOf(const std::string& text)
{
    const auto image = readS(text);
    INFO(summaryOf(image));
    REQUIRE(image);
    CHECK(image->format == Format::MotorolaS);
    CHECK_FALSE(image->needsAddress);
    REQUIRE(image->targets.size() == 1);
    return image->targets[0].segments;
}

void requireRefusedS(const std::string& text, const std::string& words)
{
    const auto image = readS(text);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText(words));
    CHECK_THAT(summaryOf(image), hasText("at offset 0x"));
}

} // namespace

TEST_CASE("the S-records of the Motorola manual are read")
{
    // M68000 Family Programmer's Reference Manual, appendix C, example.
    const auto found = segmentsOf("S00600004844521B\n"
                                  "S1130000285F245F2212226A000424290008237C2A\n"
                                  "S11300100002000800082629001853812341001813\n"
                                  "S113002041E900084E42234300182342000824A952\n"
                                  "S107003000144ED492\n"
                                  "S9030000FC\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].address == 0);
    CHECK(found[0].bytes.size() == 0x34);
    CHECK(found[0].bytes[0] == 0x28);
    CHECK(found[0].bytes.back() == 0xD4);
}

TEST_CASE("S-record addresses of 16, 24 and 32 bits are read")
{
    const std::string text = sRecord('1', {0x12, 0x34, 1}) + "\n"
        + sRecord('2', {0x56, 0x78, 0x9A, 2}) + "\r\n" + sRecord('3', {0x08, 0, 0, 0, 3}) + "\r"
        + sRecord('7', {0, 0, 0, 0}) + "\n";
    CHECK(segmentsOf(text)
          == std::vector<Segment>{{0x1234, {1}}, {0x56789A, {2}}, {0x08000000, {3}}});
}

TEST_CASE("contiguous S-records become one segment, in any order")
{
    const std::string a = sRecord('3', {8, 0, 0, 0, 1, 2}) + "\n";
    const std::string b = sRecord('3', {8, 0, 0, 2, 3}) + "\n";
    const std::vector<Segment> whole{{0x08000000, {1, 2, 3}}};
    CHECK(segmentsOf(kHeader + a + b + kEndOfS) == whole);
    CHECK(segmentsOf(kHeader + b + a + kEndOfS) == whole);
    // Given twice with the same value.
    CHECK(segmentsOf(a + a + b + kEndOfS) == whole);
    CHECK(readS(a + a + b + kEndOfS)->notes.join(QString()).contains(QStringLiteral("twice")));
    requireRefusedS(a + b + sRecord('3', {8, 0, 0, 1, 9}) + "\n" + kEndOfS,
                    "line 3: the byte at address 0x0800 0001 was already defined");
}

TEST_CASE("the counts of S5 and S6 records must be right")
{
    const std::string data = sRecord('1', {0, 0, 1}) + "\n" + sRecord('1', {0, 1, 2}) + "\n";
    CHECK(segmentsOf(data + sRecord('5', {0, 2}) + "\n" + kEndOfS).size() == 1);
    CHECK(segmentsOf(data + sRecord('6', {0, 0, 2}) + "\n" + kEndOfS).size() == 1);
    requireRefusedS(data + sRecord('5', {0, 3}) + "\n" + kEndOfS,
                    "it counts 3 data records, but 2 came before it");
    requireRefusedS(data + sRecord('6', {1, 0, 2}) + "\n" + kEndOfS, "counts 65538 data records");
}

TEST_CASE("an S-record file without its end may be truncated, unless it counts its records")
{
    const std::string data = sRecord('1', {0, 0, 1}) + "\n";
    requireRefusedS(data, "the end record is missing; the file may be cut off");
    CHECK(segmentsOf(data + sRecord('5', {0, 1}) + "\n").size() == 1);
    requireRefusedS(data + sRecord('5', {0, 1}) + "\n" + sRecord('1', {0, 1, 2}) + "\n",
                    "the end record is missing");
    requireRefusedS(data + kEndOfS + data, "unexpected data after the end record");
}

TEST_CASE("a damaged S-record is refused with its line and offset")
{
    const std::string good = sRecord('1', {0, 0, 1, 2, 3, 4, 5, 6}) + "\n";
    std::string wrongSum = good;
    wrongSum[wrongSum.size() - 2] = wrongSum[wrongSum.size() - 2] == '0' ? '1' : '0';
    requireRefusedS(kHeader + wrongSum + kEndOfS, "line 2: the checksum is 0x");
    for (std::size_t i = 2; i + 1 < good.size(); ++i) {
        std::string broken = kHeader + good;
        broken[kHeader.size() + i] = 'x';
        INFO(i);
        CHECK_FALSE(readS(broken + kEndOfS));
    }
    requireRefusedS(kHeader + "S1\n" + kEndOfS, "cut off");
    requireRefusedS(kHeader + sRecord('4', {0, 0, 1}) + "\n" + kEndOfS, "no record type S4");
    requireRefusedS(kHeader + sRecord('9', {0, 0, 1}) + "\n", "cannot have a length of 4 bytes");
    requireRefusedS(kHeader + "S10100FE\n" + kEndOfS, "cannot have a length of 1 bytes");
    requireRefusedS(kHeader + "notes\n" + kEndOfS, "this is text, and not an S-record");
    requireRefusedS(kHeader + good.substr(0, good.size() - 1) + " x\n" + kEndOfS,
                    "unexpected characters after the checksum");
    requireRefusedS(kHeader + kEndOfS, "contains no data");
    requireRefusedS(sRecord('3', {0xFF, 0xFF, 0xFF, 0xFF, 1, 2}) + "\n" + kEndOfS,
                    "past the end of the address space");
}

TEST_CASE("comments around S-records are passed over with a note, as around Intel HEX")
{
    const std::string data = sRecord('3', {8, 0, 0, 0, 0xAB}) + "\n";
    for (const std::string& text :
         {"# made by a tool\n" + data + kEndOfS, data + "; a comment\n" + kEndOfS,
          "// first line\r\n" + data + kEndOfS,
          data.substr(0, data.size() - 1) + " ; x\n" + kEndOfS}) {
        INFO(text);
        REQUIRE(readS(text));
        CHECK(segmentsOf(text) == std::vector<Segment>{{0x08000000, {0xAB}}});
        CHECK(readS(text)->notes.join(QString()).contains(QStringLiteral("comment in line")));
    }
    // One flipped bit: a record is not a comment.
    requireRefusedS(kHeader + ";" + data.substr(1) + kEndOfS, "not an S-record");
    requireRefusedS(kHeader + "#" + data + kEndOfS, "not an S-record");
}

TEST_CASE("S-records with a byte order mark, lower case, blanks and filler are read")
{
    const std::string text =
        "\xEF\xBB\xBF  S30608000000ab46 \r\n\r\n" + kEndOfS + std::string(3, '\0') + "\x1A";
    CHECK(segmentsOf(text) == std::vector<Segment>{{0x08000000, {0xAB}}});
    CHECK(readS(text)->notes.join(QString()).contains(QStringLiteral("filler")));
    Bytes wide{0xFF, 0xFE};
    for (const char character : sRecord('1', {0, 0, 7}) + "\r\n" + kEndOfS)
        appendLittle16(wide, static_cast<std::uint8_t>(character));
    const auto image = readImage(wide, QStringLiteral("a.s19"));
    REQUIRE(image);
    CHECK(image->notes.join(QString()).contains(QStringLiteral("UTF-16")));
}
