// SPDX-License-Identifier: MIT
#include "app/gui/scenes/recording_scenes.h"

#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"

#include <QWidget>

namespace fieldflash::gui {

namespace {

using namespace std::chrono_literals;

RecordingFacts recording()
{
    RecordingFacts facts;
    facts.began = QDateTime(QDate(2026, 5, 3), QTime(14, 2));
    facts.program = QStringLiteral("fieldflash");
    facts.version = QStringLiteral(FIELDFLASH_VERSION);
    facts.system = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
    facts.jobs = 3;
    facts.job = update::JobKind::Update;
    facts.fileName = QStringLiteral("demo-1.1.dfu");
    facts.verdict = scene::recordUpdate({}).report.verdict();
    facts.exitCode = 0;
    return facts;
}

Scene recordedReady(bool hasFile)
{
    Scene scene = scene::ready();
    scene.facts.recording = recording();
    scene.facts.hasBundledFirmware = false;
    if (!hasFile) {
        scene.facts.file.reset();
        scene.facts.plan.reset();
    }
    return scene;
}

Scene ended(bool hasDeviated)
{
    Scene scene = makeScene(QStringLiteral("success")).value_or(Scene());
    scene.facts.recording = recording();
    if (!hasDeviated)
        return scene;
    scene.facts.report->error =
        Error(ErrorKind::Unplugged, QStringLiteral("The recording continues differently."));
    scene.facts.recording->deviation = transcript::Deviation{
        .entry = 118,
        .at = 1s + 482ms,
        .recorded = QStringLiteral("OUT 21 01 0002 0000, 2048 bytes"),
        .found =
            QStringLiteral("OUT 21 01 0002 0000, 2048 bytes, with other data from byte 16 on")};
    scene.cells.clear();
    return scene;
}

Scene devicesOnly()
{
    Scene scene = recordedReady(false);
    RecordingFacts& facts = *scene.facts.recording;
    facts.job.reset();
    facts.jobs = 0;
    facts.verdict.clear();
    facts.exitCode.reset();
    facts.isComplete = false;
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
        {QStringLiteral("recording"), [] { return recordedReady(true); }},
        {QStringLiteral("recording-no-file"), [] { return recordedReady(false); }},
        {QStringLiteral("recording-same-end"), [] { return ended(false); }},
        {QStringLiteral("recording-deviation"), [] { return ended(true); }},
        {QStringLiteral("recording-devices"), devicesOnly},
    };
}

} // namespace fieldflash::gui
