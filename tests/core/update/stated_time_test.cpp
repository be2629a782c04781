// SPDX-License-Identifier: MIT
// The time stated by a plan, compared with the actual time.
#include "tests/core/update/update_bench.h"

#include <random>

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

struct Case {
    const char* board;   ///< switches
    ByteCount size;      ///< of the image
    const char* content; ///< of the device
    plan::Policy policy = plan::Policy::Auto;
};

Bytes noise(ByteCount size, unsigned seed)
{
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return bytes;
}

image::FirmwareImage imageOf(ByteCount size)
{
    image::FirmwareImage image = test::demoImage(0x0110, size);
    Bytes bytes = image.targets[0].segments[0].bytes.toBytes();
    const Bytes program = noise(size, 1);
    if (size > 0x400)
        std::copy(program.begin() + 0x400, program.end(), bytes.begin() + 0x400);
    image.targets[0].segments[0].bytes = bytes;
    return image;
}

void prepare(UpdateBench& bench, const Case& one, const image::FirmwareImage& image)
{
    board::FlashMemory& flash = bench.board().flash();
    const std::string content = one.content;
    flash.makeVirgin();
    if (content == "blank")
        return;
    Bytes old = noise(one.size, 2);
    if (content == "tenth") {
        old = image.targets[0].segments[0].bytes.toBytes();
        for (std::size_t at = 0; at < old.size(); at += std::size_t{20480})
            old[at] ^= 1;
    }
    if (content == "full")
        old = noise(flash.range().size, 2);
    flash.place(test::kFlash, old);
}

/// Without the comparison before the first erase.
Clock::Duration writingTime(const Report& report)
{
    Clock::Duration sum{0};
    for (const PhaseTime& time : report.times) {
        if (time.phase == Phase::Erase || time.phase == Phase::Write || time.phase == Phase::Verify)
            sum += time.took;
    }
    return sum;
}

double inSeconds(Clock::Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> list;
        for (const char* board : {"", "times=maximum", "profile=slow-hub", "profile=f4",
                                  "profile=f4-sectors", "rom=9.2", "rom=l43x-old"}) {
            for (const ByteCount size : {2048, 6000, 14 * 1024, 100 * 1024, 250 * 1024}) {
                for (const char* content : {"blank", "old", "tenth", "full"})
                    list.push_back({board, size, content});
            }
        }
        for (const plan::Policy policy :
             {plan::Policy::Sectors, plan::Policy::Mass, plan::Policy::Full}) {
            for (const char* board : {"", "profile=f4-sectors"})
                list.push_back({board, 50 * 1024, "old", policy});
        }
        return list;
    }();
    return all;
}

} // namespace

TEST_CASE("an update takes the time stated by it and by the plan before it, within a quarter")
{
    for (const Case& one : cases()) {
        const std::string switches = std::string("start=bootloader,") + one.board;
        UpdateBench bench(switches.c_str());
        const auto image = imageOf(one.size);
        prepare(bench, one, image);
        UpdateOptions options;
        options.policy = one.policy;
        options.leave = false;
        const PlanResult planned =
            test::run(bench.session().plan(image, {}, options, bench.stop.get_token()));
        REQUIRE(planned.plan);
        const Report report = bench.update(image, options);
        REQUIRE_FALSE(report.error);
        const auto announced = bench.of<PlanAnnounced>();
        REQUIRE(announced.size() == 1);
        const double took = inSeconds(writingTime(report));
        const double stated = inSeconds(announced.front().plan->predicted);
        INFO(one.board << ", " << one.size << " bytes, " << one.content << ", "
                       << plan::policyName(one.policy).toStdString() << ": stated " << stated
                       << " s, planned " << inSeconds(planned.plan->predicted) << " s, took "
                       << took << " s");
        // A USB frame is 1 ms; fewer than 20 are not noticeable.
        CHECK(stated <= std::max(1.25 * took, took + 0.02));
        CHECK(stated >= std::min(0.75 * took, took - 0.02));
        CHECK(inSeconds(planned.plan->predicted) <= std::max(1.25 * took, took + 0.02));
        CHECK(inSeconds(planned.plan->predicted) >= std::min(0.75 * took, took - 0.02));
    }
}

TEST_CASE(
    "a plan that differs from the stated one is announced as changed before anything is erased")
{
    UpdateBench bench("start=bootloader");
    const auto image = imageOf(512 * 1024);
    bench.board().flash().makeVirgin();
    bench.board().flash().place(test::kFlash, noise(512 * 1024, 2));
    UpdateOptions options;
    options.stated.emplace();
    options.stated->predicted = std::chrono::seconds(20);
    options.stated->sectorsToErase = 256;
    bool isErasing = false;
    QString change;
    bench.onEvent = [&](const Event& event) {
        if (const auto* started = std::get_if<PhaseStarted>(&event))
            isErasing = isErasing || started->phase == Phase::Erase;
        if (const auto* announced = std::get_if<PlanAnnounced>(&event)) {
            CHECK_FALSE(isErasing);
            change = announced->change;
        }
    };
    test::requireProved(bench, bench.update(image, options), image);
    CHECK(bench.board().statistics().massErases == 1);
    CHECK_THAT(change.toStdString(),
               test::hasText("The plan has changed. The whole memory is "
                             "erased at once; other content"));
    CHECK_THAT(change.toStdString(), test::hasText("instead of about 20 seconds."));
}

TEST_CASE("a plan that equals the stated one is announced without a change")
{
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110);
    UpdateOptions options;
    const PlanResult planned =
        test::run(bench.session().plan(image, {}, options, bench.stop.get_token()));
    REQUIRE(planned.plan);
    options.stated = plan::statedOf(*planned.plan);
    test::requireProved(bench, bench.update(image, options), image);
    const auto announced = bench.of<PlanAnnounced>();
    REQUIRE(announced.size() == 1);
    CHECK(announced.front().change.isEmpty());
}

TEST_CASE("another round reports what differs from the round before")
{
    // A mass erase has no effect if a page is protected.
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(100, 101);
    const auto image = imageOf(200 * 1024);
    bench.board().flash().makeVirgin();
    bench.board().flash().place(test::kFlash, noise(102 * 2048, 2));
    UpdateOptions options;
    options.policy = plan::Policy::Mass;
    CHECK_FALSE(bench.update(image, options).error);
    const auto announced = bench.of<PlanAnnounced>();
    REQUIRE(announced.size() >= 2);
    CHECK(announced[0].change.isEmpty());
    CHECK_THAT(announced[1].change.toStdString(), test::hasText("The plan has changed. Takes"));
}
