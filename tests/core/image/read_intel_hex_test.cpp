// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <cstdio>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

/// ":" + fields + checksum, without a line end. `fields` are the bytes starting with the length.
std::string record(const Bytes& fields)
{
    std::string text = ":";
    unsigned sum = 0;
    char digits[3];
    for (const std::uint8_t value : fields) {
        std::snprintf(digits, sizeof digits, "%02X", unsigned{value});
        text += digits;
        sum += value;
    }
    std::snprintf(digits, sizeof digits, "%02X", (0x100U - (sum & 0xFFU)) & 0xFFU);
    return text + digits;
}

const std::string kEndOfHex = ":00000001FF\n";
const std::string kLinear0800 = ":020000040800F2\n";

Result<FirmwareImage> read(const std::string& text, const QString& name = QStringLiteral("a.hex"))
{
    return readImage(bytesOf(text), name);
}

std::vector<Segment> segments(const std::string& text)
{
    const auto image = read(text);
    INFO(summaryOf(image));
    REQUIRE(image);
    REQUIRE(image->targets.size() == 1);
    CHECK(image->targets[0].alternateSetting == 0);
    CHECK_FALSE(image->needsAddress);
    return image->targets[0].segments;
}

void requireRefused(const std::string& text, const std::string& words)
{
    const auto image = read(text);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText(words));
    CHECK_THAT(summaryOf(image), hasText("at offset 0x"));
}

} // namespace

TEST_CASE("a known Intel HEX file is read")
{
    // Written by arm-none-eabi-objcopy -O ihex, from five bytes at 0x08000000.
    const auto found = segments(":020000040800F2\r\n:050000000102030405EC\r\n"
                                ":0400000508000000EF\r\n:00000001FF\r\n");
    CHECK(found == std::vector<Segment>{{0x08000000, {1, 2, 3, 4, 5}}});
}

TEST_CASE("contiguous records become one segment, in any order")
{
    const std::string a = record({2, 0, 0, 0, 1, 2}) + "\n";
    const std::string b = record({2, 0, 2, 0, 3, 4}) + "\n";
    const std::string c = record({1, 0, 4, 0, 5}) + "\n";
    const std::vector<Segment> whole{{0x08000000, {1, 2, 3, 4, 5}}};
    CHECK(segments(kLinear0800 + a + b + c + kEndOfHex) == whole);
    CHECK(segments(kLinear0800 + c + b + a + kEndOfHex) == whole);
    CHECK(segments(kLinear0800 + b + a + c + kEndOfHex) == whole);
    CHECK(segments(kLinear0800 + c + a + kEndOfHex)
          == std::vector<Segment>{{0x08000000, {1, 2}}, {0x08000004, {5}}});
}

TEST_CASE("all line ends, lower case, blanks around records and a byte order mark are read")
{
    const std::string data = record({2, 0, 0, 0, 0xAB, 0xCD});
    const std::vector<Segment> whole{{0, {0xAB, 0xCD}}};
    CHECK(segments(data + "\r\n:00000001FF\r\n") == whole);
    CHECK(segments(data + "\r:00000001FF\r") == whole);
    CHECK(segments(data + "\n:00000001ff") == whole);
    CHECK(segments("\n\n \t" + data + " \t\n\n:00000001FF \n\n") == whole);
    CHECK(segments("\xEF\xBB\xBF" + data + "\n" + kEndOfHex) == whole);
    CHECK(segments(":02000000abcd86\n" + kEndOfHex) == whole);
}

TEST_CASE("text that starts with a colon is Intel HEX, whatever the name of the file")
{
    const std::string good = record({1, 0, 0, 0, 7}) + "\n" + kEndOfHex;
    CHECK(read(good, QStringLiteral("a.bin"))->format == Format::IntelHex);
    CHECK(read(good, QStringLiteral("a.dfu"))->format == Format::IntelHex);
    CHECK_FALSE(read(":broken", QStringLiteral("a.bin")));
    CHECK_FALSE(read(":", QStringLiteral("a.bin")));
}

