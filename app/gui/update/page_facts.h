// SPDX-License-Identifier: MIT
// What is known about device, file and work: the input from which the page is described.
#pragma once

#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/image/application_header.h"
#include "core/image/firmware_image.h"
#include "core/image/sanity_gate.h"
#include "core/memory/memory_map.h"
#include "core/plan/plan.h"
#include "core/transcript/replay_bus.h"
#include "core/update/event.h"
#include "core/update/report.h"
#include "core/usb/device_info.h"

#include "app/gui/devices/connect_state.h"
#include "app/gui/devices/device_facts.h"
#include "app/gui/devices/firmware_file.h"
#include "app/gui/update/page_state.h"
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
    bool isStopping = false;
    device::Life life = device::Life::Application;
    std::optional<update::Phase> phase;
    double phaseShare = 0; ///< 0 to 1 of the current phase
    std::optional<Clock::Duration> timeLeft;
    bool isPlanned = false; ///< the session has announced its plan
    QString planChange;     ///< what of it is not as it was shown before; may be empty
    /// Erasing has begun, and the new program is not complete yet.
    bool flashIncomplete = false;
};

/// What a device was called when it became the chosen one. Its name and its serial number are
/// different ones in bootloader mode.
struct ShownDevice {
    QString portPath;
    QString title;
    QString serialNumber;
};

/// The chosen file changed on the disk and was read again.
struct FileChange {
    QDateTime readAgain;
    /// It was noticed at the start of a job, which was not started.
    bool hasStopped = false;
};

/// Where what the last update replaced can be brought back from.
struct UndoFacts {
    QString backupFile;
    QString portPath;
    QString imageHash; ///< of the file that replaced it
};

struct PageFacts {
    std::vector<DeviceFacts> devices;
    /// The port of the one that is meant; stays while its device is away for a moment.
    QString chosenPort;
    std::optional<ShownDevice> shown;
    std::optional<FileFacts> file;
    std::optional<FileChange> fileChange;
    /// Where a file without addresses of its own goes; absent: to the first flash sector.
    std::optional<Address> address;
    /// Answers of the sanity gate for this file and this device.
    std::vector<image::Finding> findings;
    image::Fit fit = image::Fit::NotStated;
    std::set<image::FindingCode> allowed;
    /// Shared: it contains the image.
    std::shared_ptr<const plan::Plan> plan;
    /// The plan was made from what the device holds, not only from its map.
    bool isPlanRead = false;
    std::optional<WorkFacts> work;
    std::optional<update::Report> report;
    bool isReportOfCheck = false;
    /// The arrival of the device that the report is about; a later one after a reading.
    std::optional<std::uint64_t> reportArrival;
    std::vector<StepState> steps;
    double progress = 0;
    bool isAsking = false;
    std::optional<UndoFacts> undo;
    bool isAskingUndo = false;
    bool hasBundledFirmware = false;
    /// Why no device can be seen at all, from the source of devices.
    QString sourceNotice;
    /// Unknown USB devices that may be the one to update, and whether they are shown.
    std::vector<usb::DeviceInfo> strangers;
    bool showsStrangers = false;
    /// Id of the board whose steps are shown; empty: any device.
    QString board;
    RuleInstall ruleInstall = RuleInstall::NotPossible;
    /// Absent: the devices are real.
    std::optional<RecordingFacts> recording;

    /// The device at chosenPort; nullptr while it is away.
    [[nodiscard]] const DeviceFacts* chosen() const;
    [[nodiscard]] bool isAllowed(image::FindingCode code) const;
    /// Findings that refuse the file and are not overridden. The question "older?" is asked
    /// separately and is not among them.
    [[nodiscard]] std::vector<image::Finding> refusals() const;
    /// The report says that device and file differ, and that is an answer, not a failure.
    [[nodiscard]] bool isDifference() const;
};

/// The report on the page is about a change that can be taken back, and its device is there.
[[nodiscard]] bool canUndo(const PageFacts& facts);
[[nodiscard]] Situation situationOf(const PageFacts& facts);

} // namespace fieldflash::gui
