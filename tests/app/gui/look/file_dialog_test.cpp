// SPDX-License-Identifier: MIT
// Qt's own file dialog, which is shown where the desktop has none.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/file_dialog.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/themed_style.h"
#include "core/image/format/file_types.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QStyle>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

/// A window in that theme with an open dialog.
struct Asking {
    explicit Asking(ThemeChoice choice)
    {
        Theme::choose(choice);
        Theme::applyTo(window);
        window.show();
    }
    ~Asking() { Theme::choose(before); }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

    [[nodiscard]] QFileDialog& dialog()
    {
        auto* found = window.findChild<QFileDialog*>();
        REQUIRE(found);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return *found;
    }

    ThemeChoice before = Theme::choice();
    QWidget window;
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a file dialog has the colours of the theme")
{
    const QString style = QApplication::style()->name();
    QApplication::setStyle(new ThemedStyle); // that of the program
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Asking asking(choice);
        askForFile({.title = text("Choose"), .path = asking.folder.path(), .formats = {}},
                   &asking.window, [](const QString&) { });
        QFileDialog& dialog = asking.dialog();
        CHECK(dialog.grab().toImage().pixelColor(2, 2) == Theme::current().background);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            CHECK(label->palette().color(QPalette::WindowText) == Theme::current().text);
    }
    QApplication::setStyle(style);
}

TEST_CASE("a file dialog with many formats fits a small screen")
{
    Asking asking(ThemeChoice::Light);
    askForFile(
        {.title = text("Choose"),
         .path = asking.folder.path(),
         .formats = text("Firmware (%1)").arg(image::readablePatterns().join(QLatin1Char(' ')))},
        &asking.window, [](const QString&) { });
    CHECK(asking.dialog().width() <= 800);
}

TEST_CASE("a name without extension gets that of the chosen format")
{
    Asking asking(ThemeChoice::Light);
    askWhereToSave({.title = text("Save"),
                    .path = asking.folder.filePath(text("result")),
                    .formats = text("Document (*.pdf);;Web page (*.html);;Pictures (*.png *.svg)")},
                   &asking.window, [](const QString&) { });
    QFileDialog& dialog = asking.dialog();
    CHECK(dialog.defaultSuffix() == text("pdf"));
    Q_EMIT dialog.filterSelected(text("Pictures (*.png *.svg)"));
    CHECK(dialog.defaultSuffix() == text("png"));
    CHECK_FALSE(dialog.testOption(QFileDialog::DontConfirmOverwrite));
}