TEST_CASE("binary data that starts with a colon by chance is not Intel HEX")
{
    const auto image = read(std::string(":\0\x01\x02", 4), QStringLiteral("a.bin"));
    REQUIRE(image);
    CHECK(image->format == Format::RawBinary);
}

TEST_CASE("start addresses and empty data records are accepted and ignored")
{
    CHECK(segments(record({4, 0, 0, 3, 0x12, 0x34, 0, 0}) + "\n"
                   + record({4, 0, 0, 5, 8, 0, 1, 0x89}) + "\n" + record({0, 0, 9, 0}) + "\n"
                   + record({1, 0, 0, 0, 7}) + "\n" + kEndOfHex)
          == std::vector<Segment>{{0, {7}}});
}

TEST_CASE("a segment address is shifted by four, and its data wraps around at 64 KB")
{
    const std::string base = record({2, 0, 0, 2, 0x10, 0x00}) + "\n";
    CHECK(segments(base + record({1, 0x12, 0x34, 0, 7}) + "\n" + kEndOfHex)
          == std::vector<Segment>{{0x00011234, {7}}});
    CHECK(segments(base + record({4, 0xFF, 0xFE, 0, 1, 2, 3, 4}) + "\n" + kEndOfHex)
          == std::vector<Segment>{{0x00010000, {3, 4}}, {0x0001FFFE, {1, 2}}});
}

TEST_CASE("linear data continues across 64 KB, but never beyond the address space")
{
    const std::string across = record({4, 0xFF, 0xFE, 0, 1, 2, 3, 4}) + "\n";
    CHECK(segments(kLinear0800 + across + kEndOfHex)
          == std::vector<Segment>{{0x0800FFFE, {1, 2, 3, 4}}});
    const std::string last = record({2, 0, 0, 4, 0xFF, 0xFF}) + "\n";
    CHECK(segments(last + record({2, 0xFF, 0xFE, 0, 1, 2}) + "\n" + kEndOfHex)
          == std::vector<Segment>{{0xFFFFFFFE, {1, 2}}});
    requireRefused(last + across + kEndOfHex, "line 2: the record extends past");
    requireRefused(across + kEndOfHex, "line 1: the record crosses a 64 KB boundary");
}

TEST_CASE("damaged records are refused with their line")
{
    const std::string first = record({1, 0, 0, 0, 7}) + "\n";
    requireRefused(first + ":0100010007F8\n" + kEndOfHex, "line 2: the checksum is 0xf8");
    requireRefused(first + ":0100010007F8\n" + kEndOfHex, "at offset 0x19");
    requireRefused(first + ":01000\n" + kEndOfHex, "line 2: the record is cut off");
    requireRefused(first + ":010001000G\n" + kEndOfHex, "line 2: the record is cut off");
    requireRefused(first + ":05000100070707\n" + kEndOfHex, "line 2: the record is cut off");
    requireRefused(first + ":0100010007", "line 2: the record is cut off");
    requireRefused(first + ":0100010007F", "line 2: the record is cut off");
    requireRefused(first + "\r\n:0100010007F7 x\n" + kEndOfHex,
                   "line 3: unexpected characters after");
    requireRefused(first + ":0100010007F700\n" + kEndOfHex, "line 2: unexpected characters after");
    requireRefused(first + ":0100010007F7:00000001FF", "line 2: unexpected characters after");
    requireRefused(first + "a remark\n" + kEndOfHex, "line 2: this is text");
    requireRefused(first + record({0, 0, 0, 6}) + "\n" + kEndOfHex, "line 2: record type 0x06");
    requireRefused(first + record({1, 0, 0, 4, 8}) + "\n" + kEndOfHex, "cannot contain 1 bytes");
    requireRefused(first + record({3, 0, 0, 2, 8, 0, 0}) + "\n" + kEndOfHex,
                   "cannot contain 3 bytes");
    requireRefused(first + record({2, 0, 0, 3, 8, 0}) + "\n" + kEndOfHex, "cannot contain 2 bytes");
    requireRefused(first + record({2, 0, 0, 5, 8, 0}) + "\n" + kEndOfHex, "cannot contain 2 bytes");
    requireRefused(first + record({1, 0, 0, 1, 8}) + "\n", "cannot contain 1 bytes");
}

