// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;
using namespace fieldflash::test;

namespace {

constexpr std::size_t kTarget = 11;
constexpr std::size_t kElement = kTarget + 274;

Result<FirmwareImage> read(const Bytes& file, const QString& name = QStringLiteral("a.dfu"))
{
    return readImage(file, name);
}

Bytes oneElement(std::size_t size = 40)
{
    return dfuseFile({{.elements = {{0x08000000, countingBytes(size)}}}});
}

/// The file is refused as BadFile, and the summary contains the offset.
void requireRefusedAt(Bytes file, std::size_t offset, const std::string& words)
{
    reseal(file);
    const auto result = read(file);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind() == ErrorKind::BadFile);
    const QString place =
        QStringLiteral("at offset 0x%1:").arg(QString::number(offset, 16).toUpper());
    CHECK_THAT(summaryOf(result), hasText(place.toStdString()));
    CHECK_THAT(summaryOf(result), hasText(words));
    CHECK_FALSE(result.error().remedy().isEmpty());
}

} // namespace

TEST_CASE("a file made by ST's tool is read with address, size, CRC and identity")
{
    const Bytes file = dfuseFile({{.elements = {{0x08000000, countingBytes(4268)}}}});
    REQUIRE(file.size() == 4577);
    REQUIRE(readLittle32(file, 6) == 4561);
    const auto image = read(file);
    REQUIRE(image);
    CHECK(image->format == Format::DfuSe);
    REQUIRE(image->targets.size() == 1);
    CHECK(image->targets[0].name == QStringLiteral("ST..."));
    CHECK(image->targets[0].segments == std::vector<Segment>{{0x08000000, countingBytes(4268)}});
    CHECK(image->identity.vendorId == 0x0483);
    CHECK_FALSE(image->identity.productId);
    CHECK_FALSE(image->identity.bcdDevice);
    CHECK(image->bcdDfu == 0x011A);
    CHECK(image->suffixCrc == readLittle32(file, file.size() - 4));
    CHECK_FALSE(image->needsAddress);
}

TEST_CASE("the image size may include the suffix or not, and the suffix may exceed 16 bytes")
{
    const std::vector<BuiltTarget> targets{{.elements = {{0x08000000, countingBytes(9)}}}};
    for (const auto convention : {SizeConvention::WithoutSuffix, SizeConvention::WholeFile}) {
        for (const std::uint8_t length : {std::uint8_t{16}, std::uint8_t{17}, std::uint8_t{255}}) {
            const auto image = read(dfuseFile(targets, convention, {.bLength = length}));
            INFO(summaryOf(image));
            REQUIRE(image);
            CHECK(image->targets[0].segments[0].bytes == countingBytes(9));
        }
    }
}

TEST_CASE("several targets and elements keep their boundaries and are sorted by address")
{
    const auto image = read(dfuseFile({
        {.alternateSetting = 0,
         .elements = {{0x08004001, countingBytes(3)},
                      {0x08000000, countingBytes(8)},
                      {0x08000008, countingBytes(5)}}},
        {.alternateSetting = 1, .isNamed = false, .elements = {{0x08000000, countingBytes(7)}}},
        {.alternateSetting = 0, .name = "second", .elements = {{0x08008000, countingBytes(1)}}},
    }));
    REQUIRE(image);
    REQUIRE(image->targets.size() == 3);
    CHECK(image->targets[0].segments
          == std::vector<Segment>{{0x08000000, countingBytes(8)},
                                  {0x08000008, countingBytes(5)},
                                  {0x08004001, countingBytes(3)}});
    CHECK(image->targets[1].alternateSetting == 1);
    CHECK(image->targets[1].name.isEmpty());
    CHECK(image->targets[2].name == QStringLiteral("second"));
    CHECK(image->size() == 24);
}

TEST_CASE("a target name without NUL or with unprintable bytes is shown as far as possible")
{
    const auto nameOf = [](const std::string& name) {
        return read(dfuseFile({{.name = name, .elements = {{0, {1}}}}}))->targets[0].name;
    };
    CHECK(nameOf(std::string(255, 'x')) == QString(255, QLatin1Char('x')));
    CHECK(nameOf("Flash\x1B[31m") == QStringLiteral("Flash"));
    CHECK(nameOf("Flash \xFF\xFE") == QStringLiteral("Flash"));
    CHECK(nameOf("Speicher für alles") == QStringLiteral("Speicher für alles"));
    CHECK(nameOf("").isEmpty());
}

TEST_CASE("an element may end exactly at the end of the address space")
{
    CHECK(read(dfuseFile({{.elements = {{0xFFFFFFFE, {1, 2}}}}})));
}

