// SPDX-License-Identifier: MIT
// What the user starts and cancels.
#include "app/gui/update/update_model.h"

#include "app/gui/work/recorded_devices.h"
#include "core/image/read_image.h"

#include <QPointer>

namespace fieldflash::gui {

namespace {

/// Does not block the event loop, however large the image is.
QCoro::Task<> prepare(SessionRecording* recording, Clock& clock)
{
    while (recording && recording->prepare()) {
        const Clock::Duration turn{0};
        co_await clock.sleepFor(turn);
    }
}

} // namespace

update::JobKind UpdateModel::kindOf(Job job)
{
    switch (job) {
    case Job::Update: return update::JobKind::Update;
    case Job::Check: return update::JobKind::Verify;
    case Job::Undo: return update::JobKind::Restore;
    case Job::StartApplication: return update::JobKind::Leave;
    case Job::EnterBootloader: return update::JobKind::Detach;
    case Job::Erase: return update::JobKind::Erase;
    case Job::InstallLoader: return update::JobKind::InstallLoader;
    }
    Q_UNREACHABLE();
}

StepTracker::Job UpdateModel::stepsOf(Job job)
{
    switch (job) {
    case Job::Update:
    case Job::Undo: return StepTracker::Job::Update;
    case Job::Check: return StepTracker::Job::Check;
    case Job::StartApplication: return StepTracker::Job::StartApplication;
    case Job::EnterBootloader: return StepTracker::Job::EnterBootloader;
    case Job::Erase: return StepTracker::Job::Erase;
    case Job::InstallLoader: return StepTracker::Job::InstallLoader;
    }
    Q_UNREACHABLE();
}

QCoro::Task<update::Report>
UpdateModel::carryOut(update::Session& session, Job job, image::FirmwareImage image,
                      std::vector<AddressRange> ranges, device::DeviceSelector selector,
                      update::UpdateOptions options, std::stop_token stop)
{
    switch (job) {
    case Job::StartApplication: co_return co_await session.leave(std::nullopt, selector, stop);
    case Job::EnterBootloader: co_return co_await session.detach(selector, stop);
    case Job::Erase: co_return co_await session.erase(std::move(ranges), selector, options, stop);
    case Job::InstallLoader:
        co_return co_await session.installLoader(std::move(image), selector, options, stop);
    case Job::Update: co_return co_await session.update(std::move(image), selector, options, stop);
    case Job::Check: co_return co_await session.verify(std::move(image), selector, options, stop);
    case Job::Undo: break;
    }
    co_return co_await session.restore(std::move(image), selector, options, stop);
}

void UpdateModel::perform(Action action)
{
    switch (action) {
    case Action::None: return;
    case Action::ChooseFile: chooseFile(); return;
    case Action::ChooseDevice: chooseAnotherDevice(); return;
    case Action::PlaceFile: placeFile(); return;
    case Action::AllowAll: allowAll(); return;
    case Action::ShowOptionBytes: Q_EMIT optionBytesWanted(); return;
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
        if (m_facts.undo && m_facts.undo->isChosen)
            m_facts.undo = std::exchange(m_undoOfUpdate, std::nullopt);
        tellChange();
        return;
    case Action::Cancel: cancel(); return;
    case Action::TryAgain:
        m_retries = 0;
        if (m_facts.report) {
            m_facts.allowed = m_lastAllowed;
            start(m_lastJob);
        } else {
            m_desk.lookAgain();
        }
        return;
    case Action::Again: again(); return;
    case Action::UseBundled: useBundled(); return;
    case Action::Undo: askForUndo(); return;
    case Action::ShowUnknownUsbDevices:
    case Action::HideUnknownUsbDevices:
        m_facts.showsUnknownUsbDevices = action == Action::ShowUnknownUsbDevices;
        tellChange();
        return;
    case Action::Replay: replay(); return;
    case Action::LeaveRecording: Q_EMIT recordingLeft(); return;
    case Action::SaveBundle: Q_EMIT bundleWanted(); return;
    case Action::StartApplication: startApplication(); return;
    case Action::InstallLoader: Q_EMIT loaderWanted(); return;
    case Action::UpdateWithoutBackup:
        m_facts.allowed = m_lastAllowed;
        m_skipsBackup = true;
        start(Job::Update);
        m_skipsBackup = false;
        return;
    case Action::InstallRule:
        if (m_ruleInstaller)
            m_ruleInstaller->install();
        return;
    }
}

void UpdateModel::again()
{
    const auto& report = m_facts.report;
    const bool isUpdated = report && report->job == update::JobKind::Update && !report->error;
    if (isUpdated && m_facts.devices.size() > 1) { // another one, and which is not known
        chooseAnotherDevice();
        return;
    }
    putReportAway();
    m_desk.refresh();
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
    const bool isOlder = situation == Situation::GoBack || isRaisedOlder(m_facts);
    if (isOlder || m_facts.allowsDanger()) {
        m_facts.isAsking = true;
        tellChange();
        return;
    }
    start(Job::Update);
}

void UpdateModel::installAnyway()
{
    if (m_recorded || situationOf(m_facts) != Situation::UpToDate || !m_facts.refusals().empty())
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
    // An obstacle in a recording occurs again when the recorded job gets there.
    const bool isBlocked = device && device->info.obstacle && !m_recorded;
    if (isWorking() || !device || isBlocked || !hasContentFor(job))
        return;
    DeviceDesk::Borrower borrower;
    borrower.activity = tr("The device is being updated.");
    borrower.isUpdate = true;
    if (!m_desk.take(std::move(borrower)))
        return;
    m_facts.fileChange.reset();
    const bool isConfirmed = m_facts.isAsking;
    m_facts.isAsking = m_facts.isAskingUndo = false;
    m_facts.report.reset();
    m_facts.isRetrying = false;
    m_canOpen.reset();
    refreshPlan();
    if (!isOfFile(job) && !m_recorded) { // the plan made from the file does not apply
        m_facts.plan.reset();
        if (job == Job::Undo && m_facts.undo)
            m_facts.allowed = m_facts.undo->allowed;
        showMap(m_desk.mapOf(*device));
    }
    if (isConfirmed)
        m_facts.allowed.insert(image::FindingCode::OlderVersion);
    m_lastJob = job;
    m_lastAllowed = m_facts.allowed;
    m_steps = StepTracker(stepsOf(job));
    m_facts.steps = m_steps.steps();
    m_facts.progress = 0;
    m_facts.work = WorkFacts();
    m_facts.work->isCheckOnly = job == Job::Check;
    m_facts.work->isUndo = job == Job::Undo;
    m_facts.work->job = kindOf(job);
    m_facts.work->life = device->role == device::Role::Application ? device::Life::Application
                                                                   : device::Life::Bootloader;
    m_stop = std::stop_source();
    m_previews.erase(m_facts.chosenPort);
    if (m_facts.plan)
        m_facts.work->timeLeft = m_facts.plan->predicted;
    auto backup = job == Job::Update && !m_recorded ? backupFor(*device) : std::nullopt;
    if (job == Job::Update)
        rememberVendor(false);
    m_runTask = run(job, std::move(backup));
    tellChange();
}

update::Listener UpdateModel::listener()
{
    return [self = QPointer<UpdateModel>(this)](const update::Event& event) {
        if (self)
            self->onEvent(event);
    };
}

QCoro::Task<> UpdateModel::run(Job job, std::optional<QString> backupFile)
{
    const QPointer<UpdateModel> self(this);
    DeviceDesk& desk = m_desk;
    SessionRecording* recording = m_recording;
    const std::stop_token stop = m_stop.get_token();
    auto selector = device::DeviceSelector::atPort(m_facts.chosenPort);
    const update::UpdateOptions options = optionsFor(std::move(backupFile));
    update::Session session(desk.bus(), desk.clock(), listener());
    co_await desk.whenQuiet();
    if (!self) {
        desk.release();
        co_return;
    }
    const bool isFile = isOfFile(job) && !m_recorded;
    const QString path = isFile ? m_facts.file->path : QString();
    auto looking = changedFile(path, isFile ? m_facts.file->sha256 : QString());
    std::optional<FileFacts> changed = co_await looking;
    if (!self) {
        desk.release();
        co_return;
    }
    if (changed) {
        refuseStart(*std::move(changed));
        co_return;
    }
    auto content = contentFor(job);
    if (!content) {
        update::Report report;
        report.job = kindOf(job);
        report.error = std::move(content).error();
        finish(std::move(report), job);
        co_return;
    }
    if (isOfFile(job) || job == Job::Undo) // others cannot be run again from a recording
        recordJob(job, options, *content);
    auto preparing = prepare(recording, desk.clock());
    co_await preparing;
    std::vector<AddressRange> ranges = m_eraseRanges;
    auto work =
        carryOut(session, job, std::move(*content), std::move(ranges), selector, options, stop);
    update::Report report = co_await work;
    if (self)
        finish(std::move(report), job);
    else
        desk.release();
}

/// The page shows something other than what would be written.
void UpdateModel::refuseStart(FileFacts now)
{
    m_facts.work.reset();
    m_facts.steps.clear();
    m_facts.allowed.clear();
    m_desk.release();
    takeChangedFile(std::move(now), true);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_desk.refresh();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

Result<image::FirmwareImage> UpdateModel::contentFor(Job job) const
{
    if (m_recorded || isOfFile(job)) // in a recording the content is the file
        return *m_facts.file->image;
    if (job == Job::Undo)
        return image::loadImage(m_facts.undo->backupFile);
    return m_loader.value_or(image::FirmwareImage());
}

bool UpdateModel::hasContentFor(Job job) const
{
    if (m_recorded || isOfFile(job))
        return m_facts.file && m_facts.file->image;
    if (job == Job::Undo)
        return m_facts.undo.has_value();
    return job != Job::InstallLoader || m_loader.has_value();
}

update::UpdateOptions UpdateModel::optionsFor(std::optional<QString> backupFile) const
{
    if (m_recorded)
        return m_recorded->options();
    update::UpdateOptions options;
    options.allowed = m_facts.allowed;
    options.address = m_facts.address;
    options.replacesLoader = m_replacesLoader;
    if (m_facts.partitions && m_facts.partitions->chosen)
        options.partition = QString::number(*m_facts.partitions->chosen);
    options.backupFile = std::move(backupFile);
    options.journalFolder = m_journalFolder;
    if (m_facts.plan)
        options.stated = plan::statedOf(*m_facts.plan);
    return options;
}

void UpdateModel::finish(update::Report report, Job job)
{
    m_facts.raised.reset();
    const bool isAsking = asksInstead(report, job);
    const bool isOnlyStarted = job == Job::StartApplication || job == Job::EnterBootloader;
    if (job != Job::Check && !isOnlyStarted)
        m_remembered.setInterrupted(m_facts.chosenPort, report.flashIncomplete);
    const bool isAnswer = job == Job::Check && report.hasDifference();
    m_steps.ended(!report.error, isAnswer);
    if (m_recorded) {
        m_facts.recording->deviation = m_recorded->bus().missing();
        if (m_facts.recording->deviation)
            m_steps.deviated();
    }
    m_facts.steps = isAsking ? std::vector<StepState>() : m_steps.steps();
    m_facts.progress = m_steps.progress();
    m_facts.work.reset();
    m_map.endWriting();
    m_fullMap.endWriting();
    m_facts.allowed.clear();
    m_facts.isReportOfCheck = job == Job::Check;
    m_facts.reportArrival = report.after ? std::optional(report.after->arrival) : std::nullopt;
    m_log.append(report);
    if (!report.partitions.empty())
        notePartitions(m_facts.chosenPort, report.partitions);
    if (m_recording)
        m_recording->report(report);
    if (!m_recorded)
        noteBackup(report, job);
    if (job == Job::Update && !report.error) {
        rememberVendor(true);
        m_facts.isRebuilt = false;
    }
    noteArmedEnd(report);
    if (!isAsking)
        m_facts.report = std::move(report);
    m_desk.release();
    // Queued: not inside the session's last step.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_desk.refresh();
            if (m_fileTouched)
                readAgain();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
    tellChange();
}

void UpdateModel::cancel()
{
    if (m_desk.isLent())
        m_desk.stop();
    else if (m_facts.isAsking || m_facts.isAskingUndo)
        perform(Action::Decline);
}

void UpdateModel::stopWork()
{
    if (!m_facts.work)
        return;
    m_facts.work->isStopping = true;
    m_stop.request_stop();
    tellChange();
}

void UpdateModel::putReportAway()
{
    m_facts.report.reset();
    m_facts.reportArrival.reset();
    m_facts.steps.clear();
    m_facts.shown.reset();
    showChosen();
    m_facts.isAsking = m_facts.isAskingUndo = false;
}

} // namespace fieldflash::gui
