// SPDX-License-Identifier: MIT
// Named situations with made-up devices, for screenshots and for viewing the window.
#pragma once

#include "app/gui/map/map_model.h"
#include "app/gui/update/facts/page_facts.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QWidget;

namespace fieldflash::gui {

struct Scene {
    PageFacts facts;
    /// Absent: the map stays empty.
    std::optional<memory::MemoryMap> map;
    /// The plan that the map shows; nullptr: the plan of the facts.
    std::shared_ptr<const plan::Plan> plan = {};
    /// Every sector as left by the job; empty: as planned.
    std::vector<MapCell> cells = {};
    /// The technician page that is open; empty: the panel is closed.
    QString technicianPage = {};
    /// Final adjustments, once that page exists; the page is found by its name.
    std::function<void(QWidget& page)> arrange = {};
};

/// The scenes of a page are in a file of their own; scenes.cpp lists each with one line.
using NamedScenes = std::vector<std::pair<QString, std::function<Scene()>>>;

[[nodiscard]] QStringList sceneNames();
/// Absent for an unknown name.
[[nodiscard]] std::optional<Scene> makeScene(const QString& name);
/// Puts the map of a scene into a model.
void fillMap(const Scene& scene, MapModel& map);

} // namespace fieldflash::gui
