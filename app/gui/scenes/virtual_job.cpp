// SPDX-License-Identifier: MIT
#include "app/gui/scenes/virtual_job.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/update/update_model.h"
#include "core/update/session.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_board.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QTemporaryDir>

#include <stop_token>
#include <utility>

namespace fieldflash::gui::scene {

namespace {

/// A job takes a few thousand event loop iterations; one that hangs must not hang the program.
constexpr int kMostTurns = 200000;

void placeInOtherBank(board::VirtualBoard& board)
{
    constexpr Address kOtherBank = 0x08080000; // of an L476 with 1 MB (RM0351, 3.3.1)
    board.flash().place(kOtherBank, board::demoApplication(kOld));
}

/// Keeps the facts of the page at the wanted moment.
class Moment {
public:
    Moment(UpdateModel& model, const VirtualJob& job) : m_model(model), m_until(job.until) { }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const Scene& scene() const { return m_scene; }

    /// Also called within a step of the job: a job that never waits can end in one iteration.
    bool look()
    {
        const PageFacts& facts = m_model.facts();
        if (facts.work && facts.plan)
            m_scene.plan = facts.plan; // discarded at the end
        const bool isNow = m_until ? m_until(facts) : facts.report.has_value();
        if (m_isThere || !isNow)
            return m_isThere;
        m_isThere = true;
        m_scene.facts = facts;
        if (!m_scene.plan)
            m_scene.plan = facts.plan;
        m_scene.cells = m_model.fullMap().cells();
        if (!m_scene.cells.empty())
            m_scene.map = m_model.fullMap().map();
        return true;
    }

private:
    UpdateModel& m_model;
    std::function<bool(const PageFacts& facts)> m_until;
    Scene m_scene;
    bool m_isThere = false;
};

/// Precondition: `report` and `session` outlive the task.
QCoro::Task<> updateInto(std::optional<update::Report>& report, update::Session& session,
                         image::FirmwareImage image)
{
    const device::DeviceSelector selector;
    const update::UpdateOptions options;
    const std::stop_token stop;
    auto updating = session.update(std::move(image), selector, options, stop);
    update::Report ended = co_await updating;
    report = std::move(ended);
}

} // namespace

bool turnUntil(const std::function<bool()>& holds)
{
    for (int turn = 0; turn < kMostTurns; ++turn) {
        if (holds())
            return true;
        QCoreApplication::processEvents();
    }
    return false;
}

DeviceSource boardWith(const QString& switches)
{
    QString all = QStringLiteral("clock=virtual");
    if (!switches.isEmpty())
        all += QLatin1Char(',') + switches;
    return virtualSource(all).value_or(DeviceSource());
}

bool isReady(const UpdateModel& model)
{
    const ButtonState button = model.page().primary;
    return button.isEnabled && (button.action == Action::Start || button.action == Action::Confirm);
}

Scene sceneBefore(Situation situation, const QString& switches,
                  std::function<void(UpdateModel& model)> prepare)
{
    return sceneOf(
        {.switches = switches,
         .prepare = std::move(prepare),
         .start = [](UpdateModel&) {},
         .until = [situation](const PageFacts& facts) { return situationOf(facts) == situation; }});
}

std::function<bool(const PageFacts& facts)> during(update::Phase phase, double share)
{
    return [phase, share](const PageFacts& facts) {
        return facts.work && facts.work->phase == phase && facts.work->phaseShare >= share;
    };
}

Scene sceneOf(const VirtualJob& job)
{
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("settings.ini")));
    const DeviceSource source = boardWith(job.switches);
    if (!source.bus)
        return {};
    DeviceDesk desk({.bus = *source.bus, .clock = *source.clock, .remembered = remembered});
    UpdateModel model({.desk = desk,
                       .remembered = remembered,
                       .bundled = job.hasNoFirmware || job.vendor != nullptr
                           ? std::vector<FileFacts>()
                           : std::vector{demoFirmware(kNew)},
                       .isVirtual = true,
                       .sourceNotice = {},
                       .ruleInstaller = nullptr,
                       .backupFolder = folder.filePath(QStringLiteral("backups")),
                       .vendor = job.vendor});
    if (job.placesOtherBank)
        placeInOtherBank(*source.boards.front());
    for (const auto& board : source.boards)
        board->personPressesStop = [&model] { model.cancel(); };
    Moment moment(model, job);
    QObject::connect(&model.fullMap(), &MapModel::cellChanged, &model, [&] { moment.look(); });
    if (job.prepare)
        job.prepare(model);
    static_cast<void>(turnUntil([&] { return moment.look() || isReady(model); }));
    if (job.start)
        job.start(model);
    else if (!moment.isThere())
        model.perform(model.page().primary.action);
    static_cast<void>(turnUntil([&] { return moment.look(); }));
    desk.finish();
    static_cast<void>(turnUntil([&desk] { return !desk.isBusy(); }));
    return moment.scene();
}

RecordedUpdate recordUpdate(const QString& switches)
{
    RecordedUpdate recorded;
    const DeviceSource source = boardWith(switches);
    const FileFacts file = demoFirmware(kNew);
    if (!source.bus || !file.image)
        return recorded;
    update::Session session(*source.bus, *source.clock, [&recorded](const update::Event& event) {
        recorded.events.push_back(event);
    });
    std::optional<update::Report> report;
    const auto updating = updateInto(report, session, *file.image);
    static_cast<void>(turnUntil([&report] { return report.has_value(); }));
    if (report)
        recorded.report = std::move(*report);
    return recorded;
}

} // namespace fieldflash::gui::scene