TEST_CASE("a stated vendor, product and version are read; don't-care values are not")
{
    const std::vector<BuiltTarget> targets{{.elements = {{0, {1}}}}};
    const auto stated = read(
        dfuseFile(targets, {}, {.bcdDevice = 0x0123, .idProduct = 0xDF11, .idVendor = 0x1209}));
    CHECK(stated->identity == Identity{0x1209, 0xDF11, 0x0123});
    const auto open = read(
        dfuseFile(targets, {}, {.bcdDevice = 0xFFFF, .idProduct = 0xFFFF, .idVendor = 0xFFFF}));
    CHECK(open->identity == Identity{});
}

TEST_CASE("every invalid field of the prefix is refused at its offset")
{
    Bytes file = oneElement();
    SECTION("signature")
    {
        file[0] = 'X';
        requireRefusedAt(file, 0, "does not begin with");
    }
    SECTION("signature, beyond recognition")
    {
        std::fill(file.begin(), file.begin() + 20, std::uint8_t{0});
        requireRefusedAt(file, 0, "does not begin with");
    }
    SECTION("version")
    {
        file[5] = 2;
        requireRefusedAt(file, 5, "version 2");
    }
    SECTION("image size, both conventions missed")
    {
        for (const std::uint32_t size : {0U, 332U, 334U, 348U, 350U, 0xFFFFFFFFU}) {
            put32(file, 6, size);
            requireRefusedAt(file, 6, "states");
        }
    }
    SECTION("no target")
    {
        file[10] = 0;
        requireRefusedAt(file, 10, "no target");
    }
    SECTION("more targets than there are")
    {
        file[10] = 2;
        requireRefusedAt(file, file.size() - 16, "target 2 is missing");
    }
}

TEST_CASE("with fewer targets than stated, unassigned bytes are left")
{
    Bytes file = dfuseFile({{.elements = {{0x08000000, countingBytes(8)}}},
                            {.alternateSetting = 1, .elements = {{0, countingBytes(8)}}}});
    file[10] = 1;
    requireRefusedAt(file, kElement + 8 + 8, "unused bytes between");
}

TEST_CASE("every invalid field of a target is refused at its offset")
{
    Bytes file = oneElement();
    SECTION("signature")
    {
        file[kTarget] = 't';
        requireRefusedAt(file, kTarget, "does not begin with");
    }
    SECTION("size beyond the file")
    {
        put32(file, kTarget + 266, 49);
        requireRefusedAt(file, kTarget + 266, "only 48 follow");
        put32(file, kTarget + 266, 0xFFFFFFFF);
        requireRefusedAt(file, kTarget + 266, "only 48 follow");
    }
    SECTION("size smaller than its element")
    {
        put32(file, kTarget + 266, 47);
        requireRefusedAt(file, kElement + 4, "only 39 are left");
    }
    SECTION("size without room for an element header")
    {
        put32(file, kTarget + 266, 7);
        requireRefusedAt(file, kElement, "ends where an element should begin");
    }
    SECTION("no element")
    {
        put32(file, kTarget + 270, 0);
        requireRefusedAt(file, kTarget + 270, "no element");
    }
    SECTION("more elements than there are")
    {
        put32(file, kTarget + 270, 0xFFFFFFFF);
        requireRefusedAt(file, file.size() - 16, "ends where an element should begin");
    }
}

TEST_CASE("fewer elements than the size of their target states are refused")
{
    Bytes file = dfuseFile({{.elements = {{0, countingBytes(8)}, {64, countingBytes(8)}}}});
    put32(file, kTarget + 270, 1);
    requireRefusedAt(file, kTarget + 266, "its elements occupy 16");
}

TEST_CASE("every invalid field of an element is refused at its offset")
{
    Bytes file = oneElement();
    SECTION("empty")
    {
        requireRefusedAt(dfuseFile({{.elements = {{0x08000000, {}}}}}), kElement + 4, "empty");
    }
    SECTION("too large")
    {
        for (const std::uint32_t size : {41U, 0xFFFFFFF8U, 0xFFFFFFFFU}) {
            put32(file, kElement + 4, size);
            requireRefusedAt(file, kElement + 4, "only 40 are left");
        }
    }
    SECTION("too small")
    {
        put32(file, kElement + 4, 39);
        requireRefusedAt(file, kTarget + 266, "its elements occupy 47");
    }
    SECTION("beyond the address space")
    {
        put32(file, kElement, 0xFFFFFFFF - 38);
        requireRefusedAt(file, kElement, "end of the address space");
    }
}

TEST_CASE("elements that overlap are refused, within a target and across targets of one memory")
{
    const Segment first{0x08000000, countingBytes(8)};
    const Segment second{0x08000007, countingBytes(8)};
    requireRefusedAt(dfuseFile({{.elements = {first, second}}}), kElement + 16,
                     "overlap at 0x0800 0007");
    requireRefusedAt(dfuseFile({{.elements = {second, first}}}), kElement + 16, "overlap at");
    requireRefusedAt(dfuseFile({{.elements = {first}}, {.elements = {second}}}),
                     kElement + 16 + 274, "overlap at");
    CHECK(read(dfuseFile({{.elements = {first}}, {.alternateSetting = 1, .elements = {second}}})));
}

