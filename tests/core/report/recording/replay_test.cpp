// SPDX-License-Identifier: MIT
#include "tests/core/report/recording/recorded.h"

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

Bytes known() { return report::imageContent(demo(0x0110)); }

} // namespace

TEST_CASE("a recorded update is repeated, transfer by transfer, without its firmware in the file")
{
    const Recorded recorded = record("", kUpdate, demo(0x0110));
    REQUIRE_FALSE(recorded.report.error);
    CHECK(recorded.file.size() < 8000); // the image alone is 14 KB of incompressible data
    const Replayed replayed = replay(recorded.transcript(), kUpdate, known());
    INFO((replayed.deviation ? replayed.deviation->sentence() : QString()).toStdString());
    CHECK_FALSE(replayed.deviation);
    CHECK(replayed.report.verdict() == recorded.report.verdict());
    CHECK(replayed.report.verified == update::Answer::Yes);
    REQUIRE(replayed.report.times.size() == recorded.report.times.size());
    for (std::size_t index = 0; index < replayed.report.times.size(); ++index)
        CHECK(replayed.report.times[index].took == recorded.report.times[index].took);
}

TEST_CASE("a replayed failure is the same failure")
{
    for (const char* switches :
         {"write-protect=0-2", "stall-at=40", "timeout-at=50", "crystal=none", "unplug-after=60",
          "obstacle=not-permitted", "detach=ignored", "leave=never-returns", "start=bootloader",
          "rdp=1", "ecc-error=stall,power-cut-at=300", "returns-as=9.9"}) {
        for (const bool includesFirmware : {false, true}) {
            INFO(switches << (includesFirmware ? ", with the firmware" : ""));
            const Recorded recorded = record(switches, kUpdate, demo(0x0110), includesFirmware);
            const Replayed replayed = replay(recorded.transcript(), kUpdate, known());
            INFO((replayed.deviation ? replayed.deviation->sentence() : QString()).toStdString());
            CHECK_FALSE(replayed.deviation);
            CHECK(replayed.report.exitCode() == recorded.report.exitCode());
            // The number of differing bytes is unknown if the content was left out.
            if (includesFirmware)
                CHECK(replayed.report.verdict() == recorded.report.verdict());
        }
    }
}

TEST_CASE("a program that writes something else is detected at that transfer")
{
    const Recorded recorded = record("", kUpdate, demo(0x0110));
    image::FirmwareImage other = demo(0x0110);
    SharedBytes& bytes = other.targets.front().segments.front().bytes;
    bytes.set(1000, bytes[1000] ^ 1);
    const Replayed replayed = replay(
        recorded.transcript(), [&](update::Session& session) { return updateWork(session, other); },
        known());
    REQUIRE(replayed.deviation);
    const std::string sentence = replayed.deviation->sentence().toStdString();
    CHECK_THAT(sentence, hasText("other data from byte 992 on")); // the first 8 bytes are last
    CHECK_THAT(sentence, hasText("OUT 21 01"));
    CHECK(replayed.report.error);
}

TEST_CASE("a program that does less than the recording is detected at its end")
{
    const Recorded recorded = record("", kUpdate, demo(0x0110));
    const Replayed replayed = replay(
        recorded.transcript(), [](update::Session& session) { return run(session.detach({}, {})); },
        known());
    REQUIRE(replayed.deviation);
    CHECK_THAT(replayed.deviation->sentence().toStdString(), hasText("nothing more"));
}

TEST_CASE("a program that does more than the recording finds the devices disconnected")
{
    const Recorded recorded = record(
        "", [](update::Session& session) { return run(session.detach({}, {})); }, demo(0x0110));
    const Replayed replayed = replay(recorded.transcript(), kUpdate, known());
    REQUIRE(replayed.deviation);
    CHECK_THAT(replayed.deviation->sentence().toStdString(), hasText("has ended"));
    REQUIRE(replayed.report.error);
    CHECK(replayed.report.exitCode() != 0);
}

TEST_CASE("a window may look at a recorded device any number of times")
{
    const Recorded recorded = record("start=bootloader", kUpdate, demo(0x0110));
    VirtualClock clock;
    transcript::ReplayBus bus(clock, recorded.transcript(), transcript::ReplayOrder::Relaxed);
    bus.learn(known());
    run(bus.settled());
    update::Session session(bus, clock, {});
    REQUIRE(bus.devices().size() == 1);
    for (int look = 0; look < 3; ++look) {
        const auto seen = run(session.inspect(bus.devices().front()));
        REQUIRE(seen);
        CHECK(seen->map.areas().size() == 4);
    }
    const update::Report report = kUpdate(session);
    CHECK_FALSE(bus.missing());
    CHECK(report.verdict() == recorded.report.verdict());
}

TEST_CASE("unknown bytes are replayed as placeholders, or as themselves if they were recorded")
{
    const Work read = [](update::Session& session) {
        const update::UpdateOptions options;
        return run(session.read({{kFlashBegin, 8192}}, {}, options, {})).report;
    };
    for (const bool includes : {false, true}) {
        const Recorded recorded = record("", read, demo(0x0110), includes);
        const Replayed replayed = replay(recorded.transcript(), read, known());
        INFO((replayed.deviation ? replayed.deviation->sentence() : QString()).toStdString());
        CHECK_FALSE(replayed.deviation);
        REQUIRE(recorded.report.hashes.size() == replayed.report.hashes.size());
        CHECK((recorded.report.hashes.front().sha256 == replayed.report.hashes.front().sha256)
              == includes);
    }
}
