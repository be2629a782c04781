// SPDX-License-Identifier: MIT
// Text from files and devices is shown literally, even if it looks like markup.
#include "tests/support/catch.h"

#include "app/gui/look/elided_label.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/shell/main_window.h"
#include "tests/app/gui/bench.h"

#include <QApplication>
#include <QLabel>
#include <QToolTip>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;

namespace {

const QString kHostile = QStringLiteral("<img src=no-such-file> <b>bold</b> &lt;");

QLabel* shownTip()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(all, [](const QWidget* widget) {
        return qstrcmp(widget->metaObject()->className(), "QTipLabel") == 0;
    });
    return found == all.end() ? nullptr : qobject_cast<QLabel*>(*found);
}

bool arePlain(const QWidget& parent)
{
    const auto labels = parent.findChildren<QLabel*>();
    return !labels.isEmpty() && std::ranges::all_of(labels, [](const QLabel* label) {
        return label->textFormat() == Qt::PlainText;
    });
}

} // namespace

TEST_CASE("labels are plain text from the start")
{
    ElidedLabel elided;
    elided.setFullText(kHostile);
    CHECK(elided.textFormat() == Qt::PlainText);
    const StyledLabel styled(kBodySize);
    CHECK(styled.textFormat() == Qt::PlainText);
}

TEST_CASE("a tooltip shows markup as text")
{
    QWidget owner;
    owner.resize(100, 100);
    owner.show();
    QToolTip::showText(owner.mapToGlobal(QPoint(5, 5)), kHostile, &owner);
    QLabel* tip = shownTip();
    REQUIRE(tip);
    CHECK(tip->text() == kHostile);
    CHECK(tip->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

TEST_CASE("a message box shows markup as text, in both of its parts")
{
    QWidget parent;
    QMessageBox* box = makeMessageBox(QMessageBox::Warning, QStringLiteral("title"), kHostile,
                                      kHostile, QMessageBox::Ok, &parent);
    CHECK(box->text() == kHostile);
    CHECK(box->informativeText() == kHostile);
    CHECK(arePlain(*box));
}

TEST_CASE("every label of the window is plain text")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.showTechnician(true);
    window.show();
    REQUIRE(reaches(*bench.model, Situation::Update));
    FileFacts file = demoFirmware(0x0110);
    file.fileName = kHostile;
    bench.model->setFile(std::move(file));
    QCoreApplication::processEvents();
    CHECK(arePlain(window));
    window.tell(kHostile, Error(ErrorKind::BadFile, kHostile, kHostile).withDetail(kHostile));
    auto* box = window.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(arePlain(*box));
}

TEST_CASE("a path with an ampersand is shown completely in a menu")
{
    CHECK(withoutMnemonic(QStringLiteral("/a&b/c.dfu")) == QStringLiteral("/a&&b/c.dfu"));
}
