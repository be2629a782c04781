// SPDX-License-Identifier: MIT
// A virtual board in virtual time, with a model on top.
#pragma once

#include "app/gui/devices/device_source.h"
#include "app/gui/devices/remembered.h"
#include "app/gui/update/update_model.h"
#include "core/virtual_board/board/virtual_bus.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace fieldflash::test {

/// Members are destroyed in the right order: model, desk, source, settings.
struct GuiBench {
    /// `switches` of the board; "clock=virtual" is added if they do not set the clock.
    explicit GuiBench(const QString& switches = {});

    ~GuiBench();
    GuiBench(const GuiBench&) = delete;
    GuiBench& operator=(const GuiBench&) = delete;

    [[nodiscard]] board::VirtualBoard& board(int index = 0);
    [[nodiscard]] board::VirtualBus& bus();
    /// The same settings with a new model, as after a restart of the program.
    void restartModel();
    /// As on program exit: a running job is stopped safely first.
    void endModel();

    QTemporaryDir folder;
    gui::Remembered remembered;
    gui::DeviceSource source;
    std::unique_ptr<gui::DeviceDesk> desk;
    std::unique_ptr<gui::UpdateModel> model;
};

/// Stops running work, and waits until no device is open.
void finish(gui::DeviceDesk& desk);

/// Runs the event loop until the condition is true. False after the limit, which is real time and
/// only a safety net against hangs.
[[nodiscard]] bool waitUntil(const std::function<bool()>& holds);

/// The main button.
void press(gui::UpdateModel& model);

/// Waits for the report.
[[nodiscard]] bool ends(const gui::UpdateModel& model);

/// Waits for that situation.
[[nodiscard]] bool reaches(const gui::UpdateModel& model, gui::Situation situation);

} // namespace fieldflash::test
