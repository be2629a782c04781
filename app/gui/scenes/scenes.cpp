// SPDX-License-Identifier: MIT
#include "app/gui/scenes/scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/connection_scenes.h"
#include "app/gui/scenes/log_scenes.h"
#include "app/gui/scenes/memory_scenes.h"
#include "app/gui/scenes/option_bytes_scenes.h"
#include "app/gui/scenes/read_back_scenes.h"
#include "app/gui/scenes/recording_scenes.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/series_scenes.h"
#include "app/gui/scenes/virtual_job.h"
#include "app/gui/update/update_model.h"

#include <utility>

namespace fieldflash::gui {

namespace {

using namespace scene;

Scene working() { return sceneOf({.until = during(update::Phase::Write, 0.6)}); }

Scene success() { return sceneOf({}); }

Scene failedWith(const char* switches) { return sceneOf({.switches = QLatin1String(switches)}); }

Scene checked()
{
    return sceneOf({.start = [](UpdateModel& model) { model.check(); }});
}

Scene stoppedWhileComparing()
{
    return sceneOf({.start = [](UpdateModel& model) {
        model.perform(Action::Start);
        QObject::connect(&model, &UpdateModel::changed, &model, [&model] {
            const auto& work = model.facts().work;
            if (work && work->phase == update::Phase::Compare)
                model.cancel();
        });
    }});
}

/// A technician's update whose old content was saved.
Scene undoOffered(bool isAsking)
{
    Scene scene = success();
    const QString port = scene.facts.chosenPort;
    scene.facts.undo = UndoFacts{.backupFile = QStringLiteral("~/.local/share/fieldflash/backups/"
                                                              "backup_20240131-094502_port-1-4.2_"
                                                              "206139844E43.dfu"),
                                 .portPath = port,
                                 .imageHash = {}};
    scene.facts.isAskingUndo = isAsking;
    return scene;
}

/// The device is in bootloader mode: the plan was made by comparing, before the click.
Scene compared()
{
    return sceneOf({.switches = QStringLiteral("start=bootloader"),
                    .start = [](UpdateModel&) {},
                    .until = [](const PageFacts& facts) { return facts.isPlanRead; }});
}

Scene several()
{
    Scene scene = ready();
    scene.facts.chosenPort.clear();
    DeviceFacts other = application(kNew, QStringLiteral("1-3"));
    other.info.serialNumber = QStringLiteral("3057377A3037");
    DeviceFacts third = bootloader();
    third.info.portPath = QStringLiteral("2-1.4");
    scene.facts.devices.push_back(other);
    scene.facts.devices.push_back(third);
    scene.map.reset();
    return scene;
}

/// A file for another product, as the gate reports it.
Scene wrongFile()
{
    return sceneOf(
        {.prepare =
             [](UpdateModel& model) {
                 FileFacts file = demoFirmware(kNew);
                 file.fileName = QStringLiteral("coffee-grinder-3.2.dfu");
                 file.isBundled = false;
                 file.header.reset();
                 if (file.image)
                     file.image->identity.productId = 0x4C01;
                 model.setFile(std::move(file));
             },
         .until =
             [](const PageFacts& facts) { return situationOf(facts) == Situation::WrongFile; }});
}

Scene badFile()
{
    Scene scene = ready();
    FileFacts file;
    file.fileName = QStringLiteral("demo-l476-1.1.dfu");
    file.fileSize = 48 * 1024;
    file.error = Error(ErrorKind::BadFile,
                       QStringLiteral("This file is a web page, not firmware. It was probably "
                                      "saved instead of downloaded."),
                       QStringLiteral("Download it again with the download button of the page."));
    scene.facts.file = file;
    return scene;
}

Scene emptyBootloader(bool wasInterrupted)
{
    Scene scene = ready();
    scene.facts.devices = {bootloader()};
    scene.facts.devices.front().isEmpty = true;
    scene.facts.devices.front().wasInterrupted = wasInterrupted;
    return scene;
}

Scene noFile()
{
    Scene scene = ready();
    scene.facts.file.reset();
    scene.facts.plan.reset();
    return scene;
}

Scene longNames()
{
    Scene scene = ready();
    scene.facts.devices.front().info.product =
        QStringLiteral("Universal laboratory power supply with four channels, revision C");
    scene.facts.devices.front().info.portPath = QStringLiteral("3-2.4.1.3.2");
    scene.facts.chosenPort = scene.facts.devices.front().info.portPath;
    scene.facts.file->header.reset();
    scene.facts.file->isBundled = false;
    scene.facts.file->fileName =
        QStringLiteral("laboratory-power-supply-four-channel-revision-c-firmware-release-1.1.dfu");
    return scene;
}

Scene asking()
{
    Scene scene = ready(0x0120);
    scene.facts.isAsking = true;
    return scene;
}

NamedScenes updatePageScenes()
{
    return {
        {QStringLiteral("several-devices"), several},
        {QStringLiteral("no-file"), noFile},
        {QStringLiteral("ready"), [] { return ready(); }},
        {QStringLiteral("up-to-date"), [] { return ready(kNew); }},
        {QStringLiteral("go-back"), [] { return ready(0x0120); }},
        {QStringLiteral("confirm"), asking},
        {QStringLiteral("wrong-file"), wrongFile},
        {QStringLiteral("bad-file"), badFile},
        {QStringLiteral("bootloader-empty"), [] { return emptyBootloader(false); }},
        {QStringLiteral("finish-update"), [] { return emptyBootloader(true); }},
        {QStringLiteral("working"), working},
        {QStringLiteral("success"), success},
        {QStringLiteral("bootloader-compared"), compared},
        {QStringLiteral("undo-offered"), [] { return undoOffered(false); }},
        {QStringLiteral("undo-question"), [] { return undoOffered(true); }},
        {QStringLiteral("verify-failed"), [] { return failedWith("read-corruption=0x08002104"); }},
        {QStringLiteral("did-not-return"), [] { return failedWith("leave=never-returns"); }},
        {QStringLiteral("unplugged"), [] { return failedWith("unplug-at=3000"); }},
        {QStringLiteral("write-protected"), [] { return failedWith("write-protect=0-2"); }},
        {QStringLiteral("read-protected"), [] { return failedWith("rdp=1"); }},
        {QStringLiteral("stopped-writing"), [] { return failedWith("stop-after=3000"); }},
        {QStringLiteral("stopped-comparing"), stoppedWhileComparing},
        {QStringLiteral("check-differs"), checked},
        {QStringLiteral("long-names"), longNames},
    };
}

const NamedScenes& makers()
{
    static const NamedScenes all = [] {
        NamedScenes scenes;
        for (const NamedScenes& some :
             {connectionScenes(), updatePageScenes(), memoryScenes(), readBackScenes(),
              seriesScenes(), optionBytesScenes(), logScenes(), recordingScenes()})
            scenes.insert(scenes.end(), some.begin(), some.end());
        return scenes;
    }();
    return all;
}

} // namespace

QStringList sceneNames()
{
    QStringList names;
    for (const auto& [name, maker] : makers())
        names.append(name);
    return names;
}

std::optional<Scene> makeScene(const QString& name)
{
    for (const auto& [known, maker] : makers())
        if (known == name)
            return maker();
    return std::nullopt;
}

void fillMap(const Scene& scene, MapModel& map)
{
    if (!scene.map) {
        map.clear();
        return;
    }
    map.setMap(*scene.map, scene.plan ? scene.plan.get() : scene.facts.plan.get());
    for (const MapCell& cell : scene.cells)
        map.setState(cell.alternateSetting, cell.range, cell.state);
}

} // namespace fieldflash::gui
