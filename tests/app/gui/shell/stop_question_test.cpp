// SPDX-License-Identifier: MIT
// Cancel, Escape, a second Return and closing, before and after erasing has started.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/action_button.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/update/parts/phase_row.h"
#include "app/gui/update/update_page.h"
#include "tests/app/gui/bench.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// A visible window whose update has erased and partly written.
struct Erased {
    Erased() : window(*bench.model, bench.remembered)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        REQUIRE(reaches(*bench.model, Situation::Update));
        bench.board().personPressesStop = [this] {
            isErased = true;
            if (act)
                act();
        };
    }

    /// Runs the update; calls `what` after the first part has been written.
    void update(std::function<void()> what)
    {
        act = std::move(what);
        bench.model->perform(Action::Start);
        REQUIRE(waitUntil([this] { return isErased; }));
    }

    QMessageBox* question()
    {
        for (auto* box : window.findChildren<QMessageBox*>(text("stopQuestion")))
            if (box->isVisible())
                return box;
        return nullptr;
    }

    void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox* box = question();
        REQUIRE(box);
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role)
                button->click();
    }

    GuiBench bench{text("stop-after=4096")};
    MainWindow window;
    std::function<void()> act;
    bool isErased = false;
};

} // namespace

TEST_CASE("Escape after the erase asks, and Escape again continues the update")
{
    Erased erased;
    QString asked;
    erased.update([&] {
        QTest::keyClick(&erased.window, Qt::Key_Escape);
        REQUIRE(erased.question());
        asked = erased.question()->text();
        QTest::keyClick(erased.question(), Qt::Key_Escape);
        CHECK_FALSE(erased.question());
    });
    CHECK(asked.startsWith(text("The old program is already erased: ")));
    CHECK(reaches(*erased.bench.model, Situation::Succeeded));
}

TEST_CASE("Return also continues, and only the named button stops")
{
    Erased erased;
    erased.update([&] {
        erased.window.page().primary()->click(); // Cancel
        REQUIRE(erased.question());
        QTest::keyClick(erased.question(), Qt::Key_Return);
        CHECK_FALSE(erased.question());
        CHECK_FALSE(erased.bench.model->facts().work->isStopping);
        QTest::keyClick(&erased.window, Qt::Key_Escape);
        erased.answer(QMessageBox::DestructiveRole);
        CHECK(erased.bench.model->facts().work->isStopping);
    });
    CHECK(reaches(*erased.bench.model, Situation::Failed));
    CHECK(erased.bench.model->facts().report->flashIncomplete);
}

TEST_CASE("closing after the erase asks the same, and only once")
{
    Erased erased;
    erased.update([&] {
        CHECK_FALSE(erased.window.close());
        CHECK_FALSE(erased.window.close());
        QTest::keyClick(&erased.window, Qt::Key_Escape);
        int open = 0;
        for (const auto* box : erased.window.findChildren<QMessageBox*>(text("stopQuestion")))
            open += box->isVisible() ? 1 : 0;
        CHECK(open == 1);
        REQUIRE(erased.question());
        CHECK(erased.question()->text().startsWith(text("The old program is already erased: ")));
        QTest::keyClick(erased.question(), Qt::Key_Escape);
    });
    CHECK(reaches(*erased.bench.model, Situation::Succeeded));
    CHECK(erased.window.isVisible());
}

TEST_CASE("before anything is erased, Escape stops immediately")
{
    Erased erased;
    erased.bench.model->perform(Action::Start);
    REQUIRE(erased.bench.model->isWorking());
    QTest::keyClick(&erased.window, Qt::Key_Escape);
    CHECK_FALSE(erased.question());
    CHECK(erased.bench.model->facts().work->isStopping);
    CHECK(reaches(*erased.bench.model, Situation::Failed));
    CHECK(erased.bench.board().statistics().pageErases() == 0);
}

TEST_CASE("an open question closes when the update ends")
{
    Erased erased;
    erased.update([&] { QTest::keyClick(&erased.window, Qt::Key_Escape); });
    CHECK(reaches(*erased.bench.model, Situation::Succeeded));
    CHECK(waitUntil([&] { return erased.question() == nullptr; }));
}

TEST_CASE("pressing Return twice starts an update and does not cancel it")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(reaches(*bench.model, Situation::Update));
    REQUIRE(waitUntil([&] { return window.page().primary()->hasFocus(); }));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    REQUIRE(bench.model->isWorking());
    REQUIRE(waitUntil([&] { return window.page().primaryAction() == Action::Cancel; }));
    CHECK(qobject_cast<PhaseRow*>(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    REQUIRE(bench.model->facts().work);
    CHECK_FALSE(bench.model->facts().work->isStopping);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(waitUntil([&] { return window.page().primary()->hasFocus(); }));
}

TEST_CASE("a window that was opened with the technician's page does not give Cancel the focus")
{
    GuiBench bench(text("stop-after=4096"));
    MainWindow window(*bench.model, bench.remembered);
    window.showTechnician(true); // narrow: the page is behind it
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(bench.model->isWorking());
    window.showTechnician(false);
    bool isCancelFocused = false;
    bench.board().personPressesStop = [&] {
        isCancelFocused = isCancelFocused || window.findChild<UpdatePage*>()->primary()->hasFocus();
    };
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK_FALSE(isCancelFocused);
}
