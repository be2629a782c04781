// SPDX-License-Identifier: MIT
// What a screen reader finds on the technician's pages and in the dialogs. That it announces a
// verdict once is tested from outside: screen_reader_update.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/memory/memory_page.h"
#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/scenes/memory_scenes.h"
#include "app/gui/series/series_page.h"
#include "app/gui/shell/dialogs/dialog_scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/parts/verdict_panel.h"
#include "tests/app/gui/bench.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

QAccessibleInterface& interfaceOf(QObject& object)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&object);
    REQUIRE(found);
    return *found;
}

QString spokenName(QObject& object) { return interfaceOf(object).text(QAccessible::Name); }

void checkFocusable(QWidget& window)
{
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        const QAccessibleInterface& shown = interfaceOf(*widget);
        CHECK(shown.role() != QAccessible::Client); // "filler"
        CHECK_FALSE(shown.text(QAccessible::Name).isEmpty());
    }
}

QString cellName(QAccessibleInterface& table, int row, int column)
{
    QAccessibleTableInterface* cells = table.tableInterface();
    REQUIRE(cells);
    QAccessibleInterface* cell = cells->cellAt(row, column);
    REQUIRE(cell);
    return cell->text(QAccessible::Name);
}

void settlePages()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("every dialog of the menu has a name, and so has everything in it that takes the focus")
{
    GuiBench bench;
    Settings settings(bench.folder.filePath(text("decided.ini")));
    for (const QString& name : dialogSceneNames()) {
        INFO(name.toStdString());
        const auto dialog = makeDialogScene(name, bench.remembered, settings);
        REQUIRE(dialog);
        dialog->show();
        settlePages();
        CHECK(interfaceOf(*dialog).role() == QAccessible::Dialog);
        CHECK_FALSE(spokenName(*dialog).isEmpty());
        checkFocusable(*dialog);
    }
}

TEST_CASE("the verdict of an update is a notification with all its lines")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    settlePages();
    auto* verdict = window.findChild<VerdictPanel*>();
    REQUIRE(verdict);
    CHECK(interfaceOf(*verdict).role() == QAccessible::Notification);
    CHECK(spokenName(*verdict).contains(text("Updated from version 1.0 to 1.1")));
    CHECK(spokenName(*verdict).contains(text("Every byte was read back and matches")));
}

TEST_CASE("the map is read as a table and the bytes as a text with their address")
{
    GuiBench bench;
    MapModel states{MapDetail::Full};
    states.setMap(variedMap(), nullptr);
    DeviceMemory memory(bench.model->workplace(), states);
    MemoryPage page(memory);
    page.resize(1200, 900);
    page.show();
    settlePages();
    QAccessibleInterface& map = interfaceOf(page.map());
    CHECK(map.role() == QAccessible::Table);
    REQUIRE(map.tableInterface());
    CHECK(map.tableInterface()->columnCount() == 2);
    CHECK(map.tableInterface()->rowCount() == static_cast<int>(memory.memory().sectors().size()));
    CHECK(cellName(map, 0, 0).startsWith(text("0x0800 0000")));
    CHECK_FALSE(map.text(QAccessible::Description).isEmpty());
    QAccessibleInterface& hex = interfaceOf(page.hex().view());
    CHECK(hex.role() == QAccessible::EditableText);
    CHECK(hex.textInterface());
    CHECK_FALSE(hex.text(QAccessible::Name).isEmpty());
}

TEST_CASE("a series is read as a table, its last result is a notification")
{
    GuiBench bench(text("boards=2"));
    bench.model->setFile(demoFirmware(0x0110));
    SeriesPage page(bench.model->workplace());
    page.resize(1000, 700);
    page.show();
    SeriesModel& series = page.series();
    REQUIRE(waitUntil([&] { return series.rowCount() == 2 && series.page().canStart; }));
    auto* field = page.findChild<QLineEdit*>(text("boardLabel"));
    REQUIRE(field);
    CHECK(spokenName(*field) == text("Label of a board"));
    page.table().selectRow(1);
    QTest::keyClicks(field, text("B-0002"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(spokenName(*page.findChild<QWidget*>(text("labelAnswer")))
          == text("B-0002 is the board at port 1-2."));
    series.start();
    REQUIRE(waitUntil([&] { return series.page().counts.passed == 2; }));
    auto* band = page.findChild<QWidget*>(text("resultBand"));
    REQUIRE(band);
    CHECK(interfaceOf(*band).role() == QAccessible::Notification);
    CHECK(spokenName(*band).contains(text("2 of 2 (100 %)")));
    QAccessibleInterface& table = interfaceOf(page.table());
    CHECK(table.role() == QAccessible::Table);
    CHECK_FALSE(table.text(QAccessible::Name).isEmpty());
    CHECK(cellName(table, 1, SeriesModel::Verdict) == text("Passed"));
    CHECK(cellName(table, 1, SeriesModel::Label) == text("B-0002"));
    series.finish();
    REQUIRE(waitUntil([&] { return !series.page().isRunning; }));
}

TEST_CASE("option bytes are read as a tree with setting, meaning and register bits")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    OptionBytesPage page(bench.model->workplace());
    page.resize(900, 700);
    page.show();
    REQUIRE(waitUntil([&] { return page.optionBytes().page().canRead; }));
    page.optionBytes().read();
    REQUIRE(waitUntil([&] { return page.optionBytes().tree().rowCount() > 0; }));
    settlePages();
    QAccessibleInterface& tree = interfaceOf(page.tree());
    CHECK(tree.role() == QAccessible::Tree);
    CHECK_FALSE(tree.text(QAccessible::Name).isEmpty());
    QStringList names;
    for (int row = 0; row < tree.tableInterface()->rowCount(); ++row)
        names << cellName(tree, row, 0) + QLatin1Char(' ') + cellName(tree, row, 1);
    INFO(names.join(QLatin1Char('\n')).toStdString());
    CHECK(names.filter(text("RDP")).value(0).contains(text("Level 0")));
}
