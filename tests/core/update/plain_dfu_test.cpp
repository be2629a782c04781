// SPDX-License-Identifier: MIT
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using test::UpdateBench;
using update::Answer;

namespace {

constexpr ByteCount kSize = ByteCount{14} * 1024;

/// With a suffix that states the version.
image::FirmwareImage rawImage(std::uint16_t version, ByteCount size = kSize)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSuffixed;
    image.needsAddress = true;
    image::Target target;
    target.segments.push_back({0, board::demoApplication(version, size)});
    image.targets.push_back(std::move(target));
    image.identity = {0x1209, 0x0001, version};
    return image;
}

device::DeviceSelector theBoard() { return device::DeviceSelector::atPort(QStringLiteral("1-1")); }

bool isWritten(UpdateBench& bench, const image::FirmwareImage& image)
{
    const SharedBytes& bytes = image.targets.front().segments.front().bytes;
    return SharedBytes(bench.flashAt(test::kFlash, bytes.size())) == bytes;
}

void requireNoViolation(UpdateBench& bench)
{
    std::string names;
    for (const auto& [name, count] : bench.board().statistics().violations)
        names += name.toStdString() + "; ";
    INFO(names);
    CHECK(bench.board().statistics().violationCount() == 0);
}

} // namespace

TEST_CASE("a device with plain DFU is updated from its application, read back and restarted")
{
    UpdateBench bench("plain-dfu=tolerant");
    const image::FirmwareImage image = rawImage(0x0110);
    const update::Report report = bench.update(image);
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.returned == Answer::Yes);
    CHECK(report.expectedVersion == Answer::Yes);
    CHECK(report.exitCode() == 0);
    CHECK(report.bytesVerified == kSize);
    CHECK(isWritten(bench, image));
    requireNoViolation(bench);
    CHECK(bench.phases()
          == std::vector<std::string>{"Detach", "AwaitBootloader", "Inspect", "Write", "Verify",
                                      "Leave", "AwaitApplication", "Confirm"});
}

TEST_CASE("a device with plain DFU that restarts after the download is not called verified")
{
    for (const char* const switches :
         {"plain-dfu=detaches", "plain-dfu=needs-reset", "plain-dfu=detaches,transfer-size=64"}) {
        UpdateBench bench(switches);
        const image::FirmwareImage image = rawImage(0x0110);
        const update::Report report = bench.update(image);
        INFO(report.verdict().toStdString());
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::NotAsked);
        CHECK_THAT(report.verdict().toStdString(), test::hasText("could not be read back"));
        CHECK(report.returned == Answer::Yes);
        CHECK(report.expectedVersion == Answer::Yes);
        CHECK(isWritten(bench, image));
        requireNoViolation(bench);
    }
}

TEST_CASE("a device with plain DFU that cannot be read back is called that")
{
    UpdateBench bench("plain-dfu=tolerant,upload=off,start=bootloader");
    update::UpdateOptions options;
    options.allowsQuestions = true; // its id is not that of the application
    const update::Report report = bench.update(rawImage(0x0110), options, theBoard());
    INFO(report.verdict().toStdString());
    CHECK(report.verified == Answer::NotAsked);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("This device cannot be read back."));
    requireNoViolation(bench);
    const update::Report compared =
        test::run(bench.session().verify(rawImage(0x0110), theBoard(), {}, {}));
    REQUIRE(compared.error);
}

TEST_CASE("a device with plain DFU that stored something else is not a success")
{
    UpdateBench bench("plain-dfu=tolerant,read-corruption=0x08000100");
    const update::Report report = bench.update(rawImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.verified == Answer::No);
    CHECK(report.differentBytes == 1);
}

TEST_CASE("plain DFU: a byte that reads right only every other time does not match")
{
    UpdateBench bench("plain-dfu=tolerant,flaky-read=0x08000100");
    CHECK(bench.update(rawImage(0x0110)).verified == Answer::Yes); // the first read is right
    const update::Report report = bench.update(rawImage(0x0120));
    CHECK(report.verified == Answer::No);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
}

TEST_CASE("plain DFU: two right reads after a single wrong one are proof")
{
    UpdateBench bench("plain-dfu=tolerant,misread=0x08000100");
    const update::Report report = bench.update(rawImage(0x0110));
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.differentBytes == 0);
    CHECK(bench.board().statistics().bytesRead > 3 * kSize - 1);
    requireNoViolation(bench);
}

