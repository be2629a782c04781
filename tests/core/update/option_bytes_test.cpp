// SPDX-License-Identifier: MIT
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using option_bytes::Attention;
using option_bytes::ReadProtection;
using test::UpdateBench;

namespace {

OptionBytesResult look(UpdateBench& bench)
{
    bench.events.clear();
    return test::run(bench.session().optionBytes({}, {}, bench.stop.get_token()));
}

QString valueOf(const OptionBytesResult& result, const char* name)
{
    for (const auto& setting : result.decoded->settings) {
        if (setting.name == QLatin1String(name))
            return setting.value;
    }
    return {};
}

} // namespace

TEST_CASE("the option bytes of a running device are read, and its application restarts")
{
    UpdateBench bench("write-protect=254-258");
    const OptionBytesResult result = look(bench);
    INFO(result.report.verdict().toStdString());
    REQUIRE_FALSE(result.report.error);
    REQUIRE(result.decoded);
    CHECK(result.decoded->protection == ReadProtection::Off);
    CHECK(result.decoded->part.family == option_bytes::Family::TwoBanks);
    CHECK(valueOf(result, "WRP1A").startsWith(QStringLiteral("Pages 254 to 255 (")));
    CHECK(valueOf(result, "WRP2A").startsWith(QStringLiteral("Pages 0 to 2 (")));
    CHECK(result.otp.size() == 1024);
    CHECK(option_bytes::usedOtpWords(result.otp) == 0);
    CHECK(result.report.returned == Answer::Yes);
    CHECK(bench.board().statistics().violationCount() == 0);
}

TEST_CASE("one bank has one block, and a map without the second block is not an error")
{
    UpdateBench oneBank("rom=l43x-old,start=bootloader");
    const OptionBytesResult small = look(oneBank);
    REQUIRE(small.decoded);
    CHECK(small.decoded->part.family == option_bytes::Family::OneBank);
    UpdateBench plain("layout=plain,start=bootloader");
    const OptionBytesResult large = look(plain);
    REQUIRE(large.decoded);
    CHECK(large.decoded->part.lacksSecondBlock());
    CHECK(large.decoded->remarks.size() == 1);
}

TEST_CASE("a read-protected chip reveals nothing, and keeps its program")
{
    UpdateBench bench("rdp=1");
    const OptionBytesResult result = look(bench);
    CHECK(result.isReadProtected);
    CHECK_FALSE(result.decoded);
    REQUIRE(result.report.error);
    CHECK(result.report.error->kind() == ErrorKind::ReadProtected);
    CHECK_THAT(result.report.error->summary().toStdString(),
               test::hasText("its program runs again"));
}

TEST_CASE("the option bytes of other chips are read as they are, and not decoded")
{
    struct Expected {
        const char* chip;
        std::vector<AddressRange> ranges;
    };
    for (const Expected& expected : {Expected{"stm32f407", {{0x1FFFC000, 16}}},
                                     Expected{"stm32g474", {{0x1FFF7800, 48}, {0x1FFFF800, 48}}},
                                     Expected{"stm32h743", {{0x5200201C, 128}}}}) {
        const std::string switches = std::string("start=bootloader,chip=") + expected.chip;
        UpdateBench bench(switches.c_str());
        const OptionBytesResult result = look(bench);
        INFO(expected.chip << ": " << result.report.verdict().toStdString());
        CHECK_FALSE(result.report.error);
        CHECK_FALSE(result.decoded);
        CHECK_FALSE(result.isReadProtected);
        REQUIRE(result.raw.size() == expected.ranges.size());
        for (std::size_t i = 0; i < result.raw.size(); ++i) {
            CHECK(result.raw[i].first == expected.ranges[i].first);
            CHECK(result.raw[i].bytes.size() == expected.ranges[i].size);
        }
        CHECK_THAT(result.summary().toStdString(), test::hasText("not decoded"));
        CHECK(bench.board().statistics().violationCount() == 0);
    }
}

TEST_CASE("read protection of another chip is concluded from its flash")
{
    UpdateBench bench("start=bootloader,chip=stm32f407,rdp=1");
    const OptionBytesResult result = look(bench);
    CHECK(result.isReadProtected);
    CHECK(result.isEmpty());
}

TEST_CASE("a chip without option bytes of an STM32L4 is distinguished")
{
    UpdateBench bench("layout=broken,start=bootloader");
    const OptionBytesResult result = look(bench);
    CHECK_FALSE(result.decoded);
    CHECK(result.report.error);
}

TEST_CASE("removing the read protection empties the chip and verifies it")
{
    UpdateBench bench("rdp=1,start=bootloader,empty-starts-rom");
    const Report report = bench.unprotect();
    INFO(report.verdict().toStdString());
    REQUIRE_FALSE(report.error);
    CHECK(report.exitCode() == 0);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.bytesVerified == 1024 * 1024);
    CHECK(isErased(bench.wholeFlash()));
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("Read protection is removed and everything is erased."));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("is in bootloader mode"));
    const OptionBytesResult after = look(bench);
    REQUIRE(after.decoded);
    CHECK(after.decoded->protection == ReadProtection::Off);
}

TEST_CASE("a chip that starts its empty flash disconnects, and the way back is explained")
{
    UpdateBench bench("rdp=1");
    const Report report = bench.unprotect();
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::DidNotReturn);
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("its program is erased"));
    CHECK_THAT(report.error->remedy().toStdString(), test::hasText("BOOT0"));
    CHECK_FALSE(report.flashIncomplete);
    CHECK(isErased(bench.wholeFlash()));
    bench.plugAgain(true);
    const OptionBytesResult after = look(bench);
    REQUIRE(after.decoded);
    CHECK(after.decoded->protection == ReadProtection::Off);
}

TEST_CASE("a bootloader that does not reset itself afterwards is queried for its state")
{
    UpdateBench bench("rdp=1,start=bootloader,unprotect=stays");
    const Report report = bench.unprotect();
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
}

TEST_CASE("an open chip is not erased by removing a protection that it does not have")
{
    UpdateBench bench;
    const Bytes before = bench.wholeFlash();
    const Report report = bench.unprotect();
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Usage);
    CHECK(bench.wholeFlash() == before);
    CHECK(report.after->bcdDevice == 0x0100); // the application runs again
}

TEST_CASE("a stop before the protection is removed leaves everything as it was")
{
    UpdateBench bench("rdp=1");
    bench.onEvent = [&](const Event& event) {
        if (const auto* started = std::get_if<PhaseStarted>(&event);
            started && started->phase == Phase::Inspect)
            bench.stop.request_stop();
    };
    const Bytes before = bench.wholeFlash();
    const Report report = bench.unprotect();
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK(bench.wholeFlash() == before);
}