TEST_CASE("exactly one end record is required, at the end")
{
    const std::string first = record({1, 0, 0, 0, 7}) + "\n";
    requireRefused(first, "line 2: the end record is missing");
    requireRefused(first + kEndOfHex + first, "line 3: unexpected data after the end record");
    requireRefused(first + kEndOfHex + kEndOfHex, "line 3: unexpected data after the end record");
    requireRefused(first + kEndOfHex + "x", "line 3: this is text");
    requireRefused(kEndOfHex, "contains no data");
}

TEST_CASE("bytes with two values are refused at the record with the second one")
{
    const std::string a = record({4, 0, 0, 0, 1, 2, 3, 4}) + "\n";
    const std::string inside = record({1, 0, 2, 0, 9}) + "\n";
    requireRefused(a + inside + kEndOfHex,
                   "line 2: the byte at address 0x0000 0002 was already defined");
    requireRefused(inside + a + kEndOfHex, "line 2: the byte at address 0x0000 0002");
    // The second run only reaches the first one with its second record.
    const std::string before = record({2, 0, 0, 0, 1, 2}) + "\n";
    const std::string into = record({2, 0, 2, 0, 3, 4}) + "\n"; // 4 where the first run has 9
    requireRefused(record({2, 0, 3, 0, 9, 9}) + "\n" + before + into + kEndOfHex,
                   "line 3: the byte");
    const std::string other = record({4, 0, 0, 0, 1, 2, 3, 5}) + "\n";
    requireRefused(a + other + kEndOfHex, "line 2: the byte at address 0x0000 0003");
}

TEST_CASE("more pieces than in any real firmware are refused, regardless of the number of lines")
{
    const auto text = [](std::size_t pieces, std::size_t distance) {
        std::string lines;
        for (std::size_t address = 0; address < pieces * distance; address += distance) {
            const auto byte = [address](unsigned shift) {
                return static_cast<std::uint8_t>(address >> shift);
            };
            if (address % 0x10000 == 0)
                lines += record({2, 0, 0, 4, byte(24), byte(16)}) + "\n";
            lines += record({1, byte(8), byte(0), 0, 7}) + "\n";
        }
        return lines + kEndOfHex;
    };
    CHECK(segments(text(kMaximumSegments, 2)).size() == kMaximumSegments);
    CHECK(segments(text(kMaximumSegments + 1, 1)).size() == 1);
    requireRefused(text(kMaximumSegments + 1, 2), "more than 65536 separate segments");
}

TEST_CASE("a file named .hex that is not Intel HEX is refused")
{
    CHECK_THAT(summaryOf(readImage(program(0x08000000, 80), QStringLiteral("a.HEX"))),
               hasText("does not begin with a colon at offset 0x0"));
    CHECK_THAT(summaryOf(readImage(program(0x08000000, 80), QStringLiteral("a.ihex"))),
               hasText("named .ihex"));
    CHECK_THAT(summaryOf(read("Just some words.\n")), hasText("plain text"));
}

