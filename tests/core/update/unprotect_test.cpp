// SPDX-License-Identifier: MIT
// Removing the read protection, with interruptions: the statements about the chip are true.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("cable pulled at any transfer of an unprotection: nothing unverified is called verified")
{
    std::size_t interrupted = 0;
    std::size_t unchanged = 0;
    for (std::uint64_t nth = 1; nth < 600; nth += nth < 40 ? 1 : 60) {
        UpdateBench bench(("rdp=1,empty-starts-rom,unplug-after=" + std::to_string(nth)).c_str());
        const Bytes before = bench.wholeFlash();
        const Report report = bench.unprotect();
        INFO("pulled at transfer " << nth << ": " << report.verdict().toStdString());
        if (!report.error)
            break;
        ++interrupted;
        unchanged += bench.wholeFlash() == before ? 1 : 0;
        REQUIRE(report.verified != Answer::Yes);
        REQUIRE(report.exitCode() != 0);
        REQUIRE((isErased(bench.wholeFlash()) || bench.wholeFlash() == before));
        if (bench.wholeFlash() != before)
            REQUIRE_THAT(report.verdict().toStdString(),
                         !test::hasText("Nothing in its memory was changed"));
    }
    CHECK(interrupted > 8);
    CHECK(unchanged > 2);
}

TEST_CASE("unprotecting with a failure at any request also has a true verdict")
{
    const char* failure = GENERATE("stall-at=", "timeout-at=");
    for (std::uint64_t nth = 1; nth < 24; ++nth) {
        UpdateBench bench(
            ("rdp=1,start=bootloader,empty-starts-rom," + (failure + std::to_string(nth))).c_str());
        const Report report = bench.unprotect();
        INFO(failure << nth << ": " << report.verdict().toStdString());
        REQUIRE((report.verified == Answer::Yes) == !report.error.has_value());
        if (!report.error)
            REQUIRE(isErased(bench.wholeFlash()));
    }
}

TEST_CASE("memory that is not empty after removing the protection is not reported as empty")
{
    UpdateBench bench("rdp=1,start=bootloader,unprotect=stays,read-corruption=0x08040000");
    const Report report = bench.unprotect();
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.verified == Answer::No);
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("not empty"));
}

TEST_CASE("a stop during the check of the empty memory leaves it unverified")
{
    UpdateBench bench("rdp=1,start=bootloader,unprotect=stays");
    bench.onEvent = [&](const Event& event) {
        const auto* started = std::get_if<PhaseStarted>(&event);
        if (started && started->phase == Phase::Verify)
            bench.stop.request_stop();
    };
    const Report report = bench.unprotect();
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK(report.verified != Answer::Yes);
    CHECK(isErased(bench.wholeFlash()));
}
