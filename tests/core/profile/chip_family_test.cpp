// SPDX-License-Identifier: MIT
#include "core/profile/chip_family.h"
#include "tests/support/catch.h"

#include <QDir>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

const ChipFamily& family(const char* id)
{
    const auto found = std::ranges::find(chipFamilies(), QString::fromLatin1(id), &ChipFamily::id);
    REQUIRE(found != chipFamilies().end());
    return *found;
}

} // namespace

TEST_CASE("the file of each bundled family has the family's id as its name")
{
    QStringList ids;
    for (const ChipFamily& one : chipFamilies())
        ids.append(one.id);
    CHECK(ids == chipFamilyIds());
    CHECK(ids.contains(QStringLiteral("stm32l4")));
}

TEST_CASE("every bundled family is valid")
{
    const QStringList files = QDir(QStringLiteral(":/families")).entryList(QDir::Files);
    CHECK(static_cast<qsizetype>(chipFamilies().size()) == files.size());
    for (const char* id :
         {"stm32f0", "stm32f2", "stm32f3", "stm32f4", "stm32f7", "stm32g0",     "stm32g4",
          "stm32h5", "stm32h7", "stm32l0", "stm32l1", "stm32l4", "stm32l4plus", "stm32l5",
          "stm32u0", "stm32u5", "stm32wb", "stm32c0", "gd32",    "at32",        "apm32"}) {
        INFO(id);
        const ChipFamily& one = family(id);
        CHECK_FALSE(one.lines.empty());
        for (const ChipLine& line : one.lines) {
            INFO(line.name.toStdString());
            CHECK(line.smallestFlash > 0);
            CHECK_FALSE(line.ram.empty());
            CHECK(std::ranges::any_of(line.sectors, [&](const SectorPattern& pattern) {
                return !pattern.runs(line.largestFlash).empty();
            }));
        }
    }
    CHECK(family("stm32l0").erasedByte == 0);
    CHECK(family("stm32u5").lines.front().programUnit == 16);
    CHECK(family("stm32h7").lines.front().programUnit == 32);
    REQUIRE(family("stm32h5").quirk(QStringLiteral("no-leave")) != nullptr);
    CHECK(family("stm32h5").quirk(QStringLiteral("no-leave"))->confidence == Confidence::Log);
    CHECK(family("stm32h5").quirk(QStringLiteral("no such")) == nullptr);
}

TEST_CASE("a sector pattern gives the sectors of each flash size, in each bank")
{
    const auto f4 = SectorPattern::fromText(QStringLiteral("4*16K,1*64K,128K"), 1);
    REQUIRE(f4);
    CHECK(f4->runs(1024 * 1024) == std::vector<SectorRun>{{16384, 4}, {65536, 1}, {131072, 7}});
    CHECK(f4->runs(64 * 1024) == std::vector<SectorRun>{{16384, 4}});
    CHECK(f4->runs(100 * 1024).empty());
    const auto banks = SectorPattern::fromText(QStringLiteral("4*16K,1*64K,128K"), 2);
    CHECK(banks->runs(1024 * 1024)
          == std::vector<SectorRun>{
              {16384, 4}, {65536, 1}, {131072, 3}, {16384, 4}, {65536, 1}, {131072, 3}});
    const auto l0 = SectorPattern::fromText(QStringLiteral("128"), 1);
    CHECK(l0->runs(192 * 1024) == std::vector<SectorRun>{{128, 1536}});
    for (const char* text : {"", "K", "0K", "4*16K", "2K,4K", "2k", "-2K"})
        CHECK_FALSE(SectorPattern::fromText(QString::fromLatin1(text), 1));
}

TEST_CASE("an invalid family is refused with its line")
{
    const auto read = readFamily("{\"format\": 1, \"id\": \"x\",\n \"program-unit\": 3}",
                                 QStringLiteral("x.json"));
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().summary().toStdString(), test::hasText("x.json, line "));
}

namespace {

/// A family of one line with 2 KB sectors and one part, given as JSON.
QByteArray familyWith(const QByteArray& part)
{
    return QByteArray(R"({"format": 1, "id": "x", "name": "X", "bootloader-ids": ["0483:df11"],
"program-unit": 8, "erased-byte": 255, "lines": [{"name": "X1", "flash": ["64K", "128K"],
"sectors": [{"pattern": "2K"}], "ram": [{"first": "0x20000000", "size": "16K"}]}],
"confidence": {"sectors": "S", "ram": "S", "program-unit": "S", "option-bytes": "S", "times": "H"},
"parts": [)")
        + part + "]}";
}

QByteArray partWith(const char* line, const char* flash, const char* sectors)
{
    return QStringLiteral(R"({"id": "x1", "line": "%1", "flash": "%2", "sectors": "%3",
"device-version": "2.00", "product": "X", "transfer-size": 1024, "confidence": "H",
"alternates": [{"memory": "flash", "layout": "@Internal Flash   /0x08000000/64*02Kg"}]})")
        .arg(QLatin1String(line), QLatin1String(flash), QLatin1String(sectors))
        .toUtf8();
}

bool isAccepted(const QByteArray& part)
{
    return readFamily(familyWith(part), QStringLiteral("x.json")).has_value();
}

} // namespace

TEST_CASE("a part belongs to a line of its family and has its sectors")
{
    const QByteArray right = partWith("X1", "128K", "2K");
    const auto family = readFamily(familyWith(right), QStringLiteral("x.json"));
    REQUIRE(family);
    const ChipPart& part = family->parts.at(0);
    CHECK(part.flash == 128 * 1024);
    CHECK(part.bcdDevice == 0x0200);
    CHECK(part.sectors.runs(part.flash) == std::vector<SectorRun>{{2048, 64}});
    CHECK(part.confidence == Confidence::Hearsay);
    CHECK_FALSE(isAccepted(partWith("X2", "128K", "2K")));
    CHECK_FALSE(isAccepted(partWith("X1", "256K", "2K")));
    CHECK_FALSE(isAccepted(partWith("X1", "128K", "4K")));
    CHECK_FALSE(isAccepted(partWith("X1", "128K", "2K,4K")));
    CHECK_FALSE(isAccepted(QByteArray(right).replace("2.00", "2")));
    CHECK_FALSE(isAccepted(QByteArray(right).replace("\"flash\", \"layout", "\"rom\", \"layout")));
    CHECK_FALSE(isAccepted(QByteArray(right).replace("\"flash\", \"layout", "\"otp\", \"layout")));
    CHECK_FALSE(isAccepted(QByteArray(right).replace("\"confidence\": \"H\",", "")));
}

TEST_CASE("a part is found by its name with its line and its family")
{
    const auto known = partNamed(QStringLiteral("stm32f767-two-banks"));
    REQUIRE(known);
    CHECK(known->family->id == QStringLiteral("stm32f7"));
    CHECK(known->line->name == QStringLiteral("F76x/77x"));
    CHECK(known->part->sectors.banks == 2);
    CHECK_FALSE(partNamed(QStringLiteral("stm32f1")));
    QStringList names = partNames();
    CHECK(names.removeDuplicates() == 0);
}