TEST_CASE("no single damaged character of an Intel HEX file changes its content undetected")
{
    const std::string good = kLinear0800 + record({4, 0, 0, 0, 1, 2, 3, 4}) + "\n"
        + record({2, 0, 8, 0, 0xAB, 0xCD}) + "\n" + kEndOfHex;
    const auto expected = read(good)->targets;
    std::size_t wrong = 0;
    for (std::size_t offset = 0; offset < good.size(); ++offset) {
        std::string bad = good;
        for (int change = 1; change < 256; ++change) {
            bad[offset] = static_cast<char>(static_cast<unsigned char>(good[offset]) ^ change);
            const auto result = read(bad);
            wrong += result && result->targets != expected ? 1U : 0U;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("an Intel HEX file truncated anywhere is refused")
{
    const std::string good = record({4, 0, 0, 0, 1, 2, 3, 4}) + "\n:00000001FF";
    for (std::size_t size = 1; size < good.size(); ++size) {
        INFO(size);
        CHECK_FALSE(read(good.substr(0, size)));
    }
}

TEST_CASE("repeated bytes with the same value are read once, with a note")
{
    const std::string a = record({4, 0, 0, 0, 1, 2, 3, 4}) + "\n";
    const std::string inside = record({1, 0, 2, 0, 3}) + "\n";
    const std::string across = record({4, 0, 2, 0, 3, 4, 5, 6}) + "\n";
    CHECK(segments(a + inside + kEndOfHex) == std::vector<Segment>{{0, {1, 2, 3, 4}}});
    CHECK(segments(inside + a + kEndOfHex) == std::vector<Segment>{{0, {1, 2, 3, 4}}});
    CHECK(segments(a + a + kEndOfHex) == std::vector<Segment>{{0, {1, 2, 3, 4}}});
    CHECK(segments(a + across + kEndOfHex) == std::vector<Segment>{{0, {1, 2, 3, 4, 5, 6}}});
    CHECK(segments(across + a + inside + kEndOfHex)
          == std::vector<Segment>{{0, {1, 2, 3, 4, 5, 6}}});
    CHECK_THAT(read(a + a + kEndOfHex)->notes.join(QString()).toStdString(), hasText("twice"));
    CHECK(read(a + kEndOfHex)->notes.isEmpty());
}

TEST_CASE("comments are skipped with a note that states the first line")
{
    const std::string data = record({1, 0, 0, 0, 7}) + "\n";
    for (const std::string& text :
         {"# made by a tool\n" + data + kEndOfHex, "; made by a tool\r\n" + data + kEndOfHex,
          "// made by a tool\n" + data + kEndOfHex, data + "\n# in between\n" + kEndOfHex,
          data + kEndOfHex + "# behind", record({1, 0, 0, 0, 7}) + " ; seven\n" + kEndOfHex}) {
        CHECK(segments(text) == std::vector<Segment>{{0, {7}}});
        CHECK_THAT(read(text)->notes.join(QString()).toStdString(), hasText("comment in line"));
    }
    CHECK_THAT(read("\n# second\n" + data + kEndOfHex)->notes.join(QString()).toStdString(),
               hasText("line 2"));
}

TEST_CASE("a record with a damaged colon is not a comment")
{
    const std::string data = record({4, 0, 0, 0, 1, 2, 3, 4});
    requireRefused(data + "\n;" + record({1, 0, 4, 0, 9}).substr(1) + "\n" + kEndOfHex,
                   "line 2: this");
    requireRefused(data + ";" + record({1, 0, 4, 0, 9}) + "\n" + kEndOfHex,
                   "line 1: unexpected characters");
}

TEST_CASE("filler after the end is skipped with a note, and refused before a record")
{
    const std::string data = record({1, 0, 0, 0, 7}) + "\n";
    const std::string zeros(64, '\0');
    for (const std::string& text :
         {data + kEndOfHex + "\x1A", data + kEndOfHex + zeros, data + ":00000001FF" + "\x1A",
          data + kEndOfHex + "\r\n\x1A\r\n"}) {
        CHECK(segments(text) == std::vector<Segment>{{0, {7}}});
        CHECK_THAT(read(text)->notes.join(QString()).toStdString(), hasText("filler"));
    }
    requireRefused(data + zeros + kEndOfHex, "line 2: there are NUL bytes");
}

TEST_CASE("a hex file saved as UTF-16 by an editor is read with a note")
{
    const std::string text = "# ü\r\n" + record({1, 0, 0, 0, 7}) + "\r\n" + kEndOfHex;
    for (const bool isLittle : {true, false}) {
        Bytes wide = isLittle ? Bytes{0xFF, 0xFE} : Bytes{0xFE, 0xFF};
        for (const char letter : text) {
            const auto value = static_cast<std::uint8_t>(letter);
            wide.push_back(isLittle ? value : 0);
            wide.push_back(isLittle ? 0 : value);
        }
        const auto image = readImage(wide, QStringLiteral("a.hex"));
        REQUIRE(image);
        CHECK(image->targets[0].segments == std::vector<Segment>{{0, {7}}});
        CHECK_THAT(image->notes.join(QString()).toStdString(), hasText("UTF-16"));
    }
}
