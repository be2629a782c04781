// SPDX-License-Identifier: MIT
#include "core/update/detail/plan_runner.h"

#include "core/base/words.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/limits.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

using Kind = plan::Operation::Kind;

PlanRunner::PlanRunner(Job& job, Recovery& recovery, const plan::Plan& plan,
                       memory::SparseBytes& known, const plan::Timings& timings)
    : m_job(job),
      m_recovery(recovery),
      m_reader(job, recovery),
      m_pages(job, recovery),
      m_plan(plan),
      m_progress(job, workShares(plan, job.device().memoryMap(), timings.blockSize),
                 kRestartEstimate,
                 [&job, timings] { return learnedTimings(timings, job.device()); }),
      m_known(known)
{
}

QCoro::Task<Result<void>> PlanRunner::run()
{
    for (std::size_t index = 0; index < m_plan.operations.size(); ++index) {
        const plan::Operation& operation = m_plan.operations[index];
        if (hasDifference() && operation.kind != Kind::Verify)
            break;
        if (auto going = m_job.checkCancelled(); !going)
            co_return going;
        const bool isErasing = operation.kind == Kind::EraseSector
            || operation.kind == Kind::MassErase || operation.kind == Kind::CheckErased
            || operation.kind == Kind::CheckEraseUnit;
        if (!isErasing && whenErased)
            std::exchange(whenErased, nullptr)();
        m_isVerifyBegun = m_isVerifyBegun || operation.kind == Kind::Verify;
        m_progress.enter(phaseOf(operation, m_isVerifyBegun));
        if (auto done = co_await carryOut(index); !done)
            co_return done;
    }
    if (hasDifference()) {
        m_job.report().verified = Answer::No;
        co_return failure(verifyFailed());
    }
    if (m_isVerifyBegun)
        m_job.report().verified = Answer::Yes;
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::carryOut(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    if (operation.kind != Kind::Verify)
        m_pages.drawAnew();
    switch (operation.kind) {
    case Kind::EraseSector:
    case Kind::MassErase: co_return co_await erase(operation);
    case Kind::CheckErased: co_return co_await checkErased(operation);
    case Kind::CheckEraseUnit: co_return co_await checkEraseUnit(operation);
    case Kind::Write: co_return co_await write(index);
    case Kind::Verify: co_return co_await verify(index);
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<void>> PlanRunner::eraseOnce(Kind kind, memory::MemoryRange range)
{
    if (auto selected = co_await m_recovery.select(range.alternateSetting); !selected)
        co_return selected;
    m_underWay = range;
    auto erased = kind == Kind::MassErase ? m_job.device().massErase()
                                          : m_job.device().eraseSector(range.range.first);
    auto done = co_await erased;
    if (!done)
        co_return done;
    for (const memory::MemoryRange& sector : sectorsIn(range))
        m_erased.push_back(sector);
    m_underWay = {};
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::checkErased(const plan::Operation& operation)
{
    const dfu::BlockListener silent;
    const memory::FlashCells opposite = oppositeCells();
    bool isOpposite = true;
    // One read may be corrupted; bytes that were not erased differ every time.
    for (int reads = 0; reads < kReadsInDoubt; ++reads) {
        auto found = co_await m_reader.read(operation.place(), silent);
        if (!found)
            co_return failure(std::move(found).error());
        if (m_job.cells().isErased(found->bytes) && found->unreadable.empty())
            co_return {};
        isOpposite = isOpposite && opposite.isErased(found->bytes) && found->unreadable.empty();
    }
    m_isMassEraseImpossible = true;
    m_isMassErasedToOpposite = isOpposite
        && std::ranges::any_of(m_beforeErase.parts(operation.place()), [&](const auto& before) {
                                   return !opposite.isErased(before.bytes);
                               });
    co_return failure(
        Error(ErrorKind::Protected, Words::tr("The device did not carry out the mass erase."),
              Words::tr("A device ignores a mass erase while a page is write-protected. Check its "
                        "option bytes, or let the program erase single sectors."))
            .withDetail(rangeText(operation.range)));
}

/// Some bootloaders have no mass erase (STM32WB), and one reports an error after it (GD32VF103):
/// another plan may succeed, from the content that is there now.
QCoro::Task<Result<void>> PlanRunner::massEraseRefused(Error refusal)
{
    m_recovery.forgetSelection();
    auto idle = co_await m_job.device().normalise();
    if (!idle)
        co_return idle;
    m_underWay = {};
    m_isMassEraseImpossible = true;
    co_return failure(std::move(refusal));
}

QCoro::Task<Result<void>> PlanRunner::erase(const plan::Operation& operation)
{
    const bool isFirst = !m_isErased;
    if (isFirst)
        rememberBefore(operation.place());
    m_known.forget(operation.place());
    m_isErased = true;
    m_job.markIncomplete(true);
    for (int tries = 1;; ++tries) {
        auto erased = co_await eraseOnce(operation.kind, operation.place());
        if (erased)
            break;
        // These errors reject the request itself: nothing was erased.
        const ErrorKind kind = erased.error().kind();
        const bool isRejected = kind == ErrorKind::ReadProtected || kind == ErrorKind::Protected
            || kind == ErrorKind::OutsideMap;
        if (isFirst && isRejected)
            m_job.markIncomplete(false);
        if (operation.kind == Kind::MassErase && kind == ErrorKind::RefusedByDevice)
            co_return co_await massEraseRefused(std::move(erased).error());
        auto recovered = co_await m_recovery.recover(std::move(erased).error(), tries);
        if (!recovered)
            co_return recovered;
    }
    m_job.markErased();
    for (const memory::MemoryRange& sector : sectorsIn(operation))
        tellSector(sector, SectorState::Erased);
    m_progress.add(operation.range.size);
    co_return {};
}

SectorList PlanRunner::sectorsIn(const memory::MemoryRange& range) const
{
    SectorList found;
    for (const plan::SectorPlan& sector : m_plan.sectors) {
        if (sector.overlaps(range))
            found.push_back(sector.place());
    }
    return found;
}

memory::FlashCells PlanRunner::oppositeCells() const
{
    memory::FlashCells opposite = m_job.cells();
    opposite.erasedByte = static_cast<std::uint8_t>(~opposite.erasedByte);
    return opposite;
}

SectorList PlanRunner::underWay() const { return sectorsIn(m_underWay); }

void PlanRunner::tellSector(const memory::MemoryRange& sector, SectorState state) const
{
    m_job.tell(SectorChanged{sector, state});
}

} // namespace fieldflash::update
