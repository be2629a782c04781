// SPDX-License-Identifier: MIT
// No matter what interrupts an update: the verdict is true, and a second run completes it.
#include "tests/core/update/update_bench.h"

#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::UpdateBench;

namespace {

/// Without a valid vector table, or with a complete image.
bool isSafe(UpdateBench& bench, const image::FirmwareImage& image,
            const image::FirmwareImage& before)
{
    return isErased(bench.flashAt(test::kFlash, 8)) || bench.holds(image) || bench.holds(before);
}

std::string switchText(const char* name, std::uint64_t number)
{
    return std::string(name) + '=' + std::to_string(number);
}

} // namespace

TEST_CASE("a stop request at any block leaves a device that the next run completes")
{
    const auto image = test::demoImage(0x0110);
    const auto old = test::demoImage(0x0100);
    std::size_t stopped = 0;
    std::size_t isolated = 0;
    for (std::size_t nth = 1; nth < 80; ++nth) {
        UpdateBench bench;
        std::size_t count = 0;
        bench.onEvent = [&](const Event&) {
            if (++count == nth)
                bench.stop.request_stop();
        };
        const Report report = bench.update(image);
        INFO("stopped at event " << nth << ": " << report.verdict().toStdString());
        if (!report.error) {
            CHECK(bench.holds(image));
            continue;
        }
        ++stopped;
        REQUIRE(report.error->kind() == ErrorKind::Cancelled);
        REQUIRE(report.exitCode() == 130);
        REQUIRE(isSafe(bench, image, old));
        if (report.verified == Answer::Yes) {
            REQUIRE(bench.holds(image));
            REQUIRE_THAT(report.verdict().toStdString(),
                         test::hasText("Everything is written and verified, but waiting"));
            bench.wait(5s);
        } else if (report.flashIncomplete) {
            ++isolated;
            REQUIRE_THAT(report.verdict().toStdString(),
                         test::hasText("The old program is erased; the device is in "
                                       "bootloader mode."));
            REQUIRE(roleOf(bench.bus.devices().front()) == Role::Bootloader);
        } else {
            REQUIRE(bench.holds(old));
            REQUIRE(roleOf(bench.bus.devices().front()) == Role::Application);
        }
        REQUIRE(bench.board().statistics().violationCount() == 0);
        bench.stop = std::stop_source();
        bench.onEvent = nullptr;
        const Report second = bench.update(image);
        test::requireProved(bench, second, image);
    }
    CHECK(stopped > 40);
    CHECK(isolated > 20);
}

TEST_CASE("a stop works while waiting for the bootloader, and while waiting for the application")
{
    const auto [oddity, limit, said] = GENERATE(table<const char*, Clock::Duration, const char*>(
        {{"startup=12s", 5s, "Nothing in its memory was changed"},
         {"leave=never-returns", 5s, "aiting for the device to restart was stopped"}}));
    UpdateBench bench(oddity);
    Clock::TimePoint stopped{};
    bench.onEvent = [&](const Event& event) {
        const auto* start = std::get_if<PhaseStarted>(&event);
        const bool isLast = std::string(oddity).starts_with("leave");
        const Phase awaited = isLast ? Phase::AwaitApplication : Phase::AwaitBootloader;
        if (!start || start->phase != awaited)
            return;
        bench.clock.callAt(bench.clock.now() + 500ms, [&] {
            stopped = bench.clock.now();
            bench.stop.request_stop();
        });
    };
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK(bench.clock.now() - stopped < limit);
    CHECK_THAT(report.verdict().toStdString(), test::hasText(said));
}

TEST_CASE(
    "cable pulled at any transfer: the stated condition is true and the next run completes it")
{
    const auto image = test::demoImage(0x0110, 6 * 1024);
    const auto old = test::demoImage(0x0100);
    std::size_t interrupted = 0;
    for (std::uint64_t nth = 1; nth < 200; ++nth) {
        UpdateBench bench(switchText("unplug-after", nth).c_str());
        const Report report = bench.update(image);
        INFO("pulled at transfer " << nth << ": " << report.verdict().toStdString());
        if (!report.error) {
            CHECK(nth > 50);
            break;
        }
        ++interrupted;
        REQUIRE_FALSE(report.after->portPath.isEmpty());
        REQUIRE(report.exitCode() != 0);
        if (report.flashIncomplete) {
            REQUIRE(report.error->kind() == ErrorKind::Unplugged);
            const auto text = report.verdict().toStdString();
            REQUIRE_THAT(text, test::hasText("Plug it in again and start the update again."));
            const bool isErasedSaid = text.find("The old program is erased and the new one is "
                                                "not complete.")
                != std::string::npos;
            REQUIRE((isErasedSaid || text.find("may already be erased") != std::string::npos));
            REQUIRE_FALSE((isErasedSaid && bench.holds(old)));
        }
        REQUIRE(isSafe(bench, image, old));
        bench.plugAgain(true);
        const Report second = bench.update(image);
        test::requireProved(bench, second, image);
    }
    CHECK(interrupted > 50);
}

