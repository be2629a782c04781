// SPDX-License-Identifier: MIT
// An update that continues automatically: with sectors that cannot be read, that did not take the
// written data, or after a brief disconnect.
#include "core/update/detail/limits.h"
#include "core/update/journal.h"
#include "tests/core/update/update_bench.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::kPage;
using test::UpdateBench;

namespace {

/// Covers its last page partly; demo content follows.
constexpr ByteCount kPartly = 5000;

UpdateOptions journalIn(const QTemporaryDir& folder)
{
    UpdateOptions options;
    options.journalFolder = folder.path();
    return options;
}

bool tells(const UpdateBench& bench, const char* text)
{
    return std::ranges::any_of(bench.of<Note>(), [&](const Note& note) {
        return note.text.contains(QLatin1String(text));
    });
}

std::string switches(const char* text, std::uint64_t number)
{
    return std::string(text) + std::to_string(number);
}

/// The required content of the chip: `before` with the image in it.
Bytes with(Bytes before, const image::FirmwareImage& image)
{
    std::ranges::copy(image.targets[0].segments[0].bytes, before.begin());
    return before;
}

/// A page that lost power while it was erased: none of it can be read.
void tear(UpdateBench& bench, std::uint32_t page) { bench.board().flash().leaveHalfErased(page); }

/// Calls `action` once, when half of the given phase is done.
void halfWay(UpdateBench& bench, Phase phase, std::function<void()> action)
{
    bench.onEvent = [&bench, phase, action = std::move(action)](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress == nullptr || progress->phase != phase || progress->done * 2 < progress->total)
            return;
        const auto once = action;
        bench.onEvent = nullptr;
        once();
    };
}

/// Disconnects the board, and reconnects it after `away`; the board is bus-powered, and BOOT0 is
/// held.
void slipOut(UpdateBench& bench, Clock::Duration away)
{
    bench.clock.callAt(bench.clock.now(), [&bench] { bench.bus.unplug(QStringLiteral("1-1")); });
    bench.clock.callAt(bench.clock.now() + away, [&bench] {
        bench.bus.plug(QStringLiteral("1-1"), bench.board());
        bench.board().powerCycle(true);
    });
}

} // namespace

TEST_CASE("a bootloader that resets at an ECC error can be recovered after a power cut")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, kPartly);
    std::size_t interrupted = 0;
    for (std::uint64_t nth = 1; nth < 700; nth += nth < 8 ? 1 : 29) {
        UpdateBench bench(switches("ecc-error=reset,power-cut-at=", nth).c_str());
        bench.board().flash().place(test::kFlash + kPartly + 100, Bytes(400, 0x42));
        const Bytes wanted = with(bench.wholeFlash(), image);
        const Report first = bench.update(image, journalIn(folder));
        INFO("cut at operation " << nth << ": " << first.verdict().toStdString());
        if (!first.error)
            break;
        ++interrupted;
        bench.plugAgain(true);
        test::requireProved(bench, bench.update(image, journalIn(folder)), image);
        REQUIRE(bench.wholeFlash() == wanted);
        REQUIRE(QDir(folder.path()).isEmpty());
    }
    CHECK(interrupted > 15);
}

TEST_CASE("a sector whose reading disconnected the device is written unread in the next run")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, 4 * kPage);
    UpdateBench bench("start=bootloader,ecc-error=reset");
    bench.board().flash().place(test::kFlash, image.targets[0].segments[0].bytes);
    tear(bench, 0);
    tear(bench, 2);
    const Report first = bench.update(image, journalIn(folder));
    REQUIRE(first.error);
    CHECK(first.error->kind() == ErrorKind::Unplugged);
    CHECK_FALSE(first.flashIncomplete);
    // Two such sectors: all of them may be unreadable, so nothing more is read.
    Report last = first;
    for (int runs = 1; last.error && runs < 3; ++runs) {
        CHECK(last.error->kind() == ErrorKind::Unplugged);
        bench.plugAgain(true);
        last = bench.update(image, journalIn(folder));
    }
    test::requireProved(bench, last, image);
}

