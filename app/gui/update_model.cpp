// SPDX-License-Identifier: MIT
#include "app/gui/update_model.h"

#include "app/gui/connection_doctor.h"
#include "app/gui/firmware_file.h"
#include "app/gui/known_boards.h"
#include "app/gui/page_text.h"
#include "app/gui/recordings/recorded_devices.h"
#include "core/image/read_image.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <variant>

namespace fieldflash::gui {

UpdateModel::UpdateModel(ModelInput input)
    : m_bus(input.bus),
      m_clock(input.clock),
      m_remembered(input.remembered),
      m_ruleInstaller(input.ruleInstaller),
      m_isVirtual(input.isVirtual),
      m_backups(std::move(input.backupFolder)),
      m_journalFolder(std::move(input.journalFolder)),
      m_recording(input.recording),
      m_recorded(input.recorded),
      m_bundled(std::move(input.bundled))
{
    m_facts.sourceNotice = std::move(input.sourceNotice);
    m_facts.board = m_remembered.board();
    if (m_ruleInstaller) {
        connect(m_ruleInstaller, &AccessRuleInstaller::changed, this,
                &UpdateModel::noteRuleInstall);
        noteRuleInstall();
    }
    if (m_recorded)
        beginRecording();
    connect(&m_bus, &usb::Bus::changed, this, &UpdateModel::refreshDevices);
    refreshDevices();
}

UpdateModel::~UpdateModel()
{
    disconnect(&m_bus, nullptr, this, nullptr);
    m_stop.request_stop();
    m_lookStop.request_stop();
    // The coroutines hold references to this; each of their waits has a limit.
    while (m_isRunning || m_isLooking)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

PageState UpdateModel::page() const
{
    PageState page = describe(m_facts);
    page.offersBundle = page.offersBundle && m_recording != nullptr;
    if (isLent()) {
        page.explanation = m_lentFor;
        page.primary.isEnabled = false;
        page.secondary.isEnabled = false;
        page.acceptsFile = false;
        page.canInstallAnyway = false;
    }
    return page;
}

void UpdateModel::tellChange()
{
    if (m_changeTold)
        return;
    m_changeTold = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changeTold = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

// Devices

bool UpdateModel::isOurs(const usb::DeviceInfo& device) const
{
    return update::isOurs(device)
        || (mayBeAdopted(device) && m_adopted.contains({device.vendorId, device.productId}));
}

DeviceFacts UpdateModel::factsOf(const usb::DeviceInfo& info)
{
    DeviceFacts device;
    device.info = info;
    device.role = update::roleOf(info);
    if (device.role == update::Role::Application) {
        m_applications[info.portPath] = info;
        if (!m_isRunning)
            m_remembered.setInterrupted(info.portPath, false);
    }
    const auto known = m_applications.find(info.portPath);
    if (known != m_applications.end())
        device.knownApplication = known->second;
    const auto look = m_looks.find(info.portPath);
    if (look != m_looks.end() && look->second.arrival == info.arrival) {
        device.isLookedAt = true;
        device.application = look->second.application;
        device.isEmpty = look->second.isEmpty;
        device.lookError = look->second.error;
    }
    device.wasInterrupted =
        device.role == update::Role::Bootloader && m_remembered.wasInterrupted(info.portPath);
    return device;
}

void UpdateModel::refreshDevices()
{
    if (isLent())
        return; // the borrower follows its device itself; giveBack() looks again
    std::vector<DeviceFacts> devices;
    m_facts.strangers.clear();
    for (const usb::DeviceInfo& info : m_bus.devices()) {
        if (isOurs(info))
            devices.push_back(factsOf(info));
        else if (isStranger(info))
            m_facts.strangers.push_back(info);
    }
    std::ranges::sort(m_facts.strangers, {}, &usb::DeviceInfo::portPath);
    std::ranges::sort(devices, {}, [](const DeviceFacts& device) { return device.info.portPath; });
    m_facts.devices = std::move(devices);
    dropReportIfStale();
    if (!isWorking()) {
        chooseOnlyDevice();
        offerBundled();
        refreshPlan();
        lookIfNeeded();
    }
    tellChange();
}

void UpdateModel::dropReportIfStale()
{
    if (!m_facts.report || isWorking())
        return;
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (report.error) {
        if (isReportOver())
            putReportAway();
        return;
    }
    // The next board of a series: the verdict spoke of another one.
    const bool isAnother = device && report.after && device->info.arrival != report.after->arrival;
    if (isAnother || (!device && !m_facts.devices.empty()))
        putReportAway();
}

/// What stood in the way has gone, by what a person did to device or system: the page continues by
/// itself.
bool UpdateModel::isReportOver() const
{
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle || !report.after
        || device->info.arrival == report.after->arrival)
        return false;
    const ErrorKind kind = report.error->kind();
    const bool wasObstacle =
        kind == ErrorKind::NotPermitted || kind == ErrorKind::NoDriver || kind == ErrorKind::Busy;
    return wasObstacle || diagnose(m_facts).has_value();
}

void UpdateModel::chooseOnlyDevice()
{
    if (m_facts.report)
        return;
    const bool isAmbiguous = m_facts.devices.size() > 1 && !m_isChosenByHand;
    if (m_facts.chosen() && !isAmbiguous)
        return;
    m_isChosenByHand = false;
    m_facts.chosenPort =
        m_facts.devices.size() == 1 ? m_facts.devices.front().info.portPath : QString();
    m_facts.isAsking = false;
}

void UpdateModel::chooseDevice(const QString& portPath)
{
    if (isWorking() || portPath == m_facts.chosenPort)
        return;
    adopt(portPath);
    m_facts.chosenPort = portPath;
    m_isChosenByHand = true;
    putReportAway();
    refreshDevices();
}

void UpdateModel::adopt(const QString& portPath)
{
    const auto stranger =
        std::ranges::find(m_facts.strangers, portPath, &usb::DeviceInfo::portPath);
    if (stranger == m_facts.strangers.end() || !mayBeAdopted(*stranger))
        return;
    m_adopted.insert({stranger->vendorId, stranger->productId});
    m_facts.showsStrangers = false;
}

void UpdateModel::chooseBoard(const QString& id)
{
    m_remembered.setBoard(id);
    m_facts.board = id;
    tellChange();
}

void UpdateModel::noteRuleInstall()
{
    m_facts.ruleInstall = m_ruleInstaller->state();
    tellChange();
}

const memory::MemoryMap* UpdateModel::knownMap(const DeviceFacts& device) const
{
    const auto look = m_looks.find(device.info.portPath);
    if (look != m_looks.end() && look->second.arrival == device.info.arrival && look->second.map)
        return &*look->second.map;
    const auto expected = m_expectedMaps.find(device.info.portPath);
    return expected == m_expectedMaps.end() ? nullptr : &expected->second;
}

// Firmware

void UpdateModel::openFile(const QString& path, bool isRemembered)
{
    if (isWorking())
        return;
    const std::uint64_t request = ++m_fileRequest;
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcher<FileFacts>::finished, this,
            [this, watcher, request, isRemembered] {
                watcher->deleteLater();
                FileFacts file = watcher->result();
                if (request != m_fileRequest || isWorking())
                    return;
                if (isRemembered && file.error) {
                    m_remembered.forgetFile(file.path);
                    offerBundled();
                    refreshPlan();
                    tellChange();
                    return;
                }
                setFile(std::move(file));
            });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, path));
}

