// SPDX-License-Identifier: MIT
#include "app/gui/scenes/log_scenes.h"

#include "app/gui/log/log_page.h"
#include "app/gui/scenes/virtual_job.h"

#include <QTreeView>

namespace fieldflash::gui {

namespace {

/// The log of an update that failed at a write-protected sector.
void fill(LogModel& log)
{
    const scene::RecordedUpdate recorded = scene::recordUpdate(QStringLiteral("write-protect=0-2"));
    for (const update::Event& event : recorded.events)
        log.append(event);
    log.append(recorded.report);
}

Scene logScene(bool isFilled)
{
    Scene scene = makeScene(QStringLiteral("ready")).value_or(Scene());
    scene.technicianPage = QStringLiteral("log");
    scene.arrange = [isFilled](QWidget& widget) {
        auto* page = qobject_cast<LogPage*>(&widget);
        if (!page || !isFilled)
            return;
        fill(page->log());
        const QAbstractItemModel* rows = page->view().model();
        page->view().expand(rows->index(rows->rowCount() - 1, 0));
    };
    return scene;
}

} // namespace

NamedScenes logScenes()
{
    return {
        {QStringLiteral("log-empty"), [] { return logScene(false); }},
        {QStringLiteral("log"), [] { return logScene(true); }},
    };
}

} // namespace fieldflash::gui
