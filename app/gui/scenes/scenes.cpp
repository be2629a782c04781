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
#include "app/gui/work/step_tracker.h"
#include "core/memory/sparse_bytes.h"
#include "core/plan/sector_fact.h"
#include "core/plan/wanted_content.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace fieldflash::gui {

namespace {

using namespace scene;
using namespace std::chrono_literals;

/// The steps up to and including `last` done; the one after it active with `share`.
void setSteps(Scene& scene, int done, double share)
{
    constexpr std::array<std::pair<update::Phase, Clock::Duration>, 10> kPhases{{
        {update::Phase::Detach, 60ms},
        {update::Phase::AwaitBootloader, 940ms},
        {update::Phase::Inspect, 20ms},
        {update::Phase::Compare, 100ms},
        {update::Phase::Erase, 180ms},
        {update::Phase::Write, 310ms},
        {update::Phase::Verify, 40ms},
        {update::Phase::Leave, 20ms},
        {update::Phase::AwaitApplication, 610ms},
        {update::Phase::Confirm, 10ms},
    }};
    StepTracker steps(StepTracker::Job::Update);
    for (int i = 0; i < done; ++i) {
        steps.started(kPhases[static_cast<std::size_t>(i)].first);
        steps.finished({.phase = kPhases[static_cast<std::size_t>(i)].first,
                        .took = kPhases[static_cast<std::size_t>(i)].second});
    }
    if (done < 10) {
        steps.started(kPhases[static_cast<std::size_t>(done)].first);
        steps.progressed(kPhases[static_cast<std::size_t>(done)].first, share);
    }
    if (!scene.facts.work)
        steps.ended(!scene.facts.report || !scene.facts.report->error);
    scene.facts.steps = steps.steps();
    scene.facts.progress = steps.progress();
}

Scene working()
{
    Scene scene = ready();
    scene.facts.devices = {bootloader()};
    scene.facts.devices.front().knownApplication = application(kOld).info;
    WorkFacts work;
    work.life = device::Life::Bootloader;
    work.phase = update::Phase::Write;
    work.timeLeft = 1600ms;
    work.isPlanned = true;
    scene.facts.work = work;
    setSteps(scene, 5, 0.63);
    scene.sectors = {CellState::Written, CellState::Written, CellState::Written, CellState::Written,
                     CellState::Writing, CellState::Erased,  CellState::Erased};
    return scene;
}

Scene success()
{
    Scene scene = ready(kNew);
    update::Report report = reportOf(scene);
    report.verified = update::Answer::Yes;
    report.returned = update::Answer::Yes;
    report.expectedVersion = update::Answer::Yes;
    report.versionAfter = kNew;
    scene.facts.report = report;
    setSteps(scene, 10, 0);
    scene.sectors.assign(7, CellState::Verified);
    return scene;
}

/// A technician's update, whose old content is saved.
Scene undoOffered(bool isAsking)
{
    Scene scene = success();
    const QString port = scene.facts.chosenPort;
    scene.facts.undo = UndoFacts{.backupFile = QStringLiteral("~/.local/share/fieldflash/backups/"
                                                              "backup_20240131-094502_port-1-4.2_"
                                                              "206139844E43.dfu"),
                                 .portPath = port,
                                 .imageHash = {}};
    scene.facts.report->after = scene.facts.devices.front().info;
    scene.facts.isAskingUndo = isAsking;
    return scene;
}

/// Two pages differ, and the device is in its bootloader: the plan was read before the click.
Scene compared()
{
    Scene scene = ready();
    scene.facts.devices = {bootloader()};
    scene.facts.devices.front().knownApplication = application(kOld).info;
    if (!scene.map || !scene.facts.file->image)
        return scene;
    const auto wanted = plan::wantedContent(*scene.facts.file->image, *scene.map);
    if (!wanted)
        return scene;
    memory::SparseBytes known;
    for (const image::Target& target : scene.facts.file->image->targets)
        for (const image::Segment& segment : target.segments) {
            Bytes old((segment.bytes.size() + 2047) / 2048 * 2048, kErasedByte);
            std::ranges::copy(segment.bytes, old.begin());
            for (const std::size_t place : {std::size_t{1}, old.size() / 2})
                old[place] ^= 1;
            known.put(target.alternateSetting, segment.address, old);
        }
    if (auto plan = plan::makePlan(*wanted, known, plan::Timings(), plan::PlanRules()))
        scene.facts.plan = std::make_shared<plan::Plan>(std::move(*plan));
    scene.facts.isPlanRead = true;
    return scene;
}

Scene failed(Error error, update::Answer verified, int stepsDone)
{
    Scene scene = ready();
    scene.facts.devices = {bootloader()};
    scene.facts.devices.front().knownApplication = application(kOld).info;
    update::Report report = reportOf(scene);
    report.verified = verified;
    report.error = std::move(error);
    report.flashIncomplete = verified != update::Answer::Yes;
    scene.facts.report = report;
    setSteps(scene, stepsDone, 0.5);
    return scene;
}

Scene verifyFailed()
{
    Scene scene =
        failed(Error(ErrorKind::VerifyFailed,
                     QStringLiteral("2 bytes on the device differ from the file. The new "
                                    "program is not complete; the device waits safely in its "
                                    "bootloader."),
                     QStringLiteral("Press Finish update to write it again."))
                   .withDetail(QStringLiteral("first difference at 0x0800 2104"))
                   .whileDoing(QStringLiteral("reading back 0x0800 2000")),
               update::Answer::No, 6);
    scene.facts.report->differentBytes = 2;
    scene.facts.report->differences = {{0, 0x08002104, 0x5a, 0x58}, {0, 0x08002105, 0x11, 0x10}};
    scene.sectors.assign(7, CellState::Verified);
    scene.sectors[4] = CellState::Different;
    return scene;
}

Scene didNotReturn()
{
    Scene scene = failed(
        Error(ErrorKind::DidNotReturn,
              QStringLiteral("Every byte was written and read back, but the application did not "
                             "appear within 10 s."),
              QStringLiteral("Press the reset button of the device, or unplug it and plug it in "
                             "again.")),
        update::Answer::Yes, 8);
    scene.facts.report->returned = update::Answer::No;
    scene.facts.devices.clear();
    scene.facts.report->after = application(kOld).info;
    scene.sectors.assign(7, CellState::Verified);
    return scene;
}

Scene unplugged()
{
    Scene scene = failed(
        Error(ErrorKind::Unplugged,
              QStringLiteral("The cable was unplugged while writing. The old program is erased; "
                             "the device waits safely in its bootloader."),
              QStringLiteral("Plug it in again and press Finish update.")),
        update::Answer::NotAsked, 5);
    scene.facts.devices.clear();
    scene.facts.report->after = application(kOld).info;
    scene.sectors = {CellState::Written, CellState::Written, CellState::Writing, CellState::Erased,
                     CellState::Erased,  CellState::Erased,  CellState::Erased};
    return scene;
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

Scene wrongFile()
{
    Scene scene = ready();
    scene.facts.file->fileName = QStringLiteral("coffee-grinder-3.2.dfu");
    scene.facts.file->isBundled = false;
    scene.facts.file->header.reset();
    scene.facts.findings = {
        {.code = image::FindingCode::WrongProduct,
         .summary = QStringLiteral("The file is meant for another product."),
         .detail = QStringLiteral("File: 1209:4C01, device: 1209:0001.")},
        {.code = image::FindingCode::LinkAddress,
         .summary = QStringLiteral("The program was built for another place in memory."),
         .detail = QStringLiteral("Reset vector 0x0800 C1D5, written to 0x0800 0000.")}};
    return scene;
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
        {QStringLiteral("verify-failed"), verifyFailed},
        {QStringLiteral("did-not-return"), didNotReturn},
        {QStringLiteral("unplugged"), unplugged},
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
    map.setMap(*scene.map, scene.facts.plan.get());
    if (!scene.facts.plan)
        return;
    std::size_t next = 0;
    for (const plan::SectorPlan& sector : scene.facts.plan->sectors)
        if (plan::isTouched(sector.intent) && next < scene.sectors.size())
            map.setState(sector.alternateSetting, sector.range, scene.sectors[next++]);
}

} // namespace fieldflash::gui
