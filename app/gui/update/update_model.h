// SPDX-License-Identifier: MIT
// The update page without its widgets: file, situation, work, verdict.
#pragma once

#include "app/gui/devices/access_rule.h"
#include "app/gui/devices/device_desk.h"
#include "app/gui/devices/file_watch.h"
#include "app/gui/devices/remembered.h"
#include "app/gui/devices/vendor_bundle.h"
#include "app/gui/map/map_model.h"
#include "app/gui/update/facts/backups.h"
#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"
#include "app/gui/work/log_model.h"
#include "app/gui/work/session_recording.h"
#include "app/gui/work/step_tracker.h"
#include "app/gui/work/workplace.h"
#include "core/update/session.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::gui {

class RecordedDevices;

/// Dependencies of the model; all of them outlive it.
struct ModelInput {
    DeviceDesk& desk;
    Remembered& remembered;
    /// Newest first; empty: none is bundled.
    std::vector<FileFacts> bundled;
    /// Offers the newest bundled firmware to every device: there are only built-in boards.
    bool isVirtual = false;
    QString sourceNotice;
    /// Absent: the access rule can only be copied.
    AccessRuleInstaller* ruleInstaller = nullptr;
    /// Empty: no backups are made.
    QString backupFolder = {};
    /// Where interrupted updates leave a note for the next run; absent: nowhere.
    std::optional<QString> journalFolder = {};
    /// Records the bus of the desk, which must be the recording's own bus; nullptr: no recording.
    SessionRecording* recording = nullptr;
    /// The devices come from a recording; only its job can be run. nullptr: they do not.
    RecordedDevices* recorded = nullptr;
    /// The window is the updater of this bundle; nullptr: it is not.
    const VendorBundle* vendor = nullptr;
};

/// Main thread only. No function blocks; changed() reports the results of longer work.
class UpdateModel final : public QObject {
    Q_OBJECT

public:
    explicit UpdateModel(ModelInput input);
    /// A running job is stopped safely and gives back the devices; its report is lost.
    /// DeviceDesk::idle() is emitted when that is done.
    ~UpdateModel() override;

    [[nodiscard]] PageState page() const;
    [[nodiscard]] const PageFacts& facts() const { return m_facts; }
    /// The memories that the update touches.
    [[nodiscard]] MapModel& map() { return m_map; }
    /// Every sector, for technicians.
    [[nodiscard]] MapModel& fullMap() { return m_fullMap; }
    [[nodiscard]] LogModel& log() { return m_log; }
    [[nodiscard]] bool isWorking() const { return m_facts.work.has_value(); }

    /// Reads the file on another thread. `isRemembered`: a file from an earlier run; silently
    /// ignored if it no longer exists.
    void openFile(const QString& path, bool isRemembered = false);
    void setFile(FileFacts file);
    /// One of the firmware files in the bundle of the vendor.
    void chooseFromVendor(const QString& member);
    /// Also accepts an unknown device, which is treated as ours from then on.
    void chooseDevice(const QString& portPath);
    /// The board whose steps are shown while nothing is connected.
    void chooseBoard(const QString& id);
    void allow(image::FindingCode code, bool isAllowed);
    /// The alternate setting of a device with plain DFU that the file is for.
    void choosePartition(int alternateSetting);

