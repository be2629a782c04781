// SPDX-License-Identifier: MIT
// What a person starts and cancels.
#include "app/gui/update/update_model.h"

#include "app/gui/work/recorded_devices.h"
#include "core/image/read_image.h"

namespace fieldflash::gui {

void UpdateModel::perform(Action action)
{
    switch (action) {
    case Action::None: return;
    case Action::ChooseFile: Q_EMIT fileWanted(); return;
    case Action::Start: ask(); return;
    case Action::Confirm:
        if (m_facts.isAskingUndo)
            start(Job::Undo);
        else if (m_facts.isAsking)
            start(Job::Update);
        return;
    case Action::Decline:
        m_facts.isAsking = m_facts.isAskingUndo = false;
        m_facts.allowed.clear();
        tellChange();
        return;
    case Action::Cancel: cancel(); return;
    case Action::TryAgain:
        if (m_facts.report) {
            m_facts.allowed = m_lastAllowed;
            start(m_lastJob);
        } else {
            m_desk.lookAgain();
        }
        return;
    case Action::Again:
        putReportAway();
        m_desk.refresh();
        return;
    case Action::UseBundled: useBundled(); return;
    case Action::Undo: askForUndo(); return;
    case Action::ShowStrangers:
    case Action::HideStrangers:
        m_facts.showsStrangers = action == Action::ShowStrangers;
        tellChange();
        return;
    case Action::Replay: replay(); return;
    case Action::LeaveRecording: Q_EMIT recordingLeft(); return;
    case Action::SaveBundle: Q_EMIT bundleWanted(); return;
    case Action::InstallRule:
        if (m_ruleInstaller)
            m_ruleInstaller->install();
        return;
    }
}

void UpdateModel::ask()
{
    if (m_recorded)
        return;
    const Situation situation = situationOf(m_facts);
    const bool isReady = situation == Situation::Update || situation == Situation::Install
        || situation == Situation::FinishUpdate || situation == Situation::GoBack;
    if (!isReady)
        return;
    if (situation == Situation::GoBack || !m_facts.allowed.empty()) {
        m_facts.isAsking = true;
        tellChange();
        return;
    }
    start(Job::Update);
}

void UpdateModel::installAnyway()
{
    if (m_recorded || situationOf(m_facts) != Situation::UpToDate)
        return;
    start(Job::Update);
}

void UpdateModel::check()
{
    if (!m_recorded)
        start(Job::Check);
}

void UpdateModel::start(Job job)
{
    const DeviceFacts* device = m_facts.chosen();
    const bool hasContent = job == Job::Undo && !m_recorded ? m_facts.undo.has_value()
                                                            : m_facts.file && m_facts.file->image;
    // What stood in the way then does so again when the recorded job comes to it.
    const bool isBlocked = device && device->info.obstacle && !m_recorded;
    if (isWorking() || !device || isBlocked || !hasContent)
        return;
    DeviceDesk::Borrower borrower;
    borrower.activity = tr("The device is being updated.");
    borrower.isUpdate = true;
    if (!m_desk.take(std::move(borrower)))
        return;
    const bool isConfirmed = m_facts.isAsking;
    m_facts.isAsking = m_facts.isAskingUndo = false;
    m_facts.report.reset();
    refreshPlan();
    if (job == Job::Undo) { // the plan of the file is not the one
        m_facts.plan.reset();
        showMap(m_desk.mapOf(*device));
    }
    if (isConfirmed)
        m_facts.allowed.insert(image::FindingCode::OlderVersion);
    m_lastJob = job;
    m_lastAllowed = m_facts.allowed;
    m_steps = StepTracker(job == Job::Check ? StepTracker::Job::Check : StepTracker::Job::Update);
    m_facts.steps = m_steps.steps();
    m_facts.progress = 0;
    m_facts.work = WorkFacts();
    m_facts.work->isCheckOnly = job == Job::Check;
    m_facts.work->isUndo = job == Job::Undo;
    m_facts.work->life = device->role == device::Role::Application ? device::Life::Application
                                                                   : device::Life::Bootloader;
    m_stop = std::stop_source();
    m_previews.erase(m_facts.chosenPort);
    if (m_facts.plan)
        m_facts.work->timeLeft = m_facts.plan->predicted;
    auto backup = job == Job::Update && !m_recorded ? backupFor(*device) : std::nullopt;
    m_runTask = run(job, std::move(backup));
    tellChange();
}

QCoro::Task<> UpdateModel::run(Job job, std::optional<QString> backupFile)
{
    co_await m_desk.whenQuiet();
    m_session = std::make_unique<update::Session>(
        m_desk.bus(), m_desk.clock(), [this](const update::Event& event) { onEvent(event); });
    auto work = carryOut(job, std::move(backupFile));
    update::Report report = co_await work;
    finish(std::move(report), job);
}

QCoro::Task<update::Report> UpdateModel::carryOut(Job job, std::optional<QString> backupFile)
{
    auto selector = device::DeviceSelector::atPort(m_facts.chosenPort);
    const update::UpdateOptions options = optionsFor(std::move(backupFile));
    const std::stop_token stop = m_stop.get_token();
    if (job == Job::Undo && !m_recorded) {
        auto backup = image::loadImage(m_facts.undo->backupFile);
        if (backup) {
            recordJob(job, options, *backup);
            co_await prepareRecording();
            co_return co_await m_session->restore(std::move(*backup), selector, options, stop);
        }
        update::Report report;
        report.job = update::JobKind::Restore;
        report.error = std::move(backup).error();
        co_return report;
    }
    image::FirmwareImage image = *m_facts.file->image;
    recordJob(job, options, image);
    co_await prepareRecording();
    if (job == Job::Undo) // a recorded one: its content is the file
        co_return co_await m_session->restore(std::move(image), selector, options, stop);
    auto task = job == Job::Update ? m_session->update(std::move(image), selector, options, stop)
                                   : m_session->verify(std::move(image), selector, options, stop);
    co_return co_await task;
}

update::UpdateOptions UpdateModel::optionsFor(std::optional<QString> backupFile) const
{
    if (m_recorded)
        return m_recorded->options();
    update::UpdateOptions options;
    options.allowed = m_facts.allowed;
    options.backupFile = std::move(backupFile);
    options.journalFolder = m_journalFolder;
    return options;
}

void UpdateModel::finish(update::Report report, Job job)
{
    if (job != Job::Check)
        m_remembered.setInterrupted(m_facts.chosenPort, report.isFlashInBetween);
    m_steps.ended(!report.error);
    m_facts.steps = m_steps.steps();
    m_facts.progress = m_steps.progress();
    m_facts.work.reset();
    m_facts.allowed.clear();
    m_facts.isReportOfCheck = job == Job::Check;
    m_log.append(report);
    if (m_recording)
        m_recording->report(report);
    if (m_recorded)
        m_facts.recording->deviation = m_recorded->bus().missing();
    else
        noteBackup(report, job);
    m_facts.report = std::move(report);
    m_desk.release();
    // Not from inside the session's last step.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_desk.refresh();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
    tellChange();
}

void UpdateModel::cancel()
{
    if (m_desk.isLentToPage()) {
        m_desk.stop();
        return;
    }
    if (!m_facts.work) {
        if (m_facts.isAsking || m_facts.isAskingUndo)
            perform(Action::Decline);
        return;
    }
    m_facts.work->isStopping = true;
    m_stop.request_stop();
    tellChange();
}

void UpdateModel::putReportAway()
{
    m_facts.report.reset();
    m_facts.steps.clear();
    m_facts.isAsking = m_facts.isAskingUndo = false;
}

} // namespace fieldflash::gui
