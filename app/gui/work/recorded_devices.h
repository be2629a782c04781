// SPDX-License-Identifier: MIT
// A support bundle as devices that the window can be built on.
#pragma once

#include "app/gui/devices/device_desk.h"
#include "app/gui/devices/firmware_file.h"
#include "app/gui/work/recording_facts.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/report/recorded_job.h"
#include "core/transcript/replay_bus.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace fieldflash::gui {

/// By its first bytes, or by its name.
[[nodiscard]] bool isSupportBundle(const QString& path);

/// What a bundle comes to.
struct OpenedRecording {
    RecordingFacts facts;
    /// Absent: no job, or none that this version knows.
    std::optional<report::RecordedJob> job;
    transcript::Transcript shown;
    /// The window recorded how it looked at the devices, so that it can look at them again.
    bool canBeLookedAt = false;
};

/// Takes a moment: not for the main thread. Errors: BadFile, FileAccess.
[[nodiscard]] Result<OpenedRecording> openRecording(const QString& path);

/// Outlives the model that is built on it.
class RecordedDevices {
public:
    RecordedDevices(OpenedRecording recording, std::unique_ptr<Clock> clock);

    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] transcript::ReplayBus& bus() { return m_bus; }
    /// For a desk with these devices.
    [[nodiscard]] DeskInput deskInput(Remembered& remembered);
    [[nodiscard]] const OpenedRecording& recording() const { return m_recording; }
    /// The recorded file; absent: it was left out, or there was none.
    [[nodiscard]] std::optional<FileFacts> includedFirmware() const;
    /// The same file with an error in it, if it is not the one of that day.
    [[nodiscard]] FileFacts checked(FileFacts file) const;
    /// As the recorded job was asked for; its backup goes where it is thrown away.
    [[nodiscard]] update::UpdateOptions options() const;
    /// As on that day, before the job.
    void rewind(const image::FirmwareImage& firmware);

private:
    OpenedRecording m_recording;
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock;
    transcript::ReplayBus m_bus;
};

} // namespace fieldflash::gui
