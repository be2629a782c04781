// SPDX-License-Identifier: MIT
// Reading back and comparing: ranges, files, report; with and without the page.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/read_back/read_back_page.h"
#include "app/gui/read_back/result_card.h"
#include "app/gui/read_back/typed_ranges.h"
#include "core/image/read_image.h"
#include "tests/app/gui/bench.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// A board, its memory map, and the model of the page.
struct Reading {
    explicit Reading(const QString& switches = {}) : bench(switches)
    {
        REQUIRE(reaches(*bench.model, Situation::Update));
        REQUIRE(waitUntil([&] { return !memory.memory().sectors().empty(); }));
    }
    bool ends()
    {
        return waitUntil([&] { return !model.job().isRunning(); });
    }

    GuiBench bench;
    DeviceMemory memory{bench.model->workplace(), bench.model->fullMap()};
    ReadBackModel model{memory};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("ranges are accepted with last address or with size")
{
    const std::vector<AddressRange> sixteen{{0x08000000, 0x4000}};
    for (const char* typed : {"08000000-08003FFF", "0x0800 0000–0x0800 3FFF", "08000000..08003fff",
                              "08000000+0x4000", "0x08000000 + 16 KB", "0x08000000 + 16384 bytes",
                              "08000000:16K", "0x08000000:16384", "0x0800 0000:0x4000"}) {
        INFO(typed);
        const auto ranges = typedRanges(text(typed));
        REQUIRE(ranges);
        CHECK(*ranges == sixteen);
    }
    const auto several = typedRanges(text("08000000-080007FF, 1FFF7000+0x400;"));
    REQUIRE(several);
    CHECK(several->size() == 2);
    CHECK(typedRanges(rangesAsTyped(*several)).value() == *several);
    CHECK(typedRanges(text("  "))->empty());
}

TEST_CASE("reading without a chosen range reads nothing")
{
    Reading reading;
    ReadBackPage page(reading.memory);
    const auto* read = page.findChild<QPushButton*>(text("readRanges"));
    REQUIRE(read);
    Q_EMIT reading.bench.desk->changed(); // any change on the bus
    CHECK_FALSE(read->isEnabled());
    reading.model.read();
    CHECK_FALSE(reading.model.job().isRunning());
    page.model().select(0, 0, true);
    CHECK(read->isEnabled());
    page.model().clear();
    CHECK_FALSE(read->isEnabled());
}

TEST_CASE("the error for a typed range clears at the next keystroke")
{
    Reading reading;
    ReadBackPage page(reading.memory);
    page.show();
    QApplication::setActiveWindow(&page);
    auto* field = page.findChild<QLineEdit*>(text("ranges"));
    REQUIRE(field);
    const auto complains = [&page] {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text("is not a valid range")))
                return true;
        return false;
    };
    field->setFocus();
    QTest::keyClicks(field, text("08000000:256X"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(complains());
    QTest::keyClick(field, Qt::Key_Backspace);
    CHECK_FALSE(complains());
    QTest::keyClicks(field, text("K"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(complains());
    CHECK(page.model().size() == ByteCount{256} * 1024);
}

TEST_CASE("after a comparison the map shows its result instead of older marks")
{
    Reading reading;
    UpdateModel& model = *reading.bench.model;
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::Succeeded));
    REQUIRE(reading.memory.memory().sectors().front().device == CellState::Verified);
    reading.model.setFile(demoFirmware(0x0100)); // the previous file
    REQUIRE(waitUntil([&] { return reading.model.job().isPossible(); }));
    reading.model.verify();
    REQUIRE(reading.ends());
    REQUIRE(reading.model.verification());
    CHECK(reading.model.verification()->report.verified == update::Answer::No);
    const auto& sectors = reading.memory.memory().sectors();
    CHECK(std::ranges::any_of(
        sectors, [](const SectorFacts& sector) { return sector.device == CellState::Different; }));
    CHECK(sectors.front().device == CellState::Different);
    CHECK(situationOf(model.facts()) == Situation::Succeeded);
}

TEST_CASE("an invalid range is quoted in the error")
{
    for (const char* typed : {"08000000", "08000000-07000000", "08000000+0", "hello-world",
                              "FFFFFFFF+2", "08000000-08000010-08000020", "08000000+16 GB"}) {
        INFO(typed);
        const auto ranges = typedRanges(text(typed));
        REQUIRE_FALSE(ranges);
        CHECK(ranges.error().summary().contains(text(typed)));
        CHECK_FALSE(ranges.error().remedy().isEmpty());
    }
}

TEST_CASE("removing a range from the middle keeps both sides")
{
    const std::vector<memory::MemoryRange> ranges{{0, {0x100, 0x100}}, {1, {0x100, 0x100}}};
    const std::vector<memory::MemoryRange> expected{
        {0, {0x100, 0x20}}, {0, {0x140, 0xC0}}, {1, {0x100, 0x100}}};
    CHECK(without(ranges, {0, {0x120, 0x20}}) == expected);
    CHECK(without(ranges, {0, {0, 0x1000}}).size() == 1);
    CHECK(without(ranges, {0, {0x200, 0x10}}) == ranges);
}

TEST_CASE("selecting, deselecting and typing ranges all agree")
{
    Reading reading;
    reading.model.select(0, 3, true);
    reading.model.select(1, 1, false);
    CHECK(reading.model.typedText() == text("08000000-080007FF, 08001000-08001FFF"));
    CHECK(reading.model.size() == 3 * 2048);
    const auto selection = reading.model.selection();
    CHECK(selection[0]);
    CHECK_FALSE(selection[1]);
    REQUIRE(reading.model.setTyped(text("08000004+8")));
    CHECK(reading.model.size() == 8);
    CHECK(reading.model.selection()[0]);
    const auto outside = reading.model.setTyped(text("20000000+8"));
    REQUIRE_FALSE(outside);
    CHECK(outside.error().kind() == ErrorKind::OutsideMap);
    CHECK(reading.model.size() == 8);
}

TEST_CASE("read-back bytes are saved in every format, with a checksum file")
{
    Reading reading;
    REQUIRE(reading.model.setTyped(text("08000000+0x800, 08001000+0x10")));
    reading.model.read();
    CHECK(reading.model.job().isRunning());
    REQUIRE(reading.ends());
    REQUIRE(reading.model.image());
    CHECK(reading.model.image()->size() == 0x810);
    CHECK(resultText(reading.model).canSaveCopy);
    CHECK(resultText(reading.model).sentence.contains(text("not saved yet")));
    for (const char* name : {"copy.dfu", "copy.bin", "copy.hex"}) {
        INFO(name);
        const QString path = reading.bench.folder.filePath(text(name));
        reading.model.save(path);
        REQUIRE(waitUntil([&] {
            return reading.model.error()
                || (reading.model.saved() && reading.model.saved()->path == path);
        }));
        REQUIRE_FALSE(reading.model.error());
        const QByteArray bytes = contentOf(path);
        const QString hash = sha256Hex(ByteView(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                                static_cast<std::size_t>(bytes.size())));
        CHECK(reading.model.saved()->sha256 == hash);
        CHECK(contentOf(path + text(".sha256"))
              == QStringLiteral("%1  %2\n").arg(hash, text(name)).toUtf8());
        CHECK(resultText(reading.model).exact.contains(hash));
        const auto again = image::loadImage(path);
        REQUIRE(again);
        CHECK(again->size() >= 0x810);
    }
    CHECK(reaches(*reading.bench.model, Situation::Update));
}

TEST_CASE("a copy that cannot be saved says why and can still be saved elsewhere")
{
    Reading reading;
    REQUIRE(reading.model.setTyped(text("08000000+0x10")));
    reading.model.read();
    REQUIRE(reading.ends());
    reading.model.save(reading.bench.folder.filePath(text("no/such/folder.dfu")));
    REQUIRE(waitUntil([&] { return reading.model.error().has_value(); }));
    const ResultText result = resultText(reading.model);
    CHECK(result.tone == Tone::Bad);
    CHECK(result.sentence.contains(text("unchanged")));
    CHECK(result.canSaveCopy);
}

TEST_CASE("a comparison with the file of the update page finds and reports the differences")
{
    Reading reading;
    REQUIRE(reading.model.canVerify());
    reading.model.verify();
    REQUIRE(reading.ends());
    REQUIRE(reading.model.verification());
    const report::VerificationReport& report = *reading.model.verification();
    CHECK_FALSE(report.isProved());
    CHECK(report.report.differentBytes > 0);
    const ResultText result = resultText(reading.model);
    CHECK(result.sentence == text("The device differs from the file."));
    CHECK(result.canSaveReport);
    REQUIRE(reading.model.saveReport(reading.bench.folder.filePath(text("proof.json"))));
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(reading.bench.folder.filePath(text("proof.json"))))
            .object();
    CHECK(json[text("isEqual")] == false);
    CHECK(json[text("file")][text("sha256")].toString().size() == 64);
    CHECK(json[text("device")][text("portPath")].toString()
          == reading.bench.model->facts().chosenPort);
    REQUIRE(reading.model.saveReport(reading.bench.folder.filePath(text("proof.html"))));
    CHECK(contentOf(reading.bench.folder.filePath(text("proof.html"))).contains("differ"));
    REQUIRE(reading.model.saveReport(reading.bench.folder.filePath(text("proof.pdf"))));
    CHECK(contentOf(reading.bench.folder.filePath(text("proof.pdf"))).startsWith("%PDF-"));
    CHECK(reaches(*reading.bench.model, Situation::Update));
}

