// SPDX-License-Identifier: MIT
// The memory page by keyboard, mouse and screen reader.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/segmented_choice.h"
#include "app/gui/memory/memory_page.h"
#include "app/gui/scenes/memory_scenes.h"
#include "tests/app/gui/bench.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;

namespace {

/// 16 MB in 4096 sectors, read and shown.
struct Large {
    Large()
    {
        memory::MemoryArea area;
        area.name = text("External Flash");
        for (int i = 0; i < 4096; ++i)
            area.sectors.push_back(
                {.range = {.first = 0x90000000u + static_cast<Address>(i) * 4096, .size = 4096},
                 .isReadable = true,
                 .isErasable = true,
                 .isWritable = true});
        states.setMap(memory::MemoryMap({area}), nullptr);
        memory::SparseBytes content;
        content.put(0, 0x90000000, Bytes(16 * 1024 * 1024, 0x42));
        model.setDevice(std::move(content));
    }

    MapModel states{MapDetail::Full};
    MemoryModel model{states};
};

template <typename View> void present(View& view, QSize size)
{
    view.resize(size);
    view.show();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("of 16 MB only the visible rows are painted, at any position")
{
    Large large;
    HexView view(large.model);
    view.setMode(HexView::Mode::Device);
    present(view, {700, 400});
    REQUIRE(view.rows().count() == 1024 * 1024);
    for (const int row : {0, 500000, view.verticalScrollBar()->maximum()}) {
        view.verticalScrollBar()->setValue(row);
        view.grab();
        INFO("from row " << row);
        CHECK(view.rowsPainted() > 5);
        CHECK(view.rowsPainted() <= 40);
    }
}

TEST_CASE("of 4096 sectors only the visible ones are painted")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    view.setCurrent(2000);
    CHECK(view.verticalScrollBar()->maximum() <= 4);
    while (view.canZoom(1))
        view.zoom(1);
    REQUIRE(view.verticalScrollBar()->maximum() > 10000);
    for (const int place : {0, 10000, view.verticalScrollBar()->maximum()}) {
        view.verticalScrollBar()->setValue(place);
        view.grab();
        INFO("from " << place);
        CHECK(view.bandsPainted() > 3);
        CHECK(view.bandsPainted() <= 40);
    }
}

TEST_CASE("arrow keys move through the map and scroll it")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    view.setCurrent(0);
    while (view.canZoom(1))
        view.zoom(1);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.currentSector() == 1);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentSector() > 5);
    CHECK(view.currentSector() < 40);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentSector() == 4095);
    CHECK_FALSE(view.cellArea(4095, MapSide::Device).isEmpty());
    CHECK(view.cellArea(0, MapSide::Device).isEmpty());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentSector() == 0);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.currentSector() == 0);
}

TEST_CASE("Enter unfolds a folded run, and zooming out folds it again")
{
    MapModel states{MapDetail::Full};
    memory::MemoryArea area;
    area.name = text("Internal Flash");
    for (int i = 0; i < 512; ++i)
        area.sectors.push_back(
            {.range = {.first = 0x08000000u + static_cast<Address>(i) * 2048, .size = 2048},
             .isReadable = true,
             .isErasable = true,
             .isWritable = true});
    states.setMap(memory::MemoryMap({area}), nullptr);
    MemoryModel model{states};
    image::FirmwareImage image;
    image.targets = {
        {.alternateSetting = 0, .name = {}, .segments = {{0x08000000, Bytes(14336, 1)}}}};
    model.setFile(&image, text("file.dfu"));
    MemoryMapView view(model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 400});
    view.setCurrent(8);
    QTest::keyClick(&view, Qt::Key_Down);
    const QRect fold = view.cellArea(view.currentSector(), MapSide::Device);
    CHECK(fold == view.cellArea(511, MapSide::Device));
    CHECK(view.details(view.currentSector()).contains(text("503 sectors")));
    CHECK(view.details(view.currentSector()).contains(text("503 not read")));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(view.cellArea(view.currentSector(), MapSide::Device)
          != view.cellArea(511, MapSide::Device));
    CHECK(view.details(20).contains(text("not read")));
    REQUIRE(view.canZoom(-1));
    view.zoom(-1);
    CHECK(view.cellArea(20, MapSide::Device) == view.cellArea(511, MapSide::Device));
}

