// SPDX-License-Identifier: MIT
// Which device a journal belongs to, and which part of it applies.
#include "core/image/read_image.h"
#include "core/update/journal.h"
#include "tests/core/update/update_bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

constexpr Address kBeside = test::kFlash + 5100;

/// True if the notes mention an interruption of this device, as opposed to another.
bool tellsOfInterruption(const UpdateBench& bench)
{
    const auto notes = bench.of<Note>();
    return std::ranges::any_of(notes, [&](const Note& note) {
        return note.text.contains(QLatin1String("interrupted update"))
            || note.text.contains(QLatin1String("interrupted here"));
    });
}

/// The device kind that a journal states for the benches here.
QString kindOfBench()
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench bench("start=bootloader,unplug-at=100");
    REQUIRE(bench.update(test::demoImage(0x0110, 5000), options).error);
    const auto entry = Journal(folder.path(), QStringLiteral("1-1")).read();
    REQUIRE(entry);
    return entry->deviceKind;
}

/// Updates a board that is empty next to the image, after finding a journal for its port with these
/// bytes for that range. Returns the content of the range afterwards.
Bytes besideAfter(const QString& journalSerial, const QString& journalHash, bool& toldOfIt)
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110, 5000);
    bench.board().flash().makeVirgin();
    JournalEntry entry;
    entry.imageHash = journalHash.isEmpty() ? image.contentHash() : journalHash;
    entry.serialNumber = journalSerial;
    entry.deviceKind = kindOfBench();
    entry.saved = {{0, {}, {{kBeside, Bytes(64, 0x11)}}}};
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
    test::requireProved(bench, bench.update(image, options), image);
    CHECK_FALSE(Journal(folder.path(), QStringLiteral("1-1")).read());
    toldOfIt = tellsOfInterruption(bench);
    return bench.flashAt(kBeside, 64);
}

QString serialOfBench()
{
    UpdateBench bench("start=bootloader");
    return bench.bus.devices().front().serialNumber;
}

} // namespace

TEST_CASE("content saved from a board is restored on it")
{
    bool toldOfIt = false;
    CHECK(besideAfter(serialOfBench(), {}, toldOfIt) == Bytes(64, 0x11));
    CHECK(toldOfIt);
    CHECK(besideAfter(serialOfBench(), QStringLiteral("another file"), toldOfIt)
          == Bytes(64, 0x11));
    CHECK(toldOfIt);
}

TEST_CASE("content saved from another board at the same port is not written to this one")
{
    bool toldOfIt = false;
    CHECK(besideAfter(QStringLiteral("0123456789AB"), {}, toldOfIt) == Bytes(64, 0xFF));
    CHECK_FALSE(toldOfIt);
    CHECK(besideAfter({}, {}, toldOfIt) == Bytes(64, 0xFF));
    CHECK_FALSE(toldOfIt);
}

TEST_CASE("content saved from another board is kept in a file")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    JournalEntry entry;
    entry.serialNumber = QStringLiteral("0123456789AB");
    entry.saved = {{0, {}, {{kBeside, Bytes(64, 0x11)}}}};
    for (const char* name : {"port-1-1-kept-1.dfu", "port-1-1-kept-2.dfu"}) {
        REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
        UpdateBench bench("start=bootloader");
        const auto image = test::demoImage(0x0110, 5000);
        const PlanResult planned =
            test::run(bench.session().plan(image, {}, options, bench.stop.get_token()));
        REQUIRE_FALSE(planned.report.error);
        REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).read());
        bench.board().flash().makeVirgin();
        test::requireProved(bench, bench.update(image, options), image);
        CHECK_FALSE(Journal(folder.path(), QStringLiteral("1-1")).read());
        const auto kept = image::loadImage(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(kept);
        CHECK(kept->targets[0].segments[0].bytes == Bytes(64, 0x11));
    }
}