TEST_CASE("a hash is shown as a whole in a narrow card and copied in one piece")
{
    const QString hash(64, QLatin1Char('a'));
    ResultText result{.tone = Tone::Good, .sentence = text("Saved."), .facts = {}, .exact = {}};
    result.exact = text("SHA-256  ") + hash;
    result.canSaveCopy = true;
    ResultCard card;
    card.setText(result);
    card.resize(260, card.heightForWidth(260));
    card.show();
    QCoreApplication::processEvents();
    const auto* exact = card.findChild<QPlainTextEdit*>(text("exact"));
    REQUIRE(exact);
    CHECK(exact->horizontalScrollBar()->maximum() == 0);
    CHECK(exact->verticalScrollBar()->maximum() == 0);
    CHECK(exact->geometry().bottom() <= card.height());
    QTest::mouseClick(card.findChild<QPushButton*>(text("copyExact")), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == result.exact);
}

TEST_CASE("after an update a comparison finds no difference")
{
    Reading reading;
    reading.bench.model->perform(Action::Start);
    REQUIRE(reaches(*reading.bench.model, Situation::Succeeded));
    reading.model.verify();
    REQUIRE(reading.ends());
    REQUIRE(reading.model.verification());
    CHECK(reading.model.verification()->isProved());
    for (const auto& range : reading.model.verification()->ranges)
        CHECK(range.isEqual());
    CHECK(resultText(reading.model).tone == Tone::Good);
}

