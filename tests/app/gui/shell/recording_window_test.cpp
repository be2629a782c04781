// SPDX-License-Identifier: MIT
// Opening and saving support bundles with mouse and keyboard.
#include "tests/app/gui/recorded_bench.h"
#include "tests/app/gui/text.h"

#include "app/gui/look/action_button.h"
#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/recording_view.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/update_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::RecordedBench;
using test::waitUntil;

namespace {

struct RecordedWindow {
    explicit RecordedWindow(const QString& switches = {})
        : then(switches),
          window(*then.model, then.bench.remembered),
          view(window)
    {
        window.show();
        QCoreApplication::processEvents();
    }

    template <typename Widget> Widget* visible(const char* name)
    {
        for (auto* widget : window.findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    QFileDialog* fileDialog()
    {
        QFileDialog* found = nullptr;
        REQUIRE(waitUntil([&] {
            for (auto* dialog : window.findChildren<QFileDialog*>())
                found = dialog->isVisible() ? dialog : found;
            return found != nullptr;
        }));
        return found;
    }

    QMessageBox* box(QWidget& parent)
    {
        QMessageBox* found = nullptr;
        REQUIRE(waitUntil([&] {
            for (auto* one : parent.findChildren<QMessageBox*>())
                found = one->isVisible() ? one : found;
            return found != nullptr;
        }));
        return found;
    }

    RecordedBench then;
    MainWindow window;
    RecordingView view;
};

} // namespace

TEST_CASE("after a failure a button saves a bundle, with the firmware only if selected")
{
    RecordedWindow shown(text("stuck-bit=0x08000199"));
    shown.then.update(Situation::Failed);
    REQUIRE(waitUntil([&] { return shown.visible<TextButton>("saveBundle") != nullptr; }));
    QTest::mouseClick(shown.visible<TextButton>("saveBundle"), Qt::LeftButton);
    auto* dialog = shown.visible<SaveBundleDialog>("saveBundle");
    REQUIRE(dialog);
    auto* box = dialog->findChild<QCheckBox*>(text("includeFirmware"));
    REQUIRE(box->isVisible());
    CHECK_FALSE(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QFileDialog* files = shown.fileDialog();
    CHECK(files->defaultSuffix() == text("ffrec"));
    const QString path = shown.then.bench.folder.filePath(text("saved.ffrec"));
    Q_EMIT files->fileSelected(path);
    files->reject();
    QMessageBox* said = shown.box(shown.window);
    CHECK(said->text().contains(text("saved.ffrec")));
    said->accept();
    CHECK(test::Reopened(path).devices->includedFirmware());
}

TEST_CASE("a bundle that cannot be saved is reported as an error")
{
    RecordedWindow shown(text("stuck-bit=0x08000199"));
    shown.then.update(Situation::Failed);
    shown.then.model->perform(Action::SaveBundle);
    auto* dialog = shown.visible<SaveBundleDialog>("saveBundle");
    REQUIRE(dialog);
    dialog->accept();
    QFileDialog* files = shown.fileDialog();
    Q_EMIT files->fileSelected(text("/nowhere/at/all/case.ffrec"));
    files->reject();
    QMessageBox* said = shown.box(shown.window);
    CHECK(said->icon() == QMessageBox::Warning);
    CHECK(said->text().contains(text("could not be saved")));
    CHECK(said->informativeText().contains(text("another folder")));
    said->accept();
}

TEST_CASE("the log page also saves a bundle, and offers it only if something is recorded")
{
    RecordedWindow shown;
    shown.window.showTechnician(true);
    REQUIRE(shown.window.technician().showPage(text("log")));
    auto* button = shown.visible<TextButton>("saveBundleFromLog");
    REQUIRE(button);
    CHECK_FALSE(button->accessibleDescription().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = shown.visible<SaveBundleDialog>("saveBundle");
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QCheckBox*>(text("includeFirmware"))->isVisible());
    dialog->reject();
}

TEST_CASE("a bundle dropped onto the window opens, runs and can be closed")
{
    RecordedWindow shown;
    shown.then.update();
    const QString path = shown.then.save(true);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &drop);
    REQUIRE(waitUntil([&] { return shown.view.window() != nullptr; }));
    MainWindow& recorded = *shown.view.window();
    CHECK(recorded.isVisible());
    CHECK_FALSE(shown.window.isVisible());
    const auto label = [&](const char* name) {
        return recorded.findChild<QLabel*>(QLatin1String(name))->text();
    };
    REQUIRE(waitUntil([&] { return recorded.page().primaryAction() == Action::Replay; }));
    CHECK(label("recordingTitle").startsWith(text("Recording of ")));
    CHECK(label("recordingTitle").endsWith(text("nothing is connected")));
    QTest::keyClick(&recorded, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !label("recordingConclusion").isEmpty(); }));
    INFO(label("recordingConclusion").toStdString());
    CHECK(label("recordingConclusion").contains(text("the result was the same")));
    auto* leave = recorded.findChild<TextButton*>(text("leaveRecording"));
    REQUIRE(leave->isVisible());
    QTest::mouseClick(leave, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return shown.view.window() == nullptr; }));
    CHECK(shown.window.isVisible());
}

TEST_CASE("a broken bundle is reported in the open window, which stays")
{
    RecordedWindow shown;
    const QString path = shown.then.bench.folder.filePath(text("broken.ffrec"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x1f\x8b nothing");
    file.close();
    shown.window.openFromOutside(path);
    QMessageBox* said = shown.box(shown.window);
    CHECK(said->text().contains(text("damaged")));
    CHECK_FALSE(said->informativeText().isEmpty());
    said->accept();
    CHECK(shown.view.window() == nullptr);
    CHECK(shown.window.isVisible());
}

TEST_CASE("the file name of a bundle has date and device")
{
    const QDateTime now(QDate(2026, 5, 3), QTime(14, 2));
    CHECK(bundleFileName(now, text("NUCLEO-L476RG demo"))
          == text("fieldflash-2026-05-03-1402-nucleo-l476rg-demo.ffrec"));
    CHECK(bundleFileName(now, text("../../Gerät"))
          == text("fieldflash-2026-05-03-1402-ger-t.ffrec"));
    CHECK(bundleFileName(now, {}) == text("fieldflash-2026-05-03-1402.ffrec"));
}
