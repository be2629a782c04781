// SPDX-License-Identifier: MIT
// An update between entering the bootloader and leaving it: rounds of planning and carrying out.
#pragma once

#include "core/update/detail/plan_runner.h"
#include "core/update/detail/planning.h"
#include "core/update/journal.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::update {

/// Tells the plan, what has changed since the one before, and which sectors match it already.
void announcePlan(const Job& job, const std::shared_ptr<const plan::Plan>& plan,
                  const QString& change = {});

/// For one run. One round is the rule. Another one follows, planned from what the device holds by
/// then, where that can succeed:
/// - the device left the bus and is back in its bootloader within kReturnLimit (kReturns times);
/// - sectors were read back different from what was written (once);
/// - a mass erase was acknowledged and not done (once).
/// What an interrupted update left behind is taken from the journal, and left there for the next
/// one. Job, image and options must outlive it. Precondition: the bootloader is open.
class UpdateWork {
public:
    UpdateWork(Job& job, const image::FirmwareImage& image, const UpdateOptions& options);

    /// Reads and decides only. Errors: those of planUpdate().
    [[nodiscard]] QCoro::Task<Result<Planning>> plan();
    /// All of it, to the last proof. Errors also: those of makeBackup() and PlanRunner.
    [[nodiscard]] QCoro::Task<Result<void>> run();

private:
    [[nodiscard]] QCoro::Task<Result<void>> readJournal();
    [[nodiscard]] Result<void> passOver(const JournalEntry& entry, Owner owner);
    void setForeignAside();
    [[nodiscard]] QCoro::Task<Result<void>> backUp();
    [[nodiscard]] QCoro::Task<Result<void>> carryOut();
    [[nodiscard]] QCoro::Task<bool> hasAnotherRound(Error error);
    [[nodiscard]] QCoro::Task<bool> isBackAgain(Error error);
    [[nodiscard]] bool repairs(const SectorList& different);
    void massEraseWasIgnored();
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
    std::optional<plan::StatedPlan> m_stated; ///< of the round before, or seen by the person
    InterruptedUpdate m_interrupted;
    memory::SparseBytes m_known; ///< for the next plan
    Planning m_planning;
    SectorList m_different; ///< found by the last round
    bool m_isJournalRead = false;
    bool m_hasForeignEntry = false; ///< in the journal: of another device
    bool m_isMassEraseIgnored = false;
    bool m_isBackedUp = false;
    bool m_isRepairing = false;
    int m_returns = 0;
};

} // namespace fieldflash::update
