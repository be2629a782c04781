// SPDX-License-Identifier: MIT
#include "core/image/gate/sanity_gate.h"
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr SuffixFields kPlain{
    .bcdDevice = 0x0102, .idProduct = 0x0001, .idVendor = 0x1209, .bcdDFU = 0x0110};

Result<FirmwareImage> readSuffixed(const Bytes& file, const QString& name = QStringLiteral("a.dfu"))
{
    return readImage(file, name);
}

} // namespace

TEST_CASE("a raw binary with a suffix is read with its identity, and still needs an address")
{
    const Bytes content = program(0x08000000, 100);
    for (const std::uint16_t bcdDFU : {std::uint16_t{0x0100}, std::uint16_t{0x0110}}) {
        SuffixFields fields = kPlain;
        fields.bcdDFU = bcdDFU;
        const auto image = readSuffixed(withSuffix(content, fields), QStringLiteral("a.bin"));
        REQUIRE(image);
        CHECK(image->format == Format::DfuSuffixed);
        CHECK(image->needsAddress);
        CHECK(image->identity == Identity{0x1209, 0x0001, 0x0102});
        CHECK(image->bcdDfu == bcdDFU);
        CHECK(image->suffixCrc);
        CHECK(image->targets[0].segments == std::vector<Segment>{{0, content}});
    }
}

TEST_CASE("a longer suffix ends the content earlier")
{
    SuffixFields fields = kPlain;
    fields.bLength = 40;
    const auto image = readSuffixed(withSuffix(program(0x08000000, 100), fields));
    REQUIRE(image);
    CHECK(image->size() == 100);
}

TEST_CASE("a suffix with a wrong CRC, length or version is refused at its offset")
{
    Bytes file = withSuffix(program(0x08000000, 100), kPlain);
    SECTION("CRC")
    {
        file[3] ^= 0x10;
        CHECK_THAT(summaryOf(readSuffixed(file)), hasText("at offset 0x70: the checksum"));
    }
    SECTION("length below the smallest")
    {
        file[file.size() - 5] = 15;
        CHECK_THAT(summaryOf(readSuffixed(file)), hasText("at offset 0x6F"));
    }
    SECTION("length beyond the file")
    {
        file[file.size() - 5] = 117;
        CHECK_THAT(summaryOf(readSuffixed(file)), hasText("at offset 0x6F"));
    }
    SECTION("version")
    {
        file[file.size() - 10] = 0x20;
        CHECK_THAT(summaryOf(readSuffixed(file)), hasText("at offset 0x6A"));
    }
    SECTION("DfuSe version without a container")
    {
        file[file.size() - 10] = 0x1A;
        reseal(file);
        CHECK_THAT(summaryOf(readSuffixed(file)),
                   hasText("says DfuSe, but its content is a raw program"));
    }
}

TEST_CASE("a suffix without firmware before it is refused")
{
    CHECK_THAT(summaryOf(readSuffixed(withSuffix({}, kPlain))),
               hasText("a suffix without firmware"));
}

TEST_CASE("a suffix does not turn a foreign file into firmware")
{
    CHECK_THAT(summaryOf(readSuffixed(withSuffix(bytesOf("\x7F"
                                                         "ELF and so on"),
                                                 kPlain))),
               hasText("an ELF file"));
}

TEST_CASE("every single damaged byte of a suffixed file is detected, whatever its name")
{
    const Bytes good = withSuffix(program(0x08000000, 70), kPlain);
    const QString name = GENERATE(QStringLiteral("a.dfu"), QStringLiteral("a.bin"));
    std::size_t accepted = 0;
    for (std::size_t offset = 0; offset < good.size(); ++offset) {
        Bytes bad = good;
        for (int change = 1; change < 256; ++change) {
            bad[offset] = static_cast<std::uint8_t>(good[offset] ^ change);
            accepted += readSuffixed(bad, name) ? 1U : 0U;
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("a file named .dfu without any signature of the format is refused, not taken as raw")
{
    const Bytes raw = program(0x08000000, 100);
    CHECK_THAT(summaryOf(readSuffixed(raw)), hasText("no DFU suffix at its end, at offset 0x54"));
    CHECK_THAT(summaryOf(readSuffixed(raw, QStringLiteral("A.DFU"))), hasText("no DFU suffix"));
    CHECK_THAT(summaryOf(readSuffixed({1, 2, 3})), hasText("at offset 0x3"));
    for (std::size_t size = 1; size < 116; ++size) {
        Bytes cut = withSuffix(raw, kPlain);
        cut.resize(size);
        CHECK_FALSE(readSuffixed(cut));
    }
}

TEST_CASE("a raw program whose suffix says DfuSe is reported as such")
{
    const auto image = readSuffixed(withSuffix(program(0x08000000, 400), {.bcdDFU = 0x011A}));
    REQUIRE_FALSE(image);
    CHECK_THAT(summaryOf(image), hasText("raw program"));
    CHECK_FALSE(image.error().remedy().contains(QStringLiteral("ownload")));
}

TEST_CASE("a wrong CRC can be accepted, and is a danger that must be allowed by name")
{
    const ReadOptions accepts{.member = {}, .acceptWrongCrc = true};
    const Bytes content = program(0x08000000, 600);
    for (Bytes file : {withSuffix(content, {.bcdDFU = 0x0110}),
                       dfuseFile({{.elements = {{0x08000000, content}}}})}) {
        CHECK_FALSE(readImage(file, {}, accepts)->differentCrc);
        file[file.size() - 1] ^= 1;
        CHECK_FALSE(readImage(file, {}));
        const auto image = readImage(file, {}, accepts);
        INFO(summaryOf(image));
        REQUIRE(image);
        CHECK(image->differentCrc == (*image->suffixCrc ^ 0x01000000U));
        DeviceFacts device;
        device.ram = stm32l4Ram();
        const Findings findings = examine(image->placedAt(0x08000000), device);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == FindingCode::WrongCrc);
        CHECK(findings[0].severity == Severity::Danger);
        Permissions permissions;
        permissions.questions = true;
        CHECK(refusal(findings, permissions));
        permissions.named.insert(FindingCode::WrongCrc);
        CHECK_FALSE(refusal(findings, permissions));
    }
    // Inconsistent lengths stay an error.
    Bytes cut = dfuseFile({{.elements = {{0x08000000, content}}}});
    cut.erase(cut.begin() + 400);
    CHECK_FALSE(readImage(cut, {}, accepts));
}