    /// Performs the action of a button. Actions that do not fit the situation do nothing.
    void perform(Action action);
    /// Writes although the device is up to date.
    void installAnyway();
    /// From now on, new updates are a technician's: they save what they replace.
    void setTechnician(bool isTechnician);
    /// Compares without writing.
    void check();
    /// Starts the application of a device in bootloader mode, or the other way round.
    void startApplication();
    void enterBootloader();
    /// Everything if there are no ranges. Precondition: the user has confirmed it.
    void erase(std::vector<AddressRange> ranges);
    /// `replaces`: a loader that is on the device already. Precondition: the user has confirmed it.
    void installLoader(image::FirmwareImage loader, bool replaces);
    /// From now on, every device that is plugged in is updated without a click, as long as there is
    /// no question. Not without a firmware file; ends when another file is chosen.
    void setArmed(bool isArmed);
    /// What earlier updates have replaced, newest first.
    [[nodiscard]] std::vector<SavedFirmware> savedFirmware() const { return m_backups.saved(); }
    /// It was saved from the chosen device.
    [[nodiscard]] bool canRestore(const SavedFirmware& saved) const;
    /// Asks first.
    void restore(const SavedFirmware& saved);
    void setBackupLimits(const BackupLimits& limits) { m_backupLimits = limits; }
    /// None of the jobs of these four: a device is there, and nothing uses it.
    [[nodiscard]] bool canWork() const;
    /// The chosen file states no addresses, as a .bin file.
    [[nodiscard]] bool canPlaceFile() const;
    /// Where such a file is written; absent: at the first flash sector. Not while a job runs.
    void placeFileAt(std::optional<Address> address);
    [[nodiscard]] DeviceDesk& desk() { return m_desk; }
    /// The dependencies of the other pages.
    [[nodiscard]] Workplace workplace() { return {m_desk, m_choice, m_log}; }
    /// The devices come from a recording: no action changes anything real.
    [[nodiscard]] bool isRecorded() const { return m_recorded != nullptr; }
    /// nullptr: nothing is recorded.
    [[nodiscard]] SessionRecording* recording() { return m_recording; }
    /// Stops the job safely, or asks the page that has borrowed the devices to do so; the verdict
    /// shows when it is done. Does not ask the user: DeviceDesk::stopWarning() says whether that is
    /// necessary.
    void cancel();

Q_SIGNALS:
    /// page() may have changed; emitted at most once per event loop iteration.
    void changed();
    /// The user should choose a file.
    void fileWanted();
    /// The user should choose one of the firmware files in the archive `path`.
    void choiceWanted(const QString& path, const QStringList& members);
    /// The same for the bundle of the vendor.
    void vendorChoiceWanted(const QStringList& members);
    /// The recording should be closed.
    void recordingLeft();
    /// A support bundle should be saved.
    void bundleWanted();
    /// The page with the option bytes is to be shown, at what protects the chip.
    void optionBytesWanted();
    /// The user should choose a resident loader.
    void loaderWanted();
    /// A job has ended and page() contains its verdict.
    void ended();

private:
    enum class Job { Update, Check, Undo, StartApplication, EnterBootloader, Erase, InstallLoader };

    void onListed();
    void onRefreshed();
    void onGivenBack(bool mayHaveWritten);
    [[nodiscard]] bool isReportOver() const;
    void noteRuleInstall();
    void dropReportIfStale();
    /// Keeps the choice while the same partitions are there.
    void notePartitions(const QString& portPath, const std::vector<dfu::Partition>& partitions);
    void refreshPartitions();
    void chooseAnotherDevice();
    void placeFile();
    void offerBundled();
    void useBundled();
    // update_model_vendor.cpp
    void chooseFile();
    void offerVendorFirmware();
    void addBundleFindings();
    void rememberVendor(bool isInstalled);
    void takeFile(FileFacts file);
    /// Keeps the verdict. Drops the overrides and the address of the previous file.
    void useFile(FileFacts file);
    // update_model_file_watch.cpp
    void noteFileTouched();
    void readAgain();
    void takeChangedFile(FileFacts file, bool hasStopped);
    /// The current file, if its content differs from that of the chosen one.
    [[nodiscard]] static QCoro::Task<std::optional<FileFacts>> changedFile(QString path,
                                                                           QString sha256);
    void showChosen();
    void refreshPlan();
    /// nullptr: the memory map is unknown.
    void showMap(const memory::MemoryMap* map);
    [[nodiscard]] static std::map<Address, Bytes>
    guessedSurroundings(const image::FirmwareImage& firmware, const memory::MemoryMap& map);
    [[nodiscard]] image::DeviceFacts gateFacts(const DeviceFacts& device) const;

    // update_model_preview.cpp
    void previewIfNeeded();
    [[nodiscard]] QCoro::Task<> preview(usb::DeviceInfo device, image::FirmwareImage image,
                                        QString imageHash, std::stop_token stop);
    /// nullptr: the device has not been compared with this file.
    [[nodiscard]] std::shared_ptr<const plan::Plan> previewedPlan(const DeviceFacts& device) const;
    void stopPreview();
    // update_model_recording.cpp
    void beginRecording();
    void replay();
    /// The recording may drop its older part.
    void makeRoomInRecording();
    void recordJob(Job job, const update::UpdateOptions& options,
                   const image::FirmwareImage& image);
    // update_model_armed.cpp
    void armForNewFile();
    void startIfArmed();
    void noteArmedEnd(const update::Report& report);
    // update_model_retry.cpp
    void retryIfPossible();
    [[nodiscard]] bool continueIfOpen();
    void noteUsers();
    // update_model_raised.cpp
    [[nodiscard]] bool raise(const update::Report& report, std::uint64_t arrival,
                             const std::set<image::FindingCode>& allowed);
    [[nodiscard]] bool asksInstead(const update::Report& report, Job job);
    void addRaised();
    void allowAll();
    // update_model_undo.cpp
    [[nodiscard]] std::optional<QString> backupFor(const DeviceFacts& device);
    void noteBackup(const update::Report& report, Job job);
    void askForUndo();