void UpdateModel::setFile(FileFacts file)
{
    if (isWorking())
        return;
    ++m_fileRequest;
    if (m_recorded)
        file = m_recorded->checked(std::move(file));
    if (!file.path.isEmpty() && file.image)
        m_remembered.rememberFile(file.path);
    takeFile(std::move(file));
}

void UpdateModel::takeFile(FileFacts file)
{
    m_facts.file = std::move(file);
    m_facts.allowed.clear();
    putReportAway();
    stopPreview();
    refreshPlan();
    lookIfNeeded();
    tellChange();
}

const FileFacts* UpdateModel::bundledForDevice() const
{
    if (m_isVirtual)
        return m_bundled.empty() ? nullptr : &m_bundled.front();
    // On a real bus only a device that names its board: pins and clocks differ between them.
    const DeviceFacts* device = m_facts.chosen();
    if (!device)
        return nullptr;
    const usb::DeviceInfo& application = device->knownApplication.value_or(device->info);
    const auto isMadeFor = [&](const FileFacts& file) {
        if (!file.header || file.header->board.isEmpty())
            return false;
        const QString& board = file.header->board;
        return (device->application && device->application->board == board)
            || application.product.startsWith(board, Qt::CaseInsensitive);
    };
    const auto found = std::ranges::find_if(m_bundled, isMadeFor);
    return found == m_bundled.end() ? nullptr : &*found;
}

