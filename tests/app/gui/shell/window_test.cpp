// SPDX-License-Identifier: MIT
// The window, driven from click to verdict as by a user.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/update_page.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// A visible window with a board.
struct ShownWindow {
    explicit ShownWindow(const QString& switches = {})
        : bench(switches),
          window(*bench.model, bench.remembered)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }

    PrimaryButton* primary() { return window.page().primary(); }
    QString sentence() { return window.findChild<QLabel*>(QStringLiteral("sentence"))->text(); }
    bool shows(Situation situation)
    {
        return reaches(*bench.model, situation)
            && waitUntil([&] { return sentence() == bench.model->page().sentence; });
    }

    GuiBench bench;
    MainWindow window;
};

} // namespace

TEST_CASE("one click leads from a clean start to a verified update")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    CHECK(shown.primary()->accessibleName() == text("Update to 1.1"));
    QTest::mouseClick(shown.primary(), Qt::LeftButton);
    REQUIRE(shown.shows(Situation::Succeeded));
    CHECK(shown.sentence() == text("Updated from version 1.0 to 1.1"));
    QStringList words;
    for (const QLabel* label : shown.window.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    CHECK(words.contains(text("Every byte was read back and matches")));
    CHECK(words.contains(text("The device restarted normally")));
    CHECK(words.contains(text("It reports version 1.1")));
}

TEST_CASE("Enter alone completes an update")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    QTest::keyClick(&shown.window, Qt::Key_Return);
    CHECK(shown.bench.model->isWorking());
    REQUIRE(shown.shows(Situation::Succeeded));
}

TEST_CASE("where nothing can be pressed, the keyboard does not begin at \"Technician\"")
{
    const auto [switches, situation, focused] = GENERATE(table<const char*, Situation, const char*>(
        {{"boards=2", Situation::SeveralDevices, "choice:1-1"},
         {"obstacle=not-permitted", Situation::DeviceObstacle, "installRule"},
         {"obstacle=no-driver", Situation::DeviceObstacle, ""}}));
    ShownWindow shown{text(switches)};
    REQUIRE(shown.shows(situation));
    QWidget* expected = *focused == '\0' ? static_cast<QWidget*>(&shown.window.page())
                                         : shown.window.findChild<QWidget*>(text(focused));
    REQUIRE(expected);
    CHECK(waitUntil([&] { return shown.window.focusWidget() == expected; }));
}

TEST_CASE("after a failure without a button that helps, \"Done\" has the focus")
{
    const auto working = makeScene(text("working"));
    const auto failed = makeScene(text("did-not-return"));
    REQUIRE(working);
    REQUIRE(failed);
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    REQUIRE(waitUntil([&] { return shown.primary()->hasFocus(); }));
    shown.window.showOnly(describe(working->facts));
    CHECK_FALSE(shown.primary()->hasFocus());
    shown.window.showOnly(describe(failed->facts));
    CHECK(shown.window.focusWidget()->objectName() == text("secondary"));
}

TEST_CASE("a question can be asked and declined by keyboard")
{
    ShownWindow shown(text("version=1.2"));
    REQUIRE(shown.shows(Situation::GoBack));
    QTest::keyClick(&shown.window, Qt::Key_Return);
    REQUIRE(shown.shows(Situation::Confirm));
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    REQUIRE(shown.shows(Situation::GoBack));
    CHECK_FALSE(shown.bench.model->isWorking());
}

TEST_CASE("the second half of a double click does not cancel the action of the first")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    QTest::mouseClick(shown.primary(), Qt::LeftButton);
    REQUIRE(shown.bench.model->isWorking());
    QCoreApplication::sendPostedEvents(shown.bench.model.get());
    REQUIRE(shown.window.page().primaryAction() == Action::Cancel);
    const QPointF middle = QRectF(shown.primary()->rect()).center();
    for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, middle, middle, middle, Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(shown.primary(), &event);
    }
    REQUIRE(shown.bench.model->facts().work);
    CHECK_FALSE(shown.bench.model->facts().work->isStopping);
    CHECK(shown.shows(Situation::Succeeded));
}

