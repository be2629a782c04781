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

/// Saving it takes about a second at most (AN3156: some 100 KB/s).
constexpr ByteCount kCheapBackup = ByteCount{128} * 1024;

bool isCheap(const PageFacts& facts)
{
    if (!facts.plan) // the memory is not known yet: about as much is saved as is written
        return facts.file->image->size() <= kCheapBackup;
    ByteCount sum = 0;
    for (const plan::SectorPlan& sector : facts.plan->sectors)
        if (plan::isTouched(sector.intent))
            sum += sector.range.size;
    return sum <= kCheapBackup;
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
    // A technician waits for it; others do not notice it.
    const bool isWorthIt = m_isTechnician || isCheap(m_facts);
    // The content of an interrupted device is not certain, and core refuses to save that.
    const bool isDoubtful = m_facts.allowed.contains(image::FindingCode::InterruptedDevice);
    if (m_skipsBackup || isDoubtful || !isWorthIt || !m_remembered.makesBackups()
        || !m_backups.isPossible() || isHalfDone)
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
        if (m_facts.undo && m_facts.undo->isChosen && report.error)
            return; // can be tried again
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
    m_backups.prune(m_backupLimits, QDateTime::currentDateTime());
}

bool UpdateModel::canRestore(const SavedFirmware& saved) const
{
    const DeviceFacts* device = m_facts.chosen();
    return canWork() && device
        && (isOf(saved, device->info)
            || (device->knownApplication && isOf(saved, *device->knownApplication)));
}

void UpdateModel::restore(const SavedFirmware& saved)
{
    if (!canRestore(saved))
        return;
    m_undoOfUpdate = m_facts.undo && !m_facts.undo->isChosen ? m_facts.undo : m_undoOfUpdate;
    m_facts.undo = UndoFacts{.backupFile = saved.path,
                             .portPath = m_facts.chosenPort,
                             .imageHash = {},
                             .version = saved.version,
                             .isChosen = true};
    m_facts.isAskingUndo = true;
    tellChange();
}

void UpdateModel::askForUndo()
{
    if (!canUndo(m_facts) || m_desk.isLent())
        return;
    m_facts.isAskingUndo = true;
    tellChange();
}

} // namespace fieldflash::gui
