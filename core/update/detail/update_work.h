// SPDX-License-Identifier: MIT
// An update from entering the bootloader to leaving it: rounds of planning and execution.
#pragma once

#include "core/update/detail/plan_runner.h"
#include "core/update/detail/planning.h"
#include "core/update/journal.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// Reports the plan, the changes from the previous one, and the sectors that already match.
void announcePlan(const Job& job, const std::shared_ptr<const plan::Plan>& plan,
                  const QString& change = {});

/// Used for one run, usually of one round. Another round, planned from the present content, follows
/// where it can succeed:
/// - the device disconnected and is back in bootloader mode within kReturnLimit (kReturns times);
/// - read-back sectors differed from what was written (once);
/// - the erased flash of an unknown chip reads as zeros;
/// - a mass erase was acknowledged but not performed (once).
/// Reads the state of an interrupted update from the journal, and records its own there. Job, image
/// and options must outlive it. Precondition: the bootloader is open.
class UpdateWork {
public:
    UpdateWork(Job& job, const image::FirmwareImage& image, const UpdateOptions& options);

    /// Only reads and plans. Errors: those of planUpdate().
    [[nodiscard]] QCoro::Task<Result<Planning>> plan();
    /// The complete update, including verification. Errors also: those of makeBackup() and
    /// PlanRunner.
    [[nodiscard]] QCoro::Task<Result<void>> run();

private:
    [[nodiscard]] QCoro::Task<Result<void>> readJournal();
    [[nodiscard]] Result<void> passOver(const JournalEntry& entry, Owner owner);
    [[nodiscard]] QCoro::Task<Result<void>> compareBoard(const Planning& planning);
    void setForeignAside();
    [[nodiscard]] QCoro::Task<Result<void>> backUp();
    [[nodiscard]] QCoro::Task<Result<void>> carryOut();
    [[nodiscard]] QCoro::Task<bool> hasAnotherRound(Error error);
    [[nodiscard]] QCoro::Task<bool> isBackAgain(Error error);
    [[nodiscard]] bool repairs(const SectorList& different);
    void eraseSectorsInstead();
    [[nodiscard]] bool learnsErasedByte();
    void rememberLoss(const Error& error);
    void capReadFailures();
    void recordFailure(const PlanRunner& runner, const Result<void>& ran);
    void store();

    Job& m_job;
    const image::FirmwareImage& m_image;
    const UpdateOptions& m_options;
    Recovery m_recovery;
    Journal m_journal;
    JournalEntry m_entry;
    plan::PlanRules m_rules;
    std::optional<plan::StatedPlan> m_stated; ///< of the previous round, or shown to the user
    InterruptedUpdate m_interrupted;
    memory::SparseBytes m_known; ///< for the next plan
    Planning m_planning;
    memory::SparseBytes m_before; ///< the first erase; while the erased value is in doubt
    SectorList m_different;       ///< found by the last round
    bool m_isJournalRead = false;
    bool m_isBoardCompared = false;
    bool m_hasForeignEntry = false; ///< in the journal: of another device
    bool m_isMassEraseImpossible = false;
    bool m_isErasedToOpposite = false; ///< by the last round
    bool m_isBackedUp = false;
    bool m_isRepairing = false;
    int m_returns = 0;
};

} // namespace fieldflash::update