TEST_CASE("closing during a job asks, and either answer works")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    QTest::mouseClick(shown.primary(), Qt::LeftButton);
    REQUIRE(shown.bench.model->isWorking());
    CHECK_FALSE(shown.window.close());
    auto* question = shown.window.findChild<QMessageBox*>(text("stopQuestion"));
    REQUIRE(question);
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(shown.window.isVisible());
    CHECK_FALSE(shown.bench.model->facts().work->isStopping);
    CHECK_FALSE(shown.window.close());
    for (auto* again : shown.window.findChildren<QMessageBox*>(text("stopQuestion")))
        if (again->isVisible())
            question = again;
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(waitUntil([&] { return !shown.window.isVisible(); }));
    CHECK_FALSE(shown.bench.model->isWorking());
}

TEST_CASE("a device is chosen with a click, and only that one is updated")
{
    ShownWindow shown(text("boards=2"));
    REQUIRE(shown.shows(Situation::SeveralDevices));
    CHECK_FALSE(shown.primary()->isVisible());
    const QString port = shown.bench.model->facts().devices.back().info.portPath;
    auto* choice = shown.window.findChild<QPushButton*>(text("choice:") + port);
    REQUIRE(choice);
    QTest::mouseClick(choice, Qt::LeftButton);
    REQUIRE(shown.shows(Situation::Update));
    CHECK(shown.bench.model->facts().chosenPort == port);
}

TEST_CASE("a file can be dropped anywhere on the window")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    const QString path = shown.bench.folder.filePath(text("notes.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("These are notes, not firmware.\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // Qt delivers a drop only if the drag was accepted first.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &drop);
    CHECK(waitUntil([&] { return shown.bench.model->facts().file->path == path; }));
}

TEST_CASE("every control has a name and can be reached by keyboard")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    shown.window.showTechnician(true);
    for (const QPushButton* button : shown.window.findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        INFO(button->objectName().toStdString() << " " << button->text().toStdString());
        CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
        CHECK(button->focusPolicy() != Qt::NoFocus);
    }
}

TEST_CASE("Tab moves through the whole window and returns to the start")
{
    ShownWindow shown;
    REQUIRE(shown.shows(Situation::Update));
    REQUIRE(waitUntil([&] { return shown.window.focusWidget() == shown.primary(); }));
    QSet<QWidget*> seen;
    for (int i = 0; i < 40; ++i) {
        seen.insert(shown.window.focusWidget());
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Tab);
        if (shown.window.focusWidget() == shown.primary())
            break;
    }
    CHECK(shown.window.focusWidget() == shown.primary());
    CHECK(seen.size() >= 4);
}

TEST_CASE("texts fit in a narrow window")
{
    ShownWindow shown;
    shown.window.resize(480, 640);
    REQUIRE(shown.shows(Situation::Update));
    QCoreApplication::processEvents();
    for (const QLabel* label : shown.window.findChildren<QLabel*>())
        if (label->isVisible() && label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    CHECK(shown.window.page().width() <= 480);
}

TEST_CASE("the open technician page is remembered for the next run")
{
    ShownWindow shown;
    TechnicianPanel& panel = shown.window.technician();
    shown.window.showTechnician(true);
    REQUIRE(panel.showPage(text("log")));
    CHECK(shown.bench.remembered.showsTechnician());
    MainWindow next(*shown.bench.model, shown.bench.remembered);
    next.technician().ensurePages();
    CHECK(next.technician().currentPage() == text("log"));
    CHECK_FALSE(panel.showPage(text("no such page")));
}

TEST_CASE("Enter in a field of the technician pages does not start an update")
{
    ShownWindow shown;
    shown.window.resize(1200, 700);
    REQUIRE(shown.shows(Situation::Update));
    shown.window.showTechnician(true);
    REQUIRE(shown.window.technician().showPage(text("log")));
    auto* field = shown.window.technician().findChild<QLineEdit*>();
    REQUIRE(field);
    field->setFocus();
    REQUIRE(shown.primary()->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(shown.bench.model->isWorking());
}
