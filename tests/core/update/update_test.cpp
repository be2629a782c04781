// SPDX-License-Identifier: MIT
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("a running device is detached, written, verified, and restarts with its new version")
{
    UpdateBench bench;
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.expectedVersion == Answer::Yes);
    CHECK(report.versionBefore == 0x0100);
    CHECK(report.versionStated == 0x0110);
    CHECK(report.versionAfter == 0x0110);
    // The two versions of the demo differ in three pages; the others are not touched.
    CHECK(report.bytesWritten == 6 * 1024);
    CHECK(report.bytesVerified == 14 * 1024);
    CHECK(report.counters.pagesErased == 3);
    REQUIRE(report.hashes.size() == 1);
    CHECK(report.hashes[0].sha256 == sha256Hex(image.targets[0].segments[0].bytes));
    CHECK(report.recoveries == 0);
    CHECK(report.verdict()
          == QStringLiteral("Updated from 1.0 to 1.1. Every byte was read back and matches. The "
                            "device restarted and reports version 1.1."));
    CHECK(bench.phases()
          == std::vector<std::string>{"Detach", "AwaitBootloader", "Inspect", "Compare", "Erase",
                                      "Write", "Verify", "Leave", "AwaitApplication", "Confirm"});
    CHECK(report.times.size() == bench.phases().size());
    test::requireTruthfulProgress(bench);
}

TEST_CASE("a device found in bootloader mode is updated in the same way")
{
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK_FALSE(report.versionBefore);
    CHECK(report.expectedVersion == Answer::Yes);
    CHECK(bench.phases().front() == "Inspect");
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Version 1.1 is installed."));
}

TEST_CASE(
    "the events cover the modes of the device and every sector up to verification, plan first")
{
    UpdateBench bench;
    const auto image = test::demoImage(0x0110);
    UpdateOptions options;
    options.policy = Policy::Full;
    static_cast<void>(bench.update(image, options));
    std::vector<Life> lives;
    for (const auto& change : bench.of<DeviceChanged>())
        lives.push_back(change.life);
    CHECK(lives
          == std::vector<Life>{Life::Application, Life::Disconnected, Life::Bootloader,
                               Life::Disconnected, Life::Application});
    CHECK(bench.of<PlanAnnounced>().size() == 1);
    std::map<Address, std::vector<SectorState>> states;
    bool isAnnounced = false;
    for (const Event& event : bench.events) {
        isAnnounced = isAnnounced || std::holds_alternative<PlanAnnounced>(event);
        if (const auto* change = std::get_if<SectorChanged>(&event)) {
            REQUIRE(isAnnounced);
            states[change->range.first].push_back(change->state);
        }
    }
    REQUIRE(states.size() == 7);
    for (const auto& [address, seen] : states) {
        CHECK(seen.front() == SectorState::Erased);
        CHECK(std::ranges::count(seen, SectorState::Writing) >= 1);
        CHECK(std::ranges::count(seen, SectorState::Verified) == 1);
        CHECK(seen.back() == SectorState::Verified);
    }
}

TEST_CASE("the time left is stated after the first tenth and is right within 10 % from then on")
{
    const auto [oddity, policy] = GENERATE(
        table<const char*, Policy>({{"start=bootloader", Policy::Auto},
                                    {"", Policy::Full},
                                    {"times=maximum", Policy::Full},
                                    {"rom=f4-like,start=bootloader", Policy::Auto},
                                    {"transfer-size=1024,start=bootloader", Policy::Mass}}));
    UpdateBench bench(oddity);
    bench.board().flash().place(test::kFlash, Bytes(128 * 1024, 0x3C));
    std::vector<std::pair<Clock::TimePoint, Clock::TimePoint>> predictions;
    bench.onEvent = [&](const Event& event) {
        if (const auto* progress = std::get_if<Progress>(&event); progress && progress->timeLeft)
            predictions.emplace_back(bench.clock.now(), bench.clock.now() + *progress->timeLeft);
    };
    UpdateOptions options;
    options.policy = policy;
    auto image = test::demoImage(0x0110, 128 * 1024);
    for (std::size_t i = 0x400; i < image.size(); ++i)
        image.targets[0].segments[0].bytes.set(i, static_cast<std::uint8_t>(i * i >> 5));
    const Report report = bench.update(image, options);
    REQUIRE_FALSE(report.error);
    const auto end = bench.clock.now();
    REQUIRE(predictions.size() > 100);
    const double whole = std::chrono::duration<double>(end - predictions.front().first).count();
    double worst = 0;
    for (const auto& [now, predicted] : predictions)
        worst = std::max(worst,
                         std::abs(std::chrono::duration<double>(predicted - end).count()) / whole);
    INFO(oddity << ": worst " << worst << " of " << whole << " s");
    CHECK(worst < 0.10);
}