void UpdateModel::offerBundled()
{
    const FileFacts* bundled = bundledForDevice();
    m_facts.hasBundledFirmware = bundled != nullptr;
    // Only the built-in boards are known well enough to choose for the person.
    if (!m_facts.file && m_isVirtual && bundled && !m_facts.devices.empty())
        m_facts.file = *bundled;
}

void UpdateModel::useBundled()
{
    if (const FileFacts* bundled = bundledForDevice())
        setFile(*bundled);
}

image::DeviceFacts UpdateModel::gateFacts(const DeviceFacts& device) const
{
    image::DeviceFacts facts;
    if (const memory::MemoryMap* map = knownMap(device)) {
        for (const memory::MemoryArea& area : map->areas())
            for (const memory::Sector& sector : area.sectors)
                if (sector.isWritable)
                    facts.writable.push_back(
                        {.alternateSetting = area.alternateSetting, .range = sector.range});
    }
    facts.ram = image::stm32l4Ram();
    if (device.role == update::Role::Application) {
        facts.applicationVendorId = device.info.vendorId;
        facts.applicationProductId = device.info.productId;
        facts.applicationBcdDevice = device.info.bcdDevice;
        return facts;
    }
    facts.bootloaderVendorId = device.info.vendorId;
    facts.bootloaderProductId = device.info.productId;
    if (device.application) {
        facts.applicationVendorId = device.application->vendorId;
        facts.applicationProductId = device.application->productId;
        facts.applicationBcdDevice = device.application->bcdDevice;
    }
    return facts;
}

/// The bytes around the image are read before the real plan is made. For its preview it is enough
/// to know that they will be put back.
std::map<Address, Bytes> UpdateModel::guessedSurroundings(const image::FirmwareImage& firmware,
                                                          const memory::MemoryMap& map)
{
    std::map<Address, Bytes> surroundings;
    for (const image::Target& target : firmware.targets) {
        const memory::MemoryArea* area = map.area(target.alternateSetting);
        if (!area)
            continue;
        for (const AddressRange& range : update::uncoveredRanges(target, *area))
            surroundings[range.first] = Bytes(range.size, kErasedByte);
    }
    return surroundings;
}

void UpdateModel::refreshPlan()
{
    m_facts.findings.clear();
    m_facts.plan.reset();
    m_facts.isPlanRead = false;
    if (m_facts.report)
        return; // the map still shows what was done
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle) {
        showMap(nullptr);
        return;
    }
    if (device->role == update::Role::Application)
        if (auto expected = expectedMap(device->info))
            m_expectedMaps[device->info.portPath] = std::move(*expected);
    const memory::MemoryMap* map = knownMap(*device);
    if (!m_facts.file || !m_facts.file->image) {
        showMap(map);
        return;
    }
    image::FirmwareImage firmware = *m_facts.file->image;
    const auto flash = map ? map->firstFlashAddress() : std::nullopt;
    if (firmware.needsAddress && flash)
        firmware = firmware.placedAt(*flash);
    if (!firmware.needsAddress)
        m_facts.findings = image::examine(firmware, gateFacts(*device));
    if (!map) {
        showMap(nullptr);
        return;
    }
    if (const update::Plan* read = previewedPlan(*device)) {
        m_facts.plan = *read;
        m_facts.isPlanRead = true;
    } else if (auto plan =
                   update::makePlan(firmware, *map, guessedSurroundings(firmware, *map), true)) {
        m_facts.plan = std::move(*plan);
    }
    showMap(map);
}

