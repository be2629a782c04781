// SPDX-License-Identifier: MIT
// Nothing is erased before the content that it replaces is saved.
#include "core/image/read_image.h"
#include "tests/core/update/update_bench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::UpdateBench;

namespace {

struct BackupPlace {
    QTemporaryDir folder;
    UpdateOptions options;

    explicit BackupPlace(Policy policy)
    {
        options.backupFile = folder.filePath(QStringLiteral("backup.dfu"));
        options.policy = policy;
    }
    [[nodiscard]] bool exists() const { return QFile::exists(*options.backupFile); }
};

constexpr Address kNeighbour = test::kFlash + 12 * 1024;

/// Foreign content in a range that the update erases.
void placeNeighbour(UpdateBench& bench)
{
    bench.board().flash().place(kNeighbour, Bytes(3000, 0x42));
}

} // namespace

TEST_CASE("with any policy the backup is complete and restores the old content")
{
    const auto policy = GENERATE(Policy::Auto, Policy::Sectors, Policy::Mass, Policy::Full);
    const BackupPlace place(policy);
    UpdateBench bench;
    placeNeighbour(bench);
    const Bytes before = bench.wholeFlash();
    const auto image = test::demoImage(0x0110, 16 * 1024);
    const Report report = bench.update(image, place.options);
    INFO(policyName(policy).toStdString());
    test::requireProved(bench, report, image);
    CHECK(report.backupFile == place.options.backupFile);
    const auto backup = image::loadImage(*place.options.backupFile);
    REQUIRE(backup);
    CHECK(backup->identity.bcdDevice == 0x0100); // the version that ran before
    const Report restored = test::run(bench.session().restore(*backup, {}, {}, {}));
    INFO(restored.verdict().toStdString());
    REQUIRE_FALSE(restored.error);
    CHECK(bench.wholeFlash() == before);
}

TEST_CASE("an update that replaces nothing makes no backup, and says so")
{
    const BackupPlace place(Policy::Auto);
    UpdateBench bench;
    const auto image = test::demoImage(0x0110);
    test::requireProved(bench, bench.update(image), image);
    const Report again = bench.update(image, place.options);
    test::requireProved(bench, again, image);
    CHECK_FALSE(place.exists());
    CHECK_FALSE(again.backupFile);
    CHECK(std::ranges::any_of(bench.of<Note>(), [](const Note& note) {
        return note.text.contains(QStringLiteral("nothing to back up"));
    }));
}

TEST_CASE("unreadable content cannot be saved: the update ends with nothing changed")
{
    const auto policy = GENERATE(Policy::Auto, Policy::Sectors, Policy::Full);
    const BackupPlace place(policy);
    UpdateBench bench("start=bootloader");
    bench.board().flash().leaveHalfProgrammed(kNeighbour + 4096, 0x1122334455667788);
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(test::demoImage(0x0110, 20 * 1024), place.options);
    INFO(policyName(policy).toStdString());
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::BackupFailed);
    CHECK_THAT(report.error->remedy().toStdString(), test::hasText("without a backup"));
    CHECK_FALSE(report.flashIncomplete);
    CHECK_FALSE(place.exists());
    CHECK(bench.wholeFlash() == before);
    CHECK(bench.board().statistics().programmedDoubleWords == 0);
}

TEST_CASE("cable pulled at any transfer: nothing is lost that the backup does not contain")
{
    const auto image = test::demoImage(0x0110, 6 * 1024);
    std::size_t before = 0;
    std::size_t after = 0;
    for (std::uint64_t nth = 1; nth < 200; ++nth) {
        const BackupPlace place(Policy::Full);
        UpdateBench bench(("unplug-after=" + std::to_string(nth)).c_str());
        const Bytes old = bench.wholeFlash();
        const Report report = bench.update(image, place.options);
        INFO("pulled at transfer " << nth << ": " << report.verdict().toStdString());
        if (!report.error)
            break;
        REQUIRE((place.exists() || bench.wholeFlash() == old));
        ++(place.exists() ? after : before);
        if (!place.exists())
            continue;
        const auto backup = image::loadImage(*place.options.backupFile);
        REQUIRE(backup);
        bench.plugAgain(true);
        const Report restored = test::run(bench.session().restore(*backup, {}, {}, {}));
        INFO(restored.verdict().toStdString());
        REQUIRE_FALSE(restored.error);
        REQUIRE(bench.wholeFlash() == old);
    }
    CHECK(before > 5);
    CHECK(after > 10);
}

TEST_CASE("a backup is not written through a dangling link, and nothing is erased")
{
    const BackupPlace place(Policy::Auto);
    const QString elsewhere = place.folder.filePath(QStringLiteral("elsewhere.dfu"));
    REQUIRE(QFile::link(elsewhere, *place.options.backupFile));
    UpdateBench bench;
    const Bytes before = bench.wholeFlash();
    const Report report = bench.update(test::demoImage(0x0110), place.options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::BackupFailed);
    CHECK_FALSE(QFile::exists(elsewhere));
    CHECK(bench.wholeFlash() == before);
    // A link to an existing file is followed.
    QFile file(elsewhere);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto image = test::demoImage(0x0110);
    test::requireProved(bench, bench.update(image, place.options), image);
    CHECK(QFile(elsewhere).size() > 0);
}

TEST_CASE("a stop while the backup is read changes nothing, and leaves no partial backup")
{
    const BackupPlace place(Policy::Full);
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(test::kFlash, Bytes(400 * 1024, 0x3C));
    const Bytes before = bench.wholeFlash();
    bench.onEvent = [&](const Event& event) {
        const auto* started = std::get_if<PhaseStarted>(&event);
        if (started && started->phase == Phase::Inspect)
            bench.clock.callAt(bench.clock.now() + 500ms, [&] { bench.stop.request_stop(); });
    };
    const Report report = bench.update(test::demoImage(0x0110, 400 * 1024), place.options);
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK_FALSE(report.flashIncomplete);
    CHECK_FALSE(place.exists());
    CHECK(bench.wholeFlash() == before);
}
