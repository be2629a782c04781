// SPDX-License-Identifier: MIT
// Erasing, and the two jobs that only change the mode of the device.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("chosen sectors are erased and verified as empty, the others stay")
{
    UpdateBench bench("start=bootloader");
    Bytes expected = bench.wholeFlash();
    std::fill_n(expected.begin() + 2048, 4096, kErasedByte);
    const Report report = bench.erase({{test::kFlash + 2048, 4096}});
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::NotAsked);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(bench.wholeFlash() == expected);
    CHECK(bench.board().statistics().pageErases() == 2);
    CHECK(bench.of<PlanAnnounced>().size() == 1);
    test::requireTruthfulProgress(bench);
}

TEST_CASE("everything is erased by one mass erase")
{
    UpdateBench bench;
    const Report report = bench.erase({});
    CHECK_FALSE(report.error);
    CHECK(isErased(bench.wholeFlash()));
    CHECK(bench.board().statistics().massErases == 1);
    CHECK(report.counters.massErases == 1);
    CHECK(roleOf(bench.bus.devices().front()) == Role::Bootloader);
    CHECK(report.verdict()
          == QStringLiteral("The memory is erased. Every byte was read back and is empty. The "
                            "device is in bootloader mode."));
}

TEST_CASE("half a sector cannot be erased: nothing happens and the application restarts")
{
    UpdateBench bench;
    const Bytes before = bench.wholeFlash();
    const Report report = bench.erase({{test::kFlash + 100, 4096}});
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Usage);
    CHECK(report.exitCode() == 2);
    CHECK(bench.wholeFlash() == before);
    CHECK(report.returned == Answer::Yes);
}

TEST_CASE("a sector that silently keeps its content is detected by reading")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(1, 1); // and the option bytes do not say so
    const Report report = bench.erase({{test::kFlash, 4096}});
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("The erase did not empty 2041 bytes"));
    UpdateOptions careless;
    careless.verify = false;
    const Report unproved = bench.erase({{test::kFlash, 4096}}, careless);
    CHECK_FALSE(unproved.error);
    CHECK(unproved.verified == Answer::NotAsked);
    CHECK_THAT(unproved.verdict().toStdString(), test::hasText("It was not read back."));
}

TEST_CASE("detach ends when the bootloader is there, leave when the application is")
{
    UpdateBench bench;
    const Report detached = test::run(bench.session().detach({}, {}));
    CHECK_FALSE(detached.error);
    CHECK(detached.after->vendorId == 0x0483);
    CHECK(detached.verdict() == QStringLiteral("The device is in bootloader mode."));
    const Report again = test::run(bench.session().detach({}, {}));
    CHECK_FALSE(again.error);
    CHECK(again.verdict()
          == QStringLiteral("The device was in bootloader mode already; nothing was done."));

    const Report left = test::run(bench.session().leave(std::nullopt, {}, {}));
    CHECK_FALSE(left.error);
    CHECK(left.returned == Answer::Yes);
    CHECK(left.after->vendorId == 0x1209);
    CHECK(left.versionAfter == 0x0100);
    const Report nothing = test::run(bench.session().leave(std::nullopt, {}, {}));
    CHECK_FALSE(nothing.error);
    CHECK(nothing.returned == Answer::NotAsked); // it did not restart
    CHECK(nothing.verdict()
          == QStringLiteral("The device was running its program already; nothing was done."));
    CHECK(bench.board().statistics().violationCount() == 0);
}

TEST_CASE("leaving to an address without a program does not count as returned")
{
    UpdateBench bench("start=bootloader,empty-starts-rom");
    bench.board().flash().makeVirgin();
    const Report report = test::run(bench.session().leave(test::kFlash, {}, {}));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::DidNotReturn);
    CHECK(report.returned == Answer::No);
    CHECK(report.exitCode() == 9);
}

TEST_CASE("the memory map is read without opening the device")
{
    UpdateBench bench("start=bootloader");
    const auto seen = test::run(bench.session().inspect(bench.bus.devices().front()));
    REQUIRE(seen);
    CHECK(seen->map.firstFlashAddress() == test::kFlash);
    CHECK_FALSE(seen->loader);
    UpdateBench running;
    const auto none = test::run(running.session().inspect(running.bus.devices().front()));
    REQUIRE_FALSE(none);
    CHECK(none.error().kind() == ErrorKind::WrongBoard);
}