void UpdateModel::showMap(const memory::MemoryMap* map)
{
    for (MapModel* model : {&m_map, &m_fullMap}) {
        if (map)
            model->setMap(*map, m_facts.plan);
        else
            model->clear();
    }
}

void UpdateModel::allow(image::FindingCode code, bool isAllowed)
{
    if (isAllowed)
        m_facts.allowed.insert(code);
    else
        m_facts.allowed.erase(code);
    m_facts.isAsking = false;
    lookIfNeeded();
    tellChange();
}

// Looking at a bootloader

void UpdateModel::lookIfNeeded()
{
    const DeviceFacts* device = m_facts.chosen();
    if (!mayLook() || m_isLooking || m_isRunning || isLent() || !device || device->info.obstacle
        || device->role != update::Role::Bootloader)
        return;
    if (device->isLookedAt) {
        previewIfNeeded(*device);
        return;
    }
    m_lookStop = std::stop_source();
    makeRoomInRecording();
    m_isLooking = true;
    m_lookTask = look(device->info);
}

QCoro::Task<> UpdateModel::look(usb::DeviceInfo device)
{
    // Vector table and application header (firmware/contract/application_header.h).
    constexpr ByteCount kHeadSize = 512;
    update::Session session(m_bus, m_clock, [](const update::Event&) { });
    Look found;
    found.arrival = device.arrival;
    const Result<memory::MemoryMap> map = co_await session.inspect(device);
    if (!map) {
        found.error = map.error();
    } else {
        found.map = *map;
        if (const auto flash = map->firstFlashAddress()) {
            std::vector<AddressRange> ranges{{.first = *flash, .size = kHeadSize}};
            auto selector = update::DeviceSelector::atPort(device.portPath);
            update::UpdateOptions options;
            options.leave = false;
            auto reading = session.read(ranges, selector, options, m_lookStop.get_token());
            const update::ReadResult read = co_await reading;
            if (!read.report.error && !read.image.targets.empty()
                && !read.image.targets.front().segments.empty()) {
                const Bytes& head = read.image.targets.front().segments.front().bytes;
                found.isEmpty =
                    isErased(ByteView(head).first(std::min<std::size_t>(8, head.size())));
                found.application = image::findApplicationHeader(head);
            }
        }
    }
    const bool isGone = found.error
        && (found.error->kind() == ErrorKind::Unplugged
            || found.error->kind() == ErrorKind::NoDevice);
    if (!isGone)
        m_looks[device.portPath] = std::move(found);
    m_isLooking = false;
    QMetaObject::invokeMethod(this, &UpdateModel::refreshDevices, Qt::QueuedConnection);
}

// Lending

QCoro::Task<bool> UpdateModel::borrow(QString why)
{
    if (m_isRunning || isLent() || m_recorded)
        co_return false; // a recording has answers for its own job only
    m_lentFor = std::move(why);
    m_lookStop.request_stop();
    tellChange();
    while (m_isLooking) {
        const Clock::Duration moment = std::chrono::milliseconds(5);
        co_await m_clock.sleepFor(moment);
    }
    makeRoomInRecording();
    co_return true;
}

void UpdateModel::giveBack()
{
    m_lentFor.clear();
    m_previews.clear(); // the borrower may have written
    m_isBorrowerWriting = false;
    refreshDevices();
}

void UpdateModel::tellWriting(bool isWriting)
{
    if (m_isBorrowerWriting == isWriting)
        return;
    m_isBorrowerWriting = isWriting;
    tellChange();
}

const memory::MemoryMap* UpdateModel::chosenMap() const
{
    const DeviceFacts* device = m_facts.chosen();
    return device ? knownMap(*device) : nullptr;
}

