// SPDX-License-Identifier: MIT
// Recording of jobs, and replay of a recorded one.
#include "app/gui/update/update_model.h"
#include "app/gui/work/recorded_devices.h"

#include <QFileInfo>

namespace fieldflash::gui {

// Recording the current session, for a support bundle

void UpdateModel::makeRoomInRecording()
{
    if (m_recording)
        m_recording->makeRoom();
}

void UpdateModel::recordJob(Job job, const update::UpdateOptions& options,
                            const image::FirmwareImage& image)
{
    if (!m_recording)
        return;
    const update::JobKind kind = job == Job::Update ? update::JobKind::Update
        : job == Job::Undo                          ? update::JobKind::Restore
                                                    : update::JobKind::Verify;
    const QString name =
        job == Job::Undo ? QFileInfo(m_facts.undo->backupFile).fileName() : m_facts.file->fileName;
    m_recording->job({kind, options}, image, name);
}

// Replaying a recording

void UpdateModel::beginRecording()
{
    const OpenedRecording& recording = m_recorded->recording();
    m_facts.recording = recording.facts;
    if (!recording.job)
        return;
    m_facts.file = m_recorded->includedFirmware();
    m_desk.choose(recording.job->portPath);
}

void UpdateModel::replay()
{
    if (!m_recorded || !m_recorded->recording().job || isWorking() || !m_facts.file
        || !m_facts.file->image)
        return;
    putReportAway();
    m_facts.recording->deviation.reset();
    m_recorded->rewind(*m_facts.file->image);
    m_desk.refresh();
    switch (m_recorded->recording().job->facts.kind) {
    case update::JobKind::Verify: start(Job::Check); return;
    case update::JobKind::Restore: start(Job::Undo); return;
    default: start(Job::Update); return;
    }
}

} // namespace fieldflash::gui
