// SPDX-License-Identifier: MIT
#include "tests/core/option_bytes/some_parts.h"

using namespace fieldflash;
using namespace fieldflash::option_bytes;
using test::blockOf;
using test::settingOf;

namespace {

constexpr std::uint32_t kDelivered = 0xFFEFF8AA;

Part l476() { return *partOf(test::mapOfL476()); }

Decoded decoded(const Part& part, const std::vector<Bytes>& blocks)
{
    auto result = decode(part, blocks);
    REQUIRE(result);
    return *result;
}

Decoded decodedL476(const Bytes& first, const Bytes& second = blockOf(0xFFFFFFFF))
{
    return decoded(l476(), {first, second});
}

} // namespace

TEST_CASE("a factory-new L476 is open and unprotected")
{
    const Decoded chip = decodedL476(blockOf(kDelivered));
    CHECK(chip.protection == ReadProtection::Off);
    CHECK(chip.damagedWords.empty());
    CHECK(chip.remarks.empty());
    for (const Setting& setting : chip.settings) {
        INFO(setting.name.toStdString());
        CHECK(setting.attention == Attention::None);
    }
    CHECK(chip.summary()
          == QStringLiteral("The chip is not read-protected. No part of its flash is protected "
                            "against writing."));
    CHECK(settingOf(chip, "WRP2B").value == QStringLiteral("No protection."));
}

TEST_CASE("write protection is shown in pages and addresses, of both banks")
{
    const Decoded chip =
        decodedL476(blockOf(kDelivered, 0xFF06FF04), blockOf(0xFFFFFFFF, 0xFFFFFFFF, 0xFF02FF02));
    CHECK(settingOf(chip, "WRP1A").value.startsWith(QStringLiteral("Pages 4 to 6 (")));
    CHECK(writeProtected(chip.part, 0, 0xFF06FF04) == AddressRange{0x08002000, 3 * 2048});
    CHECK(settingOf(chip, "WRP2A").value.startsWith(QStringLiteral("Page 255 (")));
    CHECK(writeProtected(chip.part, 1, 0xFFFFFFFF) == AddressRange{0x080FF800, 2048});
    CHECK(writeProtected(chip.part, 1, 0xFF02FF02) == AddressRange{0x08081000, 2048});
    CHECK(settingOf(chip, "WRP1A").attention == Attention::Grave);
    CHECK(settingOf(chip, "WRP1B").attention == Attention::None);
    CHECK(chip.summary().contains(QStringLiteral("Parts of its flash cannot be changed.")));
}

TEST_CASE("every pair of start and end page protects what the reference manual states")
{
    const Part part = l476();
    for (std::uint32_t first = 0; first < 256; ++first) {
        for (std::uint32_t last = 0; last < 256; ++last) {
            const auto range = writeProtected(part, 1, 0xFF00FF00 | (last << 16) | first);
            REQUIRE(range.has_value() == (first <= last));
            if (range) {
                REQUIRE(range->first == 0x08080000 + first * 2048);
                REQUIRE(range->end() == 0x08080000 + (last + 1) * 2048);
            }
        }
    }
}

TEST_CASE("an L4+ counts pages of 4 KB")
{
    const Part part = *partOf(test::mapOfL4R9());
    CHECK(writeProtected(part, 0, 0xFF01FF01) == AddressRange{0x08001000, 4096});
    CHECK(writeProtected(part, 1, 0xFF00FF00) == AddressRange{0x08100000, 4096});
}

TEST_CASE("execute-only areas are counted in double words")
{
    const Part part = l476();
    CHECK_FALSE(executeOnly(part, 0, 0xFFFFFFFF, 0x00FF0000));
    CHECK(executeOnly(part, 0, 0xFFFF0100, 0x00FF01FF) == AddressRange{0x08000800, 2048});
    CHECK(executeOnly(part, 1, 0xFFFF0000, 0x80FF0000) == AddressRange{0x08080000, 8});
    const Decoded chip =
        decodedL476(blockOf(kDelivered, 0xFF00FFFF, 0xFF00FFFF, 0xFFFF0100, 0x80FF01FF));
    CHECK(settingOf(chip, "PCROP1").attention == Attention::Grave);
    CHECK(settingOf(chip, "PCROP_RDP").raw == 1);
}

TEST_CASE("one flipped bit anywhere is detected, and named")
{
    const Bytes good = blockOf(kDelivered);
    static const std::array<const char*, 5> kWords{"OPTR", "PCROP1SR", "PCROP1ER", "WRP1AR",
                                                   "WRP1BR"};
    for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
        Bytes bad = good;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
        const Decoded chip = decodedL476(bad);
        INFO("bit " << bit);
        REQUIRE(chip.damagedWords.size() == 1);
        REQUIRE(chip.damagedWords.front() == QLatin1String(kWords.at(bit / 64)));
        REQUIRE_FALSE(chip.remarks.empty());
    }
}

TEST_CASE("a damaged word marks every setting that depends on it")
{
    Bytes bad = blockOf(kDelivered);
    bad[4] ^= 1;
    const Decoded chip = decodedL476(bad);
    CHECK(settingOf(chip, "RDP").attention == Attention::Grave);
    CHECK(settingOf(chip, "nBOOT1").attention == Attention::Grave);
    CHECK(settingOf(chip, "WRP1A").attention == Attention::None);
    Bytes second = blockOf(0xFFFFFFFF);
    second[0] ^= 1; // bank 2 has no OPTR
    CHECK(decodedL476(blockOf(kDelivered), second).damagedWords.empty());
    second[12] ^= 1;
    CHECK(decodedL476(blockOf(kDelivered), second).damagedWords
          == std::vector<QString>{QStringLiteral("PCROP2SR")});
}

TEST_CASE("incomplete option bytes are an error, not a guess")
{
    Bytes half = blockOf(kDelivered);
    half.resize(39);
    const auto tooShort = decode(l476(), {half, blockOf(0xFFFFFFFF)});
    REQUIRE_FALSE(tooShort);
    CHECK(tooShort.error().kind() == ErrorKind::TransferFailed);
    CHECK_FALSE(decode(l476(), {blockOf(kDelivered)}));
    CHECK_FALSE(decode(l476(), {}));
}

TEST_CASE("missing information about the second bank is reported")
{
    const auto part = partOf(test::mapOf({QStringLiteral("@Internal Flash/0x08000000/512*2Kg"),
                                          QStringLiteral("@Option Bytes/0x1FFF7800/1*40e")}));
    const Decoded chip = decoded(*part, {blockOf(kDelivered)});
    REQUIRE(chip.remarks.size() == 1);
    CHECK(chip.remarks.front().contains(QStringLiteral("second bank is unknown")));
}

TEST_CASE("used words of the OTP are counted by eight bytes")
{
    Bytes otp(1024, kErasedByte);
    CHECK(usedOtpWords(otp) == 0);
    otp[0] = 0;
    otp[7] = 0;
    otp[8] = 0;
    otp[1023] = 0x12;
    CHECK(usedOtpWords(otp) == 3);
}
