// SPDX-License-Identifier: MIT
#include "core/image/format/read_uf2.h"
#include "core/image/format/uf2_family.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr std::uint32_t kL4 = 0x00ff6919;
constexpr std::uint32_t kF4 = 0x57755a57;

struct Block {
    Address address = kFlash;
    Bytes bytes = Bytes(256, 1);
    std::uint32_t number = 0;
    std::uint32_t count = 1;
    std::uint32_t flags = 0x2000;
    std::uint32_t family = kL4;
};

Bytes uf2Block(const Block& block)
{
    Bytes file;
    for (const std::uint32_t field :
         {0x0A324655U, 0x9E5D5157U, block.flags, block.address,
          static_cast<std::uint32_t>(block.bytes.size()), block.number, block.count, block.family})
        appendLittle32(file, field);
    file.insert(file.end(), block.bytes.begin(), block.bytes.end());
    file.resize(508, 0);
    appendLittle32(file, 0x0AB16F30);
    return file;
}

Bytes uf2File(const std::vector<Block>& blocks)
{
    Bytes file;
    for (const Block& block : blocks) {
        const Bytes bytes = uf2Block(block);
        file.insert(file.end(), bytes.begin(), bytes.end());
    }
    return file;
}

Result<FirmwareImage> readU(const Bytes& file, const QString& family = {})
{
    return readImage(file, QStringLiteral("a.uf2"), {.member = family});
}

void requireRefusedUf2(const Bytes& file, const std::string& words)
{
    const auto image = readU(file);
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(summaryOf(image), hasText(words));
}

} // namespace

TEST_CASE("the blocks of a UF2 file become segments")
{
    const auto image =
        readU(uf2File({{.address = kFlash + 256, .number = 1, .count = 3},
                       {.number = 0, .count = 3},
                       {.address = kFlash + 0x1000, .bytes = {5, 6}, .number = 2, .count = 3}}));
    INFO(summaryOf(image));
    REQUIRE(image);
    CHECK(image->format == Format::Uf2);
    CHECK(image->familyId == kL4);
    CHECK(image->notes.isEmpty());
    CHECK(image->targets[0].segments
          == std::vector<Segment>{{kFlash, Bytes(512, 1)}, {kFlash + 0x1000, {5, 6}}});
    CHECK_FALSE(readU(uf2File({{.flags = 0}}))->familyId);
}

TEST_CASE("a UF2 file with missing, foreign or contradicting blocks is refused")
{
    requireRefusedUf2(uf2File({{.number = 0, .count = 3}, {.number = 2, .count = 3}}),
                      "it states 3 blocks, but block 1 is missing");
    requireRefusedUf2(uf2File({{.number = 0, .count = 2}}), "block 1 is missing");
    requireRefusedUf2(uf2File({{.number = 1, .count = 1}}),
                      "block 1, though the file states only 1");
    requireRefusedUf2(uf2File({{.number = 0, .count = 2}, {.number = 1, .count = 3}}),
                      "this block states 3 blocks in all, but one before it 2");
    requireRefusedUf2(uf2File({{.number = 0, .count = 1}, {.bytes = {9}, .number = 0, .count = 1}}),
                      "block 0 is there twice, with different content");
    requireRefusedUf2(uf2File({{.number = 0, .count = 2}, {.bytes = {9}, .number = 1, .count = 2}}),
                      "different values");
    const auto twice = readU(uf2File({Block{}, Block{}}));
    REQUIRE(twice);
    CHECK(twice->notes.join(QString()).contains(QStringLiteral("twice")));
}

TEST_CASE("a damaged UF2 block is refused")
{
    const Bytes good =
        uf2File({{.number = 0, .count = 2}, {.address = kFlash + 256, .number = 1, .count = 2}});
    REQUIRE(readU(good));
    for (const std::size_t at : {std::size_t{0}, std::size_t{4}, std::size_t{508}, std::size_t{512},
                                 std::size_t{516}, std::size_t{1020}}) {
        Bytes broken = good;
        broken[at] ^= 1;
        INFO(at);
        CHECK_FALSE(readU(broken));
    }
    requireRefusedUf2(Bytes(good.begin(), good.end() - 1), "ends inside a block");
    Bytes larger = good;
    put32(larger, 16, 477);
    requireRefusedUf2(larger, "states 477 bytes, but has room for 476");
    requireRefusedUf2(uf2File({{.address = 0xFFFFFF80}}), "beyond the end of the address space");
    requireRefusedUf2(uf2File({{.bytes = {}}}), "contains no data");
}

