// SPDX-License-Identifier: MIT
// What the hex view says about the bytes at its cursor, and how it copies them.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/memory/byte_copy.h"
#include "app/gui/memory/byte_meaning.h"
#include "core/image/program/application_header.h"

#include <QStringList>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr Address kProgram = 0x08004000;

memory::SparseBytes at(Address first, const Bytes& bytes)
{
    memory::SparseBytes content;
    content.put(0, first, bytes);
    return content;
}

/// The value with that name; empty: not among the meanings.
QString valueOf(const std::vector<ByteMeaning>& meanings, const char* name)
{
    const auto found = std::ranges::find(meanings, text(name), &ByteMeaning::name);
    return found == meanings.end() ? QString() : found->value;
}

/// A vector table with a stack in RAM and a reset vector, then a header and text.
Bytes program()
{
    Bytes bytes(2048, 0);
    const Bytes table{0x00, 0x80, 0x01, 0x20, 0x99, 0x41, 0x00, 0x08, 0x9D, 0x41, 0x00, 0x08};
    std::ranges::copy(table, bytes.begin());
    image::storeApplicationHeader(bytes,
                                  {.bcdDevice = 0x0110,
                                   .vendorId = 1,
                                   .productId = 2,
                                   .name = text("Lamp"),
                                   .board = text("Revision C")});
    const std::string words = "calibration=1.0037";
    std::ranges::copy(words, bytes.begin() + 1024);
    return bytes;
}

} // namespace

TEST_CASE("integers at the cursor are little-endian, with sign and hexadecimal digits")
{
    const auto content = at(0x100, {0x34, 0x12, 0xFF, 0xFF});
    const auto meanings = meaningsOf(content, {0, 0x100}, std::nullopt);
    CHECK(valueOf(meanings, "8 bits") == text("52 (0x34)"));
    CHECK(valueOf(meanings, "16 bits") == text("4,660 (0x1234)"));
    CHECK(valueOf(meanings, "32 bits") == text("4,294,906,420 / -60,876 (0xFFFF1234)"));
    CHECK(valueOf(meaningsOf(content, {0, 0x102}, std::nullopt), "16 bits")
          == text("65,535 / -1 (0xFFFF)"));
}

TEST_CASE("what reaches beyond the known bytes has no meaning")
{
    const auto content = at(0x100, {0x34, 0x12, 0x56});
    CHECK(valueOf(meaningsOf(content, {0, 0x101}, std::nullopt), "16 bits")
          == text("22,034 (0x5612)"));
    CHECK(valueOf(meaningsOf(content, {0, 0x101}, std::nullopt), "32 bits").isEmpty());
    CHECK(meaningsOf(content, {0, 0x103}, std::nullopt).empty());
    CHECK(meaningsOf(content, {1, 0x100}, std::nullopt).empty());
}

TEST_CASE("entries of the vector table are named at the start of a program only")
{
    const auto content = at(kProgram, program());
    const Place start{0, kProgram};
    CHECK(valueOf(meaningsOf(content, start, start), "Initial stack pointer")
          == text("0x2001 8000"));
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 5}, start), "Reset vector")
          == text("0x0800 4198"));
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 8}, start), "NMI vector")
          == text("0x0800 419C"));
    CHECK(valueOf(meaningsOf(content, start, std::nullopt), "Initial stack pointer").isEmpty());
    const auto noProgram = at(kProgram, Bytes(64, 0xFF));
    CHECK(valueOf(meaningsOf(noProgram, start, start), "Initial stack pointer").isEmpty());
}

TEST_CASE("the program header is read where it is")
{
    const auto content = at(kProgram, program());
    const Place start{0, kProgram};
    const QString expected = text("Lamp 1.1 for Revision C");
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 0x190}, start), "Program header") == expected);
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 0x1CF}, start), "Program header") == expected);
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 0x1D0}, start), "Program header").isEmpty());
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 0x18F}, start), "Program header").isEmpty());
}

TEST_CASE("a text is shown as a whole wherever the cursor is in it")
{
    const auto content = at(kProgram, program());
    for (const Address offset : {1024U, 1030U, 1041U})
        CHECK(valueOf(meaningsOf(content, {0, kProgram + offset}, std::nullopt), "Text")
              == text("“calibration=1.0037”"));
    CHECK(valueOf(meaningsOf(content, {0, kProgram + 1042}, std::nullopt), "Text").isEmpty());
    const auto three = at(0x100, {'a', 'b', 'c', 0});
    CHECK(valueOf(meaningsOf(three, {0, 0x100}, std::nullopt), "Text").isEmpty());
    const auto much = at(0x100, Bytes(1000, 'x'));
    const QString cut = valueOf(meaningsOf(much, {0, 0x300}, std::nullopt), "Text");
    CHECK(cut.startsWith(text("“…x")));
    CHECK(cut.endsWith(text("x…”")));
}

TEST_CASE("a float is shown only if it is a number that a person would write")
{
    CHECK(valueOf(meaningsOf(at(0, {0x00, 0x00, 0xC0, 0x3F}), {0, 0}, std::nullopt), "Float")
          == text("1.5"));
    CHECK(valueOf(meaningsOf(at(0, Bytes(4, 0xFF)), {0, 0}, std::nullopt), "Float").isEmpty());
    CHECK(valueOf(meaningsOf(at(0, Bytes(4, 0)), {0, 0}, std::nullopt), "Float").isEmpty());
}

TEST_CASE("bytes are copied as hexadecimal digits, as a C array and as text")
{
    const Bytes bytes{'A', 'b', 0x00, '\n', 0xFF};
    CHECK(copyText(bytes, 0x08000000, CopyFormat::Hex) == text("41 62 00 0A FF"));
    CHECK(copyText(bytes, 0x08000000, CopyFormat::Text) == text("Ab.\n."));
    CHECK(copyText(bytes, 0x08000000, CopyFormat::CArray)
          == text("/* 0x08000000, 5 bytes */\nconst unsigned char data[5] = {\n"
                  "    0x41, 0x62, 0x00, 0x0A, 0xFF,\n};\n"));
    const QString lines = copyText(Bytes(17, 0), 0, CopyFormat::Hex);
    CHECK(lines.count(QLatin1Char('\n')) == 1);
    CHECK(lines.endsWith(text("\n00")));
    CHECK(copyText({}, 0, CopyFormat::CArray).isEmpty());
}
