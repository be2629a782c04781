// SPDX-License-Identifier: MIT
// The program on the device and the one in the file: other boards, other places.
#include "tests/core/update/update_bench.h"

#include "core/image/content/image_part.h"
#include "core/image/program/application_header.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::hasText;
using test::UpdateBench;

namespace {

/// The demo for a board with the same product id.
image::FirmwareImage imageFor(const QString& board, Address address = test::kFlash)
{
    Bytes bytes = board::demoApplication(0x0110);
    auto header = image::findApplicationHeader(bytes);
    header->board = board;
    image::storeApplicationHeader(bytes, *header);
    if (address != test::kFlash) {
        // Only the vectors of the demo are used by the gate.
        for (std::size_t at = 4; at < 0x188; at += 4) {
            const Address moved = readLittle32(bytes, at) - test::kFlash + address;
            for (std::size_t i = 0; i < 4; ++i)
                bytes[at + i] = static_cast<std::uint8_t>(moved >> (8 * i));
        }
    }
    image::FirmwareImage image = test::imageAt(address, std::move(bytes));
    image.identity = {0x1209, 0x0001, 0x0110};
    return image;
}

} // namespace

TEST_CASE("firmware for another board with the same ids is refused, and a yes allows it")
{
    const char* const start = GENERATE("", "start=bootloader");
    UpdateBench bench(start);
    const auto disco = imageFor(QStringLiteral("STM32L476G-DISCO"));
    const Report refused = bench.update(disco);
    INFO(refused.verdict().toStdString());
    REQUIRE(refused.error);
    CHECK(refused.error->kind() == ErrorKind::WrongBoard);
    CHECK(refused.exitCode() == 6);
    CHECK(refused.counters.pagesErased == 0);
    CHECK_THAT(refused.verdict().toStdString(), hasText("for the board STM32L476G-DISCO"));
    CHECK_THAT(refused.verdict().toStdString(), hasText("--allow other-board"));
    UpdateOptions options;
    options.allowsQuestions = true;
    const Report report = bench.update(disco, options);
    CHECK_FALSE(report.error);
    CHECK_THAT(report.verdict().toStdString(), hasText("for the board STM32L476G-DISCO"));
}

TEST_CASE("a device without a program takes the firmware of any board")
{
    UpdateBench bench("start=empty,empty-starts-rom");
    CHECK_FALSE(bench.update(imageFor(QStringLiteral("STM32L476G-DISCO"))).error);
}

TEST_CASE("a backup of another board's program is put back without a question")
{
    UpdateBench bench("start=bootloader");
    const Report report = test::run(bench.session().restore(
        imageFor(QStringLiteral("STM32L476G-DISCO")), {}, {}, bench.stop.get_token()));
    INFO(report.verdict().toStdString());
    CHECK(report.verified == Answer::Yes);
}

TEST_CASE("where another program at the start of flash may run, the file is not blamed")
{
    UpdateBench bench("leave=reset");
    const Report report =
        bench.update(imageFor(QStringLiteral("NUCLEO-L476RG"), test::kFlash + 0x20000));
    INFO(report.verdict().toStdString());
    REQUIRE(report.error);
    CHECK(report.exitCode() == 10);
    CHECK_THAT(report.verdict().toStdString(),
               hasText("Probably the program at the start of flash (0x0800 0000) runs"));
    CHECK_THAT(report.verdict().toStdString(), !hasText("the file states a version"));
    UpdateBench atStart("returns-as=9.9");
    CHECK_THAT(atStart.update(test::demoImage(0x0110)).verdict().toStdString(),
               hasText("the file states a version"));
}

TEST_CASE("a program that never stopped is not said to run again")
{
    UpdateBench bench("detach=ignored");
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK_THAT(report.verdict().toStdString(), hasText("Nothing on the device was changed."));
    CHECK_THAT(report.verdict().toStdString(), !hasText("runs again"));
}

TEST_CASE("a device that does not come back as a bootloader gets advice that holds for each cause")
{
    const char* const switches = GENERATE("crystal=none", "detach=hangs");
    UpdateBench bench(switches);
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    INFO(report.verdict().toStdString());
    CHECK_THAT(report.verdict().toStdString(), hasText("plug it in again (or press reset)"));
    CHECK_THAT(report.verdict().toStdString(), hasText("probably lacks the crystal"));
}

TEST_CASE("a device that does not answer is told when none is found")
{
    UpdateBench bench("start=silent");
    bench.wait(std::chrono::seconds(5));
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::NoDevice);
    CHECK_THAT(report.verdict().toStdString(), hasText("plugged in at port 1-1 does not answer"));
}

TEST_CASE("a part of a file does not promise the version of the whole")
{
    UpdateBench bench;
    auto part = image::partOf(test::demoImage(0x0110), {{test::kFlash + 0x1000, 2048}});
    REQUIRE(part);
    const Report report = bench.update(*part);
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.versionAfter == 0x0100);
    CHECK(report.expectedVersion == Answer::NotAsked);
    auto start = image::partOf(test::demoImage(0x0110), {{test::kFlash, 2048}});
    REQUIRE(start);
    CHECK(bench.update(*start).versionStated == 0x0110);
}
