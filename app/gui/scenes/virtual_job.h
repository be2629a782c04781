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

class UpdateModel;

namespace scene {

/// What to do on the board, and when to stop.
struct VirtualJob {
    QString switches = {};
    /// Before the job starts: to open another file, for example.
    std::function<void(UpdateModel& model)> prepare = {};
    /// Starts the job; by default the page's main button does.
    std::function<void(UpdateModel& model)> start = {};
    /// True at the moment to be shown; by default at the end of the job.
    std::function<bool(const PageFacts& facts)> until = {};
};

/// Runs the event loop. Returns the facts at that moment.
[[nodiscard]] Scene sceneOf(const VirtualJob& job);

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
