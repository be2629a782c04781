// SPDX-License-Identifier: MIT
// Everything shown on the update page, as one value. The widgets render it and know nothing else.
#pragma once

#include "app/gui/devices/connect_state.h"
#include "app/gui/look/card.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/tone.h"
#include "app/gui/work/recording_state.h"
#include "app/gui/work/step_tracker.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// The current situation. Exactly one at a time.
enum class Situation {
    NothingConnected,
    SeveralDevices,   ///< none is chosen
    DeviceObstacle,   ///< connected, but not accessible
    DeviceUnreadable, ///< opened, but its answers are invalid
    NoFile,
    BadFile,   ///< the file cannot be used at all
    WrongFile, ///< well-formed, but not for this device, or it would not run
    UpToDate,
    Update,       ///< the file is newer
    GoBack,       ///< the file is older
    Install,      ///< no application on the device, or its version is not known
    FinishUpdate, ///< an earlier update was interrupted
    Confirm,      ///< a question is open: go back, or install despite a finding
    Working,
    Succeeded,
    Compared, ///< a check without writing has found differences
    Failed,
};

/// What pressing a button does.
enum class Action {
    None,
    ChooseFile,
    ChooseDevice,    ///< another one of several
    PlaceFile,       ///< write the file where its program was built to be
    AllowAll,        ///< yes to the findings for which a yes is enough, and start
    ShowOptionBytes, ///< the page that shows and removes the protection of the chip
    Start,
    Confirm,
    Decline,
    Cancel,
    TryAgain,
    Again, ///< close the verdict and start again
    UseBundled,
    ShowUnknownUsbDevices, ///< the user may mean an unknown device
    HideUnknownUsbDevices,
    Undo, ///< restore what the last update replaced; asks first
    InstallRule,
    Replay,              ///< run the recorded job again
    LeaveRecording,      ///< return to the connected devices
    SaveBundle,          ///< save the recording for support
    UpdateWithoutBackup, ///< what the update replaces could not be saved
    StartApplication,    ///< of a device in bootloader mode
    InstallLoader,       ///< choose a resident loader; asks first
};

struct ButtonState {
    Action action = Action::None; ///< None: no button
    QString words;
    bool isEnabled = true;
    bool isQuiet = false; ///< without the accent colour: no action is needed
};

/// One of the three parts of the verdict.
struct VerdictLine {
    Mark mark = Mark::Pending;
    QString text;
};

/// One finding that can be overridden.
struct FindingState {
    QString name; ///< stable, for the check box
    QString text;
    QString detail;
    bool isAllowed = false;
};

/// A memory without a layout: one bar, and the choice of the partition where there are several.
struct PartitionState {
    struct Choice {
        std::uint8_t alternateSetting = 0;
        QString name;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    std::vector<Choice> choices; ///< fewer than two: nothing to choose
    std::optional<std::uint8_t> chosen;
    bool canChoose = true;
    QString title; ///< name of the memory
    /// Parts of the file, 0 to 1.
    double written = 0;
    double verified = 0;
    bool hasFile = false; ///< something is to be written
    bool isDifferent = false;
    QString spoken; ///< for screen readers, and as tool tip
};

struct PageState {
    std::optional<RecordingState> recording;
    Situation situation = Situation::NothingConnected;
    Tone tone = Tone::Neutral;
    /// The main sentence, and the muted lines below it.
    QString sentence;
    QString explanation;
    /// What to do next; empty if the button says it all.
    QString nextStep;

    std::optional<CardState> device;
    DevicePicture picture = DevicePicture::None;
    std::optional<CardState> firmware;
    std::vector<ChoiceState> choices;
    std::optional<PartitionState> partition;
    std::optional<ObstacleState> obstacle;
    /// Manual steps: how to connect, how to start a bootloader.
    std::vector<ConnectStep> connectSteps;
    /// Boards whose steps can be chosen; empty if the board is known.
    std::vector<BoardState> boards;

    std::vector<StepState> steps;
    /// 0 to 1 of the whole job; absent if nothing runs.
    std::optional<double> progress;
    std::vector<VerdictLine> verdict;

    /// What is new in the firmware, as its vendor says; several lines; empty: nothing.
    QString notes;

    ButtonState primary;
    ButtonState secondary;
    /// A failure that may need a look by support.
    bool offersBundle = false;

    std::vector<FindingState> findings;
    /// The answer is under the fold, which opens once.
    bool opensDetails = false;
    /// For technicians, folded away.
    QString technicalText;
    /// Files can be chosen and dropped.
    bool acceptsFile = true;
    /// False: the map is about something else than the page.
    bool showsMap = true;
    /// Several devices are connected, and one is chosen.
    bool canChooseDevice = false;
    bool canInstallAnyway = false;
};

} // namespace fieldflash::gui
