// SPDX-License-Identifier: MIT
// Carries out a plan on an open bootloader.
#pragma once

#include "core/memory/sparse_bytes.h"
#include "core/plan/plan.h"
#include "core/plan/suspects.h"
#include "core/update/detail/job.h"
#include "core/update/detail/reader.h"
#include "core/update/detail/recovery.h"
#include "core/update/detail/work_progress.h"

#include <QCoro/QCoroFwd>

#include <functional>

namespace fieldflash::update {

using SectorList = std::vector<memory::MemoryRange>;

/// For one run. Tells phases, progress and sector states, answers `verified`, counts into the
/// report, and keeps `known` true. Job, recovery, plan and what is known must outlive it.
class PlanRunner {
public:
    /// `timings`: what is assumed of the device beyond what it has shown.
    PlanRunner(Job& job, Recovery& recovery, const plan::Plan& plan, memory::SparseBytes& known,
               const plan::Timings& timings);

    /// In the order of the plan. Nothing is written any more once a difference was found: what is
    /// written last stays away from a memory that is not as it should be. Errors: those of the
    /// device, Cancelled, VerifyFailed.
    [[nodiscard]] QCoro::Task<Result<void>> run();

    /// After an error: the device acknowledged a mass erase and did nothing (AN3156: that is how
    /// write protection looks from outside). Another plan may succeed.
    [[nodiscard]] bool isMassEraseIgnored() const { return m_isMassEraseIgnored; }
    /// After VerifyFailed: the sectors in which a difference was found.
    [[nodiscard]] const SectorList& differentSectors() const { return m_different; }
    /// What the device was erasing or writing when it was heard last, in whole sectors; empty when
    /// its last answer was that it is done.
    [[nodiscard]] SectorList underWay() const;
    /// Erases that it acknowledged.
    [[nodiscard]] const SectorList& erasedSectors() const { return m_erased; }
    [[nodiscard]] bool isEraseUnitProved() const { return m_isEraseUnitProved; }
    /// After an error: the device erases another range than it announces, and what the first erase
    /// took is back.
    [[nodiscard]] bool isPutBack() const { return m_isPutBack; }
    /// Called once, as soon as nothing is left to be erased.
    std::function<void()> whenErased;
    /// These sectors were written before and differed from it.
    bool isSecondTry = false;

private:
    [[nodiscard]] QCoro::Task<Result<void>> carryOut(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> erase(const plan::Operation& operation);
    [[nodiscard]] QCoro::Task<Result<void>> checkErased(const plan::Operation& operation);

    // Whether the device erases what it announces (plan_runner_erase.cpp).
    void rememberBefore(const memory::MemoryRange& sector);
    [[nodiscard]] QCoro::Task<Result<void>> checkEraseUnit(const plan::Operation& operation);
    [[nodiscard]] QCoro::Task<Result<void>> judgeEraseUnit();
    [[nodiscard]] QCoro::Task<Result<void>> putBack(const memory::SparseBytes& after);
    [[nodiscard]] QCoro::Task<Result<void>> eraseOnce(plan::Operation::Kind kind,
                                                      memory::MemoryRange range);

    // Writing (plan_runner_write.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> write(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> writeFrom(const plan::Operation& operation,
                                                      ByteCount offset);
    [[nodiscard]] QCoro::Task<Result<void>> startSectorsOver(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> writeAgain(std::size_t end, memory::MemoryRange sector);
    [[nodiscard]] QCoro::Task<Result<void>> writePart(const plan::Operation& earlier,
                                                      memory::MemoryRange sector);
    [[nodiscard]] QCoro::Task<Result<void>> judgeRefusal(Error refusal, std::size_t index);
    [[nodiscard]] memory::MemoryRange failedBlock(const plan::Operation& operation) const;
    void tellWritten(const plan::Operation& operation, ByteCount from, ByteCount to);

    // Proving (plan_runner_verify.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> verify(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> verifyPiece(const plan::Operation& operation,
                                                        AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readOnceMore(const plan::Operation& operation,
                                                             AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<void>> verifyAgain(std::size_t end);
    [[nodiscard]] bool isSame(const plan::Operation& operation, AddressRange piece,
                              const ReadBack& found) const;
    void recordDifferences(const plan::Operation& operation, AddressRange piece,
                           const ReadBack& found);
    void tellVerified(std::size_t index);
    [[nodiscard]] bool hasDifference() const { return m_job.report().differentBytes > 0; }
    [[nodiscard]] Error verifyFailed() const;

    [[nodiscard]] SectorList sectorsIn(const memory::MemoryRange& range) const;
    void tellSector(const memory::MemoryRange& sector, SectorState state) const;

    Job& m_job;
    Recovery& m_recovery;
    Reader m_reader;
    const plan::Plan& m_plan;
    WorkProgress m_progress;
    memory::SparseBytes& m_known;
    bool m_isMassEraseIgnored = false;
    ByteCount m_written = 0;        ///< bytes of the current write that stand
    memory::MemoryRange m_underWay; ///< empty: nothing
    SectorList m_startedOver;
    SectorList m_different;
    SectorList m_erased;
    memory::MemoryRange m_firstErased;
    memory::SparseBytes m_beforeErase; ///< of the sector that was erased first, and beside it
    bool m_isEraseUnitProved = false;
    bool m_isPutBack = false;
    bool m_isProofBegun = false;
    bool m_isErased = false;
};

} // namespace fieldflash::update
