// SPDX-License-Identifier: MIT
// The memory page by keyboard, mouse and screen reader.
#include "tests/support/catch.h"

#include "app/gui/memory/memory_page.h"
#include "app/gui/scenes/memory_scenes.h"
#include "tests/app/gui/bench.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

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

TEST_CASE("of 4096 sectors only the visible rows are painted")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    REQUIRE(view.verticalScrollBar()->maximum() > 1000);
    for (const int place : {0, 1000, view.verticalScrollBar()->maximum()}) {
        view.verticalScrollBar()->setValue(place);
        view.grab();
        INFO("from " << place);
        CHECK(view.linesPainted() > 3);
        CHECK(view.linesPainted() <= 40);
    }
}

TEST_CASE("arrow keys move through the map and scroll it")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    view.setCurrent(0);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentSector() == 1);
    QTest::keyClick(&view, Qt::Key_Down);
    const int perLine = view.currentSector() - 1;
    CHECK(perLine >= 4);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentSector() == 2 * perLine - 1);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    CHECK(view.currentSector() == 4095);
    CHECK_FALSE(view.cellArea(4095, MapSide::Device).isEmpty());
    CHECK(view.cellArea(0, MapSide::Device).isEmpty());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.currentSector() == 0);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentSector() == 0);
}

TEST_CASE("device and file are on the same row, and a click selects on either side")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
    const QRect left = view.cellArea(17, MapSide::Device);
    const QRect right = view.cellArea(17, MapSide::File);
    CHECK(left.top() == right.top());
    CHECK(left.size() == right.size());
    CHECK(left.right() < right.left());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, right.center());
    CHECK(view.currentSector() == 17);
    CHECK(view.currentSide() == MapSide::File);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    CHECK(view.currentSide() == MapSide::Device);
}

TEST_CASE("zooming enlarges the cells and keeps the current one visible")
{
    Large large;
    MemoryMapView view(large.model, MemoryMapView::Columns::DeviceAndFile);
    present(view, {600, 300});
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

TEST_CASE("moving through the map does not stop where the file has no bytes")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    MemoryPage page(memory);
    present(page, {700, 700});
    REQUIRE_FALSE(memory.memory().file().isEmpty());
    page.hex().setMode(HexView::Mode::File);
    page.map().setCurrent(6);
    for (int sector = 7; sector < 12; ++sector) {
        QTest::keyClick(&page.map(), Qt::Key_Right);
        CHECK(page.map().currentSector() == sector);
    }
    page.hex().goTo(text("08000800"));
    CHECK(page.map().currentSector() == 1);
}