    void stopWork();
    void ask();
    /// Puts the report away for whatever comes next.
    void again();
    void start(Job job);
    [[nodiscard]] QCoro::Task<> run(Job job, std::optional<QString> backupFile);
    [[nodiscard]] update::Listener listener();
    /// The image that the job writes or compares.
    [[nodiscard]] Result<image::FirmwareImage> contentFor(Job job) const;
    [[nodiscard]] update::UpdateOptions optionsFor(std::optional<QString> backupFile) const;
    [[nodiscard]] static QCoro::Task<update::Report>
    carryOut(update::Session& session, Job job, image::FirmwareImage image,
             std::vector<AddressRange> ranges, device::DeviceSelector selector,
             update::UpdateOptions options, std::stop_token stop);
    [[nodiscard]] static bool isOfFile(Job job) { return job == Job::Update || job == Job::Check; }
    [[nodiscard]] static update::JobKind kindOf(Job job);
    [[nodiscard]] static StepTracker::Job stepsOf(Job job);
    [[nodiscard]] bool hasContentFor(Job job) const;
    void refuseStart(FileFacts now);
    void finish(update::Report report, Job job);
    void putReportAway();

    void onEvent(const update::Event& event);
    void noteLoss(update::Phase phase);
    void take(const update::PhaseStarted& event);
    void take(const update::PhaseFinished& event);
    void take(const update::Progress& event);
    void take(const update::PlanAnnounced& event);
    void take(const update::SectorChanged& event);
    void take(const update::DeviceChanged& event);
    void take(const update::Note& event);
    [[nodiscard]] PageState pageDuringSeries() const;
    void tellChange();

    /// The result of comparing a bootloader with a file; valid for one arrival and one file.
    struct Preview {
        std::uint64_t arrival = 0;
        QString imageHash;
        std::shared_ptr<const plan::Plan> plan; ///< nullptr: the comparison failed
    };

    DeviceDesk& m_desk;
    Remembered& m_remembered;
    AccessRuleInstaller* m_ruleInstaller;
    const bool m_isVirtual;
    const Backups m_backups;
    const std::optional<QString> m_journalFolder;
    SessionRecording* m_recording;
    RecordedDevices* m_recorded;
    bool m_isTechnician = false;
    bool m_keepsUndo = false; ///< the running update keeps the existing backup
    QString m_undoHash;       ///< of the file that the running update writes
    [[nodiscard]] const FileFacts* profileFirmware() const;
    /// The bundled firmware that is made for the chosen device, newest version; or none.
    [[nodiscard]] const FileFacts* bundledForDevice() const;

    std::vector<FileFacts> m_bundled;
    const VendorBundle* m_vendor;
    bool m_isVendorOffer = false; ///< the file was chosen by the device, not by a person

    PageFacts m_facts;
    MapModel m_map;
    MapModel m_fullMap{MapDetail::Full};
    LogModel m_log;
    FileWatch m_watch;
    FirmwareChoice m_choice{m_facts.file, m_facts.allowed, m_facts.plan, m_facts.address};
    StepTracker m_steps;
    std::map<QString, Preview> m_previews; ///< by port
    Job m_lastJob = Job::Update;
    std::vector<AddressRange> m_eraseRanges;
    std::optional<image::FirmwareImage> m_loader; ///< to be installed
    bool m_replacesLoader = false;
    bool m_skipsBackup = false; ///< the running update makes none
    BackupLimits m_backupLimits;
    std::uint64_t m_armedArrival = 0;        ///< the device that is not begun again
    std::optional<UndoFacts> m_undoOfUpdate; ///< while another backup is asked about
    /// Result of the last try to open a device that could not be opened.
    std::shared_ptr<bool> m_canOpen;
    int m_retries = 0;
    bool m_isAskingUsers = false;
    std::set<image::FindingCode> m_lastAllowed; ///< for "Try again"
    std::uint64_t m_fileRequest = 0;
    std::stop_source m_stop;
    bool m_isPreviewing = false;
    bool m_fileTouched = false; ///< while a job was running
    bool m_hasRead = false;     ///< a page has given back the device after only reading
    bool m_changeTold = false;
    QCoro::Task<> m_runTask;
};

} // namespace fieldflash::gui
