// SPDX-License-Identifier: MIT
// Every sentence that a person can read in the window passes through the translator.
#include "tests/support/catch.h"

#include "app/gui/devices/access_rule.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/brackets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;

namespace {

void addModel(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int column = 0; column < model.columnCount(parent); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
            if (column == 0)
                addModel(model, index, texts);
        }
    }
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        texts << box->currentText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << edit->toPlainText();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    return texts;
}

QStringList everyText(QWidget& window)
{
    QStringList texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        texts += textsOf(*widget);
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            addModel(*view->model(), {}, texts);
    }
    return texts;
}

} // namespace

TEST_CASE("no scene of the window shows a sentence that was built without the translator")
{
    const test::Brackets brackets;
    for (const QString& name : sceneNames()) {
        const auto scene = makeScene(name);
        REQUIRE(scene);
        GuiBench bench;
        fillMap(*scene, bench.model->map());
        fillMap(*scene, bench.model->fullMap());
        MainWindow window(*bench.model, bench.remembered);
        window.resize(1300, 900);
        window.showTechnician(!scene->technicianPage.isEmpty());
        window.showOnly(describe(scene->facts));
        window.show();
        if (!scene->technicianPage.isEmpty()) {
            REQUIRE(window.technician().showPage(scene->technicianPage));
            auto* page = window.technician().findChild<QWidget*>(scene->technicianPage);
            if (scene->arrange && page)
                scene->arrange(*page);
        }
        if (auto* fold = window.findChild<QAbstractButton*>(QStringLiteral("details")))
            fold->setChecked(true);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        // As their authors wrote them: for people, and for udev.
        const QStringList others{describe(scene->facts).notes, accessRule().trimmed()};
        for (const QString& text : everyText(window)) {
            const QStringList bare = others.contains(text) ? QStringList() : test::bareWords(text);
            INFO(name.toStdString() << ": " << text.toStdString());
            INFO(bare.join(QLatin1Char(' ')).toStdString());
            CHECK(bare.isEmpty());
        }
    }
}
