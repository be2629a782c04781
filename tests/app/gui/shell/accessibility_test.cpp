// SPDX-License-Identifier: MIT
// Keyboard and screen reader: unique mnemonics in every language, roles, names, F1.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/documents/documents_dialog.h"
#include "app/gui/look/mnemonics.h"
#include "app/gui/map/map_strip.h"
#include "app/gui/option_bytes/unprotect_dialog.h"
#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/dialogs/help_dialog.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/language.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::Language;
using test::reaches;
using test::waitUntil;

namespace {

QStringList labelsOf(QWidget& window)
{
    QStringList labels;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            labels << button->text();
        else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                labels << tabs->tabText(i);
    }
    return labels;
}

void checkLetters(const QStringList& labels)
{
    std::map<QString, QStringList> byLetter;
    for (const QString& label : labels)
        if (const QKeySequence key = QKeySequence::mnemonic(label); !key.isEmpty())
            byLetter[key.toString()] << label;
    for (const auto& [letter, owners] : byLetter) {
        INFO(letter.toStdString() << ": " << owners.join(text(", ")).toStdString());
        CHECK(owners.size() == 1);
    }
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void checkMenus(QWidget& window)
{
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        separateMnemonics(*menu);
        QStringList labels;
        for (const QAction* action : menu->actions())
            if (action->isVisible())
                labels << action->text();
        checkLetters(labels);
    }
}

const QStringList& technicianPages()
{
    static const QStringList pages{text("memory"), text("readBack"), text("series"),
                                   text("optionBytes"), text("log")};
    return pages;
}

} // namespace

TEST_CASE("in no language do two elements of a page or menu share a mnemonic")
{
    const QString language =
        GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                 QStringLiteral("es"), QStringLiteral("zh_CN"));
    INFO(language.toStdString());
    const Language spoken(language);
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(1300, 900);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    window.showTechnician(true);
    for (const char* scene : {"ready", "working", "success", "undo-offered", "verify-failed",
                              "wrong-file", "several-devices", "strangers", "permission"}) {
        const auto made = makeScene(text(scene));
        REQUIRE(made);
        window.showOnly(describe(made->facts));
        for (const QString& page : technicianPages()) {
            INFO(scene << " " << page.toStdString());
            REQUIRE(window.technician().showPage(page));
            settle();
            checkLetters(labelsOf(window));
        }
    }
    checkMenus(window);
    for (QDialog* dialog :
         std::initializer_list<QDialog*>{new HelpDialog(&window), new DocumentsDialog(&window),
                                         new SaveBundleDialog(text("demo.dfu"), &window),
                                         new UnprotectDialog(text("A device"), &window)}) {
        dialog->show();
        settle();
        checkLetters(labelsOf(*dialog));
        dialog->close();
    }
}

TEST_CASE("a mnemonic that is taken moves to another letter, and back when it is free")
{
    QWidget window;
    auto* first = new QPushButton(text("&Stop"), &window);
    auto* second = new QPushButton(text("&Save results"), &window);
    auto* third = new QPushButton(QString::fromUtf8("保存(&S)"), &window);
    window.show();
    separateMnemonics(window);
    CHECK(first->text() == text("&Stop"));
    CHECK(second->text() == text("Save &results"));
    CHECK(third->text() == QString::fromUtf8("保存(&A)"));
    first->hide();
    separateMnemonics(window);
    CHECK(second->text() == text("&Save results"));
    second->setText(text("&Run"));
    separateMnemonics(window);
    CHECK(third->text() == QString::fromUtf8("保存(&S)"));
}

TEST_CASE("the button of every page keeps its letter")
{
    QWidget window;
    auto* details = new QPushButton(text("De&tails"), &window);
    auto* everywhere = new QPushButton(text("&Technician"), &window);
    keepMnemonic(*everywhere);
    window.show();
    separateMnemonics(window);
    CHECK(everywhere->text() == text("&Technician"));
    CHECK(details->text() == text("&Details"));
}

TEST_CASE("every focusable widget has a role and a name for screen readers")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.resize(1300, 900);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    window.showTechnician(true);
    CHECK(QAccessible::queryAccessibleInterface(&window)->role() == QAccessible::Window);
    for (const QString& page : technicianPages()) {
        REQUIRE(window.technician().showPage(page));
        settle();
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->focusProxy())
                continue;
            INFO(page.toStdString() << " " << widget->metaObject()->className() << " "
                                    << widget->objectName().toStdString());
            QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(shown);
            CHECK(shown->role() != QAccessible::Client); // "filler"
            CHECK_FALSE(shown->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("the memory strip is navigated with the arrow keys and announces its position")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(reaches(*bench.model, Situation::Update));
    settle();
    auto* strip = window.findChild<MapStrip*>();
    REQUIRE(strip);
    REQUIRE(strip->isVisible());
    strip->setFocus();
    REQUIRE(strip->hasFocus());
    CHECK(strip->accessibleDescription().startsWith(text("0x0800 0000")));
    QTest::keyClick(strip, Qt::Key_Right);
    CHECK(strip->accessibleDescription().startsWith(text("0x0800 0800")));
    QTest::keyClick(strip, Qt::Key_End);
    CHECK(strip->accessibleDescription().contains(text("0x080F FFFF")));
    QTest::keyClick(strip, Qt::Key_Right);
    CHECK(strip->accessibleDescription().contains(text("0x080F FFFF")));
    QTest::keyClick(strip, Qt::Key_Home);
    CHECK(strip->accessibleDescription().startsWith(text("0x0800 0000")));
}

TEST_CASE("F1 opens the help only once")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(reaches(*bench.model, Situation::Update));
    QTest::keyClick(&window, Qt::Key_F1);
    QTest::keyClick(&window, Qt::Key_F1);
    const auto dialogs = window.findChildren<HelpDialog*>();
    REQUIRE(dialogs.size() == 1);
    CHECK(dialogs.front()->isVisible());
    QTest::keyClick(dialogs.front(), Qt::Key_Escape);
    CHECK_FALSE(dialogs.front()->isVisible());
}

TEST_CASE("what a read-protected device needs names the page by its title in every language")
{
    const QString language =
        GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                 QStringLiteral("es"), QStringLiteral("zh_CN"));
    INFO(language.toStdString());
    const Language spoken(language);
    GuiBench bench(text("rdp=1"));
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    const PageState page = bench.model->page();
    MainWindow window(*bench.model, bench.remembered);
    window.resize(780, 680);
    window.show();
    window.showTechnician(true);
    REQUIRE(window.technician().showPage(text("optionBytes")));
    const auto* tabs = window.technician().findChild<QTabBar*>();
    REQUIRE(tabs);
    const auto plain = [](QString label) {
        return label.remove(QRegularExpression(text("\\(&.\\)|&")));
    };
    const QString title = plain(tabs->tabText(tabs->currentIndex()));
    INFO(title.toStdString() << ": " << page.nextStep.toStdString());
    CHECK(page.nextStep.contains(title));
    auto* technician = window.findChild<QAbstractButton*>(text("technician"));
    CHECK(page.nextStep.contains(plain(technician->text())));

    REQUIRE(window.technician().showPage(text("memory")));
    window.showTechnician(false);
    REQUIRE(page.primary.action == Action::ShowOptionBytes);
    bench.model->perform(page.primary.action);
    CHECK(window.technician().isVisibleTo(&window));
    CHECK(window.technician().currentPage() == text("optionBytes"));
}