TEST_CASE("a power cut in any flash operation never leaves a vector table without its program")
{
    const auto image = test::demoImage(0x0110, 5000);
    const auto old = test::demoImage(0x0100);
    for (std::uint64_t nth = 1; nth < 700; nth += 19) {
        UpdateBench bench(switchText("power-cut-at", nth).c_str());
        const Report report = bench.update(image);
        INFO("cut in operation " << nth << ": " << report.verdict().toStdString());
        if (!report.error)
            break;
        REQUIRE(report.flashIncomplete);
        REQUIRE_FALSE(bench.holds(image));
        // Half of the last program unit is an ECC error, and the chip starts no program from it.
        const bool isLast = bench.board().flash().firstEccError({test::kFlash, 8}).has_value();
        REQUIRE((isLast || isErased(bench.flashAt(test::kFlash, 8))));
        bench.plugAgain(true);
        const Report second = bench.update(image);
        test::requireProved(bench, second, image);
    }
}

TEST_CASE("one lost or stalled transfer anywhere is recovered from, and written data is verified")
{
    const auto image = test::demoImage(0x0110, 6 * 1024);
    const char* kind = GENERATE("stall-at", "timeout-at");
    std::size_t survived = 0;
    std::size_t refused = 0;
    for (std::uint64_t nth = 1; nth < 60; ++nth) {
        UpdateBench bench(switchText(kind, nth).c_str());
        const Report report = bench.update(image);
        INFO(kind << ' ' << nth << ": " << report.verdict().toStdString());
        REQUIRE(bench.clock.now().time_since_epoch() < std::chrono::minutes(2));
        if (report.error) {
            // Only allowed before anything was changed.
            ++refused;
            REQUIRE_FALSE(report.flashIncomplete);
            REQUIRE(bench.board().statistics().pageErases() == 0);
            continue;
        }
        ++survived;
        REQUIRE(report.verified == Answer::Yes);
        REQUIRE(report.returned == Answer::Yes);
        REQUIRE(report.expectedVersion == Answer::Yes);
        REQUIRE(report.bytesVerified == image.size());
        REQUIRE(report.hashes.size() == 1);
        REQUIRE(report.hashes[0].sha256 == sha256Hex(image.targets[0].segments[0].bytes));
        REQUIRE(bench.holds(image));
        test::requireTruthfulProgress(bench);
    }
    INFO(survived << " survived, " << refused << " refused");
    CHECK(refused <= 6);
    CHECK(survived >= 53);
}

TEST_CASE("a write-protected page that silently keeps its content has a true verdict")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(2, 3); // and the option bytes do not say so
    const Report report = bench.update(test::demoImage(0x0110, 20 * 1024));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.exitCode() == 8);
    CHECK(report.verified == Answer::No);
    CHECK(report.returned == Answer::NotAsked);
    CHECK(report.flashIncomplete);
    CHECK(report.differentBytes > 0);
    CHECK_FALSE(report.differences.empty());
    CHECK_THAT(report.verdict().toStdString(), test::hasText("did not take what was written"));
    CHECK_THAT(report.verdict().toStdString(), test::hasText("the device is in bootloader mode"));
    // An incomplete program does not get its vector table either.
    CHECK(isErased(bench.flashAt(test::kFlash, 8)));
}

TEST_CASE("a phase that found differences has failed, even if another round follows")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(20 * 1024, 0x3D)); // nowhere as in the file
    bench.board().flash().protectPages(0, 2);
    const auto image = test::demoImage(0x0110, 20 * 1024);
    const Report report = bench.update(image);
    REQUIRE(report.error);
    std::size_t verifies = 0;
    for (const PhaseFinished& finished : bench.of<PhaseFinished>()) {
        if (finished.phase != Phase::Verify)
            continue;
        ++verifies;
        CHECK(finished.outcome == PhaseOutcome::Failed);
    }
    CHECK(verifies == 2);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("option bytes do not protect"));
    // The first flash word is held back and was expected to be empty by then; a person compares
    // with the file.
    REQUIRE(report.differences.size() >= 8);
    const auto& bytes = image.targets[0].segments[0].bytes;
    for (const Difference& difference : report.differences) {
        CAPTURE(difference.address);
        CHECK(difference.expected == bytes[difference.address - test::kFlash]);
        CHECK(difference.found == 0x3D);
    }
    CHECK_THAT(report.error->detail().toStdString(), !test::hasText("instead of"));
}

