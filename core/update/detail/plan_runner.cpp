// SPDX-License-Identifier: MIT
#include "core/update/detail/plan_runner.h"

#include "core/base/words.h"
#include "core/plan/detail/limits.h"
#include "core/update/detail/limits.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

using Kind = plan::Operation::Kind;

namespace {

/// Larger sectors are another technology: an STM32F4 takes 0.25 s for 16 KB, 1 s for 128 KB and 8 s
/// for all of 1 MB (DS8626, flash characteristics, 32 bits at a time), and says nothing of it.
constexpr ByteCount kLargeSector = ByteCount{8} * 1024;
constexpr std::chrono::nanoseconds kLargeSectorByte{8'000};

void assumeLargeSectors(plan::Timings& timings, const memory::MemoryMap& map)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr || area->size() <= kLargeSector * area->sectors.size())
        return;
    const auto size = static_cast<std::int64_t>(area->size());
    timings.massErase = kLargeSectorByte * size;
    timings.eraseSector = timings.massErase / static_cast<std::int64_t>(area->sectors.size());
}

} // namespace

plan::Timings assumedTimings(const dfu::DfuseDevice& device)
{
    plan::Timings timings;
    assumeLargeSectors(timings, device.memoryMap());
    timings.blockSize = std::max(device.blockSize(), plan::kProgramUnit);
    const double part = static_cast<double>(timings.blockSize) / 2048.0;
    timings.block = timings.request
        + std::chrono::duration_cast<Clock::Duration>((timings.block - timings.request) * part);
    return timings;
}

PlanRunner::PlanRunner(Job& job, Recovery& recovery, const plan::Plan& plan,
                       plan::KnownContent& known, const plan::Timings& timings)
    : m_job(job),
      m_recovery(recovery),
      m_reader(job, recovery),
      m_plan(plan),
      m_progress(job, workShares(plan, job.device().memoryMap(), timings.blockSize),
                 kRestartEstimate,
                 [&job, timings] { return plan::learned(timings, job.device().counters()); }),
      m_known(known)
{
}

QCoro::Task<Result<void>> PlanRunner::run()
{
    for (std::size_t index = 0; index < m_plan.operations.size(); ++index) {
        const plan::Operation& operation = m_plan.operations[index];
        if (hasDifference() && operation.kind != Kind::Verify)
            break;
        if (auto going = m_job.goOn(); !going)
            co_return going;
        const bool isErasing = operation.kind == Kind::EraseSector
            || operation.kind == Kind::MassErase || operation.kind == Kind::CheckErased;
        if (!isErasing && whenErased)
            std::exchange(whenErased, nullptr)();
        m_isProofBegun = m_isProofBegun || operation.kind == Kind::Verify;
        m_progress.enter(phaseOf(operation, m_isProofBegun));
        if (auto done = co_await carryOut(index); !done)
            co_return done;
    }
    if (hasDifference()) {
        m_job.report().verified = Answer::No;
        co_return failure(verifyFailed());
    }
    if (m_isProofBegun)
        m_job.report().verified = Answer::Yes;
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::carryOut(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    switch (operation.kind) {
    case Kind::EraseSector:
    case Kind::MassErase: co_return co_await erase(operation);
    case Kind::CheckErased: co_return co_await checkErased(operation);
    case Kind::Write: co_return co_await write(index);
    case Kind::Verify: co_return co_await verify(index);
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<void>> PlanRunner::eraseOnce(Kind kind, std::uint8_t alternateSetting,
                                                Address address)
{
    if (auto selected = co_await m_recovery.select(alternateSetting); !selected)
        co_return selected;
    AddressRange range{address, 1};
    if (kind == Kind::MassErase) {
        const auto& sectors = m_job.device().memoryMap().area(alternateSetting)->sectors;
        range = {sectors.front().range.first,
                 sectors.back().range.end() - sectors.front().range.first};
    }
    m_underWay = {alternateSetting, range};
    auto erased =
        kind == Kind::MassErase ? m_job.device().massErase() : m_job.device().eraseSector(address);
    auto done = co_await erased;
    if (!done)
        co_return done;
    for (const AddressRange& sector : sectorsIn(alternateSetting, range))
        m_erased.emplace_back(alternateSetting, sector);
    m_underWay.second = {};
    co_return {};
}

QCoro::Task<Result<void>> PlanRunner::checkErased(const plan::Operation& operation)
{
    const dfu::BlockListener nobody;
    // One read may be corrupted; what the erase left alone stays so.
    for (int reads = 0; reads < kReadsInDoubt; ++reads) {
        auto found = co_await m_reader.read(operation.alternateSetting, operation.range, nobody);
        if (!found)
            co_return failure(std::move(found).error());
        if (isErased(found->bytes) && found->unreadable.empty())
            co_return {};
    }
    m_isMassEraseIgnored = true;
    co_return failure(
        Error(ErrorKind::Protected,
              Words::tr("The device was asked to erase its whole memory, and did not."),
              Words::tr("A part of its memory is write-protected."))
            .withDetail(rangeText(operation.range)));
}

QCoro::Task<Result<void>> PlanRunner::erase(const plan::Operation& operation)
{
    m_known.forget(operation.alternateSetting, operation.range);
    const bool isFirst = !m_isErased;
    m_isErased = true;
    m_job.markInBetween(true);
    for (int tries = 1;; ++tries) {
        auto erased =
            co_await eraseOnce(operation.kind, operation.alternateSetting, operation.range.first);
        if (erased)
            break;
        // These are answers to the request itself: nothing was begun.
        const ErrorKind kind = erased.error().kind();
        if (isFirst && (kind == ErrorKind::Protected || kind == ErrorKind::OutsideMap))
            m_job.markInBetween(false);
        auto recovered = co_await m_recovery.recover(std::move(erased).error(), tries);
        if (!recovered)
            co_return recovered;
    }
    m_job.markErased();
    for (const AddressRange& sector : sectorsIn(operation.alternateSetting, operation.range))
        tellSector(operation.alternateSetting, sector, SectorState::Erased);
    m_progress.add(operation.range.size);
    co_return {};
}

std::vector<AddressRange> PlanRunner::sectorsIn(std::uint8_t alternateSetting,
                                                AddressRange range) const
{
    std::vector<AddressRange> found;
    for (const plan::SectorPlan& sector : m_plan.sectors) {
        if (sector.alternateSetting == alternateSetting && sector.range.overlaps(range))
            found.push_back(sector.range);
    }
    return found;
}

SectorList PlanRunner::underWay() const
{
    SectorList all;
    const auto& [alternateSetting, range] = m_underWay;
    if (range.isEmpty())
        return all;
    for (const AddressRange& sector : sectorsIn(alternateSetting, range))
        all.emplace_back(alternateSetting, sector);
    return all;
}

void PlanRunner::tellSector(std::uint8_t alternateSetting, AddressRange sector,
                            SectorState state) const
{
    m_job.tell(SectorChanged{alternateSetting, sector, state});
}

} // namespace fieldflash::update
