// SPDX-License-Identifier: MIT
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {
Report verify(UpdateBench& bench, image::FirmwareImage image, UpdateOptions options = {})
{
    bench.events.clear();
    return test::run(
        bench.session().verify(std::move(image), {}, std::move(options), bench.stop.get_token()));
}
} // namespace

TEST_CASE("comparing with the running program verifies it and leaves it running")
{
    UpdateBench bench;
    const Report report = verify(bench, test::demoImage(0x0100));
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::Yes);
    CHECK(report.expectedVersion == Answer::NotAsked);
    CHECK(report.bytesVerified == 14 * 1024);
    CHECK(bench.board().statistics().pageErases() == 0);
    CHECK(bench.board().statistics().violationCount() == 0);
    CHECK(report.hashes.size() == 1);
    test::requireTruthfulProgress(bench);
    CHECK(roleOf(bench.bus.devices().front()) == Role::Application);
}

TEST_CASE("a device found in bootloader mode stays there after a comparison")
{
    UpdateBench bench("start=bootloader");
    const Report report = verify(bench, test::demoImage(0x0100));
    CHECK_FALSE(report.error);
    CHECK(report.returned == Answer::NotAsked);
    CHECK(roleOf(bench.bus.devices().front()) == Role::Bootloader);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("is in bootloader mode"));
}

TEST_CASE("differences are counted, the first are listed, and the application restarts")
{
    UpdateBench bench;
    const Report report = verify(bench, test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.exitCode() == 8);
    CHECK(report.verified == Answer::No);
    CHECK(report.returned == Answer::Yes);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(report.differentBytes == 3);
    REQUIRE(report.differences.size() == 3);
    CHECK(report.differences[0].address == test::kFlash + 0x190 + 6);
    CHECK(report.differences[0].expected == 0x10);
    CHECK(report.differences[0].found == 0x00);
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("The device differs from the file in 3 bytes."));
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("The device has version 1.0, the file contains version 1.1."));
    CHECK(report.error->remedy()
          == QStringLiteral("Update the device if it should match the file."));
    for (const PhaseFinished& finished : bench.of<PhaseFinished>())
        CHECK(finished.outcome == PhaseOutcome::Done);
    CHECK_THAT(report.error->detail().toStdString(), test::hasText("0x0800 0196"));
    const auto states = bench.of<SectorChanged>();
    CHECK(std::ranges::count(states, SectorState::Different, &SectorChanged::state) == 3);
    CHECK(std::ranges::count(states, SectorState::Verified, &SectorChanged::state) == 4);
}

TEST_CASE("the version on a device in bootloader mode is that of the program that was read")
{
    UpdateBench bench("start=bootloader");
    const Report report = verify(bench, test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.versionBefore == 0x0100);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("The device has version 1.0"));
}

TEST_CASE("only 16 differences are listed, all are counted")
{
    UpdateBench bench("start=bootloader");
    auto image = test::imageAt(test::kFlash + 0x1000, Bytes(5000, 0x5A));
    const Report report = verify(bench, image);
    CHECK(report.differences.size() == 16);
    CHECK(report.differentBytes > 4000);
}

TEST_CASE("ranges made unreadable by a power loss are differences and not bus errors")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().leaveHalfProgrammed(test::kFlash + 0x80000, 0x1122334455667788);
    const Report report =
        verify(bench, test::imageAt(test::kFlash + 0x80000 - 64, Bytes(1024, 0xFF)));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.differentBytes == 8);
}

TEST_CASE("a protected device cannot be compared and continues to run")
{
    UpdateBench bench("rdp=1");
    const Report report = verify(bench, test::demoImage(0x0100));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::ReadProtected);
    CHECK(report.returned == Answer::Yes);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("its program runs again"));
}
