// SPDX-License-Identifier: MIT
// The technician's pages as a second view of the same work, and the dialogs of the menu.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/theme.h"
#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/option_bytes/unprotect_dialog.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/dialogs/about_dialog.h"
#include "app/gui/shell/dialogs/chip_dialog.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/protection_view.h"
#include "app/gui/shell/settings/settings_dialog.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/shell/work_line.h"
#include "app/gui/update/parts/cards.h"
#include "app/gui/update/update_page.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

TEST_CASE("a narrow window has the update page as a tab, a wide one beside the pages")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(900, 560);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    window.showTechnician(true);
    TechnicianPanel& panel = window.technician();
    REQUIRE(panel.hasUpdatePage());
    REQUIRE(panel.showPage(text("update")));
    CHECK(window.page().isVisible());
    CHECK_FALSE(panel.workLine().isVisible());
    REQUIRE(panel.showPage(text("log")));
    CHECK_FALSE(window.page().isVisible());
    CHECK(panel.workLine().isVisible());
    CHECK(bench.remembered.technicianPage() == text("log"));

    window.resize(1300, 700);
    QCoreApplication::processEvents();
    CHECK_FALSE(panel.hasUpdatePage());
    CHECK(window.page().isVisible());
    CHECK(panel.currentPage() == text("log"));
    CHECK(bench.remembered.technicianPage() == text("log"));
    window.showTechnician(false);
    CHECK(window.page().isVisible());
}

TEST_CASE("a panel that is opened again in a narrow window shows one page only")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(900, 560);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    window.showTechnician(true);
    REQUIRE(window.technician().showPage(text("log")));
    window.showTechnician(false);
    CHECK(window.page().isVisible());
    window.showTechnician(true);
    CHECK(window.technician().currentPage() == text("log"));
    CHECK_FALSE(window.page().isVisible());
    REQUIRE(window.technician().showPage(text("update")));
    CHECK(window.page().isVisible());
}

TEST_CASE("the update page looks the same when it moves into the panel")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(900, 560);
    window.show();
    const auto scene = makeScene(text("success"));
    REQUIRE(scene);
    window.showOnly(describe(scene->facts));
    const auto* sentence = window.page().findChild<QLabel*>(text("sentence"));
    REQUIRE(sentence);
    for (const bool isShown : {false, true, false}) {
        window.showTechnician(isShown);
        QCoreApplication::processEvents();
        INFO("in the panel: " << isShown);
        CHECK(sentence->palette().color(QPalette::WindowText) == Theme::current().good);
        const auto* device = window.page().findChild<DeviceCard*>();
        const auto* firmware = window.page().findChild<FirmwareCard*>();
        REQUIRE(device);
        REQUIRE(firmware);
        CHECK(device->y() == firmware->y()); // there is room for both beside each other
    }
}

TEST_CASE("the update page becomes narrow beside the pages, however wide its buttons were")
{
    const test::Language german(text("de"));
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(1200, 650);
    window.show();
    const auto scene = makeScene(text("undo-offered"));
    REQUIRE(scene);
    window.showOnly(describe(scene->facts));
    QCoreApplication::processEvents();
    window.showTechnician(true);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const auto* scroll = window.page().parentWidget();
    REQUIRE(scroll);
    CHECK(window.page().width() <= scroll->width());
    for (const char* name : {"primary", "secondary"}) {
        const auto* button = window.page().findChild<QPushButton*>(text(name));
        REQUIRE(button);
        INFO(name);
        CHECK(button->mapTo(&window.page(), QPoint(button->width(), 0)).x() <= scroll->width());
    }
}

TEST_CASE("on the page of a series, its start is the only accent-coloured button")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    const auto isAccent = [](PrimaryButton* button) {
        // The colour near the edge, where no word is.
        const QImage image = button->grab().toImage();
        return contrast(image.pixelColor(image.width() / 2, image.height() - 6),
                        Theme::current().accent)
            < 1.2;
    };
    CHECK(isAccent(window.page().primary()));
    window.resize(1300, 700);
    window.showTechnician(true);
    REQUIRE(window.technician().showPage(text("series")));
    auto* start = window.technician().findChild<PrimaryButton*>(text("startSeries"));
    REQUIRE(start);
    REQUIRE(waitUntil([&] { return start->isEnabled(); }));
    CHECK(isAccent(start));
    CHECK_FALSE(isAccent(window.page().primary()));
    // Below the page there is no second start either.
    window.resize(900, 560);
    QCoreApplication::processEvents();
    auto* line = window.technician().workLine().findChild<TextButton*>(text("lineAction"));
    CHECK_FALSE(line->isVisible());
    REQUIRE(window.technician().showPage(text("log")));
    CHECK(line->isVisible());
}