TEST_CASE("the sector under the mouse is reported without a click")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    std::vector<int> hovered;
    QObject::connect(&view, &MemoryMapView::hovered, &view,
                     [&hovered](int sector) { hovered.push_back(sector); });
    view.zoom(4);
    QTest::mouseMove(view.viewport(), view.cellArea(3, MapSide::Device).center());
    REQUIRE_FALSE(hovered.empty());
    CHECK(hovered.back() == 3);
    CHECK(view.currentSector() != 3);
}

TEST_CASE("device and file are on the same row, and a click selects on either side")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    view.zoom(7);
    const QRect left = view.cellArea(17, MapSide::Device);
    const QRect right = view.cellArea(17, MapSide::File);
    CHECK(left.top() == right.top());
    CHECK(left.size() == right.size());
    CHECK(left.right() < right.left());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, right.center());
    CHECK(view.currentSector() == 17);
    CHECK(view.currentSide() == MapSide::File);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentSide() == MapSide::Device);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentSide() == MapSide::File);
}

TEST_CASE("zooming enlarges the sectors and keeps the current one visible")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    view.zoom(6);
    view.setCurrent(2000);
    const QRect before = view.cellArea(2000, MapSide::Device);
    QTest::keyClick(&view, Qt::Key_Plus);
    const QRect after = view.cellArea(2000, MapSide::Device);
    REQUIRE_FALSE(after.isEmpty());
    CHECK(after.height() > before.height());
    while (view.canZoom(-1))
        view.zoom(-1);
    CHECK(view.cellArea(2000, MapSide::Device).height() < before.height());
}

TEST_CASE("a screen reader sees a table with one row per sector")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    MemoryMapView view(model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(map);
    CHECK(map->role() == QAccessible::Table);
    REQUIRE(map->tableInterface());
    CHECK(map->tableInterface()->rowCount() == 15);
    CHECK(map->tableInterface()->columnCount() == 2);
    CHECK(map->tableInterface()->columnDescription(1) == text("File"));
    CHECK(map->tableInterface()->rowDescription(8) == text("0x0810 0000"));
    CHECK(map->text(QAccessible::Description).contains(text("Device: 0x0800 0000: Not read")));
    QAccessibleInterface* cell = map->tableInterface()->cellAt(13, 0);
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name).contains(text("device: protected")));
    CHECK(cell->text(QAccessible::Description).contains(text("OTP Memory")));
    CHECK(cell->tableCellInterface()->rowIndex() == 13);
    CHECK(map->indexOfChild(cell) == 26);
    CHECK(map->child(26) == cell);
    CHECK_FALSE(map->child(30));
    states.setMap(variedMap(), nullptr);
    CHECK(map->tableInterface()->cellAt(14, 1)->isValid());
}

TEST_CASE("the bytes under the cursor are spoken, can be walked and copied")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes{0x01, 0xAB, 0x00, 0xFF});
    model.setDevice(content);
    HexView view(model);
    view.setMode(HexView::Mode::Device);
    present(view, {600, 300});
    view.goTo({0, 0x08000001});
    CHECK(view.accessibleName() == text("0x0800 0001: device AB"));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(view.chosenText() == text("AB 00"));
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.cursor() == Place{0, 0x08000000});
    view.goTo({0, 0x08000008});
    CHECK(view.accessibleName().contains(text("unknown")));
}

