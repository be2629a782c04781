// SPDX-License-Identifier: MIT
// Scenes of a job: a real one on a built-in board whose time costs nothing, stopped at a moment.
// No mark and no sentence in them is made up.
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

/// What to do on the board, and up to where.
struct VirtualJob {
    QString switches = {};
    /// Before anything is started: another file, say.
    std::function<void(UpdateModel& model)> prepare = {};
    /// What is started; by default what the button of the page says.
    std::function<void(UpdateModel& model)> start = {};
    /// True at the moment that is shown; by default the end of the job.
    std::function<bool(const PageFacts& facts)> until = {};
};

/// Turns the event loop. The facts as they are at that moment.
[[nodiscard]] Scene sceneOf(const VirtualJob& job);

/// So far within a phase.
[[nodiscard]] std::function<bool(const PageFacts& facts)> during(update::Phase phase, double share);

/// What an update tells from its beginning to its end.
struct RecordedUpdate {
    std::vector<update::Event> events;
    update::Report report;
};
[[nodiscard]] RecordedUpdate recordUpdate(const QString& switches);

} // namespace scene
} // namespace fieldflash::gui