TEST_CASE("nothing outside the image changes, not even in a partly covered page")
{
    UpdateBench bench;
    Bytes neighbours(3000);
    for (std::size_t i = 0; i < neighbours.size(); ++i)
        neighbours[i] = static_cast<std::uint8_t>(i * 11 + 3);
    bench.board().flash().place(test::kFlash + 20'000, neighbours);
    const Bytes before = bench.wholeFlash();

    auto image = test::demoImage(0x0110, 20'000);
    SharedBytes& content = image.targets[0].segments[0].bytes;
    content.set(19'999, content[19'999] ^ 0x40);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    Bytes expected = before;
    std::ranges::copy(image.targets[0].segments[0].bytes, expected.begin());
    CHECK(bench.wholeFlash() == expected);
    CHECK(bench.board().statistics().pageErases() == 4);
    REQUIRE(report.hashes.size() == 1);
    CHECK(report.hashes[0].sha256 == sha256Hex(image.targets[0].segments[0].bytes));

    UpdateOptions careless;
    careless.preserve = false;
    CHECK_FALSE(bench.update(image, careless).error);
    CHECK(bench.flashAt(test::kFlash + 20'000, 480)
          == Bytes(neighbours.begin(), neighbours.begin() + 480));
    content.set(19'998, content[19'998] ^ 0x40);
    CHECK_FALSE(bench.update(image, careless).error);
    CHECK(isErased(bench.flashAt(test::kFlash + 20'000, 480)));
}

TEST_CASE("a raw binary goes to the first flash sector, or to the given address")
{
    UpdateBench bench;
    auto image = test::imageAt(0, board::demoApplication(0x0110));
    image.needsAddress = true;
    image.format = image::Format::RawBinary;
    const Report report = bench.update(image);
    REQUIRE_FALSE(report.error);
    CHECK(report.expectedVersion == Answer::Yes); // from the header in the program
    CHECK(bench.holds(image.placedAt(test::kFlash)));

    UpdateOptions options;
    options.address = test::kFlash + 0x8000;
    const Report wrong = bench.update(image, options);
    REQUIRE(wrong.error);
    CHECK(wrong.error->kind() == ErrorKind::UnsafeImage);
    CHECK_THAT(wrong.verdict().toStdString(), test::hasText("built for 0x0800 0000"));
    CHECK_THAT(wrong.verdict().toStdString(), test::hasText("Nothing on the device was changed"));
    CHECK(bench.board().statistics().requests.at(QStringLiteral("DETACH")) == 1);
}

TEST_CASE("without verification or leaving, nothing is claimed about them")
{
    UpdateBench bench;
    UpdateOptions options;
    options.verify = false;
    options.leave = false;
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image, options);
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::NotAsked);
    CHECK(report.returned == Answer::NotAsked);
    CHECK(report.expectedVersion == Answer::NotAsked);
    CHECK(report.hashes.empty());
    CHECK(bench.holds(image));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("is in bootloader mode"));
    CHECK(bench.phases().back() == "Write");
}

TEST_CASE("a file without a version is not asked for one")
{
    UpdateBench bench;
    Bytes program = board::demoApplication(0x0110);
    program[0x190] = 0; // no header
    auto image = test::imageAt(test::kFlash, program);
    const Report report = bench.update(image);
    CHECK_FALSE(report.error);
    CHECK(report.returned == Answer::Yes);
    CHECK(report.expectedVersion == Answer::NotAsked);
    CHECK_FALSE(report.versionStated);
    CHECK(report.exitCode() == 0);
}

TEST_CASE("a file for another product is refused before the running device is accessed")
{
    UpdateBench bench;
    auto image = test::demoImage(0x0110);
    image.identity.productId = 0x4711;
    const Report report = bench.update(image);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::WrongBoard);
    CHECK(report.exitCode() == 6);
    CHECK_FALSE(bench.board().statistics().requests.contains(QStringLiteral("DETACH")));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("Nothing on the device was changed."));

    UpdateOptions options;
    options.allowed = {image::FindingCode::WrongProduct};
    CHECK_FALSE(bench.update(image, options).error);
    CHECK_FALSE(bench.of<Note>().empty());
}

