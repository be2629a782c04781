// SPDX-License-Identifier: MIT
// Every way in which a board may be unusual, and the resulting verdict.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("harmless oddities do not change the verdict of an update")
{
    const auto image = test::demoImage(0x0110, 13 * 1024 + 904); // 8-byte rule: not whole pages
    for (const char* oddity : {"rom=9.2",
                               "rom=l43x-old",
                               "rom=f4-like",
                               "eight-byte-defect=on",
                               "early-poll=nak",
                               "early-poll=tolerate",
                               "early-poll=error",
                               "dnload-after-upload=accept",
                               "upload-after-dnload=accept",
                               "clear-status=tolerant",
                               "clear-status=error",
                               "first-state=error",
                               "set-address-busy=off",
                               "block-length=remembered",
                               "block-length=requested",
                               "unknown-command=stall",
                               "alternate=ignored",
                               "layout=plain",
                               "layout=groups",
                               "transfer-size=1024",
                               "transfer-size=64",
                               "times=maximum",
                               "serial=equal",
                               "serial=empty",
                               "serial=clone",
                               "serial-changes",
                               "startup=2560ms",
                               "startup=8s",
                               "empty-starts-rom",
                               "detach=needs-reset",
                               "vanish=before-manifest-status",
                               "vanish=at-leave-request",
                               "vanish=stall-manifest-status",
                               "vanish=silent-manifest-status",
                               "leave=reset"}) {
        INFO(oddity);
        UpdateBench bench(oddity);
        const Report report = bench.update(image);
        test::requireProved(bench, report, image);
        CHECK(report.expectedVersion == Answer::Yes);
        CHECK(report.recoveries == 0);
        test::requireTruthfulProgress(bench);
    }
}

TEST_CASE("flash behind another alternate setting is found by address, unless the file states one")
{
    UpdateBench bench("layout=two-alternates");
    auto image = test::demoImage(0x0110);
    const Report refused = bench.update(image);
    REQUIRE(refused.error);
    CHECK(refused.error->kind() == ErrorKind::OutsideMap);
    CHECK(refused.returned == Answer::Yes);
    image.format = image::Format::IntelHex;
    test::requireProved(bench, bench.update(image), image);
    CHECK_FALSE(test::run(bench.session().verify(image, {}, {}, {})).error);
    // The gate also checks the program behind that other alternate setting.
    image.targets[0].segments[0].bytes.set(0, 0x55);
    image.targets[0].segments[0].bytes.set(3, 0x55);
    CHECK(bench.update(image).error->kind() == ErrorKind::UnsafeImage);
}

TEST_CASE("announced poll times that are too short are tolerated")
{
    UpdateBench bench("poll-timeout-too-short");
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    CHECK_FALSE(report.error);
    CHECK(bench.holds(image));
}

TEST_CASE("first contact in dfuERROR is nothing special, even if the board was found like that")
{
    UpdateBench bench("first-state=error,start=bootloader");
    const auto image = test::demoImage(0x0110);
    test::requireProved(bench, bench.update(image), image);
}

TEST_CASE("a device that does not reconnect after leave is written and verified, and reported so")
{
    const auto [oddity, said] = GENERATE(table<const char*, const char*>(
        {{"leave=never-returns", "did not restart within 10 s"},
         {"leave=stays-in-rom", "restarted in bootloader mode instead of its program"}}));
    UpdateBench bench(oddity);
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::DidNotReturn);
    CHECK(report.exitCode() == 9);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::No);
    CHECK(report.expectedVersion == Answer::NotAsked);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(bench.holds(image));
    const auto text = report.verdict().toStdString();
    CHECK_THAT(text, test::hasText("Everything is written and verified, but the device"));
    CHECK_THAT(text, test::hasText(said));
    CHECK_THAT(text, test::hasText("Unplug the device, release BOOT0"));
}

