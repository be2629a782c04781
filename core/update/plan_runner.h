// SPDX-License-Identifier: MIT
// Carries out a plan on an open bootloader.
#pragma once

#include "core/update/job.h"
#include "core/update/plan.h"
#include "core/update/reader.h"
#include "core/update/recovery.h"
#include "core/update/work_progress.h"

#include <QCoro/QCoroFwd>

#include <map>

namespace fieldflash::update {

/// Bytes that were read back, by alternate setting and address.
using ReadBackBytes = std::map<std::pair<std::uint8_t, Address>, Bytes>;

/// For one run. Tells phases, progress and sector states, answers `verified`, and counts into the
/// report. Job, recovery and plan must outlive it.
class PlanRunner {
public:
    PlanRunner(Job& job, Recovery& recovery, const Plan& plan);

    /// In the order of the plan. Nothing is written any more once a difference was found: what is
    /// written last stays away from a memory that is not as it should be. Errors: those of the
    /// device, Cancelled, VerifyFailed.
    [[nodiscard]] QCoro::Task<Result<void>> run();

    /// What the proofs saw.
    [[nodiscard]] const ReadBackBytes& readBack() const { return m_readBack; }

private:
    [[nodiscard]] QCoro::Task<Result<void>> carryOut(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> erase(const Operation& operation);
    [[nodiscard]] QCoro::Task<Result<void>>
    eraseOnce(Operation::Kind kind, std::uint8_t alternateSetting, Address address);

    // Writing (plan_runner_write.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> write(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> writeFrom(const Operation& operation, ByteCount offset);
    [[nodiscard]] QCoro::Task<Result<void>> startSectorsOver(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> writeAgain(std::size_t end, AddressRange sector);
    void tellWritten(const Operation& operation, ByteCount from, ByteCount to);

    // Proving (plan_runner_verify.cpp).
    [[nodiscard]] QCoro::Task<Result<void>> verify(std::size_t index);
    [[nodiscard]] QCoro::Task<Result<void>> verifyPiece(const Operation& operation,
                                                        AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readOnceMore(const Operation& operation,
                                                             AddressRange piece);
    [[nodiscard]] QCoro::Task<Result<void>> verifyAgain(std::size_t end);
    [[nodiscard]] bool isSame(const Operation& operation, AddressRange piece,
                              const ReadBack& found) const;
    void recordDifferences(const Operation& operation, AddressRange piece, const ReadBack& found);
    void tellVerified(std::size_t index);
    [[nodiscard]] bool hasDifference() const { return m_job.report().differentBytes > 0; }
    [[nodiscard]] Error verifyFailed() const;

    [[nodiscard]] std::vector<AddressRange> sectorsIn(std::uint8_t alternateSetting,
                                                      AddressRange range) const;
    void tellSector(std::uint8_t alternateSetting, AddressRange sector, SectorState state) const;

    Job& m_job;
    Recovery& m_recovery;
    Reader m_reader;
    const Plan& m_plan;
    WorkProgress m_progress;
    ReadBackBytes m_readBack;
    ByteCount m_written = 0; ///< bytes of the current write that stand
    std::vector<std::pair<std::uint8_t, AddressRange>> m_startedOver;
    std::vector<std::pair<std::uint8_t, AddressRange>> m_different;
    bool m_isProofBegun = false;
    bool m_isErased = false;
};

} // namespace fieldflash::update
