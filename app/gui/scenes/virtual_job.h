// SPDX-License-Identifier: MIT
// Scenes of a job: a real job on a built-in board with virtual time, stopped at a given moment. No
// mark or sentence in them is made up.
#pragma once

#include "app/gui/scenes/scenes.h"
#include "core/update/event.h"
#include "core/update/report.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fieldflash::gui {

class Remembered;
class UpdateModel;
class VendorBundle;
struct DeviceSource;

namespace scene {

/// What to do on the board, and when to stop.
struct VirtualJob {
    QString switches = {};
    /// No firmware comes with the program.
    bool hasNoFirmware = false;
    /// Before the job starts: to open another file, for example.
    std::function<void(UpdateModel& model)> prepare = {};
    /// Starts the job; by default the page's main button does.
    std::function<void(UpdateModel& model)> start = {};
    /// True at the moment to be shown; by default at the end of the job.
    std::function<bool(const PageFacts& facts)> until = {};
    /// The second bank contains a program, too.
    bool placesOtherBank = false;
    /// The window was opened with it. Outlives the job.
    const VendorBundle* vendor = nullptr;
};

/// Built-in boards whose time costs nothing.
[[nodiscard]] DeviceSource boardWith(const QString& switches);
/// Turns the event loop. False: it did not come to that.
[[nodiscard]] bool turnUntil(const std::function<bool()>& holds);
/// Its button starts something.
[[nodiscard]] bool isReady(const UpdateModel& model);

/// Runs the event loop. Returns the facts at that moment.
[[nodiscard]] Scene sceneOf(const VirtualJob& job);

/// Before a job: what the page comes to with that board.
[[nodiscard]] Scene sceneBefore(Situation situation, const QString& switches = {},
                                std::function<void(UpdateModel& model)> prepare = {});

/// True once this share of a phase is done.
[[nodiscard]] std::function<bool(const PageFacts& facts)> during(update::Phase phase, double share);

/// Everything that an update reports, from beginning to end.
struct RecordedUpdate {
    std::vector<update::Event> events;
    update::Report report;
};
[[nodiscard]] RecordedUpdate recordUpdate(const QString& switches);

} // namespace scene
} // namespace fieldflash::gui