TEST_CASE("a device that reconnects after the reset is updated in the same run")
{
    const auto image = test::demoImage(0x0110, 8 * kPage);
    UpdateBench bench("start=bootloader,ecc-error=reset,empty-starts-rom");
    bench.board().flash().makeVirgin();
    const std::size_t torn = GENERATE(1, 8);
    for (std::uint32_t page = 0; page < torn; ++page)
        tear(bench, page);
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.returns == std::min<std::size_t>(torn, 2));
    CHECK(tells(bench, "reconnected; the update continues"));
}

TEST_CASE("a board that starts its old program in the middle of an update is detached again")
{
    // Found in bootloader mode, so only the serial number of its application is known.
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110, 8 * kPage);
    halfWay(bench, Phase::Compare, [&bench] {
        bench.clock.callAt(bench.clock.now(),
                           [&bench] { bench.bus.unplug(QStringLiteral("1-1")); });
        bench.clock.callAt(bench.clock.now() + 500ms, [&bench] {
            bench.bus.plug(QStringLiteral("1-1"), bench.board());
            bench.board().powerCycle(false);
        });
    });
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(report.returns == 1);
}

TEST_CASE("another board at the same port is not detached in the middle of an update")
{
    UpdateBench bench("start=bootloader,serial=empty");
    const auto image = test::demoImage(0x0110, 8 * kPage);
    halfWay(bench, Phase::Compare, [&bench] {
        bench.clock.callAt(bench.clock.now(),
                           [&bench] { bench.bus.unplug(QStringLiteral("1-1")); });
        bench.clock.callAt(bench.clock.now() + 500ms, [&bench] {
            bench.bus.plug(QStringLiteral("1-1"), bench.board());
            bench.board().powerCycle(false);
        });
    });
    const Report report = bench.update(image);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Unplugged);
    CHECK(report.returns == 0);
}

TEST_CASE("unreadable bytes next to the program are discarded only on request")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, kPartly);
    UpdateBench bench("start=bootloader,ecc-error=reset");
    tear(bench, 2);
    // Its application starts after each reset, and is detached again.
    const Report refused = bench.update(image, journalIn(folder));
    REQUIRE(refused.error);
    CHECK(refused.error->kind() == ErrorKind::RefusedByDevice);
    CHECK_FALSE(refused.flashIncomplete);
    CHECK_THAT(refused.verdict().toStdString(),
               test::hasText("disconnects whenever data next to the program is read"));
    CHECK_THAT(refused.verdict().toStdString(), test::hasText("--no-preserve"));
    CHECK(refused.returns == 2);
    // A retry is possible.
    CHECK(bench.update(image, journalIn(folder)).error->kind() == ErrorKind::RefusedByDevice);
    UpdateOptions options = journalIn(folder);
    options.preserve = false;
    test::requireProved(bench, bench.update(image, options), image);
}

TEST_CASE("a disconnect while all foreign content is read does not rule out a mass erase")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, kPartly);
    UpdateOptions options = journalIn(folder);
    options.policy = Policy::Mass;
    std::size_t lost = 0;
    for (std::uint64_t nth = 10; nth < 600; nth += 41) {
        UpdateBench bench(switches("start=bootloader,unplug-after=", nth).c_str());
        bench.board().flash().place(test::kFlash + 0x8000, Bytes(400, 0x42));
        const Bytes wanted = with(bench.wholeFlash(), image);
        const Report first = bench.update(image, options);
        INFO("unplugged after " << nth << ": " << first.verdict().toStdString());
        REQUIRE(first.error);
        lost += first.flashIncomplete ? 0 : 1;
        bench.plugAgain(true);
        test::requireProved(bench, bench.update(image, options), image);
        REQUIRE(bench.wholeFlash() == wanted);
    }
    CHECK(lost > 3);
}

TEST_CASE("a single disconnect does not discard the bytes next to the program")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, kPartly);
    std::size_t lost = 0;
    for (std::uint64_t nth = 10; nth < 30; ++nth) {
        UpdateBench bench(switches("start=bootloader,unplug-after=", nth).c_str());
        bench.board().flash().place(test::kFlash + kPartly + 100, Bytes(400, 0x42));
        const Bytes wanted = with(bench.wholeFlash(), image);
        const Report first = bench.update(image, journalIn(folder));
        INFO("unplugged after " << nth << ": " << first.verdict().toStdString());
        REQUIRE(first.error);
        lost += first.flashIncomplete ? 0 : 1;
        bench.plugAgain(true);
        test::requireProved(bench, bench.update(image, journalIn(folder)), image);
        REQUIRE(bench.wholeFlash() == wanted);
    }
    CHECK(lost > 3);
}