TEST_CASE("a mass erase without effect is detected, and sectors are erased instead")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(100, 101);
    bench.board().flash().place(test::kFlash + 100 * 2048, Bytes(2 * 2048, 0x66));
    const Bytes before = bench.wholeFlash();
    UpdateOptions options;
    options.policy = Policy::Mass;
    const auto image = test::demoImage(0x0110, 20 * 1024);
    const Report report = bench.update(image, options);
    INFO(report.verdict().toStdString());
    REQUIRE_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.counters.massErases == 1);
    CHECK(report.counters.pagesErased > 0);
    Bytes expected = before;
    std::ranges::copy(image.targets[0].segments[0].bytes, expected.begin());
    CHECK(bench.wholeFlash() == expected);
    CHECK(std::ranges::any_of(bench.of<Note>(), [](const Note& note) { return note.isWarning; }));
}

TEST_CASE("a mass erase on a chip with a write-protected image has a true verdict")
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().protectPages(2, 3);
    UpdateOptions options;
    options.wholeChip = GENERATE(false, true);
    bench.board().flash().place(test::kFlash, Bytes(512 * 1024, 0x66));
    const Report report = bench.update(test::demoImage(0x0110, 512 * 1024), options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    CHECK(report.verified == Answer::No);
    CHECK(report.flashIncomplete);
    CHECK(isErased(bench.flashAt(test::kFlash, 8)));
}

TEST_CASE("a power cut in any operation after a mass erase loses no foreign byte")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    options.policy = Policy::Mass;
    const auto image = test::demoImage(0x0110, 5000);
    int interrupted = 0;
    for (std::uint64_t nth = 1; nth < 1200; nth += 61) {
        UpdateBench bench(switchText("power-cut-at", nth).c_str());
        bench.board().flash().place(test::kFlash + 5100, Bytes(500, 0x42));
        bench.board().flash().place(test::kFlash + 200 * 2048 + 100, Bytes(700, 0x24));
        Bytes expected = bench.wholeFlash();
        std::ranges::copy(image.targets[0].segments[0].bytes, expected.begin());
        const Report report = bench.update(image, options);
        INFO("cut in operation " << nth << ": " << report.verdict().toStdString());
        if (report.error) {
            ++interrupted;
            bench.plugAgain(true);
            const Report second = bench.update(image, options);
            INFO("again: " << second.verdict().toStdString());
            test::requireProved(bench, second, image);
        }
        REQUIRE(bench.wholeFlash() == expected);
    }
    CHECK(interrupted > 10);
}

TEST_CASE("a worn cell and a transfer that always returns wrong data are detected")
{
    for (const char* defect : {"stuck-bit=0x08000a06", "read-corruption=0x08000a08"}) {
        UpdateBench bench(defect);
        auto image = test::demoImage(0x0110);
        image.targets[0].segments[0].bytes.set(0xa06, 0x42);
        const Report report = bench.update(image);
        INFO(defect);
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::VerifyFailed);
        CHECK(report.differentBytes == 1);
        CHECK((report.differences[0].address & ~0xFU) == 0x08000a00);
        CHECK_THAT(report.verdict().toStdString(),
                   test::hasText("differs from the file in 1 byte."));
    }
}

TEST_CASE("a wrong byte that is right in two more reads is not a failure, but is reported")
{
    // The corruption would start and end with a switch of the board, so it is simulated: the flash
    // itself changes between the two reads.
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0100);
    Bytes program = image.targets[0].segments[0].bytes.toBytes();
    program[5000] ^= 0x10;
    bench.board().flash().place(test::kFlash, program);
    bench.onEvent = [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress && progress->done > 8000)
            bench.board().flash().place(test::kFlash, image.targets[0].segments[0].bytes);
    };
    const Report report = test::run(bench.session().verify(image, {}, {}, {}));
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    const auto notes = bench.of<Note>();
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].isWarning);
    CHECK_THAT(notes[0].text.toStdString(), test::hasText("right on the next two"));
}

TEST_CASE("a protected device is refused before the first erase and its application restarts")
{
    UpdateBench bench("rdp=1");
    const auto image = test::demoImage(0x0110, GENERATE(14 * 1024, 5000));
    const Report report = bench.update(image);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::ReadProtected);
    CHECK(report.exitCode() == 6);
    CHECK_FALSE(report.flashIncomplete);
    CHECK(report.returned == Answer::Yes);
    CHECK(bench.board().statistics().pageErases() == 0);
    CHECK_THAT(report.verdict().toStdString(),
               test::hasText("Nothing on the device was changed; its program runs again."));
}