TEST_CASE("a stopped comparison has no verdict and says why")
{
    Reading reading;
    reading.model.verify();
    reading.model.job().cancel();
    REQUIRE(reading.ends());
    REQUIRE(reading.model.verification());
    CHECK_FALSE(reading.model.verification()->isProved());
    const ResultText result = resultText(reading.model);
    CHECK(result.tone == Tone::Bad);
    CHECK_FALSE(result.sentence.isEmpty());
    CHECK(reaches(*reading.bench.model, Situation::Update));
}

TEST_CASE("sectors can be selected on the page by click and by keyboard")
{
    Reading reading;
    ReadBackPage page(reading.memory);
    page.resize(700, 600);
    page.show();
    QCoreApplication::processEvents();
    MemoryMapView& map = page.map();
    QTest::mouseClick(map.viewport(), Qt::LeftButton, {},
                      map.cellArea(2, MapSide::Device).center());
    CHECK(page.model().typedText() == text("08001000-080017FF"));
    QTest::mouseClick(map.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      map.cellArea(5, MapSide::Device).center());
    CHECK(page.model().size() == 4 * 2048);
    auto* field = page.findChild<QLineEdit*>(text("ranges"));
    REQUIRE(field);
    CHECK(field->text() == text("08001000-08002FFF"));
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Space);
    CHECK(page.model().size() == 5 * 2048);
    QTest::keyClick(&map, Qt::Key_Space);
    CHECK(page.model().size() == 4 * 2048);
    field->setText(text("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(page.model().size() == 4 * 2048);
}

TEST_CASE("the result is beside the map in a low window and below it in a high one")
{
    Reading reading;
    ReadBackPage page(reading.memory);
    page.resize(860, 440);
    page.show();
    page.model().selectEverything();
    page.model().read();
    REQUIRE(waitUntil([&] { return !page.model().job().isRunning(); }));
    auto* result = page.findChild<ResultCard*>();
    REQUIRE(result);
    REQUIRE(waitUntil([&] { return result->isVisible(); }));
    QCoreApplication::processEvents();
    CHECK(result->x() >= page.map().geometry().right());
    CHECK(page.map().height() >= 150);
    page.resize(860, 900);
    QCoreApplication::processEvents();
    CHECK(result->y() >= page.map().geometry().bottom());
    CHECK(result->isVisible());
}