TEST_CASE("content completed by another program is not replaced by bytes saved from a torn sector")
{
    const QTemporaryDir folder;
    const auto image = test::demoImage(0x0110, kPartly);
    UpdateBench bench("start=bootloader");
    JournalEntry entry;
    entry.imageHash = image.contentHash();
    entry.serialNumber = bench.bus.devices().front().serialNumber;
    entry.isErasing = false;
    entry.saved = {{0, {}, {{test::kFlash + 5100, Bytes(100, 0x11)}}}};
    entry.suspects.addTorn({0, {test::kFlash + 2 * kPage, kPage}});
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
    bench.board().flash().place(test::kFlash, image.targets[0].segments[0].bytes);
    bench.board().flash().place(test::kFlash + 5100, Bytes(100, 0x66));
    test::requireProved(bench, bench.update(image, journalIn(folder)), image);
    CHECK(bench.flashAt(test::kFlash + 5100, 100) == Bytes(100, 0x66));
}

TEST_CASE("a sector that did not take the written data is erased and written again")
{
    const auto image = test::demoImage(0x0110, kPartly);
    const Policy policy = GENERATE(Policy::Auto, Policy::Sectors, Policy::Mass, Policy::Full);
    // In the program, in the content next to it, and in the first program unit, which is written
    // last.
    const Address place =
        test::kFlash + GENERATE(Address{3000}, Address{kPartly + 150}, Address{4});
    const Phase phase = place == test::kFlash + 4 ? Phase::Verify : Phase::Write;
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash + kPartly + 100, Bytes(400, 0x42));
    const Bytes wanted = with(bench.wholeFlash(), image);
    bool isDamaged = false;
    Phase now = Phase::Inspect;
    bench.onEvent = [&](const Event& event) {
        if (const auto* started = std::get_if<PhaseStarted>(&event))
            now = started->phase;
        const auto* changed = std::get_if<SectorChanged>(&event);
        const bool isWritten = changed && changed->state == SectorState::Written && now == phase
            && changed->range.contains(ByteCount{place});
        if (isDamaged || !isWritten)
            return;
        isDamaged = true;
        const auto wrong = static_cast<std::uint8_t>(~bench.flashAt(place, 1).front());
        bench.board().flash().place(place, ByteView(&wrong, 1));
    };
    UpdateOptions options;
    options.policy = policy;
    const Report report = bench.update(image, options);
    REQUIRE(isDamaged);
    INFO(policyName(policy).toStdString() << " at " << place);
    test::requireProved(bench, report, image);
    CHECK(bench.wholeFlash() == wanted);
    CHECK(report.sectorsWrittenTwice == 1);
    CHECK(report.differentBytes == 0);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("1 sector had to be written twice."));
}

TEST_CASE("a memory that took none of the written data is not written again")
{
    const auto image = test::demoImage(0x0110, (kRepairedSectors + 1) * kPage);
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(0, 255);
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    UpdateOptions options;
    options.policy = Policy::Sectors;
    const Report report = bench.update(image, options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.sectorsWrittenTwice == 0);
    CHECK(report.counters.pagesErased == kRepairedSectors + 1);
}

TEST_CASE("a cell that stays wrong is a true failure, reported in each run")
{
    const auto image = test::demoImage(0x0110, 4 * kPage);
    const auto& bytes = image.targets[0].segments[0].bytes;
    const bool isDead = GENERATE(true, false); // cannot become one; cannot become zero
    std::size_t offset = 3000;
    while (((bytes[offset] & 1) != 0) == !isDead)
        ++offset;
    const QTemporaryDir folder;
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(8 * 1024, 0x3C));
    const auto place = static_cast<Address>(test::kFlash + offset);
    if (isDead)
        bench.board().flash().setDeadBit(place);
    else
        bench.board().flash().setStuckBit(place);
    for (int runs = 0; runs < 3; ++runs) {
        const Report report = bench.update(image, journalIn(folder));
        INFO("dead: " << isDead << ", " << report.verdict().toStdString());
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::VerifyFailed);
        CHECK(report.exitCode() == 8);
        CHECK_THAT(report.verdict().toStdString(),
                   test::hasText("option bytes do not protect this range"));
        CHECK(report.flashIncomplete);
    }
}

