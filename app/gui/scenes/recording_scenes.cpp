// SPDX-License-Identifier: MIT
#include "app/gui/scenes/recording_scenes.h"

#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"
#include "app/gui/update/update_model.h"
#include "app/gui/work/recorded_devices.h"
#include "app/gui/work/session_recording.h"
#include "core/base/virtual_clock.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <utility>

namespace fieldflash::gui {

namespace {

/// The window on a support bundle that a window made, with everything that it needs.
struct Reopened {
    explicit Reopened(OpenedRecording opened)
        : devices(std::move(opened), std::make_unique<VirtualClock>()),
          desk(devices.deskInput(remembered)),
          model({.desk = desk,
                 .remembered = remembered,
                 .bundled = {},
                 .isVirtual = false,
                 .sourceNotice = {},
                 .ruleInstaller = nullptr,
                 .backupFolder = {},
                 .journalFolder = {},
                 .recording = nullptr,
                 .recorded = &devices})
    {
    }

    QTemporaryDir folder;
    Remembered remembered{folder.filePath(QStringLiteral("settings.ini"))};
    RecordedDevices devices;
    DeviceDesk desk;
    UpdateModel model;
};

enum class Job { None, Update };

/// Saved as a bundle. False: it could not be.
bool recordSession(Job job, bool includesFirmware, const QString& path)
{
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("settings.ini")));
    const DeviceSource source = scene::boardWith({});
    if (!source.bus)
        return false;
    SessionRecording recording(*source.bus, *source.clock);
    DeviceDesk desk({.bus = recording.bus(), .clock = *source.clock, .remembered = remembered});
    UpdateModel model({.desk = desk,
                       .remembered = remembered,
                       .bundled = {demoFirmware(scene::kNew)},
                       .isVirtual = true,
                       .sourceNotice = {},
                       .ruleInstaller = nullptr,
                       .backupFolder = {},
                       .journalFolder = {},
                       .recording = &recording});
    bool isDone = scene::turnUntil([&model] { return scene::isReady(model); });
    if (job == Job::Update) {
        model.perform(Action::Start);
        isDone = scene::turnUntil([&model] { return model.facts().report.has_value(); });
    }
    const auto snapshot = recording.snapshot(includesFirmware);
    isDone = isDone && snapshot && !saveSnapshot(*snapshot, path);
    desk.finish();
    static_cast<void>(scene::turnUntil([&desk] { return !desk.isBusy(); }));
    return isDone;
}

enum class Run { No, Same, Deviating };

/// The facts of the page with that recording, before or after it has run again.
Scene sceneOfRecording(Job job, bool includesFirmware, Run run)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.ffrec"));
    if (!recordSession(job, includesFirmware, path))
        return {};
    auto opened = openRecording(path);
    if (!opened)
        return {};
    // The same picture on every day and computer.
    opened->facts.began = QDateTime(QDate(2026, 5, 3), QTime(14, 2));
    opened->facts.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    if (run == Run::Deviating && opened->job) // as another version might decide
        opened->job->facts.options.policy = plan::Policy::Full;
    Reopened reopened(std::move(*opened));
    static_cast<void>(scene::turnUntil([&] { return !reopened.model.facts().devices.empty(); }));
    Scene scene;
    if (run != Run::No) {
        reopened.model.perform(Action::Replay);
        static_cast<void>(
            scene::turnUntil([&] { return reopened.model.facts().report.has_value(); }));
        scene.cells = reopened.model.fullMap().cells();
        if (!scene.cells.empty())
            scene.map = reopened.model.fullMap().map();
    }
    scene.facts = reopened.model.facts();
    reopened.desk.finish();
    static_cast<void>(scene::turnUntil([&] { return !reopened.desk.isBusy(); }));
    return scene;
}

/// The dialog as a child of the window, because a screenshot shows one window.
Scene saving()
{
    Scene scene = makeScene(QStringLiteral("log")).value_or(Scene());
    scene.arrange = [](QWidget& page) {
        auto* dialog = new SaveBundleDialog(QStringLiteral("demo-1.1.dfu"), page.window());
        dialog->setWindowFlags(Qt::Widget);
        dialog->setAutoFillBackground(true);
        dialog->resize(dialog->minimumWidth(), dialog->heightForWidth(dialog->minimumWidth()));
        dialog->move(page.window()->rect().center() - dialog->rect().center());
        dialog->show();
        dialog->raise();
    };
    return scene;
}

} // namespace

NamedScenes recordingScenes()
{
    return {
        {QStringLiteral("save-bundle"), saving},
        {QStringLiteral("recording"), [] { return sceneOfRecording(Job::Update, true, Run::No); }},
        {QStringLiteral("recording-no-file"),
         [] { return sceneOfRecording(Job::Update, false, Run::No); }},
        {QStringLiteral("recording-same-end"),
         [] { return sceneOfRecording(Job::Update, true, Run::Same); }},
        {QStringLiteral("recording-deviation"),
         [] { return sceneOfRecording(Job::Update, true, Run::Deviating); }},
        {QStringLiteral("recording-devices"),
         [] { return sceneOfRecording(Job::None, false, Run::No); }},
    };
}

} // namespace fieldflash::gui
