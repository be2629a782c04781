// SPDX-License-Identifier: MIT
// A recorded session of a window, and a window showing the recording.
#pragma once

#include "app/gui/work/recorded_devices.h"
#include "app/gui/work/session_recording.h"
#include "core/base/virtual_clock.h"
#include "tests/app/gui/bench.h"
#include "tests/support/catch.h"

#include <QFile>

#include <memory>

namespace fieldflash::test {

/// A board with a window that records.
struct RecordedBench {
    explicit RecordedBench(const QString& switches = {},
                           gui::SessionRecording::Limits limits = gui::SessionRecording::Limits())
        : bench(switches)
    {
        bench.endModel();
        recording =
            std::make_unique<gui::SessionRecording>(*bench.source.bus, *bench.source.clock, limits);
        bench.desk = std::make_unique<gui::DeviceDesk>(gui::DeskInput{
            .bus = recording->bus(), .clock = *bench.source.clock, .remembered = bench.remembered});
        gui::ModelInput input{.desk = *bench.desk,
                              .remembered = bench.remembered,
                              .bundled = {gui::demoFirmware(0x0110)},
                              .isVirtual = true,
                              .sourceNotice = {},
                              .ruleInstaller = nullptr};
        input.recording = recording.get();
        model = std::make_unique<gui::UpdateModel>(std::move(input));
    }

    ~RecordedBench()
    {
        finish(*bench.desk);
        model.reset();
    }
    RecordedBench(const RecordedBench&) = delete;
    RecordedBench& operator=(const RecordedBench&) = delete;

    void update(gui::Situation end = gui::Situation::Succeeded)
    {
        REQUIRE(waitUntil([&] { return model->page().primary.action == gui::Action::Start; }));
        model->perform(gui::Action::Start);
        REQUIRE(reaches(*model, end));
    }

    [[nodiscard]] QString save(bool includesFirmware = false) const
    {
        const QString path = bench.folder.filePath(QStringLiteral("case.ffrec"));
        const auto snapshot = recording->snapshot(includesFirmware);
        REQUIRE(snapshot);
        REQUIRE_FALSE(gui::saveSnapshot(*snapshot, path));
        return path;
    }

    GuiBench bench;
    std::unique_ptr<gui::SessionRecording> recording;
    std::unique_ptr<gui::UpdateModel> model;
};

/// The window showing a bundle, in virtual time.
struct Reopened {
    explicit Reopened(const QString& path)
        : remembered(folder.filePath(QStringLiteral("settings.ini")))
    {
        auto opened = gui::openRecording(path);
        REQUIRE(opened);
        devices = std::make_unique<gui::RecordedDevices>(std::move(*opened),
                                                         std::make_unique<VirtualClock>());
        desk = std::make_unique<gui::DeviceDesk>(devices->deskInput(remembered));
        gui::ModelInput input{.desk = *desk,
                              .remembered = remembered,
                              .bundled = {},
                              .isVirtual = false,
                              .sourceNotice = {},
                              .ruleInstaller = nullptr};
        input.recorded = devices.get();
        model = std::make_unique<gui::UpdateModel>(std::move(input));
    }

    ~Reopened() { finish(*desk); }
    Reopened(const Reopened&) = delete;
    Reopened& operator=(const Reopened&) = delete;

    void run(gui::Situation end = gui::Situation::Succeeded)
    {
        REQUIRE(model->page().primary.action == gui::Action::Replay);
        model->perform(gui::Action::Replay);
        REQUIRE(model->isWorking());
        REQUIRE(reaches(*model, end));
    }

    QTemporaryDir folder;
    gui::Remembered remembered;
    std::unique_ptr<gui::RecordedDevices> devices;
    std::unique_ptr<gui::DeviceDesk> desk;
    std::unique_ptr<gui::UpdateModel> model;
};

} // namespace fieldflash::test