TEST_CASE("a brief disconnect does not end the update")
{
    const auto image = test::demoImage(0x0110, 20 * kPage);
    const Phase phase = GENERATE(Phase::Compare, Phase::Erase, Phase::Write, Phase::Verify);
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    const Bytes wanted = with(bench.wholeFlash(), image);
    halfWay(bench, phase, [&] { slipOut(bench, 200ms); });
    UpdateOptions options;
    options.policy = Policy::Sectors;
    const Report report = bench.update(image, options);
    INFO(phaseName(phase).toStdString());
    test::requireProved(bench, report, image);
    CHECK(bench.wholeFlash() == wanted);
    CHECK(report.returns == 1);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("disconnected during the update"));
    CHECK(report.counters.pagesErased <= 23);
}

TEST_CASE("a disconnect before the device has left does not end the update")
{
    const auto image = test::demoImage(0x0110, 4 * kPage);
    UpdateBench bench("start=bootloader");
    bool hasSlipped = false;
    bench.onEvent = [&](const Event& event) {
        const auto* started = std::get_if<PhaseStarted>(&event);
        if (started && started->phase == Phase::Leave && !std::exchange(hasSlipped, true))
            slipOut(bench, 200ms);
    };
    test::requireProved(bench, bench.update(image), image);
    CHECK(hasSlipped);
    CHECK(tells(bench, "request to start its program is repeated"));
}

TEST_CASE("a device that does not reconnect is waited for no longer than stated")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    Clock::TimePoint pulled;
    halfWay(bench, Phase::Write, [&] {
        pulled = bench.clock.now();
        slipOut(bench, 60s);
    });
    const Report report = bench.update(test::demoImage(0x0110, 20 * kPage));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Unplugged);
    CHECK(report.returns == 0);
    CHECK(bench.clock.now() - pulled < kReturnLimit + 1s);
}

TEST_CASE("repeated disconnects end the update")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    std::function<void(const Event&)> again = [&](const Event& event) {
        if (const auto* started = std::get_if<PhaseStarted>(&event);
            started && started->phase == Phase::Write)
            slipOut(bench, 200ms);
    };
    bench.onEvent = again;
    const Report report = bench.update(test::demoImage(0x0110, 20 * kPage));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Unplugged);
    CHECK(report.returns == 2);
}

TEST_CASE("another board at the same port is not written to")
{
    UpdateBench bench("start=bootloader,boards=2");
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    bench.bus.unplug(QStringLiteral("1-2"));
    bench.settle();
    const Bytes others(bench.board(1).flash().contents().begin(),
                       bench.board(1).flash().contents().end());
    halfWay(bench, Phase::Write, [&] {
        bench.clock.callAt(bench.clock.now(),
                           [&bench] { bench.bus.unplug(QStringLiteral("1-1")); });
        bench.clock.callAt(bench.clock.now() + 200ms, [&bench] {
            bench.bus.plug(QStringLiteral("1-1"), bench.board(1));
            bench.board(1).powerCycle(true);
        });
    });
    const Report report = bench.update(test::demoImage(0x0110, 20 * kPage));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Unplugged);
    const ByteView now = bench.board(1).flash().contents();
    CHECK(std::ranges::equal(now, others));
}

TEST_CASE("a failure in a sector that is only filled does not lose its other content")
{
    // Sectors of 16 KB: the content after the image is not read for the comparison.
    const auto image = test::demoImage(0x0110, kPartly);
    std::size_t accidents = 0;
    for (std::uint64_t nth = 1; nth < 60; ++nth) {
        UpdateBench bench(switches("profile=f4-sectors,start=bootloader,stall-at=", nth).c_str());
        bench.board().flash().makeVirgin();
        bench.board().flash().place(test::kFlash + 12 * 1024, Bytes(400, 0x42));
        const Bytes wanted = with(bench.wholeFlash(), image);
        const Report report = bench.update(image);
        INFO("stall at " << nth << ": " << report.verdict().toStdString());
        if (report.error)
            continue;
        accidents += report.recoveries;
        REQUIRE(bench.wholeFlash() == wanted);
    }
    CHECK(accidents > 3);
}
