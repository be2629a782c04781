// SPDX-License-Identifier: MIT
// Carries out a plan on an open bootloader.
#pragma once

#include "core/memory/sparse_bytes.h"
#include "core/plan/plan.h"
#include "core/plan/suspects.h"
#include "core/update/detail/job.h"
#include "core/update/detail/page_proof.h"
#include "core/update/detail/reader.h"
#include "core/update/detail/recovery.h"
#include "core/update/detail/work_progress.h"

#include <QCoro/QCoroFwd>

#include <functional>
#include <optional>

namespace fieldflash::update {

using SectorList = std::vector<memory::MemoryRange>;

/// For another attempt after VerifyFailed.
void forgetDifferences(Report& report);
/// For another attempt after a mass erase that is not possible.
void noteErasedOneByOne(const Job& job);

/// Used for one run. Reports phases, progress and sector states, answers `verified`, updates the
/// counters of the report, and keeps `known` up to date. Job, recovery, plan and `known` must
/// outlive it.
class PlanRunner {
public:
    /// `timings`: assumptions where the device has not been measured yet.
    PlanRunner(Job& job, Recovery& recovery, const plan::Plan& plan, memory::SparseBytes& known,
               const plan::Timings& timings);

    /// Runs the operations in plan order. Nothing more is written after a difference was found,
    /// because what is written last makes the program startable. Errors: those of the device,
    /// Cancelled, VerifyFailed.
    [[nodiscard]] QCoro::Task<Result<void>> run();

    /// After an error: the device refused a mass erase, or acknowledged it but did not perform it
    /// (AN3156: this is how write protection appears to the host). Another plan may succeed.
    [[nodiscard]] bool isMassEraseImpossible() const { return m_isMassEraseImpossible; }
    /// After VerifyFailed: the sectors that differ.
    [[nodiscard]] const SectorList& differentSectors() const { return m_different; }
    /// The sectors that the device was erasing or writing when it last answered; empty if it had
    /// reported completion.
    [[nodiscard]] SectorList underWay() const;
    /// Sectors whose erase the device acknowledged.
    [[nodiscard]] const SectorList& erasedSectors() const { return m_erased; }
    /// After an error: what should be erased reads as the opposite value, as erased flash of some
    /// chips does, and nothing else differs.
    [[nodiscard]] bool isErasedToOpposite() const;
    /// Also, memory that had other content before the first erase reads like that after it.
    [[nodiscard]] bool isErasedToOppositeForSure() const;
    [[nodiscard]] bool isEraseUnitChecked() const { return m_isEraseUnitChecked; }
    /// After an error: the device erases a different range than it announces, and the bytes lost in
    /// the first erase have been restored.
    [[nodiscard]] bool isPutBack() const { return m_isPutBack; }
    /// Called once, after the last erase.
    std::function<void()> whenErased;
    /// These sectors have been written before and differed.
    bool isSecondTry = false;

private:
    [[nodiscard]] QCoro::Task<Result<void>> carryOut(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> erase(const plan::Operation& operation);
    [[nodiscard]] QCoro::Task<Result<void>> checkErased(const plan::Operation& operation);
    [[nodiscard]] QCoro::Task<Result<void>> massEraseRefused(Error refusal);

    // Whether erases match the announced sectors (plan_runner_erase.cpp).
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

    // Verifying (plan_runner_verify.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> verify(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> verifyPiece(const plan::Operation& operation,
                                                        AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readOnceMore(const plan::Operation& operation,
                                                             AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<void>> verifyAgain(std::size_t end);
    [[nodiscard]] bool isSame(const plan::Operation& operation, AddressRange piece,
                              const ReadBack& found) const;
    [[nodiscard]] std::optional<std::uint8_t> writtenLater(const memory::MemoryRange& byte) const;
    void recordDifferences(const plan::Operation& operation, AddressRange piece,
                           const ReadBack& found);
    void tellVerified(std::size_t index);
    [[nodiscard]] bool hasDifference() const { return m_job.report().hasDifference(); }
    [[nodiscard]] Error verifyFailed() const;
    [[nodiscard]] QString verifyRemedy(AddressRange firstDifference) const;

    // Verifying by page hashes (plan_runner_hashes.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> verifyByHash(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> verifyPages(const plan::Operation& operation,
                                                        std::vector<ExpectedPage> pages);
    [[nodiscard]] QCoro::Task<Result<std::vector<ExpectedPage>>>
    differentAmong(std::vector<ExpectedPage> pages);
    [[nodiscard]] std::optional<ExpectedPage> expectedPage(const plan::Operation& operation,
                                                           const memory::MemoryRange& page);
    [[nodiscard]] QCoro::Task<Result<void>> recordDifferentPage(const plan::Operation& operation,
                                                                memory::MemoryRange page);

    [[nodiscard]] SectorList sectorsIn(const memory::MemoryRange& range) const;
    void tellSector(const memory::MemoryRange& sector, SectorState state) const;
    [[nodiscard]] memory::FlashCells oppositeCells() const;

    Job& m_job;
    Recovery& m_recovery;
    Reader m_reader;
    PageProof m_pages;
    const plan::Plan& m_plan;
    WorkProgress m_progress;
    memory::SparseBytes& m_known;
    bool m_isMassEraseImpossible = false;
    bool m_isMassErasedToOpposite = false; ///< content turned into the opposite of the erased value
    ByteCount m_written = 0;               ///< bytes of the current write that are done
    memory::MemoryRange m_underWay;        ///< empty: nothing
    SectorList m_startedOver;
    SectorList m_different;
    SectorList m_erased;
    memory::MemoryRange m_firstErased;
    memory::SparseBytes m_beforeErase; ///< of what was erased first, and around it
    bool m_isEraseUnitChecked = false;
    bool m_isPutBack = false;
    bool m_isVerifyBegun = false;
    bool m_isErased = false;
    bool m_isOnlyOpposite = true; ///< of the differences so far
};

} // namespace fieldflash::update
