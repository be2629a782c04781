// SPDX-License-Identifier: MIT
// What an interrupted update leaves for the next run, and backups.
#include "core/image/read_image.h"
#include "core/update/journal.h"
#include "tests/core/update/update_bench.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

bool tellsNote(const UpdateBench& bench, const char* text)
{
    return std::ranges::any_of(bench.of<Note>(), [&](const Note& note) {
        return note.text.contains(QLatin1String(text));
    });
}

} // namespace

TEST_CASE("an entry is read back as it was written, once")
{
    const QTemporaryDir folder;
    const Journal journal(folder.path() + QStringLiteral("/new"), QStringLiteral("1-4.2"));
    CHECK_FALSE(journal.read());
    JournalEntry entry;
    entry.imageHash = QStringLiteral("abc");
    entry.serialNumber = QStringLiteral("208033883336");
    entry.saved = {{0, {}, {{0x08000064, {1, 2, 3}}}}};
    entry.suspects.addTorn({0, {0x08000800, 2048}});
    entry.suspects.addLoss({1, {0xFFFF8000, 0x8000}});
    entry.suspects.addLoss({1, {0xFFFF8000, 0x8000}});
    REQUIRE(journal.write(entry));
    const auto found = journal.read();
    REQUIRE(found);
    CHECK(found->imageHash == entry.imageHash);
    CHECK(found->serialNumber == entry.serialNumber);
    CHECK(found->isErasing);
    CHECK(found->hasBegun);
    CHECK(found->suspects.all() == entry.suspects.all());
    CHECK(found->suspects.lossCount() == 1);
    REQUIRE(found->saved.size() == 1);
    CHECK(found->saved[0].segments == entry.saved[0].segments);
    CHECK_FALSE(Journal(folder.path(), QStringLiteral("1-4.3")).read());
    journal.remove();
    CHECK_FALSE(journal.read());
    CHECK_FALSE(Journal(std::nullopt, QStringLiteral("1-4.2")).read());
    CHECK(Journal(QStringLiteral("/dev/null/nowhere"), QStringLiteral("1"))
              .write(entry)
              .error()
              .kind()
          == ErrorKind::FileAccess);
}

TEST_CASE("bytes next to the image survive an unplugged cable between erase and write")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    const Bytes neighbours(400, 0x42);
    const auto image = test::demoImage(0x0110, 5000);
    std::size_t interrupted = 0;
    for (std::uint64_t nth = 1; nth < 200; nth += 3) {
        UpdateBench bench(("unplug-after=" + std::to_string(nth)).c_str());
        bench.board().flash().place(test::kFlash + 5100, neighbours);
        const Bytes before = bench.wholeFlash();
        const Report report = bench.update(image, options);
        INFO("pulled at transfer " << nth << ": " << report.verdict().toStdString());
        if (report.error) {
            ++interrupted;
            bench.plugAgain(true);
            const Report second = bench.update(image, options);
            test::requireProved(bench, second, image);
            if (report.flashIncomplete)
                REQUIRE(tellsNote(bench, "Continues the interrupted update"));
        }
        Bytes expected = before;
        std::ranges::copy(image.targets[0].segments[0].bytes, expected.begin());
        REQUIRE(bench.wholeFlash() == expected);
        REQUIRE(QDir(folder.path()).isEmpty());
        if (!report.error)
            break;
    }
    CHECK(interrupted > 15);
}

TEST_CASE("content written by another update meanwhile is not replaced by saved content")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110, 5000);
    JournalEntry entry;
    entry.imageHash = image.contentHash();
    entry.isErasing = false;
    entry.saved = {{0, {}, {{test::kFlash + 5100, Bytes(100, 0x11)}}}};
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
    bench.board().flash().place(test::kFlash + 5100, Bytes(100, 0x66));
    test::requireProved(bench, bench.update(image, options), image);
    CHECK(bench.flashAt(test::kFlash + 5100, 100) == Bytes(100, 0x66));
}

TEST_CASE("a finished part is not written again when the update continues")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(64 * 1024, 0x3C));
    const auto image = test::demoImage(0x0110, 64 * 1024);
    bench.onEvent = [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress && progress->phase == Phase::Write && progress->done > progress->total / 2)
            bench.stop.request_stop();
    };
    const Report first = bench.update(image, options);
    REQUIRE(first.error);
    CHECK(first.flashIncomplete);
    bench.onEvent = nullptr;
    bench.stop = std::stop_source();
    const auto before = bench.board().statistics().programmedDoubleWords;
    const Report second = bench.update(image, options);
    test::requireProved(bench, second, image);
    const auto words = bench.board().statistics().programmedDoubleWords - before;
    CHECK(words * 8 < 36 * 1024);
    CHECK(second.counters.massErases == 0);
    CHECK(second.counters.pagesErased <= 1);
}

TEST_CASE("an interrupted erase is repeated, because seemingly empty cells may not stay empty")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    options.policy = Policy::Sectors;
    const auto image = test::demoImage(0x0110, 8 * 1024);
    for (const bool isErasing : {true, false}) {
        UpdateBench bench("start=bootloader");
        bench.board().flash().makeVirgin();
        JournalEntry entry;
        entry.imageHash = image.contentHash();
        entry.serialNumber = bench.bus.devices().front().serialNumber;
        entry.isErasing = isErasing;
        REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
        const Report report = bench.update(image, options);
        test::requireProved(bench, report, image);
        CHECK(report.counters.pagesErased == (isErasing ? 4 : 0));
    }
}

TEST_CASE("a backup contains what the update replaces, and restores it")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.backupFile = folder.filePath(QStringLiteral("backup.dfu"));
    UpdateBench bench;
    bench.board().flash().place(test::kFlash + 16 * 1024, Bytes(3000, 0x42));
    const Bytes before = bench.wholeFlash();
    const auto image = test::demoImage(0x0110, 20 * 1024);
    const Report report = bench.update(image, options);
    test::requireProved(bench, report, image);
    CHECK(report.backupFile == options.backupFile);

    const auto backup = image::loadImage(*options.backupFile);
    REQUIRE(backup);
    const Report restored = test::run(bench.session().restore(*backup, {}, {}, {}));
    INFO(restored.verdict().toStdString());
    REQUIRE_FALSE(restored.error);
    CHECK(restored.verified == Answer::Yes);
    CHECK(bench.wholeFlash() == before);
    CHECK(restored.versionAfter == 0x0100);
}

TEST_CASE("a backup that cannot be saved ends the update before anything is changed")
{
    UpdateBench bench;
    UpdateOptions options;
    options.backupFile = QStringLiteral("/dev/null/backup.dfu");
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(test::demoImage(0x0110), options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::BackupFailed);
    CHECK(bench.wholeFlash() == before);
    CHECK(report.returned == Answer::Yes);
}
