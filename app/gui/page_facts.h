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

#include "app/gui/page_state.h"

#include <QDateTime>

#include <optional>
#include <set>
#include <vector>

namespace fieldflash::gui {

/// One board, through all its lives at one port.
struct DeviceFacts {
    usb::DeviceInfo info;
    device::Role role = device::Role::NotDfu;
    /// The application that was last seen at this port.
    std::optional<usb::DeviceInfo> knownApplication;
    /// Only in the bootloader, once looked at: what its flash says about the application in it.
    bool isLookedAt = false;
    std::optional<image::ApplicationHeader> application;
    /// Looked at, and its flash holds no program that could start.
    bool isEmpty = false;
    std::optional<Error> lookError;
    /// An update was begun at this port and has not ended well.
    bool wasInterrupted = false;
};

/// The chosen firmware file: an image, or why it is none.
struct FileFacts {
    QString path; ///< empty for bundled firmware
    QString fileName;
    ByteCount fileSize = 0;
    bool isBundled = false;
    std::optional<image::FirmwareImage> image;
    std::optional<Error> error;
    std::optional<image::ApplicationHeader> header;
};

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
};

/// Where what the last update replaced can be brought back from.
struct UndoFacts {
    QString backupFile;
    QString portPath;
    QString imageHash; ///< of the file that replaced it
};

/// The page shows a recording, and nothing that is connected.
struct RecordingFacts {
    QDateTime began;
    QString program; ///< that made it, and its version
    QString version;
    QString system;
    bool isComplete = true;
    QStringList notes; ///< of whoever saved it: what is missing
    std::size_t jobs = 0;
    /// The last job; absent: there was none, or none that the window knows.
    std::optional<update::JobKind> job;
    QString fileName; ///< its firmware
    QString verdict;  ///< its end then; empty and absent where that was not recorded
    std::optional<int> exitCode;
    /// Of the run that has just ended.
    std::optional<transcript::Deviation> deviation;
};

struct PageFacts {
    std::vector<DeviceFacts> devices;
    /// The port of the one that is meant; stays while its device is away for a moment.
    QString chosenPort;
    std::optional<FileFacts> file;
    /// Answers of the sanity gate for this file and this device.
    std::vector<image::Finding> findings;
    std::set<image::FindingCode> allowed;
    std::optional<plan::Plan> plan;
    /// The plan was made from what the device holds, not only from its map.
    bool isPlanRead = false;
    std::optional<WorkFacts> work;
    std::optional<update::Report> report;
    bool isReportOfCheck = false;
    std::vector<StepState> steps;
    double progress = 0;
    bool isAsking = false;
    std::optional<UndoFacts> undo;
    bool isAskingUndo = false;
    bool hasBundledFirmware = false;
    /// Why no device can be seen at all, from the source of devices.
    QString sourceNotice;
    /// Plugged in and not ours, but perhaps meant; and whether somebody looks for it there.
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
    /// Findings that refuse, and that nobody has allowed. The question "older?" is asked in its own
    /// way and is not among them.
    [[nodiscard]] std::vector<image::Finding> refusals() const;
};

/// The version that runs, or would run after a reset; absent when not known.
[[nodiscard]] std::optional<std::uint16_t> deviceVersion(const DeviceFacts& device);
/// The version that the file states, in its suffix or inside its image.
[[nodiscard]] std::optional<std::uint16_t> fileVersion(const FileFacts& file);
/// The report on the page is about a change that can be taken back, and its device is there.
[[nodiscard]] bool canUndo(const PageFacts& facts);
[[nodiscard]] Situation situationOf(const PageFacts& facts);

} // namespace fieldflash::gui
