// SPDX-License-Identifier: MIT
// A virtual board whose time costs nothing, with a model on top.
#pragma once

#include "app/gui/devices/device_source.h"
#include "app/gui/devices/remembered.h"
#include "app/gui/update/update_model.h"
#include "core/virtual_board/board/virtual_bus.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace fieldflash::test {

/// Destroyed in the right order: model, desk, source, settings.
struct GuiBench {
    /// `switches` of the board; "clock=virtual" is added where they name no clock.
    explicit GuiBench(const QString& switches = {});

    ~GuiBench();
    GuiBench(const GuiBench&) = delete;
    GuiBench& operator=(const GuiBench&) = delete;

    [[nodiscard]] board::VirtualBoard& board(int index = 0);
    [[nodiscard]] board::VirtualBus& bus();
    /// The same settings, a new model: the program started again.
    void restartModel();
    /// As when the program ends: what runs stops safely first.
    void endModel();

    QTemporaryDir folder;
    gui::Remembered remembered;
    gui::DeviceSource source;
    std::unique_ptr<gui::DeviceDesk> desk;
    std::unique_ptr<gui::UpdateModel> model;
};

/// Stops what runs, and waits until no device is open.
void finish(gui::DeviceDesk& desk);

/// Runs the event loop until the condition holds. False after the limit, which is real time and
/// only a net against hangs.
[[nodiscard]] bool waitUntil(const std::function<bool()>& holds);

/// Waits for that situation.
[[nodiscard]] bool reaches(const gui::UpdateModel& model, gui::Situation situation);

} // namespace fieldflash::test