TEST_CASE("another version than the file states is not a success")
{
    UpdateBench bench("returns-as=1.0");
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::WrongVersion);
    CHECK(report.exitCode() == 10);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::Yes);
    CHECK(report.expectedVersion == Answer::No);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("reports version 1.0 instead of 1.1"));
}

TEST_CASE("a bootloader that does not appear, for each reason")
{
    const auto [oddity, kind, said] = GENERATE(table<const char*, ErrorKind, const char*>(
        {{"crystal=none", ErrorKind::TimedOut, "did not reconnect within 10 s"},
         {"startup=12s", ErrorKind::TimedOut, "did not reconnect within 10 s"},
         {"detach=hangs", ErrorKind::TimedOut, "did not reconnect within 10 s"},
         {"detach=ignored", ErrorKind::RefusedByDevice, "keeps running"},
         {"detach=refused", ErrorKind::RefusedByDevice, "refuses to start the bootloader"}}));
    UpdateBench bench(oddity);
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(test::demoImage(0x0110));
    INFO(oddity << ": " << report.verdict().toStdString());
    REQUIRE(report.error);
    CHECK(report.error->kind() == kind);
    CHECK_THAT(report.verdict().toStdString(), test::hasText(said));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("was changed"));
    CHECK(bench.wholeFlash() == before);
    CHECK(report.verified == Answer::NotAsked);
}

TEST_CASE("a device that the system does not open is reported as exactly that")
{
    const auto [oddity, kind] =
        GENERATE(table<const char*, ErrorKind>({{"obstacle=not-permitted", ErrorKind::NotPermitted},
                                                {"obstacle=no-driver", ErrorKind::NoDriver},
                                                {"obstacle=busy", ErrorKind::Busy}}));
    UpdateBench bench(oddity);
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == kind);
    CHECK(report.exitCode() == 4);
}

TEST_CASE("a map without usable memory is refused and the application restarts")
{
    const auto [oddity, kind] =
        GENERATE(table<const char*, ErrorKind>({{"layout=read-only-start", ErrorKind::OutsideMap},
                                                {"layout=broken", ErrorKind::OutsideMap}}));
    UpdateBench bench(oddity);
    const Report report = bench.update(test::demoImage(0x0110));
    INFO(report.verdict().toStdString());
    REQUIRE(report.error);
    CHECK(report.exitCode() == exitCode(kind));
    CHECK(bench.board().statistics().pageErases() == 0);
}

TEST_CASE("a board that reconnects at another port is recognised by its serial number")
{
    UpdateBench bench("returns-on-port=2-3.1");
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.before->portPath == QStringLiteral("1-1"));
    CHECK(report.after->portPath == QStringLiteral("2-3.1"));
}

TEST_CASE("a board that reconnects at another port and cannot be identified is not guessed")
{
    for (const char* oddity :
         {"returns-on-port=2-3.1,serial=clone", "returns-on-port=2-3.1,serial=empty"}) {
        UpdateBench bench(oddity);
        const Bytes before = bench.wholeFlash();
        const Report report = bench.update(test::demoImage(0x0110));
        INFO(oddity);
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::TimedOut);
        CHECK(bench.wholeFlash() == before);
    }
}

TEST_CASE("another board with an equal serial number that arrives meanwhile is left alone")
{
    UpdateBench bench("serial=equal,startup=2560ms");
    board::BoardSwitches twin = bench.board().switches();
    twin.start = board::Start::Bootloader;
    twin.startup.reset();
    board::VirtualBoard other(bench.clock, twin);
    bool isPlugged = false;
    bench.onEvent = [&](const Event& event) {
        const auto* change = std::get_if<DeviceChanged>(&event);
        if (!isPlugged && change && change->life == Life::Disconnected) {
            isPlugged = true;
            bench.bus.plug(QStringLiteral("3-7"), other);
        }
    };
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(isPlugged);
    CHECK(report.after->portPath == QStringLiteral("1-1"));
    CHECK(other.statistics().dfuRequests == 0);
    bench.bus.unplug(QStringLiteral("3-7"));
}