TEST_CASE("UF2 blocks that are not for program memory are left out and listed")
{
    const auto image = readU(
        uf2File({{.number = 0, .count = 2},
                 {.address = 0x5000, .bytes = {7}, .number = 1, .count = 2, .flags = 0x2001}}));
    INFO(summaryOf(image));
    REQUIRE(image);
    CHECK(image->targets[0].segments == std::vector<Segment>{{kFlash, Bytes(256, 1)}});
    CHECK(image->notes.join(QString()).contains(QStringLiteral("not for the main flash")));
    const auto withFile = readU(uf2File(
        {{.number = 0, .count = 2},
         {.address = 0, .bytes = {7}, .number = 1, .count = 2, .flags = 0x1000, .family = 1}}));
    REQUIRE(withFile);
    CHECK(withFile->notes.join(QString()).contains(QStringLiteral("file system")));
    requireRefusedUf2(uf2File({{.flags = 0x1000}}), "nothing for the program memory");
}

TEST_CASE("the MD5 that a UF2 file states for a region it fills must match")
{
    const auto withMd5 = [](const Bytes& content, AddressRange region, const QByteArray& md5) {
        Bytes file = uf2Block({.bytes = content, .flags = 0x6000});
        put32(file, 32 + 452, region.first);
        put32(file, 32 + 456, static_cast<std::uint32_t>(region.size));
        std::copy(md5.begin(), md5.end(), file.begin() + 32 + 460);
        return file;
    };
    const QByteArray right =
        QCryptographicHash::hash(QByteArray(256, '\1'), QCryptographicHash::Md5);
    CHECK(readU(withMd5(Bytes(256, 1), {kFlash, 256}, right)));
    requireRefusedUf2(withMd5(Bytes(256, 1), {kFlash, 256}, QByteArray(16, 'x')),
                      "the MD5 of 0x0800 0000–0x0800 00FF does not match");
    // A checksum of memory that the file does not fill: nothing to compare with.
    CHECK(readU(withMd5(Bytes(256, 1), {kFlash, 512}, QByteArray(16, 'x'))));
    requireRefusedUf2(withMd5(Bytes(453, 1), {kFlash, 256}, right), "has room for 452");
}

TEST_CASE("for a UF2 file for several chips there is a question which one to use")
{
    const Bytes file = uf2File(
        {{.number = 0, .count = 1}, {.bytes = {4}, .number = 0, .count = 1, .family = kF4}});
    requireRefusedUf2(file, "firmware for several chips: STM32L4, STM32F4");
    const auto unclear = readUf2(file, {}, QStringLiteral("/a/two.uf2"));
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().remedy() == QStringLiteral("Choose one of them: two.uf2//STM32L4"));
    const auto f4 = readU(file, QStringLiteral("stm32f4"));
    REQUIRE(f4);
    CHECK(f4->familyId == kF4);
    CHECK(f4->targets[0].segments == std::vector<Segment>{{kFlash, {4}}});
    CHECK(readU(file, QStringLiteral("0x00ff6919"))->familyId == kL4);
    CHECK_FALSE(readU(file, QStringLiteral("RP2040")));
}

TEST_CASE("names of UF2 families are converted to numbers and back")
{
    CHECK(uf2FamilyName(kL4) == QStringLiteral("STM32L4"));
    CHECK(uf2FamilyName(0x12345678) == QStringLiteral("0x12345678"));
    CHECK(uf2FamilyFromText(QStringLiteral("STM32l4")) == kL4);
    CHECK(uf2FamilyFromText(QStringLiteral("0xE48BFF56")) == 0xe48bff56U);
    CHECK_FALSE(uf2FamilyFromText(QStringLiteral("STM32X9")));
    CHECK(isForFamily(kL4, QStringLiteral("STM32L476")) == true);
    CHECK(isForFamily(kL4, QStringLiteral("STM32")) == true);
    CHECK(isForFamily(kL4, QStringLiteral("STM32F4")) == false);
    CHECK_FALSE(isForFamily(0x12345678, QStringLiteral("STM32F4")));
}

TEST_CASE("a UF2 file for other chips is a danger, and for an unpublished number a question")
{
    const auto severityOf = [](std::uint32_t family, const QString& device) {
        FirmwareImage image = imageOf({{kFlash, program(kFlash, 0x400)}});
        image.format = Format::Uf2;
        image.familyId = family;
        DeviceFacts facts;
        facts.ram = stm32l4Ram();
        facts.family = device;
        const Findings findings = examine(image, facts);
        const auto found = std::ranges::find(findings, FindingCode::WrongFamily, &Finding::code);
        return found == findings.end() ? std::optional<Severity>() : found->severity;
    };
    CHECK(severityOf(0xe48bff56, QStringLiteral("STM32")) == Severity::Danger);
    CHECK(severityOf(kF4, QStringLiteral("STM32L476")) == Severity::Danger);
    CHECK(severityOf(0x12345678, QStringLiteral("STM32L476")) == Severity::Question);
    CHECK_FALSE(severityOf(kL4, QStringLiteral("STM32L476")));
    CHECK_FALSE(severityOf(kL4, {}));
}
