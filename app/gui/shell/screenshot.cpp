// SPDX-License-Identifier: MIT
#include "app/gui/shell/screenshot.h"

#include "app/gui/devices/empty_bus.h"
#include "app/gui/look/action_button.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/dialogs/dialog_scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/update_model.h"
#include "app/gui/update/words/page_text.h"
#include "core/base/virtual_clock.h"

#include <QApplication>
#include <QTemporaryDir>

namespace fieldflash::gui {

namespace {

/// Layouts and scroll areas need a few rounds to settle.
Result<void> saveWidget(QWidget& widget, const QString& path)
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    if (widget.grab().save(path))
        return {};
    return failure(ErrorKind::FileAccess,
                   QStringLiteral("The picture could not be written to %1.").arg(path),
                   QStringLiteral("Choose a folder that exists."));
}

Result<void> takeDialog(const ScreenshotOptions& options)
{
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("settings.ini")));
    Settings settings(folder.filePath(QStringLiteral("decided.ini")));
    const auto dialog = makeDialogScene(options.scene, remembered, settings);
    if (!dialog)
        return failure(ErrorKind::OurBug,
                       QStringLiteral("The dialog \"%1\" was not made.").arg(options.scene));
    dialog->show();
    return saveWidget(*dialog, options.path);
}

} // namespace

Result<void> takeScreenshot(const ScreenshotOptions& options)
{
    if (dialogSceneNames().contains(options.scene))
        return takeDialog(options);
    const auto scene = makeScene(options.scene);
    if (!scene)
        return failure(ErrorKind::Usage,
                       QStringLiteral("There is no scene \"%1\".").arg(options.scene),
                       QStringLiteral("Scenes: %1.").arg(sceneNames().join(QStringLiteral(", "))));
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("settings.ini")));
    EmptyBus bus;
    VirtualClock clock;
    SessionRecording recording(bus, clock); // for the buttons that save a recording
    DeviceDesk desk({.bus = bus, .clock = clock, .remembered = remembered});
    UpdateModel model({.desk = desk,
                       .remembered = remembered,
                       .bundled = {},
                       .isVirtual = false,
                       .sourceNotice = {},
                       .ruleInstaller = nullptr,
                       .backupFolder = {},
                       .journalFolder = {},
                       .recording = &recording});
    fillMap(*scene, model.map());
    fillMap(*scene, model.fullMap());
    MainWindow window(model, remembered);
    window.resize(options.size);
    window.showTechnician(options.showsTechnician || !scene->technicianPage.isEmpty());
    window.showOnly(describe(scene->facts));
    window.show();
    window.setFocus(); // no focus ring before a key is pressed
    QApplication::processEvents();
    if (!scene->technicianPage.isEmpty() && window.technician().showPage(scene->technicianPage)) {
        auto* page = window.technician().findChild<QWidget*>(scene->technicianPage);
        if (scene->arrange && page)
            scene->arrange(*page);
    }
    if (options.opensDetails)
        if (auto* fold = window.findChild<TextButton*>(QStringLiteral("details")))
            fold->setChecked(true);
    return saveWidget(window, options.path);
}

} // namespace fieldflash::gui