TEST_CASE("a device without a serial number is not mistaken for the interrupted one")
{
    const auto image = test::demoImage(0x0110, 5000);
    const char* serial = GENERATE("serial=empty", "serial=clone");
    const bool isSameKind = GENERATE(true, false);
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    const std::string switches = std::string("start=bootloader,") + serial;
    UpdateBench first((switches + ",unplug-at=3000").c_str());
    first.board().flash().place(kBeside, Bytes(64, 0x11));
    REQUIRE(first.update(image, options).error);
    REQUIRE_FALSE(QDir(folder.path()).isEmpty());
    UpdateBench second((isSameKind ? switches : switches + ",rom=f4-like").c_str());
    second.board().flash().makeVirgin();
    INFO(switches << (isSameKind ? ", same kind" : ", other kind"));
    if (isSameKind) {
        const Report refused = second.update(image, options);
        REQUIRE(refused.error);
        CHECK(refused.exitCode() == 6);
        CHECK_THAT(refused.error->summary().toStdString(),
                   test::hasText("saved from that device will not be written"));
        CHECK_THAT(refused.error->remedy().toStdString(),
                   test::hasText("--allow interrupted-device"));
        CHECK(refused.counters.pagesErased == 0);
        CHECK(Journal(folder.path(), QStringLiteral("1-1")).read());
        options.allowsQuestions = true;
    }
    test::requireProved(second, second.update(image, options), image);
    CHECK(second.flashAt(kBeside, 64) == Bytes(64, 0xFF));
    CHECK_FALSE(tellsOfInterruption(second));
    CHECK(QFile::exists(folder.filePath(QStringLiteral("port-1-1-kept-1.dfu"))));
}

TEST_CASE("with equal serial numbers, content around the image still identifies another board")
{
    const auto image = test::demoImage(0x0110, 4000);
    const Address after = test::kFlash + 2 * 2048; // after the sectors of the image
    const bool isSameBoard = GENERATE(true, false);
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench first("start=bootloader,unplug-at=2500");
    first.board().flash().place(test::kFlash, Bytes(4096, 0x22));
    first.board().flash().place(after, Bytes(2048, 0x33));
    // With a possible mass erase, the content after the last sector would be known.
    options.policy = plan::Policy::Sectors;
    REQUIRE(first.update(image, options).error);
    auto entry = Journal(folder.path(), QStringLiteral("1-1")).read();
    REQUIRE(entry);
    REQUIRE_FALSE(entry->saved.empty());
    ContentMark mark;
    mark.range = {after, 64};
    mark.sha256 = sha256Hex(Bytes(64, 0x33));
    entry->marks = {mark};
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(*entry));
    UpdateBench second("start=bootloader"); // the same serial number
    second.board().flash().makeVirgin();
    second.board().flash().place(after, Bytes(2048, isSameBoard ? 0x33 : 0x44));
    test::requireProved(second, second.update(image, options), image);
    CHECK(second.flashAt(test::kFlash + 4000, 96) == Bytes(96, isSameBoard ? 0x22 : 0xFF));
    CHECK(tellsOfInterruption(second) == isSameBoard);
}

TEST_CASE("an interrupted update records content that it does not change")
{
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    // The second sector matches, and the block after the first is always read.
    auto image = test::demoImage(0x0110, 6000);
    UpdateBench bench("start=bootloader,unplug-at=1000");
    bench.board().flash().place(test::kFlash, image.targets[0].segments[0].bytes);
    bench.board().flash().place(test::kFlash + 16, Bytes(16, 0x22));
    REQUIRE(bench.update(image, options).error);
    const auto entry = Journal(folder.path(), QStringLiteral("1-1")).read();
    REQUIRE(entry);
    REQUIRE_FALSE(entry->marks.empty());
    for (const ContentMark& mark : entry->marks) {
        const Bytes now = bench.flashAt(mark.range.first, mark.range.size);
        CHECK(mark.sha256 == sha256Hex(now));
        CHECK_FALSE(isErased(now));
    }
}

