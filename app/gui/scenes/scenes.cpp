// SPDX-License-Identifier: MIT
#include "app/gui/scenes/scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/chip_scenes.h"
#include "app/gui/scenes/connection_scenes.h"
#include "app/gui/scenes/log_scenes.h"
#include "app/gui/scenes/memory_scenes.h"
#include "app/gui/scenes/option_bytes_scenes.h"
#include "app/gui/scenes/plain_dfu_scenes.h"
#include "app/gui/scenes/read_back_scenes.h"
#include "app/gui/scenes/recording_scenes.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/series_scenes.h"
#include "app/gui/scenes/vendor_scenes.h"
#include "app/gui/scenes/virtual_job.h"
#include "app/gui/update/update_model.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace fieldflash::gui {

namespace {

using namespace scene;

Scene working() { return sceneOf({.until = during(update::Phase::Write, 0.6)}); }

/// As with backups switched off.
Scene success()
{
    Scene scene = sceneOf({});
    scene.facts.undo.reset();
    return scene;
}

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
    const auto hasEnded = [](const PageFacts& facts) {
        return facts.report && facts.chosen() && canUndo(facts);
    };
    Scene scene = sceneOf({.prepare = [](UpdateModel& model) { model.setTechnician(true); },
                           .start =
                               [isAsking](UpdateModel& model) {
                                   model.perform(Action::Start);
                                   if (isAsking)
                                       QObject::connect(&model, &UpdateModel::changed, &model,
                                                        [&model] { model.perform(Action::Undo); });
                               },
                           .until =
                               [isAsking, hasEnded](const PageFacts& facts) {
                                   return isAsking ? facts.isAskingUndo : hasEnded(facts);
                               }});
    // A folder that is gone by now, and whose name is another one each time.
    if (scene.facts.undo)
        scene.facts.undo->backupFile =
            QStringLiteral("~/.local/share/fieldflash/backups/"
                           "backup_20240131-094502_port-1-1_206139844E43.dfu");
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
    return sceneOf({.switches = QStringLiteral("boards=3"),
                    .start = [](UpdateModel&) {},
                    .until =
                        [](const PageFacts& facts) {
                            return facts.devices.size() == 3
                                && situationOf(facts) == Situation::SeveralDevices;
                        }});
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

/// A page of the web, saved under the name of the firmware.
Scene badFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo-l476-1.1.dfu"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("<!DOCTYPE html>\n<html><head><title>Downloads</title></head></html>\n"
                   + QByteArray(48 * 1024, ' '));
    file.close();
    return sceneBefore(Situation::BadFile, {},
                       [path](UpdateModel& model) { model.setFile(readFirmwareFile(path)); });
}

Scene emptyBootloader()
{
    return sceneBefore(Situation::Install, QStringLiteral("start=empty,empty-starts-rom"));
}

/// Stopped while writing, and the verdict put away.
Scene interrupted()
{
    return sceneOf(
        {.switches = QStringLiteral("stop-after=3000"),
         .start =
             [](UpdateModel& model) {
                 model.perform(Action::Start);
                 QObject::connect(&model, &UpdateModel::changed, &model, [&model] {
                     if (model.facts().report)
                         model.perform(Action::Again);
                 });
             },
         .until =
             [](const PageFacts& facts) { return situationOf(facts) == Situation::FinishUpdate; }});
}

Scene noFile()
{
    return sceneOf(
        {.hasNoFirmware = true,
         .start = [](UpdateModel&) {},
         .until = [](const PageFacts& facts) { return situationOf(facts) == Situation::NoFile; }});
}

Scene longNames()
{
    Scene scene = sceneBefore(Situation::Update);
    if (scene.facts.devices.empty() || !scene.facts.file)
        return scene;
    const QString name =
        QStringLiteral("Universal laboratory power supply with four channels, revision C");
    DeviceFacts& device = scene.facts.devices.front();
    device.info.product = name;
    device.info.portPath = scene.facts.chosenPort = QStringLiteral("3-2.4.1.3.2");
    device.knownApplication.reset();
    scene.facts.shown.reset();
    scene.facts.file->header.reset();
    scene.facts.file->isBundled = false;
    scene.facts.file->fileName =
        QStringLiteral("laboratory-power-supply-four-channel-revision-c-firmware-release-1.1.dfu");
    return scene;
}

/// The button pressed with an older file.
Scene asking()
{
    return sceneOf({.switches = QStringLiteral("version=1.2"),
                    .until = [](const PageFacts& facts) { return facts.isAsking; }});
}

/// Another program in the other bank, which only the bootloader shows.
Scene otherBank()
{
    return sceneOf({.switches = QStringLiteral("bfb2=on"),
                    .prepare = {},
                    .until = [](const PageFacts& facts) { return facts.raised.has_value(); },
                    .placesOtherBank = true});
}

NamedScenes updatePageScenes()
{
    return {
        {QStringLiteral("several-devices"), several},
        {QStringLiteral("no-file"), noFile},
        {QStringLiteral("ready"), [] { return sceneBefore(Situation::Update); }},
        {QStringLiteral("up-to-date"),
         [] { return sceneBefore(Situation::UpToDate, QStringLiteral("version=1.1")); }},
        {QStringLiteral("go-back"),
         [] { return sceneBefore(Situation::GoBack, QStringLiteral("version=1.2")); }},
        {QStringLiteral("confirm"), asking},
        {QStringLiteral("wrong-file"), wrongFile},
        {QStringLiteral("bad-file"), badFile},
        {QStringLiteral("other-bank"), otherBank},
        {QStringLiteral("bootloader-empty"), emptyBootloader},
        {QStringLiteral("finish-update"), interrupted},
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
             {connectionScenes(), updatePageScenes(), plainDfuScenes(), memoryScenes(),
              readBackScenes(), seriesScenes(), optionBytesScenes(), logScenes(), recordingScenes(),
              vendorScenes()})
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
    return makeChipScene(name);
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
