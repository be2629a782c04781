// SPDX-License-Identifier: MIT
// A support bundle as a source of devices for a window.
#pragma once

#include "app/gui/devices/device_desk.h"
#include "app/gui/devices/firmware_file.h"
#include "app/gui/work/recording_facts.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/report/recording/recorded_job.h"
#include "core/transcript/replay_bus.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace fieldflash::gui {

/// Judges by the first bytes, or by the name.
[[nodiscard]] bool isSupportBundle(const QString& path);

/// The content of a bundle.
struct OpenedRecording {
    RecordingFacts facts;
    /// Absent: no job, or one unknown to this version.
    std::optional<report::RecordedJob> job;
    transcript::Transcript shown;
    /// The window recorded its looks at the devices, so they can be replayed.
    bool canBeLookedAt = false;
};

/// Takes a moment: do not call it on the main thread. Errors: BadFile, FileAccess.
[[nodiscard]] Result<OpenedRecording> openRecording(const QString& path);

/// Outlives the model that uses it.
class RecordedDevices {
public:
    RecordedDevices(OpenedRecording recording, std::unique_ptr<Clock> clock);

    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] transcript::ReplayBus& bus() { return m_bus; }
    /// For a desk with these devices.
    [[nodiscard]] DeskInput deskInput(Remembered& remembered);
    [[nodiscard]] const OpenedRecording& recording() const { return m_recording; }
    /// The recorded file; absent: not included, or there was none.
    [[nodiscard]] std::optional<FileFacts> includedFirmware() const;
    /// The file, with an error set if it is not the recorded one.
    [[nodiscard]] FileFacts checked(FileFacts file) const;
    /// The options of the recorded job; its backup goes to a temporary place.
    [[nodiscard]] update::UpdateOptions options() const;
    /// Back to the state before the recorded job.
    void rewind(const image::FirmwareImage& firmware);

private:
    OpenedRecording m_recording;
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock;
    transcript::ReplayBus m_bus;
};

} // namespace fieldflash::gui