TEST_CASE("the line below a technician page starts the update and follows it")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(900, 560);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    window.showTechnician(true);
    REQUIRE(window.technician().showPage(text("log")));
    auto* button = window.technician().workLine().findChild<TextButton*>(text("lineAction"));
    REQUIRE(button);
    REQUIRE(waitUntil([&] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(bench.model->isWorking());
    CHECK(reaches(*bench.model, Situation::Succeeded));
}

TEST_CASE("the button of a write-protected device selects the entry that protects it")
{
    GuiBench bench(text("write-protect=0-2"));
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    REQUIRE(bench.model->page().primary.action == Action::ShowOptionBytes);
    bench.model->perform(Action::ShowOptionBytes);
    auto* page = window.technician().findChild<OptionBytesPage*>();
    REQUIRE(page);
    CHECK(window.technician().currentPage() == text("optionBytes"));
    REQUIRE(waitUntil([&] { return page->tree().currentIndex().isValid(); }));
    CHECK(page->tree().currentIndex().siblingAtColumn(0).data().toString().startsWith(text("WRP")));
}

TEST_CASE("the button of a read-protected device leads to the dialog that removes the protection")
{
    GuiBench bench(text("rdp=1"));
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    REQUIRE(bench.model->page().primary.action == Action::ShowOptionBytes);
    bench.model->perform(Action::ShowOptionBytes);
    const auto* page = window.technician().findChild<OptionBytesPage*>();
    REQUIRE(page);
    const auto* remove = page->findChild<QPushButton*>(text("unprotect"));
    CHECK(waitUntil([&] { return window.focusWidget() == remove; }));
    CHECK_FALSE(window.findChild<UnprotectDialog*>());
    bench.model->perform(Action::ShowOptionBytes); // its page is open already
    CHECK(window.findChild<UnprotectDialog*>());
}

TEST_CASE("a setting is kept as soon as it is changed")
{
    GuiBench bench;
    const QString path = bench.folder.filePath(text("decided.ini"));
    Settings settings(path);
    SettingsDialog dialog(bench.remembered, settings);
    dialog.show();
    dialog.findChild<QSpinBox*>(text("backupDays"))->setValue(7);
    dialog.findChild<QCheckBox*>(text("sound"))->setChecked(true);
    dialog.findChild<QCheckBox*>(text("makesBackups"))->setChecked(false);
    CHECK(settings.backupLimits().days == 7);
    CHECK(settings.backupLimits().megabytes == BackupLimits().megabytes);
    CHECK(settings.makesSound());
    CHECK_FALSE(bench.remembered.makesBackups());
    CHECK_FALSE(dialog.findChild<QSpinBox*>(text("backupDays"))->isEnabled());
}

TEST_CASE("chip information names the chip, and the system facts the versions")
{
    GuiBench bench(text("start=bootloader"));
    REQUIRE(waitUntil([&] {
        const DeviceFacts* device = bench.model->facts().chosen();
        return device && device->isLookedAt;
    }));
    const DeviceFacts& device = *bench.model->facts().chosen();
    QString all;
    for (const auto& [label, value] : chipFacts(device, bench.model->desk().mapOf(device)))
        all += label + text(": ") + value + QLatin1Char('\n');
    INFO(all.toStdString());
    CHECK(all.contains(text("STM32L4")));
    CHECK(all.contains(device.info.serialNumber));
    CHECK(all.contains(text("1 MB")));
    CHECK(systemFacts().contains(text("Fieldflash ")));
    CHECK(systemFacts().contains(text(qVersion())));
}

namespace {

QObject* searchIn(OptionBytesPage& page)
{
    return page.findChild<QObject*>(text("protectionSearch"), Qt::FindDirectChildrenOnly);
}

} // namespace

TEST_CASE("the search for the protecting entry uses option bytes that are shown already")
{
    GuiBench bench(text("write-protect=0-2"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    OptionBytesPage page(bench.model->workplace());
    page.show();
    REQUIRE(waitUntil([&] { return page.optionBytes().page().canRead; }));
    page.optionBytes().read();
    REQUIRE(waitUntil([&] { return page.optionBytes().tree().rowCount() > 0; }));
    int readings = 0;
    QObject::connect(&page.optionBytes(), &OptionBytesModel::changed, &page,
                     [&] { readings += page.optionBytes().page().isWorking ? 1 : 0; });
    showProtection(page);
    showProtection(page); // a second click
    CHECK(page.findChildren<QObject*>(text("protectionSearch")).size() == 1);
    REQUIRE(waitUntil([&] { return searchIn(page) == nullptr; }));
    CHECK(page.tree().currentIndex().siblingAtColumn(0).data().toString().startsWith(text("WRP")));
    CHECK(readings == 0);
}

TEST_CASE("the search for the protecting entry ends at a chip that reveals nothing")
{
    GuiBench bench(text("rdp=1"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    OptionBytesPage page(bench.model->workplace());
    page.show();
    showProtection(page);
    REQUIRE(searchIn(page));
    CHECK(waitUntil([&] { return searchIn(page) == nullptr; }));
    CHECK(page.optionBytes().page().canUnprotect);
    CHECK_FALSE(page.tree().currentIndex().isValid());
}
