// SPDX-License-Identifier: MIT
#include "app/gui/scenes/log_scenes.h"

#include "app/gui/log/log_page.h"

#include <QTreeView>

namespace fieldflash::gui {

namespace {

using namespace std::chrono_literals;

void add(LogModel& log, const update::Event& event) { log.append(event); }

void protocol(LogModel& log, const QStringList& lines)
{
    for (const QString& line : lines)
        log.append(LogEntry::Level::Protocol, line);
}

void fill(LogModel& log)
{
    using enum update::Phase;
    add(log, update::PhaseStarted{Detach});
    protocol(log, {QStringLiteral("DFU_DETACH wValue 1000")});
    add(log, update::PhaseFinished{Detach, 61ms});
    add(log, update::PhaseStarted{AwaitBootloader});
    add(log, update::PhaseFinished{AwaitBootloader, 942ms});
    add(log, update::PhaseStarted{Erase});
    protocol(log,
             {QStringLiteral("DFU_DNLOAD wBlockNum 0: Erase 0x0800 0000 (5 bytes)"),
              QStringLiteral("DFU_GETSTATUS: dfuDNBUSY, OK, poll after 25 ms"),
              QStringLiteral("DFU_GETSTATUS: dfuDNLOAD-IDLE, OK, poll after 0 ms")});
    add(log, update::Note{QStringLiteral("A transfer failed once and was repeated."), true});
    add(log, update::PhaseFinished{Erase, 176ms});
    update::Report report;
    report.error = Error(ErrorKind::VerifyFailed,
                         QStringLiteral("2048 bytes on the device are not what the file says."),
                         QStringLiteral("A part of its memory is write-protected or worn out."));
    log.append(report);
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
        page->view().expand(page->view().model()->index(4, 0));
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