TEST_CASE("a container with more pieces than any real firmware is refused")
{
    BuiltTarget many{.name = {}, .elements = {}};
    for (Address number = 0; number < kMaximumSegments; ++number)
        many.elements.push_back({2 * number, {7}});
    CHECK(readImage(dfuseFile({many}), QStringLiteral("a.dfu")));
    const BuiltTarget oneMore{.alternateSetting = 1, .name = {}, .elements = {{0, {7}}}};
    const Bytes file = dfuseFile({many, oneMore});
    requireRefusedAt(file, file.size() - 16 - 9, "more than 65536 separate segments");
}

TEST_CASE("bytes between the last element and the suffix are refused")
{
    Bytes file = oneElement();
    file.insert(file.end() - 16, 4, 0);
    put32(file, 6, readLittle32(file, 6) + 4);
    requireRefusedAt(file, kElement + 48, "4 unused bytes between");
}

TEST_CASE("every invalid field of the suffix is refused at its offset")
{
    Bytes file = oneElement();
    const std::size_t size = file.size();
    SECTION("signature")
    {
        file[size - 8] = 'u';
        requireRefusedAt(file, size - 8, "signature");
    }
    SECTION("length")
    {
        for (const std::uint8_t length : {std::uint8_t{0}, std::uint8_t{15}}) {
            file[size - 5] = length;
            requireRefusedAt(file, size - 5, "impossible length");
        }
        file[size - 5] = 17;
        requireRefusedAt(file, 6, "states");
    }
    SECTION("DFU version of a plain suffix")
    {
        put16(file, size - 10, 0x0110);
        requireRefusedAt(file, size - 10, "states DFU 1.1 instead of DfuSe");
        put16(file, size - 10, 0x0100);
        requireRefusedAt(file, size - 10, "states DFU 1.0 instead of DfuSe");
    }
    SECTION("unknown DFU version")
    {
        put16(file, size - 10, 0x0200);
        requireRefusedAt(file, size - 10, "unknown DFU version");
    }
    SECTION("CRC")
    {
        file[size - 1] ^= 1;
        const auto result = read(file);
        REQUIRE_FALSE(result);
        CHECK_THAT(summaryOf(result), hasText("at offset 0x159: the checksum (CRC)"));
        CHECK_THAT(result.error().detail().toStdString(), hasText("computed"));
    }
}

TEST_CASE("content that ends inside the prefix is refused")
{
    requireRefusedAt(withSuffix(bytesOf("DfuSe\x01"), {}), 6, "inside the prefix");
    requireRefusedAt(withSuffix({}, {}), 0, "does not begin with");
}

TEST_CASE("every single damaged byte of a DfuSe file is detected, whatever its name")
{
    const Bytes good = oneElement(16);
    const QString name = GENERATE(QStringLiteral("a.dfu"), QStringLiteral("a.bin"));
    REQUIRE(read(good, name));
    std::size_t accepted = 0;
    for (std::size_t offset = 0; offset < good.size(); ++offset) {
        Bytes bad = good;
        for (int change = 1; change < 256; ++change) {
            bad[offset] = static_cast<std::uint8_t>(good[offset] ^ change);
            const auto result = read(bad, name);
            if (result || !result.error().summary().contains(QStringLiteral("offset 0x")))
                ++accepted;
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("a DfuSe file truncated anywhere is refused")
{
    const Bytes good = dfuseFile({{.elements = {{0x08000000, countingBytes(300)}}}});
    for (std::size_t size = 1; size < good.size(); ++size) {
        const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
        INFO(size);
        CHECK_FALSE(read(cut));
        if (size >= 4)
            CHECK_FALSE(read(cut, QStringLiteral("a.bin")));
    }
}

TEST_CASE("for a truncated DfuSe file the expected length is stated")
{
    Bytes cut = oneElement();
    cut.resize(100);
    const auto result = read(cut);
    REQUIRE_FALSE(result);
    CHECK_THAT(summaryOf(result), hasText("at offset 0x5C"));
    CHECK_THAT(result.error().detail().toStdString(), hasText("DFUImageSize 333, file size 100"));
    cut.resize(12);
    CHECK_THAT(summaryOf(read(cut)), hasText("at offset 0xC: it ends here"));
}

TEST_CASE("a byte more or less anywhere in a DfuSe file is refused")
{
    const Bytes good = oneElement();
    for (std::size_t offset = 0; offset < good.size(); ++offset) {
        Bytes shorter = good;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(offset));
        CHECK_FALSE(read(shorter));
        Bytes longer = good;
        longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(offset), good[offset]);
        CHECK_FALSE(read(longer));
    }
}
