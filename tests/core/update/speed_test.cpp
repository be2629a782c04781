// SPDX-License-Identifier: MIT
// Duration of the planned update, compared with erasing and writing page by page.
#include "tests/core/update/update_bench.h"

#include <random>

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::kPage;
using test::UpdateBench;

namespace {

constexpr ByteCount kPages = 256;

/// A program of 512 KB with no two equal pages.
image::FirmwareImage largeImage(unsigned seed = 1)
{
    image::FirmwareImage image = test::demoImage(0x0110, kPages * kPage);
    Bytes bytes = image.targets[0].segments[0].bytes.toBytes();
    std::mt19937 random(seed);
    for (std::size_t i = 0x400; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(random());
    image.targets[0].segments[0].bytes = std::move(bytes);
    return image;
}

void place(UpdateBench& bench, const image::FirmwareImage& image)
{
    bench.board().flash().place(test::kFlash, image.targets[0].segments[0].bytes);
}

Clock::Duration workTime(const Report& report)
{
    Clock::Duration sum{0};
    for (const PhaseTime& time : report.times) {
        if (time.phase == Phase::Compare || time.phase == Phase::Erase || time.phase == Phase::Write
            || time.phase == Phase::Verify)
            sum += time.took;
    }
    return sum;
}

double part(Clock::Duration some, Clock::Duration whole)
{
    return static_cast<double>(some.count()) / static_cast<double>(whole.count());
}

/// Page by page: erase, SET_ADDRESS, write, each with its two GETSTATUS; nothing is read.
Clock::Duration pageByPage(Clock::Duration erase, Clock::Duration setAddress, Clock::Duration write)
{
    const Clock::Duration page = (3ms + erase) + (3ms + setAddress) + (5ms + write);
    return page * static_cast<int>(kPages);
}

/// The virtual L476 announces the datasheet's maximum in whole milliseconds.
const Clock::Duration kDatasheet = pageByPage(25ms, 1ms, 24ms);

} // namespace

TEST_CASE(
    "an image that differs everywhere is written after one mass erase, with the rest verified")
{
    UpdateBench bench("start=bootloader");
    place(bench, largeImage(2));
    const auto image = largeImage();
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    test::requireTruthfulProgress(bench);
    CHECK(bench.board().statistics().massErases == 1);
    CHECK(report.bytesVerified == image.size());
    const Clock::Duration took = workTime(report);
    // One mass erase, every block, one read-back, verification of the other half.
    const Clock::Duration bound = 28ms + kPages * 29ms + kPages * 3ms + kPages * 3ms;
    INFO(std::chrono::duration<double>(took).count()
         << " s, " << part(took, kDatasheet) << " of page by page, " << part(took, bound)
         << " of the bound");
    CHECK(part(took, kDatasheet) <= 0.60);
    CHECK(part(took, bound) <= 1.03);
    CHECK(report.counters.setAddress <= 16);
}

TEST_CASE("if the whole chip belongs to the image, nothing outside is read")
{
    UpdateBench bench("start=bootloader");
    place(bench, largeImage(2));
    const auto image = largeImage();
    UpdateOptions options;
    options.wholeChip = true;
    const Report report = bench.update(image, options);
    test::requireProved(bench, report, image);
    const Clock::Duration bound = 28ms + kPages * 29ms + kPages * 3ms;
    INFO(part(workTime(report), kDatasheet));
    CHECK(part(workTime(report), kDatasheet) <= 0.55);
    CHECK(part(workTime(report), bound) <= 1.03);
}

TEST_CASE("the same image again is compared once and nothing else")
{
    UpdateBench bench("start=bootloader");
    const auto image = largeImage();
    place(bench, image);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.counters.pagesErased == 0);
    CHECK(report.counters.massErases == 0);
    CHECK(report.counters.blocksWritten == 0);
    CHECK(report.counters.blocksRead == kPages + 1); // plus the option bytes
    CHECK(report.bytesVerified == image.size());
    CHECK(report.hashes.size() == 1);
    CHECK(part(workTime(report), kDatasheet) <= 0.055);
}

TEST_CASE("of 5 % changed pages only those are written, and the one with the vector table")
{
    UpdateBench bench("start=bootloader");
    const auto image = largeImage();
    auto old = image;
    SharedBytes& bytes = old.targets[0].segments[0].bytes;
    for (std::size_t page = 7; page < kPages; page += 20)
        bytes.set(page * kPage + 100, bytes[page * kPage + 100] ^ 1);
    place(bench, old);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.counters.pagesErased == 13 + 1);
    INFO(part(workTime(report), kDatasheet));
    CHECK(part(workTime(report), kDatasheet) <= 0.12);
}

TEST_CASE("a full rest of the chip costs almost nothing before it is left alone")
{
    const auto image = largeImage();
    const auto run = [&](Policy policy) {
        UpdateBench bench("start=bootloader");
        place(bench, largeImage(2));
        bench.board().flash().place(test::kFlash + kPages * kPage, Bytes(kPages * kPage, 0x5A));
        UpdateOptions options;
        options.policy = policy;
        const Report report = bench.update(image, options);
        test::requireProved(bench, report, image);
        CHECK(bench.flashAt(test::kFlash + kPages * kPage, kPages * kPage)
              == Bytes(kPages * kPage, 0x5A));
        CHECK(report.counters.massErases == 0);
        return workTime(report);
    };
    CHECK(part(run(Policy::Auto), run(Policy::Sectors)) <= 1.01);
}