TEST_CASE(
    "content that only the bootloader can check is refused there, and the application restarts")
{
    UpdateBench bench;
    const Bytes before = bench.wholeFlash();
    SECTION("outside the memory map")
    {
        auto image = test::demoImage(0x0110);
        image.targets[0].segments.push_back({0x08100000, Bytes(8, 1)});
        const Report report = bench.update(image);
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::OutsideMap);
        CHECK(report.exitCode() == 6);
        CHECK(report.returned == Answer::Yes);
        CHECK_THAT(report.verdict().toStdString(),
                   test::hasText("Nothing on the device was changed; its program runs again."));
    }
    SECTION("a memory that updates never write")
    {
        auto image = test::demoImage(0x0110);
        image::Target options;
        options.alternateSetting = 1;
        options.segments.push_back({0x1FFF7800, Bytes(40, 0xFF)});
        image.targets.push_back(options);
        const Report report = bench.update(image);
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::OutsideMap);
        CHECK(report.returned == Answer::NotAsked); // known before it was detached
    }
    CHECK(bench.wholeFlash() == before);
    CHECK(bench.board().statistics().pageErases() == 0);
    CHECK(roleOf(bench.bus.devices().front()) == Role::Application);
}

TEST_CASE("an image without a byte is refused without a device")
{
    UpdateBench bench("start=off");
    const Report report = bench.update({});
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::BadFile);
    CHECK(report.exitCode() == 5);
    const Report none = bench.update(test::demoImage(0x0110));
    REQUIRE(none.error);
    CHECK(none.error->kind() == ErrorKind::NoDevice);
    CHECK(none.exitCode() == 3);
    CHECK_FALSE(none.before);
}

TEST_CASE("with two boards there is no guessing, and only the chosen one changes")
{
    UpdateBench bench("boards=2");
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::AmbiguousDevice);
    CHECK(report.exitCode() == 3);

    const Report second = bench.update(image, {}, DeviceSelector::atPort(QStringLiteral("1-2")));
    CHECK_FALSE(second.error);
    CHECK(second.after->portPath == QStringLiteral("1-2"));
    CHECK(bench.holds(image, 1));
    CHECK_FALSE(bench.holds(image, 0));
    CHECK(bench.board(0).statistics().dfuRequests == 0);
}

TEST_CASE("two sessions update two boards on one bus at the same time")
{
    UpdateBench bench("boards=2,serial=clone");
    const auto image = test::demoImage(0x0110);
    auto first =
        bench.session().update(image, DeviceSelector::atPort(QStringLiteral("1-1")), {}, {});
    auto second =
        bench.session().update(image, DeviceSelector::atPort(QStringLiteral("1-2")), {}, {});
    const Report one = test::run(std::move(first));
    const Report two = test::run(std::move(second));
    CHECK_FALSE(one.error);
    CHECK_FALSE(two.error);
    CHECK(bench.holds(image, 0));
    CHECK(bench.holds(image, 1));
}

TEST_CASE("an image of one megabyte fills the chip")
{
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110, 1024 * 1024);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    test::requireTruthfulProgress(bench);
}
