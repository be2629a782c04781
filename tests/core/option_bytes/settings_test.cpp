// SPDX-License-Identifier: MIT
#include "tests/core/option_bytes/some_parts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace fieldflash;
using namespace fieldflash::option_bytes;

namespace {

constexpr std::array kFamilies{Family::OneBank, Family::TwoBanks, Family::Plus};

/// Positions from the CMSIS headers, listed independently of the decoder.
std::map<QString, int> bitsOf(Family family)
{
    std::map<QString, int> bits{
        {QStringLiteral("nRST_STOP"), 12}, {QStringLiteral("nRST_STDBY"), 13},
        {QStringLiteral("nRST_SHDW"), 14}, {QStringLiteral("IWDG_SW"), 16},
        {QStringLiteral("IWDG_STOP"), 17}, {QStringLiteral("IWDG_STDBY"), 18},
        {QStringLiteral("WWDG_SW"), 19},   {QStringLiteral("nBOOT1"), 23},
        {QStringLiteral("SRAM2_PE"), 24},  {QStringLiteral("SRAM2_RST"), 25},
        {QStringLiteral("nSWBOOT0"), 26},  {QStringLiteral("nBOOT0"), 27}};
    if (family != Family::OneBank)
        bits[QStringLiteral("BFB2")] = 20;
    if (family == Family::TwoBanks)
        bits[QStringLiteral("DUALBANK")] = 21;
    if (family == Family::Plus) {
        bits[QStringLiteral("DB1M")] = 21;
        bits[QStringLiteral("DBANK")] = 22;
    }
    return bits;
}

std::set<QString> changedBy(Family family, std::uint32_t before, std::uint32_t after)
{
    const auto first = optrSettings(family, before);
    const auto second = optrSettings(family, after);
    REQUIRE(first.size() == second.size());
    std::set<QString> names;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i].raw != second[i].raw)
            names.insert(first[i].name);
    }
    return names;
}

} // namespace

TEST_CASE("each bit of OPTR changes exactly the setting that it belongs to, in every family")
{
    for (const Family family : kFamilies) {
        const auto bits = bitsOf(family);
        for (int position = 0; position < 32; ++position) {
            INFO(familyText(family).toStdString() << " bit " << position);
            std::set<QString> expected;
            if (position < 8)
                expected = {QStringLiteral("RDP")};
            else if (position < 11)
                expected = {QStringLiteral("BOR_LEV")};
            else {
                for (const auto& [name, place] : bits) {
                    if (place == position)
                        expected = {name};
                }
            }
            const std::uint32_t delivered = deliveredOptr(family);
            CHECK(changedBy(family, delivered, delivered ^ (1U << position)) == expected);
        }
    }
}

TEST_CASE("every value of every setting has a sentence of its own")
{
    for (const Family family : kFamilies) {
        const auto none = optrSettings(family, 0);
        const auto all = optrSettings(family, 0xFFFFFFFF);
        for (std::size_t i = 0; i < none.size(); ++i) {
            INFO(none[i].name.toStdString());
            CHECK(none[i].value.endsWith(QLatin1Char('.')));
            CHECK(all[i].value.endsWith(QLatin1Char('.')));
            CHECK(none[i].explanation.endsWith(QLatin1Char('.')));
            if (none[i].name != QStringLiteral("RDP")) {
                CHECK(none[i].value != all[i].value);
            }
        }
    }
}

TEST_CASE("a factory-new chip has no setting that needs attention")
{
    for (const Family family : kFamilies) {
        for (const Setting& setting : optrSettings(family, deliveredOptr(family))) {
            INFO(setting.name.toStdString());
            CHECK(setting.attention == Attention::None);
        }
    }
}

TEST_CASE("read protection is level 1 for every value but two")
{
    for (std::uint32_t value = 0; value < 256; ++value) {
        const auto expected = value == 0xAA ? ReadProtection::Off
            : value == 0xCC                 ? ReadProtection::Forever
                                            : ReadProtection::On;
        REQUIRE(readProtection(0xFFEFF800 | value) == expected);
        const auto rdp = optrSettings(Family::TwoBanks, 0xFFEFF800 | value).front();
        REQUIRE((rdp.attention == Attention::Grave) == (value != 0xAA));
    }
}

TEST_CASE("brown-out levels are shown in volts, and undefined ones as such")
{
    for (std::uint32_t level = 0; level < 8; ++level) {
        const auto settings = optrSettings(Family::OneBank, 0xFFFFF8AA | (level << 8));
        const auto bor = std::ranges::find(settings, QStringLiteral("BOR_LEV"), &Setting::name);
        REQUIRE(bor != settings.end());
        CHECK(bor->raw == level);
        CHECK(bor->value.contains(QStringLiteral(" V.")) == (level < 5));
        CHECK((bor->attention == Attention::None) == (level == 0));
    }
}

TEST_CASE("bits that exist only in some parts of a family say so")
{
    const auto remarkOf = [](Family family, const char* name) {
        const auto settings = optrSettings(family, deliveredOptr(family));
        return std::ranges::find(settings, QLatin1String(name), &Setting::name)->remark;
    };
    CHECK(remarkOf(Family::TwoBanks, "nSWBOOT0").contains(QStringLiteral("L49x")));
    CHECK(remarkOf(Family::OneBank, "nSWBOOT0").isEmpty());
    CHECK(remarkOf(Family::Plus, "nBOOT0").isEmpty());
    CHECK(remarkOf(Family::TwoBanks, "DUALBANK").contains(QStringLiteral("1 MB")));
}
