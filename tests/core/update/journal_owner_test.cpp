// SPDX-License-Identifier: MIT
// Whose journal it is, and what of it counts.
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

bool tellsOfInterruption(const UpdateBench& bench)
{
    return std::ranges::any_of(bench.of<Note>(), [&](const Note& note) {
        return note.text.contains(QLatin1String("interrupted"));
    });
}

/// An update of a board that is empty beside the image, after a journal with these bytes for there
/// was found at its port. What lies there afterwards.
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
    entry.saved = {{0, {}, {{kBeside, Bytes(64, 0x11)}}}};
    REQUIRE(Journal(folder.path(), QStringLiteral("1-1")).write(entry));
    test::requireProved(bench, bench.update(image, options), image);
    CHECK(QDir(folder.path()).isEmpty());
    toldOfIt = tellsOfInterruption(bench);
    return bench.flashAt(kBeside, 64);
}

QString serialOfBench()
{
    UpdateBench bench("start=bootloader");
    return bench.bus.devices().front().serialNumber;
}

} // namespace

TEST_CASE("what was saved of a board is put back on it")
{
    bool toldOfIt = false;
    CHECK(besideAfter(serialOfBench(), {}, toldOfIt) == Bytes(64, 0x11));
    CHECK(toldOfIt);
    CHECK(besideAfter(serialOfBench(), QStringLiteral("another file"), toldOfIt)
          == Bytes(64, 0x11));
    CHECK(toldOfIt);
}

TEST_CASE("what was saved of another board at the same port stays away from this one")
{
    bool toldOfIt = false;
    CHECK(besideAfter(QStringLiteral("0123456789AB"), {}, toldOfIt) == Bytes(64, 0xFF));
    CHECK_FALSE(toldOfIt);
    CHECK(besideAfter({}, {}, toldOfIt) == Bytes(64, 0xFF));
    CHECK_FALSE(toldOfIt);
}

TEST_CASE("without serial numbers a journal counts only for a device of the same kind")
{
    const auto image = test::demoImage(0x0110, 5000);
    const bool isSameKind = GENERATE(true, false);
    const QTemporaryDir folder;
    UpdateOptions options;
    options.journalFolder = folder.path();
    UpdateBench first("start=bootloader,serial=empty,unplug-at=3000");
    first.board().flash().place(kBeside, Bytes(64, 0x11));
    REQUIRE(first.update(image, options).error);
    REQUIRE_FALSE(QDir(folder.path()).isEmpty());
    UpdateBench second(isSameKind ? "start=bootloader,serial=empty"
                                  : "start=bootloader,serial=empty,rom=f4-like");
    second.board().flash().makeVirgin();
    test::requireProved(second, second.update(image, options), image);
    CHECK(second.flashAt(kBeside, 64) == Bytes(64, isSameKind ? 0x11 : 0xFF));
    CHECK(tellsOfInterruption(second) == isSameKind);
}

TEST_CASE("an entry is about a device with the same serial number, or the same kind without one")
{
    JournalEntry found;
    JournalEntry now;
    CHECK_FALSE(isSameDevice(found, now));
    found.deviceKind = now.deviceKind = QStringLiteral("0483:df11 2200 abc");
    CHECK(isSameDevice(found, now));
    now.serialNumber = QStringLiteral("208033883336");
    CHECK_FALSE(isSameDevice(found, now));
    found.serialNumber = now.serialNumber;
    now.deviceKind.clear();
    CHECK(isSameDevice(found, now));
    found.serialNumber = QStringLiteral("208033883337");
    CHECK_FALSE(isSameDevice(found, now));
}

TEST_CASE("a journal of another version, a damaged one and one without its bytes count as none")
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

TEST_CASE("a journal keeps what it was told of an erase, and leaves nothing when it is removed")
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
