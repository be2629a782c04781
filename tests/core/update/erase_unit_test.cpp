// SPDX-License-Identifier: MIT
// Bootloaders that announce other sector sizes than the flash erases.
#include "core/update/journal.h"
#include "tests/core/update/update_bench.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

Bytes sevenBits(ByteCount size)
{
    Bytes bytes(size);
    for (ByteCount i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256 + 1) & 0x7F;
    return bytes;
}

/// Runs the update; nothing may have changed afterwards.
Report requireUntouched(UpdateBench& bench, const image::FirmwareImage& image,
                        const UpdateOptions& options)
{
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(image, options);
    INFO(report.verdict().toStdString());
    REQUIRE(report.error);
    CHECK(report.exitCode() == 6);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(bench.wholeFlash() == before);
    CHECK(report.counters.pagesErased == 1);
    CHECK(report.counters.massErases == 0);
    return report;
}

} // namespace

TEST_CASE("a device that erases more than announced loses no byte and gets no second erase")
{
    const Policy policy = GENERATE(Policy::Auto, Policy::Sectors, Policy::Full);
    const Address first = test::kFlash + GENERATE(Address{0}, Address{0x400}, Address{0x4000});
    UpdateBench bench("start=bootloader,layout=small-sectors");
    bench.board().flash().place(test::kFlash, sevenBits(1024 * 1024));
    auto image = test::demoImage(0x0110, 5000);
    image.targets[0].segments[0].address = first;
    UpdateOptions options;
    const QTemporaryDir folder;
    options.journalFolder = folder.path();
    options.policy = policy;
    options.allowed = {image::FindingCode::LinkAddress, image::FindingCode::ResetVector,
                       image::FindingCode::NoVectorTable};
    INFO(policyName(policy).toStdString() << " at " << first);
    const Report report = requireUntouched(bench, image, options);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("sectors of 1 KB"));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("cleared 2 KB"));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a device that erases less than it announces keeps its old program")
{
    UpdateBench bench("start=bootloader,layout=large-sectors");
    bench.board().flash().place(test::kFlash, sevenBits(64 * 1024));
    const Report report = requireUntouched(bench, test::demoImage(0x0110, 5000), UpdateOptions());
    CHECK_THAT(report.verdict().toStdString(), test::hasText("sectors of 4 KB"));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("cleared only 2 KB"));
}

TEST_CASE("the old program starts again after an erase of an unexpected size")
{
    UpdateBench bench("layout=small-sectors");
    const Report report = bench.update(test::demoImage(0x0110, 5000));
    REQUIRE(report.error);
    CHECK(report.returned == Answer::Yes);
    CHECK(report.after->bcdDevice == 0x0100);
}

TEST_CASE("the check of the first erase takes 10 ms at most")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, sevenBits(1024 * 1024));
    const auto image = test::demoImage(0x0110, 14 * 1024);
    Clock::TimePoint began;
    Clock::Duration took{0};
    std::size_t erased = 0;
    bench.onEvent = [&](const Event& event) {
        const auto* changed = std::get_if<SectorChanged>(&event);
        if (changed == nullptr || changed->state != SectorState::Erased)
            return;
        if (++erased == 1)
            began = bench.clock.now();
        else if (erased == 2)
            took = bench.clock.now() - began;
    };
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    REQUIRE(erased == 7);
    // The second erase with its requests takes 28 ms.
    CHECK(took <= std::chrono::milliseconds(28 + 10));
}