TEST_CASE("address, search and differences move to their bytes, or say why not")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    HexPanel panel(model);
    present(panel, {700, 400});
    const auto answer = [&panel] {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(QLatin1Char(' '));
    };
    panel.goTo(text("nowhere"));
    CHECK(answer().contains(text("is not a valid address")));
    panel.goTo(text("09000000"));
    CHECK(answer().contains(text("no memory at 0x0900 0000")));
    panel.search(text("AB"), false);
    CHECK(answer().contains(text("read the device memory first")));

    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes(1000, 0x11));
    content.put(0, 0x08000800, Bytes{0x41, 0x42, 0x43});
    model.setDevice(content);
    panel.search(text("BC"), true);
    CHECK(panel.view().cursor() == Place{0, 0x08000801});
    CHECK(panel.view().chosenText() == text("42 43"));
    CHECK(answer().contains(text("Match 1 of 1.")));
    panel.search(text("11"), false);
    CHECK(answer().contains(text("Match 1 of 1,000.")));
    panel.search(text("11"), false);
    CHECK(answer().contains(text("Match 2 of 1,000.")));
    panel.search(text("no such text"), true);
    CHECK(answer().contains(text("Not found")));
    panel.search(text("hello"), false);
    CHECK(answer().contains(text("hexadecimal")));

    image::FirmwareImage image;
    image.targets = {{.alternateSetting = 0,
                      .name = {},
                      .segments = {{0x08000000, Bytes(900, 0x11)}, {0x08000800, {0x41, 0, 0x43}}}}};
    model.setFile(&image, text("file.dfu"));
    panel.goTo(text("08000000"));
    panel.showDifference(true);
    CHECK(panel.view().mode() == HexView::Mode::Compare);
    CHECK(panel.view().cursor() == Place{0, 0x08000801});
    CHECK(panel.view().accessibleName() == text("0x0800 0801: device 42, file 00"));
}

TEST_CASE("a second file is compared with the device and with the file")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes(100, 0x11));
    model.setDevice(content);
    const auto imageOf = [](Bytes bytes) {
        image::FirmwareImage image;
        image.targets = {{.alternateSetting = 0, .name = {}, .segments = {{0x08000000, bytes}}}};
        return image;
    };
    Bytes changed(100, 0x11);
    const image::FirmwareImage first = imageOf(changed);
    model.setFile(&first, text("1.0.dfu"));
    changed[50] = 0x22;
    changed.resize(110, 0x33);
    image::FirmwareImage second = imageOf(changed);
    HexPanel panel(model);
    present(panel, {900, 500});
    auto* pairs = panel.findChild<SegmentedChoice*>(text("pair"));
    REQUIRE(pairs);
    panel.setMode(HexView::Mode::Compare);
    CHECK_FALSE(pairs->isVisible());
    model.setSecondFile(&second, text("1.1.dfu"));
    CHECK(pairs->isVisible());
    CHECK(model.comparisonText() == text("The device matches the file."));
    for (const int pair : {1, 2}) {
        pairs->setCurrent(pair);
        panel.goTo(text("08000000"));
        panel.showDifference(true);
        CHECK(panel.view().cursor() == Place{0, 0x08000032});
        CHECK(panel.view().accessibleName().contains(text("second file 22")));
    }
    CHECK(panel.view().accessibleName().contains(text("0x0800 0032: file 11")));
    CHECK(model.comparisonText(ByteSource::File, ByteSource::SecondFile)
              .contains(text("10 bytes only in the second file.")));
    panel.setMode(HexView::Mode::SecondFile);
    CHECK(panel.view().rows().last() == Place{0, 0x0800006D});
    // A raw binary is placed like the first file.
    second = imageOf(Bytes(4, 0x77));
    second.targets[0].segments[0].address = 0;
    second.needsAddress = true;
    model.setSecondFile(&second, text("raw.bin"));
    CHECK(byteAt(model.bytesOf(ByteSource::SecondFile), {0, 0x08000000}) == std::uint8_t{0x77});
    model.setSecondFile(nullptr, {});
    CHECK(model.bytesOf(ByteSource::SecondFile).isEmpty());
}

TEST_CASE("bytes are copied from the keyboard, and the page says how many")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes{0x01, 0xAB, 0x00, 0xFF});
    model.setDevice(content);
    HexView view(model);
    view.setMode(HexView::Mode::Device);
    present(view, {600, 300});
    QStringList sentences;
    QObject::connect(&view, &HexView::copied, &view,
                     [&sentences](const QString& sentence) { sentences << sentence; });
    view.goTo({0, 0x08000001}, 2);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == text("AB 00"));
    view.copy(CopyFormat::CArray);
    CHECK(QGuiApplication::clipboard()->text().contains(text("data[2] = {\n    0xAB, 0x00,")));
    view.goTo({0, 0x08000002}, 8);
    view.copy(CopyFormat::Hex);
    CHECK(sentences.last().contains(text("2 bytes copied. The bytes after them are not known.")));
    view.goTo({0, 0x08000008});
    view.copy(CopyFormat::Hex);
    CHECK(sentences.last().contains(text("Nothing was copied")));
    CHECK(QGuiApplication::clipboard()->text() == text("00 FF"));
    CHECK(view.actions().size() == 5);
}