TEST_CASE("a partition chosen for a device whose memory has addresses is refused")
{
    UpdateBench bench;
    update::UpdateOptions options;
    options.partition = QStringLiteral("image_0");
    const update::Report report = bench.update(test::demoImage(0x0110), options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Usage);
    CHECK(report.returned == Answer::Yes);
    CHECK(bench.board().statistics().programmedDoubleWords == 0);
}

TEST_CASE("plain DFU: a file with addresses is refused before anything is written")
{
    UpdateBench bench("plain-dfu=tolerant");
    const update::Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::BadFile);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(bench.board().statistics().programmedDoubleWords == 0);
    CHECK(report.returned == Answer::Yes);
}

TEST_CASE("plain DFU: the partition is chosen by number or name when there are several")
{
    UpdateBench bench("plain-dfu=tolerant,partitions=2");
    const update::Report open = bench.update(rawImage(0x0110));
    REQUIRE(open.error);
    CHECK(open.error->kind() == ErrorKind::AmbiguousDevice);
    CHECK_THAT(open.error->summary().toStdString(), test::hasText("0 (image_0), 1 (image_1)"));
    update::UpdateOptions options;
    options.partition = QStringLiteral("image_0");
    CHECK(bench.update(rawImage(0x0110), options).exitCode() == 0);
    options.partition = QStringLiteral("1");
    const image::FirmwareImage second = rawImage(0x0120);
    const update::Report other = bench.update(second, options);
    CHECK(other.verified == Answer::Yes);
    CHECK(SharedBytes(bench.flashAt(test::kFlash + 512 * 1024, kSize))
          == second.targets.front().segments.front().bytes);
    options.partition = QStringLiteral("settings");
    const update::Report none = bench.update(rawImage(0x0110), options);
    REQUIRE(none.error);
    CHECK(none.error->kind() == ErrorKind::Usage);
}

TEST_CASE("plain DFU: a file with another id than the bootloader asks before it is written")
{
    UpdateBench bench("plain-dfu=tolerant,start=bootloader");
    const update::Report report = bench.update(rawImage(0x0110), {}, theBoard());
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::WrongBoard);
    CHECK(bench.board().statistics().programmedDoubleWords == 0);
}

TEST_CASE("plain DFU: unplugged in the middle, the report says that the firmware is incomplete")
{
    UpdateBench bench("plain-dfu=tolerant,unplug-at=4096");
    const update::Report report = bench.update(rawImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Unplugged);
    CHECK(report.flashIncomplete);
    CHECK(report.exitCode() != 0);
}

TEST_CASE("plain DFU: a transfer that fails begins the download again")
{
    UpdateBench bench("plain-dfu=tolerant,timeout-at=30");
    const image::FirmwareImage image = rawImage(0x0110);
    const update::Report report = bench.update(image);
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(isWritten(bench, image));
}

TEST_CASE("plain DFU: a program that cannot start is refused at the end of the download")
{
    UpdateBench bench("plain-dfu=tolerant,start=bootloader");
    image::FirmwareImage image = rawImage(0x0110);
    image.targets.front().segments.front().bytes = Bytes(4096, 0xA5);
    image.identity = {};
    const update::Report report = bench.update(image, {}, theBoard());
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::RefusedByDevice);
    CHECK(report.flashIncomplete);
}

TEST_CASE("plain DFU: memory is read to a file and compared, and the application runs again")
{
    UpdateBench bench("plain-dfu=tolerant");
    const update::ReadResult read = test::run(bench.session().read({}, {}, {}, {}));
    REQUIRE_FALSE(read.report.error);
    CHECK(read.image.size() == bench.wholeFlash().size());
    CHECK(read.report.returned == Answer::Yes);
    const update::Report same = test::run(bench.session().verify(rawImage(0x0100), {}, {}, {}));
    INFO(same.verdict().toStdString());
    CHECK_FALSE(same.error);
    CHECK(same.verified == Answer::Yes);
    const update::Report other = test::run(bench.session().verify(rawImage(0x0110), {}, {}, {}));
    REQUIRE(other.error);
    CHECK(other.error->kind() == ErrorKind::VerifyFailed);
    requireNoViolation(bench);
}

TEST_CASE("plain DFU: what needs addresses is refused, and the application runs again")
{
    UpdateBench bench("plain-dfu=tolerant");
    const update::Report erased = test::run(bench.session().erase({}, {}, {}, {}));
    REQUIRE(erased.error);
    CHECK(erased.error->kind() == ErrorKind::WrongBoard);
    CHECK(erased.returned == Answer::Yes);
    const update::PlanResult planned =
        test::run(bench.session().plan(rawImage(0x0110), {}, {}, {}));
    REQUIRE(planned.report.error);
    CHECK(planned.report.error->kind() == ErrorKind::WrongBoard);
}
