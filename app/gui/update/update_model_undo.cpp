// SPDX-License-Identifier: MIT
// Backups of what an update replaces, and restoring them.
#include "app/gui/update/update_model.h"

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// Everything that the plan erases or writes can be saved first.
bool isReadable(const plan::Plan& plan, const memory::MemoryMap& map)
{
    return std::ranges::all_of(plan.sectors, [&map](const plan::SectorPlan& sector) {
        if (!plan::isTouched(sector.intent))
            return true;
        const memory::MemoryArea* area = map.area(sector.alternateSetting);
        return area && memory::MemoryMap::isReadable(*area, sector.range);
    });
}

} // namespace

void UpdateModel::setTechnician(bool isTechnician) { m_isTechnician = isTechnician; }

/// Where the update about to start saves what it replaces; absent: no backup.
std::optional<QString> UpdateModel::backupFor(const DeviceFacts& device)
{
    const QString hash = m_facts.file->image->contentHash();
    const bool isHalfDone = m_remembered.wasInterrupted(device.info.portPath);
    // The device now has neither the old nor the new content. The backup made before the
    // interruption remains valid as long as the same file is written.
    m_keepsUndo = isHalfDone && m_facts.undo && m_facts.undo->imageHash == hash
        && m_facts.undo->portPath == device.info.portPath;
    m_undoHash = hash;
    if (m_skipsBackup || !m_isTechnician || !m_remembered.makesBackups() || !m_backups.isPossible()
        || isHalfDone)
        return std::nullopt;
    const memory::MemoryMap* map = m_desk.mapOf(device);
    if (map && m_facts.plan && !isReadable(*m_facts.plan, *map))
        return std::nullopt;
    return m_backups.newPath(device.info, QDateTime::currentDateTime());
}

void UpdateModel::noteBackup(const update::Report& report, Job job)
{
    if (job != Job::Update && job != Job::Undo)
        return;
    if (job == Job::Undo) {
        if (!report.error)
            m_facts.undo.reset();
        return;
    }
    if (!report.backupFile) {
        if (!m_keepsUndo)
            m_facts.undo.reset();
        return;
    }
    m_facts.undo = UndoFacts{.backupFile = *report.backupFile,
                             .portPath = m_facts.chosenPort,
                             .imageHash = m_undoHash,
                             .version = report.versionBefore,
                             .allowed = m_lastAllowed};
    m_backups.prune();
}

void UpdateModel::askForUndo()
{
    if (!canUndo(m_facts) || m_desk.isLent())
        return;
    m_facts.isAskingUndo = true;
    tellChange();
}

} // namespace fieldflash::gui