TEST_CASE("the bytes at the cursor are explained")
{
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    MemoryModel model{states};
    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes{0x00, 0x80, 0x01, 0x20, 0x99, 0x01, 0x00, 0x08});
    model.setDevice(content);
    HexPanel panel(model);
    present(panel, {700, 400});
    panel.setMode(HexView::Mode::Device);
    panel.goTo(text("08000004"));
    CHECK(panel.meaning().startsWith(text("Reset vector: 0x0800 0198")));
    QTest::keyClick(&panel.view(), Qt::Key_Right);
    CHECK(panel.meaning().contains(text("8 bits: 1 (0x01)")));
    panel.goTo(text("08000100"));
    CHECK(panel.meaning().isEmpty());
}

TEST_CASE("moving through the map does not stop where the file has no bytes")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    MemoryPage page(memory);
    present(page, {700, 700});
    REQUIRE_FALSE(memory.memory().file().isEmpty());
    page.hex().setMode(HexView::Mode::File);
    page.map().setCurrent(3);
    page.map().unfold(100);
    for (int sector = 4; sector < 12; ++sector) {
        QTest::keyClick(&page.map(), Qt::Key_Down);
        CHECK(page.map().currentSector() == sector);
    }
    page.hex().goTo(text("08000800"));
    CHECK(page.map().currentSector() == 1);
}

namespace {

/// The memory page with a device that was read and a file.
struct ShownPage {
    explicit ShownPage(QSize size)
    {
        states.setMap(variedMap(), nullptr);
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
    }

    GuiBench bench;
    MapModel states{MapDetail::Full};
    DeviceMemory memory{bench.model->workplace(), states};
    MemoryPage page{memory};
};

} // namespace

TEST_CASE("a low window shows the map or the bytes, each with enough room, a high one both")
{
    ShownPage shown(QSize(860, 440));
    MemoryPage& page = shown.page;
    auto* half = page.findChild<SegmentedChoice*>(text("half"));
    REQUIRE(half);
    CHECK(half->isVisible());
    CHECK(page.map().isVisible());
    CHECK_FALSE(page.hex().isVisible());
    CHECK(page.map().height() >= 200);
    // Enter on a sector shows its bytes.
    QApplication::setActiveWindow(&page);
    page.map().setFocus();
    page.map().setCurrent(2);
    QTest::keyClick(&page.map(), Qt::Key_Return);
    CHECK(page.hex().isVisible());
    CHECK_FALSE(page.map().isVisible());
    QCoreApplication::processEvents();
    CHECK(page.hex().view().height() >= 150);
    half->setCurrent(0);
    CHECK(page.map().isVisible());
    // A search begins wherever the keyboard is.
    page.map().setFocus();
    QTest::keyClick(&page.map(), Qt::Key_F, Qt::ControlModifier);
    CHECK(page.hex().isVisible());

    half->setCurrent(0);
    page.resize(860, 900);
    QCoreApplication::processEvents();
    CHECK_FALSE(half->isVisible());
    CHECK(page.map().isVisible());
    CHECK(page.hex().isVisible());
}

TEST_CASE("the legend explains the states that the map shows, and only those")
{
    ShownPage shown(QSize(860, 900));
    QWidget* legend = nullptr;
    for (QWidget* widget : shown.page.findChildren<QWidget*>())
        if (widget->accessibleName() == text("Legend"))
            legend = widget;
    REQUIRE(legend);
    CHECK(legend->accessibleDescription().contains(cellStateName(CellState::NotRead)));
    CHECK_FALSE(legend->accessibleDescription().contains(cellStateName(CellState::Writing)));
    shown.states.setState(0, shown.states.cells().front().range, CellState::Writing);
    CHECK(legend->accessibleDescription().contains(cellStateName(CellState::Writing)));
}
