// SPDX-License-Identifier: MIT
// What is known about device, file and work: the input that the page is described from.
#pragma once

#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/program/application_header.h"
#include "core/memory/memory_map.h"
#include "core/plan/plan.h"
#include "core/transcript/replay_bus.h"
#include "core/update/event.h"
#include "core/update/report.h"
#include "core/usb/device_info.h"

#include "app/gui/devices/connect_state.h"
#include "app/gui/devices/device_facts.h"
#include "app/gui/devices/firmware_file.h"
#include "app/gui/update/facts/page_state.h"
#include "app/gui/work/recording_facts.h"

#include <QDateTime>

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::gui {

/// A running job.
struct WorkFacts {
    bool isCheckOnly = false;
    bool isUndo = false;
    update::JobKind job = update::JobKind::Update;
    bool isStopping = false;
    device::Life life = device::Life::Application;
    std::optional<update::Phase> phase;
    double phaseShare = 0; ///< 0 to 1 of the current phase
    std::optional<Clock::Duration> timeLeft;
    bool isPlanned = false; ///< the session has announced its plan
    QString planChange;     ///< how it differs from the plan shown before; may be empty
    /// Erasing has started, and the new program is not complete yet.
    bool flashIncomplete = false;
};

/// The identity of a device when it became the chosen one. Its name and its serial number are
/// different in bootloader mode.
struct ShownDevice {
    QString portPath;
    QString title;
    QString serialNumber;
};

/// The chosen file changed on the disk and was read again.
struct FileChange {
    QDateTime readAgain;
    /// Detected at the start of a job, which was therefore not started.
    bool hasStopped = false;
};

/// The backup of what the last update replaced.
struct UndoFacts {
    QString backupFile;
    QString portPath;
    QString imageHash;                         ///< of the file that replaced it
    std::optional<std::uint16_t> version = {}; ///< of the program that would come back
    /// What a person overrode for the update; what the device objects to is the same for the undo.
    std::set<image::FindingCode> allowed = {};
    /// From the list of earlier firmware; what the last update replaced, otherwise.
    bool isChosen = false;
};

/// What only a job could find out, with the device in its bootloader. Is about that arrival of the
/// device and that file.
struct RaisedFindings {
    std::uint64_t arrival = 0;
    QString imageHash;
    std::optional<Address> address;
    image::Findings findings;
};

/// Memory without a layout (plain DFU).
struct PartitionFacts {
    QString portPath;
    std::vector<dfu::Partition> all;
    /// The alternate setting that the file is for; absent: not chosen yet.
    std::optional<std::uint8_t> chosen;

    [[nodiscard]] bool needsChoice() const { return all.size() > 1 && !chosen; }
};

struct PageFacts {
    std::vector<DeviceFacts> devices;
    /// The port of the chosen device; kept while it is briefly disconnected.
    QString chosenPort;
    /// Ports at which a series is updating the device.
    std::set<QString> workedOn;
    std::optional<ShownDevice> shown;
    std::optional<FileFacts> file;
    std::optional<FileChange> fileChange;
    /// Of the chosen device; absent: its memory has addresses, or is not known yet.
    std::optional<PartitionFacts> partitions;
    /// Where to write a file that states no addresses; absent: at the first flash sector.
    std::optional<Address> address;
    /// Results of the sanity gate for this file and this device.
    std::vector<image::Finding> findings;
    std::optional<RaisedFindings> raised;
    image::Fit fit = image::Fit::NotStated;
    std::set<image::FindingCode> allowed;
    /// Shared: it contains the image.
    std::shared_ptr<const plan::Plan> plan;
    /// The plan is based on the content of the device, not only on its map.
    bool isPlanRead = false;
    std::optional<WorkFacts> work;
    std::optional<update::Report> report;
    bool isReportOfCheck = false;
    /// A device that is plugged in needs no click.
    bool isArmed = false;
    /// The file changed on disk and has not been written since: the version alone says nothing.
    bool isRebuilt = false;
    /// The device cannot be opened yet and is tried again without a click.
    bool isRetrying = false;
    /// Programs that have the chosen device open; empty: not known.
    QStringList usedBy;
    /// The arrival of the device that the report is about; updated when it reconnects after a read.
    std::optional<std::uint64_t> reportArrival;
    std::vector<StepState> steps;
    double progress = 0;
    bool isAsking = false;
    std::optional<UndoFacts> undo;
    bool isAskingUndo = false;
    bool hasBundledFirmware = false;
    /// Why no device can be seen at all, as reported by the device source.
    QString sourceNotice;
    /// Unknown USB devices that may be the one to update, and whether they are shown.
    std::vector<usb::DeviceInfo> unknownUsbDevices;
    bool showsUnknownUsbDevices = false;
    /// Id of the board whose steps are shown; empty: any device.
    QString board;
    RuleInstall ruleInstall = RuleInstall::NotPossible;
    /// Absent: the devices are real.
    std::optional<RecordingFacts> recording;

    /// The device at chosenPort; nullptr while it is disconnected.
    [[nodiscard]] const DeviceFacts* chosen() const;
    [[nodiscard]] bool isAllowed(image::FindingCode code) const;
    /// Findings that block the file and are not overridden. The question about an older version is
    /// asked separately and is not included.
    [[nodiscard]] std::vector<image::Finding> refusals() const;
    /// An overridden finding after which the device may not start any more.
    [[nodiscard]] bool allowsDanger() const;
    /// The report says that device and file differ: a result, not a failure.
    [[nodiscard]] bool isDifference() const;
};

/// The report on the page is about a change that can be undone, and its device is connected.
[[nodiscard]] bool canUndo(const PageFacts& facts);
/// The file turned out to be older only when the device was opened.
[[nodiscard]] bool isRaisedOlder(const PageFacts& facts);
/// Whether the bundle is to be trusted, not whether its file fits.
[[nodiscard]] bool isAboutBundle(image::FindingCode code);
[[nodiscard]] Situation situationOf(const PageFacts& facts);

} // namespace fieldflash::gui