TEST_CASE("an interrupted mass erase is not repeated on a device that may be another")
{
    const auto image = test::demoImage(0x0110, 5000);
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    options.allowsQuestions = true;
    UpdateBench bench("start=bootloader,serial=clone");
    const Bytes foreign(2048, 0x55);
    bench.board().flash().place(test::kFlash + 300 * 2048, foreign);
    JournalEntry entry;
    entry.imageHash = image.contentHash();
    entry.serialNumber = bench.bus.devices().front().serialNumber;
    entry.deviceKind = kindOfBench();
    entry.isMassErase = true;
    entry.saved = {{0, {}, {{test::kFlash + 400 * 2048, Bytes(64, 0x11)}}}};
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
    const Report report = bench.update(image, options);
    test::requireProved(bench, report, image);
    CHECK(report.counters.massErases == 0);
    CHECK(bench.flashAt(test::kFlash + 300 * 2048, 2048) == foreign);
    CHECK(isErased(bench.flashAt(test::kFlash + 400 * 2048, 64)));
}

TEST_CASE("the owner of an entry is determined by kind and serial number, never by a missing one")
{
    JournalEntry found;
    JournalEntry now;
    CHECK(ownerOf(found, now) == Owner::Other);
    found.deviceKind = now.deviceKind = QStringLiteral("0483:df11 2200 abc");
    CHECK(ownerOf(found, now) == Owner::Unsure);
    found.serialNumber = now.serialNumber = QStringLiteral("STM32");
    CHECK(ownerOf(found, now) == Owner::Unsure);
    now.serialNumber = QStringLiteral("208033883336");
    CHECK(ownerOf(found, now) == Owner::Other);
    found.serialNumber = now.serialNumber;
    CHECK(ownerOf(found, now) == Owner::Same);
    now.deviceKind = QStringLiteral("0483:df11 2200 abd");
    CHECK(ownerOf(found, now) == Owner::Other);
    found.serialNumber = QStringLiteral("208033883337");
    CHECK(ownerOf(found, now) == Owner::Other);
}

TEST_CASE("a journal of another version, a damaged one and one without its bytes are ignored")
{
    const QTemporaryDir folder;
    const Journal journal(folder.path(), QStringLiteral("1-1"));
    JournalEntry entry;
    entry.imageHash = QStringLiteral("abc");
    entry.saved = {{0, {}, {{kBeside, {1, 2, 3}}}}};
    const auto change = [&](const char* from, const char* to) {
        REQUIRE(journal.write(entry));
        QFile file(folder.filePath(QStringLiteral("port-1-1.json")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        REQUIRE(text.contains(from));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.replace(from, to));
    };
    change("\"version\": 1", "\"version\": 1");
    CHECK(journal.read());
    change("\"version\": 1", "\"version\": 2");
    CHECK_FALSE(journal.read());
    change("\"version\": 1", "\"version\": 0");
    CHECK_FALSE(journal.read());
    change("{", "[");
    CHECK_FALSE(journal.read());
    REQUIRE(journal.write(entry));
    REQUIRE(QFile::remove(folder.filePath(QStringLiteral("port-1-1.dfu"))));
    CHECK_FALSE(journal.read());
}

TEST_CASE("a journal stores what it was told about an erase, and leaves nothing when removed")
{
    const QTemporaryDir folder;
    const Journal journal(folder.path(), QStringLiteral("2-1.4:x/y"));
    for (const bool flag : {true, false}) {
        JournalEntry entry;
        entry.isErasing = flag;
        entry.isMassErase = !flag;
        REQUIRE(journal.write(entry));
        const auto found = journal.read();
        REQUIRE(found);
        CHECK(found->isErasing == flag);
        CHECK(found->isMassErase == !flag);
        CHECK(found->saved.empty());
    }
    JournalEntry withBytes;
    withBytes.saved = {{0, {}, {{kBeside, {1, 2, 3}}}}, {1, {}, {{0x1FFF7800, {4}}}}};
    REQUIRE(journal.write(withBytes));
    const auto found = journal.read();
    REQUIRE(found);
    REQUIRE(found->saved.size() == 2);
    CHECK(found->saved[1].alternateSetting == 1);
    journal.remove();
    CHECK(QDir(folder.path()).isEmpty());
}