TEST_CASE("a few foreign pages are saved and restored if a mass erase is still faster")
{
    UpdateBench bench("start=bootloader");
    place(bench, largeImage(2));
    const Bytes settings(300, 0x33);
    bench.board().flash().place(test::kFlash + 510 * kPage + 40, settings);
    bench.board().flash().place(test::kFlash + 300 * kPage, Bytes(8, 0x44));
    const auto image = largeImage();
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.counters.massErases == 1);
    Bytes expected = before;
    std::ranges::copy(image.targets[0].segments[0].bytes, expected.begin());
    CHECK(bench.wholeFlash() == expected);
    CHECK(part(workTime(report), kDatasheet) <= 0.62);
}

TEST_CASE("a bootloader that asks for 100 ms after each erase and each address gets few of both")
{
    UpdateBench bench("start=bootloader,rom=f4-like");
    place(bench, largeImage(2));
    const auto image = largeImage();
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    const Clock::Duration reference = pageByPage(100ms, 104ms, 104ms);
    INFO(part(workTime(report), reference) << ", " << report.counters.setAddress << " addresses");
    CHECK(report.counters.setAddress <= 13);
    CHECK(part(workTime(report), reference) <= 0.55); // its writes take 104 ms each
}

TEST_CASE("the device is asked to do exactly what was predicted")
{
    for (const char* switches : {"start=bootloader", "start=bootloader,transfer-size=1024"}) {
        for (const Policy policy : {Policy::Auto, Policy::Sectors, Policy::Mass, Policy::Full}) {
            UpdateBench bench(switches);
            place(bench, largeImage(2));
            bench.board().flash().place(test::kFlash + 400 * kPage + 8, Bytes(100, 0x21));
            auto image = test::demoImage(0x0110, 21'011);
            image.targets[0].segments.push_back({test::kFlash + 60'000, Bytes(9'000, 0x77)});
            UpdateOptions options;
            options.policy = policy;
            options.leave = false;
            // The counters when the plan is announced: only reads so far.
            bench.events.clear();
            PlanResult planned = test::run(bench.session().plan(image, {}, options, {}));
            REQUIRE_FALSE(planned.report.error);
            const dfu::Counters before = planned.report.counters;
            const Report report = bench.update(image, options);
            INFO(switches << ' ' << policyName(policy).toStdString() << ' '
                          << report.verdict().toStdString());
            REQUIRE_FALSE(report.error);
            const WorkAmount& work = planned.plan->work;
            CHECK(report.counters.pagesErased == work.sectorErases);
            CHECK(report.counters.massErases == work.massErases);
            CHECK(report.counters.blocksWritten == work.blocksWritten);
            CHECK(report.counters.bytesWritten == work.bytesWritten);
            CHECK(report.counters.setAddress - before.setAddress == work.setAddress);
            CHECK(report.counters.blocksRead - before.blocksRead == work.blocksRead);
            CHECK(report.counters.bytesRead - before.bytesRead == work.bytesRead);
        }
    }
}

namespace {

std::uint64_t uploads(UpdateBench& bench)
{
    return bench.board().statistics().requests.at(QStringLiteral("UPLOAD"));
}

} // namespace

TEST_CASE("what is beside the image is read twice where it has to be restored, and once if empty")
{
    const auto readsWith = [](std::uint8_t beside) {
        UpdateBench bench("start=bootloader,chip=stm32l4r5");
        bench.board().flash().makeVirgin();
        bench.board().flash().place(test::kFlash, Bytes(2048, 0x11));
        bench.board().flash().place(test::kFlash + 2048, Bytes(2048, beside));
        UpdateOptions options;
        options.leave = false;
        options.allowsQuestions = true;
        const Report report = bench.update(
            test::imageAt(test::kFlash, board::demoApplication(0x0110, 2048)), options);
        INFO(report.verdict().toStdString());
        REQUIRE_FALSE(report.error);
        CHECK(bench.flashAt(test::kFlash + 2048, 2048) == Bytes(2048, beside));
        return uploads(bench);
    };
    // Once more before the erase, once to check the erase, and once to verify it.
    CHECK(readsWith(0x22) == readsWith(0xFF) + 3);
}

TEST_CASE("flash that is slow to erase by the page is erased at once, by the times of its family")
{
    // 2 KB in 40 ms by the data sheet; in doubt 25 ms are assumed.
    UpdateBench bench("start=bootloader,chip=apm32f103");
    bench.board().flash().makeVirgin();
    bench.board().flash().place(test::kFlash, Bytes(14 * 1024, 0x11));
    UpdateOptions options;
    options.leave = false;
    const auto selector = device::DeviceSelector::atPort(QStringLiteral("1-1"));
    const Report report = bench.update(
        test::imageAt(test::kFlash, board::demoApplication(0x0110, 14 * 1024, 0x20005000)), options,
        selector);
    INFO(report.verdict().toStdString());
    CHECK(report.verified == Answer::Yes);
    CHECK(bench.board().statistics().massErases == 1);
}