// Working

void UpdateModel::perform(Action action)
{
    switch (action) {
    case Action::None:
    case Action::CopyCommands: return;
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
            m_looks.erase(m_facts.chosenPort);
            refreshDevices();
        }
        return;
    case Action::Again:
        putReportAway();
        refreshDevices();
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
    if (m_isRunning || isLent() || !device || isBlocked || !hasContent)
        return;
    const bool isConfirmed = m_facts.isAsking;
    m_facts.isAsking = m_facts.isAskingUndo = false;
    m_facts.report.reset();
    refreshPlan();
    if (job == Job::Undo) { // the plan of the file is not the one
        m_facts.plan.reset();
        showMap(knownMap(*device));
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
    m_facts.work->life = device->role == update::Role::Application ? update::Life::Application
                                                                   : update::Life::Bootloader;
    m_stop = std::stop_source();
    m_isRunning = true;
    m_lookStop.request_stop();
    m_previews.erase(m_facts.chosenPort);
    if (m_facts.plan)
        m_facts.work->timeLeft = m_facts.plan->predicted;
    auto backup = job == Job::Update && !m_recorded ? backupFor(*device) : std::nullopt;
    m_runTask = run(job, std::move(backup));
    tellChange();
}

QCoro::Task<> UpdateModel::run(Job job, std::optional<QString> backupFile)
{
    // Somebody may be looking at the same bootloader: it ends within a few transfers.
    while (m_isLooking) {
        const Clock::Duration moment = std::chrono::milliseconds(5);
        co_await m_clock.sleepFor(moment);
    }
    makeRoomInRecording();
    m_session = std::make_unique<update::Session>(
        m_bus, m_clock, [this](const update::Event& event) { onEvent(event); });
    auto work = carryOut(job, std::move(backupFile));
    update::Report report = co_await work;
    finish(std::move(report), job);
}

QCoro::Task<update::Report> UpdateModel::carryOut(Job job, std::optional<QString> backupFile)
{
    auto selector = update::DeviceSelector::atPort(m_facts.chosenPort);
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
    m_isRunning = false;
    // Not from inside the session's last step.
    QMetaObject::invokeMethod(
        this,
        [this] {
            refreshDevices();
            Q_EMIT ended();
        },
        Qt::QueuedConnection);
    tellChange();
}

void UpdateModel::cancel()
{
    if (isLent()) {
        Q_EMIT stopWanted();
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

// What the session tells

void UpdateModel::onEvent(const update::Event& event)
{
    m_log.append(event);
    if (m_recording)
        m_recording->event(event);
    std::visit([this](const auto& which) { take(which); }, event);
    m_facts.steps = m_steps.steps();
    m_facts.progress = m_steps.progress();
    tellChange();
}

void UpdateModel::take(const update::PhaseStarted& event)
{
    m_steps.started(event.phase);
    m_facts.work->phase = event.phase;
    m_facts.work->phaseShare = 0;
}

void UpdateModel::take(const update::PhaseFinished& event)
{
    m_steps.finished(event.phase, event.took);
}

void UpdateModel::take(const update::Progress& event)
{
    if (event.total > 0) {
        m_facts.work->phaseShare =
            static_cast<double>(event.done) / static_cast<double>(event.total);
        m_steps.progressed(event.phase, m_facts.work->phaseShare);
    }
    m_facts.work->timeLeft = event.timeLeft;
}

void UpdateModel::take(const update::PlanAnnounced& event)
{
    m_facts.plan = event.plan;
    m_facts.isPlanRead = true;
    m_facts.work->isPlanned = true;
    showMap(&event.map);
}

void UpdateModel::take(const update::SectorChanged& event)
{
    const CellState state = cellStateOf(event.state);
    m_map.setState(event.alternateSetting, event.range, state);
    m_fullMap.setState(event.alternateSetting, event.range, state);
}

void UpdateModel::take(const update::DeviceChanged& event) { m_facts.work->life = event.life; }

void UpdateModel::take(const update::Note&) { }

} // namespace fieldflash::gui
