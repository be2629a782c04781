// SPDX-License-Identifier: MIT
// Chips that start from either bank (option BFB2).
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

constexpr Address kBank2 = 0x08080000;

/// The demo, linked for the bank.
Bytes programFor(Address bank, std::uint16_t version)
{
    Bytes program = board::demoApplication(version);
    const Address reset = readLittle32(program, 4) - test::kFlash + bank;
    for (std::size_t i = 0; i < 4; ++i)
        program[4 + i] = static_cast<std::uint8_t>(reset >> (8 * i));
    return program;
}

void placeInBank2(UpdateBench& bench, std::uint16_t version)
{
    bench.board().flash().place(kBank2, programFor(kBank2, version));
    bench.board().powerCycle(true);
    bench.wait(std::chrono::seconds(5));
}

std::size_t notesAboutBanks(const UpdateBench& bench)
{
    const auto notes = bench.of<Note>();
    return static_cast<std::size_t>(std::ranges::count_if(
        notes, [](const Note& note) { return note.text.contains(QStringLiteral("BFB2")); }));
}

} // namespace

TEST_CASE("if the other bank contains a program, the update is refused before the first erase")
{
    const char* switches = GENERATE("bfb2=on", "bfb2=swapped");
    UpdateBench bench(switches);
    placeInBank2(bench, 0x0105);
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(test::demoImage(0x0110));
    INFO(switches << ": " << report.verdict().toStdString());
    REQUIRE(report.error);
    CHECK(report.exitCode() == 6);
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("bank at 0x0800 0000"));
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("bank at 0x0808 0000"));
    CHECK_THAT(report.error->remedy().toStdString(), test::hasText("BFB2"));
    CHECK(report.counters.pagesErased == 0);
    CHECK(bench.wholeFlash() == before);
}

TEST_CASE("plan refuses the same, and it can be allowed by name but not by a yes")
{
    UpdateBench bench("bfb2=on");
    placeInBank2(bench, 0x0105);
    UpdateOptions options;
    options.allowsQuestions = true;
    const auto image = test::demoImage(0x0110);
    const PlanResult planned =
        test::run(bench.session().plan(image, {}, options, bench.stop.get_token()));
    REQUIRE(planned.report.error);
    CHECK(planned.report.exitCode() == 6);
    CHECK(bench.update(image, options).exitCode() == 6);
    options.allowed = {image::FindingCode::OtherBank};
    const Report report = bench.update(image, options);
    INFO(report.verdict().toStdString());
    CHECK(report.verified == Answer::Yes);
    CHECK(std::ranges::any_of(report.findings, [](const image::Finding& finding) {
        return finding.code == image::FindingCode::OtherBank;
    }));
}

TEST_CASE("with a single program on the chip the option is only noted, in either bank")
{
    const Address address = GENERATE(Address{test::kFlash}, kBank2);
    UpdateBench bench("bfb2=on");
    bench.board().flash().makeVirgin();
    bench.board().powerCycle(true);
    bench.wait(std::chrono::seconds(5));
    const auto image = test::imageAt(address, programFor(address, 0x0110));
    UpdateOptions options;
    // Only the reset vector of the demo was adapted.
    options.allowed = {image::FindingCode::LinkAddress, image::FindingCode::ResetVector};
    options.leave = false;
    const Report report = bench.update(image, options);
    INFO(address << ": " << report.verdict().toStdString());
    REQUIRE_FALSE(report.error);
    CHECK(notesAboutBanks(bench) == 1);
    CHECK(bench.holds(image));
    bench.plugAgain(false);
    REQUIRE(bench.bus.devices().size() == 1);
    CHECK(bench.bus.devices().front().bcdDevice == 0x0110);
}

TEST_CASE("without the option nothing is reported, and the check takes 10 ms at most")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(kBank2, programFor(kBank2, 0x0105));
    const auto image = test::demoImage(0x0110);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(notesAboutBanks(bench) == 0);
    Clock::Duration inspected{0};
    for (const PhaseTime& time : report.times)
        inspected += time.phase == Phase::Inspect ? time.took : Clock::Duration(0);
    UpdateBench oneBank("start=bootloader,rom=l43x-old");
    const Report small = oneBank.update(image);
    REQUIRE_FALSE(small.error);
    for (const PhaseTime& time : small.times)
        inspected -= time.phase == Phase::Inspect ? time.took : Clock::Duration(0);
    CHECK(inspected <= std::chrono::milliseconds(10));
}

TEST_CASE("a chip with unreadable option bytes is updated as before")
{
    UpdateBench bench("start=bootloader,layout=plain");
    const auto image = test::demoImage(0x0110);
    test::requireProved(bench, bench.update(image), image);
}
